import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Fit } from "#data/model/job/fit.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import type { IconName } from "../base/icons.ts";
import "../base/ar-badge.ts";
import "../base/ar-icon.ts";
import "../owner/ar-evidence.ts";

type Reason = Fit["reasons"][number];
const ICON: Record<Reason["verdict"], IconName> = { met: "met", partly: "partly", missing: "missing" };
const ORDER: readonly Reason["verdict"][] = ["missing", "partly", "met"];

/** Why a job fits or does not: each requirement of the posting with its verdict and the evidence for it. */
@customElement("ar-fit")
export class ArFit extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      .summary {
        padding: var(--space-3) var(--space-4);
        border-bottom: var(--line) solid var(--color-line);
      }
      .tally {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        margin-top: var(--space-2);
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
      .tally span {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-3);
        padding: var(--space-3) var(--space-4);
      }
      li + li {
        border-top: var(--line) solid var(--color-line);
      }
      li ar-icon {
        margin-top: var(--space-05);
      }
      .met {
        color: var(--color-ok);
      }
      .partly {
        color: var(--color-warn);
      }
      .missing {
        color: var(--color-bad);
      }
      .gaps {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1);
        padding: var(--space-3) var(--space-4);
        border-top: var(--line) solid var(--color-line);
      }
    `,
  ];

  @property({ attribute: false }) fit: Fit | null = null;
  @property({ attribute: false }) facts: Readonly<Record<Id, Fact>> = {};

  override render() {
    const { fit } = this;
    if (fit === null) return html`<p class="summary muted">${t("fit.none")}</p>`;
    const reasons = fit.reasons.toSorted((a, b) => weight(a) - weight(b));
    return html`<div class="summary">
        <p>${fit.because}</p>
        ${this.#tally(fit)}
      </div>
      <ul>
        ${reasons.map((reason) => this.#reason(reason))}
      </ul>
      ${
        fit.gaps.length === 0
          ? nothing
          : html`<div class="gaps">
              <span class="muted small">${t("fit.gaps")}</span>
              ${fit.gaps.map((gap) => html`<ar-badge>${gap}</ar-badge>`)}
            </div>`
      }`;
  }

  #tally(fit: Fit) {
    if (fit.reasons.length === 0) return nothing;
    return html`<p class="tally">
      ${ORDER.toReversed().map((verdict) => {
        const count = fit.reasons.filter((reason) => reason.verdict === verdict).length;
        return html`<span
          ><ar-icon class=${verdict} size="small" name=${ICON[verdict]}></ar-icon>${t(`fit.count.${verdict}`, {
            count,
          })}</span
        >`;
      })}
    </p>`;
  }

  #reason(reason: Reason) {
    return html`<li>
      <ar-icon class=${reason.verdict} name=${ICON[reason.verdict]}></ar-icon>
      <div>
        <p>
          <span class="visually-hidden">${t(`fit.verdict.${reason.verdict}`)}: </span>${reason.text}
          ${reason.necessity === "nice" ? html`<ar-badge>${t("fit.nice")}</ar-badge>` : nothing}
        </p>
        <p class="muted small">${reason.because}</p>
        <ar-evidence .factIds=${reason.factIds} .facts=${this.facts}></ar-evidence>
      </div>
    </li>`;
  }
}

/** Musts before nice-to-haves; within them what is missing first, since that decides. */
function weight(reason: Reason): number {
  return (reason.necessity === "must" ? 0 : 10) + ORDER.indexOf(reason.verdict);
}
