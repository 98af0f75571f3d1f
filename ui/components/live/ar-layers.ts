import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Layer } from "#data/model/job/job.ts";
import { duration } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";
import type { IconName } from "../base/icons.ts";
import "../base/ar-icon.ts";

const ICON: Record<Layer["state"], IconName> = {
  waiting: "missing",
  running: "refresh",
  done: "met",
  failed: "alert",
  skipped: "right",
};

/** The layers of a run side by side, each with its state and time. */
@customElement("ar-layers")
export class ArLayers extends ArElement {
  static override styles = [
    base,
    css`
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        color: var(--color-text-muted);
        font-size: var(--text-s);
        white-space: nowrap;
      }
      .done ar-icon {
        color: var(--color-ok);
      }
      .failed {
        color: var(--color-bad);
      }
      .running {
        color: var(--color-text);
        font-weight: var(--weight-medium);
      }
      .running ar-icon {
        animation: turn var(--motion-pulse) linear infinite;
      }
      @keyframes turn {
        to {
          transform: rotate(1turn);
        }
      }
      small {
        font-size: var(--text-xs);
        font-variant-numeric: tabular-nums;
      }
      .because {
        margin-top: var(--space-2);
        font-size: var(--text-s);
        color: var(--color-bad);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) layers: readonly Layer[] = [];

  override render() {
    return html`<ol>
        ${this.layers.map(
          (layer) =>
            html`<li class=${layer.state}>
              <ar-icon size="small" name=${ICON[layer.state]}></ar-icon>
              <span
                >${t(`layer.${layer.name}`)}<span class="visually-hidden"
                  >, ${t(`layer.state.${layer.state}`)}</span
                ></span
              >
              ${layer.took === null ? nothing : html`<small>${duration(layer.took)}</small>`}
            </li>`,
        )}
      </ol>
      ${this.layers
        .filter((layer) => layer.state === "failed" && layer.because !== null)
        .map((layer) => html`<p class="because">${layer.because}</p>`)}`;
  }
}
