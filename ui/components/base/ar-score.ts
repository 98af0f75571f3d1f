import { css, html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";

const RADIUS = 16;
const ROUND = 2 * Math.PI * RADIUS;

/** A fit from 0 to 100 as a ring with its number; null is shown as unknown, never as nought. */
@customElement("ar-score")
export class ArScore extends ArElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-grid;
        flex: none;
        place-items: center;
        width: var(--score-size);
        height: var(--score-size);
      }
      :host([size="large"]) {
        width: var(--score-size-large);
        height: var(--score-size-large);
      }
      svg,
      b {
        grid-area: 1 / 1;
      }
      svg {
        width: 100%;
        height: 100%;
        transform: rotate(-90deg);
      }
      circle {
        fill: none;
        stroke: var(--color-line);
        stroke-width: 3;
      }
      .value {
        stroke: var(--color-accent-text);
        stroke-linecap: round;
      }
      .high {
        stroke: var(--color-ok);
      }
      .low {
        stroke: var(--color-warn);
      }
      b {
        font-size: var(--text-xs);
        font-weight: var(--weight-strong);
        font-variant-numeric: tabular-nums;
      }
      :host([size="large"]) b {
        font-size: var(--text-xl);
        letter-spacing: var(--tracking-tight);
      }
    `,
  ];

  @property({ type: Number }) score: number | null = null;
  @property({ reflect: true }) size: "normal" | "large" = "normal";

  override render() {
    const { score } = this;
    const label = score === null ? t("fit.unknown") : t("fit.score", { score });
    const band = score === null ? "" : score >= 75 ? "high" : score < 50 ? "low" : "";
    const arc =
      score === null
        ? nothing
        : svg`<circle class="value ${band}" cx="20" cy="20" r=${RADIUS} stroke-dasharray="${(score / 100) * ROUND} ${ROUND}"/>`;
    return html`<svg viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r=${RADIUS}></circle>
        ${arc}
      </svg>
      <b><span aria-hidden="true">${score ?? "–"}</span><span class="visually-hidden">${label}</span></b>`;
  }
}
