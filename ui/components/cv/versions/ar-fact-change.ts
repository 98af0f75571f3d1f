import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { FactChange } from "#data/model/wire/cv.ts";
import { t } from "../../../i18n/translate.ts";
import { sortOf } from "../../../state/cv/review.ts";
import { wordChanges } from "../../../state/cv/words.ts";
import { base } from "../../../styles/base.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import { factText } from "../../owner/fact-text.ts";
import { fieldText, fieldWords } from "./field-text.ts";
import "../../base/ar-badge.ts";

const TONES = { new: "ok", changed: "info", gone: "warn" } as const;

/** One fact before and after, the words that differ marked. */
@customElement("ar-fact-change")
export class ArFactChange extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      :host {
        display: grid;
        gap: var(--space-1);
        overflow-wrap: anywhere;
      }
      ins {
        background: var(--color-ok-soft);
        color: var(--color-ok);
        text-decoration: underline;
      }
      del {
        background: var(--color-bad-soft);
        color: var(--color-bad);
      }
      dl {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-s);
      }
      dt {
        color: var(--color-text-muted);
      }
      .words {
        white-space: pre-wrap;
      }
    `,
  ];

  @property({ attribute: false }) change!: FactChange;
  /** A fact that would go, and does not unless its owner says so. */
  @property({ type: Boolean }) stays = false;
  /** It stands under a heading that says already that it is new. */
  @property({ type: Boolean }) headed = false;
  /** Facts by which others are named, such as a skill's proofs. */
  @property({ attribute: false }) facts: readonly Fact[] = [];

  override render() {
    const { before, after, fields } = this.change;
    const fact = after ?? before;
    if (fact === null) return nothing;
    const sort = sortOf(this.change);
    const { text, more } = factText(fact);
    const moved = fields.every((field) => field === "order") && sort === "changed";
    const said = t(moved ? "cv.change.moved" : this.stays ? "cv.change.stays" : `cv.change.${sort}`);
    return html`<div class="row wrap">
        ${this.headed ? nothing : html`<ar-badge tone=${this.stays ? "neutral" : TONES[sort]}>${said}</ar-badge>`}
        <span class="muted small">${t(`fact.kind.${fact.kind}`)}</span>
      </div>
      ${sort === "gone" && !this.stays ? html`<p><del>${text}</del></p>` : html`<p>${text}</p>`}
      ${sort === "changed" || more === "" ? nothing : html`<p class="muted small">${more}</p>`}
      ${before === null || after === null ? nothing : this.#fields(before, after)}`;
  }

  #fields(before: Fact, after: Fact) {
    const fields = this.change.fields.filter((field) => field !== "order");
    if (fields.length === 0) return nothing;
    return html`<dl>
      ${fields.map(
        (field) =>
          html`<dt>${fieldWords(after.kind, field)}</dt>
            <dd>${this.#words(before, after, field)}</dd>`,
      )}
    </dl>`;
  }

  #words(before: Fact, after: Fact, field: string) {
    const pieces = wordChanges(fieldText(before, field, this.facts), fieldText(after, field, this.facts));
    const marked = pieces.map(({ how, text }) =>
      how === "new" ? html`<ins>${text}</ins>` : how === "gone" ? html`<del>${text}</del>` : text,
    );
    return html`<span class="words">${marked}</span>`;
  }
}
