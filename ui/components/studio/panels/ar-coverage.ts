import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { AtsCheck, KeywordPlace } from "#data/model/application/ats.ts";
import type { Reversal } from "#data/model/application/document.ts";
import type { Proof, StudioView } from "#data/model/application/studio.ts";
import { t } from "../../../i18n/translate.ts";
import { base } from "../../../styles/base.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-badge.ts";
import "../../base/ar-empty.ts";
import "../../base/ar-icon.ts";
import type { IconName } from "../../base/icons.ts";
import type { Tone } from "../../base/tone.ts";

const PLACES: readonly KeywordPlace["where"][] = ["first_words", "body", "evidenced", "gap"];
const PLACE_TONE: Record<KeywordPlace["where"], Tone> = {
  first_words: "ok",
  body: "ok",
  evidenced: "warn",
  gap: "neutral",
};
const STATE_ICON: Record<AtsCheck["state"], IconName> = { ok: "met", warning: "partly", failed: "alert" };

/** What of the posting's words stands in the document and where, what an applicant tracking system would say, and the gaps. */
@customElement("ar-coverage")
export class ArCoverage extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      h2 {
        font-size: var(--text-m);
      }
      :host > section {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
      }
      section + section {
        border-top: var(--line) solid var(--color-line);
      }
      .words {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }
      .meter {
        width: 100%;
        height: var(--space-2);
        accent-color: var(--color-ok);
      }
      .checks li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-2);
      }
      .checks ar-icon {
        margin-top: var(--space-05);
      }
      .ok ar-icon {
        color: var(--color-ok);
      }
      .warning ar-icon {
        color: var(--color-warn);
      }
      .failed ar-icon {
        color: var(--color-bad);
      }
      dd {
        margin-bottom: var(--space-2);
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
    `,
  ];

  @property({ attribute: false }) view: StudioView | null = null;
  /** The newest PDF: it knows its pages and its words better than the saved report. */
  @property({ attribute: false }) proof: Proof | null = null;
  @property({ type: Number }) most: number | null = null;
  /** What is not printed and is no claim of the text. */
  @property({ attribute: false }) elsewhere: readonly Reversal[] = [];

  override render() {
    const { view, elsewhere } = this;
    const ats = view?.ats ?? null;
    const gaps = view?.gaps ?? [];
    const keywords = ats?.keywords ?? [];
    if (ats === null && gaps.length === 0 && elsewhere.length === 0) {
      return html`<ar-empty
        icon="target"
        heading=${t("studio.coverage.none")}
        text=${t("studio.coverage.none_why")}
      ></ar-empty>`;
    }
    return html`${keywords.length === 0 ? nothing : this.#keywords(keywords)}
    ${
      gaps.length === 0
        ? nothing
        : html`<section aria-labelledby="gaps">
            <h2 id="gaps">${t("studio.gaps")}</h2>
            <p class="small muted">${t("studio.gaps.why")}</p>
            <dl>
              ${gaps.map(
                ({ keyword, necessity, because }) =>
                  html`<dt>${keyword} <span class="muted small">${t(`studio.need.${necessity}`)}</span></dt>
                    <dd>${because}</dd>`,
              )}
            </dl>
            <p class="small"><a href="cv">${t("studio.gaps.mend")}</a></p>
          </section>`
    }
    ${ats === null || ats.checks.length === 0 ? nothing : this.#checks(ats.checks.map((check) => this.#asProved(check)))}
    ${
      (ats?.reverted?.length ?? 0) === 0
        ? nothing
        : html`<section aria-labelledby="reverted">
            <h2 id="reverted">${t("studio.reverted")}</h2>
            <ul class="stack tight">
              ${ats?.reverted?.map(({ because }) => html`<li class="small">${because}</li>`)}
            </ul>
          </section>`
    }
    ${
      elsewhere.length === 0
        ? nothing
        : html`<section aria-labelledby="elsewhere">
            <h2 id="elsewhere">${t("studio.elsewhere")}</h2>
            <ul class="stack tight">
              ${elsewhere.map(({ was, because }) => html`<li class="small"><del>${was}</del> – ${because}</li>`)}
            </ul>
          </section>`
    }`;
  }

  #keywords(keywords: readonly KeywordPlace[]) {
    const stands = keywords.filter(({ where }) => where === "first_words" || where === "body").length;
    return html`<section aria-labelledby="keywords">
      <h2 id="keywords">${t("studio.keywords")}</h2>
      <p class="small">${t("studio.keywords.stand", { count: stands, of: keywords.length })}</p>
      <meter class="meter" min="0" max=${keywords.length} .value=${stands} aria-labelledby="keywords"></meter>
      ${PLACES.map((where) => {
        const here = keywords.filter((keyword) => keyword.where === where);
        return here.length === 0
          ? nothing
          : html`<div class="stack tight">
              <p class="small muted" id=${where}>${t(`studio.keywords.${where}`)}</p>
              <ul class="words" aria-labelledby=${where}>
                ${here.map(
                  ({ keyword, necessity }) =>
                    html`<li>
                      <ar-badge tone=${PLACE_TONE[where]}>
                        ${keyword}${
                          necessity === "must"
                            ? html`<span title=${t("studio.need.must")} aria-label=${t("studio.need.must")} role="img"
                                >•</span
                              >`
                            : nothing
                        }
                      </ar-badge>
                    </li>`,
                )}
              </ul>
            </div>`;
      })}
      ${
        keywords.some(({ necessity }) => necessity === "must")
          ? html`<p class="small muted">${t("studio.keywords.legend")}</p>`
          : nothing
      }
    </section>`;
  }

  #asProved(check: AtsCheck): AtsCheck {
    const { proof, most } = this;
    if (proof === null) return check;
    const { pages, textLayer } = proof;
    if (check.name === "length") {
      const isLong = most !== null && pages > most;
      const because = t("studio.ats.pages", { count: pages });
      return {
        ...check,
        state: isLong ? "warning" : "ok",
        because: isLong ? t("studio.too_long", { pages, most: most ?? pages }) : because,
      };
    }
    if (check.name !== "text_layer") return check;
    const missing = textLayer.missing.join(", ");
    return textLayer.complete
      ? { ...check, state: "ok", because: t("studio.ats.complete") }
      : { ...check, state: "failed", because: t("papers.text_missing", { words: missing }) };
  }

  #checks(checks: readonly AtsCheck[]) {
    return html`<section aria-labelledby="ats">
      <h2 id="ats">${t("studio.ats")}</h2>
      <ul class="checks stack tight">
        ${checks.map(
          ({ name, state, because }) =>
            html`<li class=${state}>
              <ar-icon size="small" name=${STATE_ICON[state]}></ar-icon>
              <div class="small">
                <strong>${t(`studio.ats.${name}`)}</strong>
                <span class="visually-hidden">${t(`studio.ats.state.${state}`)}</span>
                <span class="muted">${because}</span>
              </div>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
