import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { MadeDocument } from "#data/model/application/document.ts";
import type { DraftCard } from "#data/model/wire/views.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import type { Tab } from "../base/ar-tabs.ts";
import "../base/ar-tabs.ts";
import "../documents/ar-pdf.ts";
import "../jobs/ar-posting.ts";
import "../studio/ar-to-studio.ts";
import "./ar-shots.ts";

type Paper = "cv" | "letter" | "shots" | "posting";

/** What would be sent, to look at: CV, letter, the filled form, and the posting it answers. */
@customElement("ar-papers")
export class ArPapers extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      .panel > header {
        padding: var(--space-2);
      }
      .notes {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-4);
        border-top: var(--line) solid var(--color-line);
        font-size: var(--text-s);
      }
      .bad {
        color: var(--color-bad);
      }
      summary {
        cursor: pointer;
        color: var(--color-text-muted);
      }
      details li {
        margin-top: var(--space-2);
      }
      del {
        color: var(--color-text-muted);
      }
    `,
  ];

  @property({ attribute: false }) card!: DraftCard;
  @state() private chosen: Paper = "cv";

  override render() {
    const { draft, posting } = this.card;
    const tabs: Tab[] = [
      { id: "cv", label: t("papers.cv") },
      ...(draft.letter === null ? [] : [{ id: "letter", label: t("papers.letter") }]),
      { id: "shots", label: t("papers.shots"), count: draft.screenshots.length },
      { id: "posting", label: t("papers.posting") },
    ];
    const chosen = this.chosen === "letter" && draft.letter === null ? "cv" : this.chosen;
    return html`<section class="panel clip" aria-label=${t("papers.heading")}>
      <header>
        <ar-tabs
          .tabs=${tabs}
          .chosen=${chosen}
          label=${t("papers.heading")}
          @ar-tab=${({ detail }: CustomEvent<string>) => (this.chosen = detail as Paper)}
        ></ar-tabs>
        ${
          chosen === "cv" || chosen === "letter"
            ? html`<ar-to-studio plain .jobId=${draft.jobId} .kind=${chosen}></ar-to-studio>`
            : nothing
        }
      </header>
      ${chosen === "cv" ? this.#made(draft.cv, t("papers.cv")) : nothing}
      ${chosen === "letter" && draft.letter !== null ? this.#made(draft.letter, t("papers.letter")) : nothing}
      ${chosen === "shots" ? html`<ar-shots .shots=${draft.screenshots} ?removed=${draft.picturesRemovedAt !== undefined}></ar-shots>` : nothing}
      ${chosen === "posting" ? html`<ar-posting .jobId=${draft.jobId} .name=${posting.title}></ar-posting>` : nothing}
    </section>`;
  }

  #made(made: MadeDocument, label: string) {
    const { reversals, textLayer } = made;
    const quiet = textLayer.complete && reversals.length === 0;
    return html`<ar-pdf .file=${made.pdf} .label=${label}></ar-pdf> ${
        quiet
          ? nothing
          : html`<div class="notes">
              ${
                textLayer.complete
                  ? nothing
                  : html`<p class="bad">${t("papers.text_missing", { words: textLayer.missing.join(", ") })}</p>`
              }
              ${
                reversals.length === 0
                  ? nothing
                  : html`<details>
                      <summary>${t("papers.reversals", { count: reversals.length })}</summary>
                      <ul>
                        ${reversals.map(
                          ({ was, now, because }) =>
                            html`<li>
                              <del>${was}</del>
                              <p>${now}</p>
                              <p class="muted">${because}</p>
                            </li>`,
                        )}
                      </ul>
                    </details>`
              }
            </div>`
      }`;
  }
}
