import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Fact, FactKind, NotUnderstood } from "#data/model/owner/master-cv.ts";
import { t } from "../../../i18n/translate.ts";
import type { Decisions, Placing } from "../../../state/cv/review.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import { factText } from "../../owner/fact-text.ts";

/** What a line can be made of by itself. */
const KINDS: readonly FactKind[] = [
  "summary",
  "skill",
  "education",
  "certificate",
  "language",
  "project",
  "link",
  "award",
  "publication",
  "interest",
  "reference",
  "statement",
];

/** The lines of a file that were not understood, each to be put somewhere or left; tells `ar-decided`. */
@customElement("ar-cv-lines")
export class ArCvLines extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, var(--aside-width));
        gap: var(--space-2) var(--space-4);
        align-items: center;
        padding: var(--space-3) var(--space-4);
        overflow-wrap: anywhere;
      }
      .why {
        padding: var(--space-3) var(--space-4) 0;
      }
      @media (max-width: 639px) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) lines: readonly NotUnderstood[] = [];
  @property({ attribute: false }) facts: readonly Fact[] = [];
  @property({ attribute: false }) decisions!: Decisions;

  #place(at: number, value: string): void {
    const [how = "stays", kind = "", of] = value.split(" ");
    const placing: Placing =
      how === "put"
        ? { how, kind: kind as FactKind, ...(of === undefined ? {} : { of }) }
        : { how: how === "leave" ? "leave" : "stays" };
    this.tell<Decisions>("ar-decided", {
      ...this.decisions,
      placed: new Map(this.decisions.placed).set(at, placing),
    });
  }

  override render() {
    if (!this.showIf(this.lines.length > 0)) return nothing;
    return html`<section class="panel clip" aria-labelledby="lines">
      <header><h2 id="lines">${t("cv.review.lines", { count: this.lines.length })}</h2></header>
      <p class="why muted small">${t("cv.review.lines_why")}</p>
      <ul class="rows">
        ${this.lines.map((line, at) => this.#line(line, at))}
      </ul>
    </section>`;
  }

  #line({ path, text }: NotUnderstood, at: number) {
    const placing = this.decisions.placed.get(at) ?? { how: "stays" as const };
    const chosen =
      placing.how === "put" ? `put ${placing.kind}${placing.of === undefined ? "" : ` ${placing.of}`}` : placing.how;
    const option = (value: string, words: string) =>
      html`<option value=${value} ?selected=${value === chosen}>${words}</option>`;
    const seen = new Set<string>();
    const owners = this.facts.filter(({ id, kind }) => {
      const fits = (kind === "role" || kind === "project" || kind === "education") && !seen.has(id);
      seen.add(id);
      return fits;
    });
    return html`<li>
      <div>
        <p>${text}</p>
        <p class="muted small">${path}</p>
      </div>
      <select
        aria-label=${t("cv.review.put", { what: text })}
        @change=${({ target }: Event) => this.#place(at, (target as HTMLSelectElement).value)}
      >
        ${option("stays", t("cv.review.stays"))} ${option("leave", t("cv.review.leave"))}
        <optgroup label=${t("cv.review.put_into")}>
          ${KINDS.map((kind) => option(`put ${kind}`, t(`fact.kind.${kind}`)))}
          ${owners.map((owner) => option(`put achievement ${owner.id}`, t("cv.review.achievement_of", { what: factText(owner).text })))}
        </optgroup>
      </select>
    </li>`;
  }
}
