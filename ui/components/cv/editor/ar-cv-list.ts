import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { t } from "../../../i18n/translate.ts";
import type { CvEditor } from "../../../state/cv/editor.ts";
import { siblingsOf } from "../../../state/cv/order.ts";
import { base } from "../../../styles/base.ts";
import { ArElement } from "../../ar-element.ts";
import { factText } from "../../owner/fact-text.ts";
import type { ArCvEntry } from "./ar-cv-entry.ts";
import "./ar-cv-entry.ts";

/** Facts of one kind, or the achievements of one role: in the owner's order, which they may change. */
@customElement("ar-cv-list")
export class ArCvList extends ArElement {
  static override styles = [
    base,
    css`
      li + li {
        border-top: var(--line) solid var(--color-line);
      }
    `,
  ];

  @property({ attribute: false }) editor!: CvEditor;
  @property({ attribute: false }) facts: readonly Fact[] = [];
  /** All of the CV, so that an entry renders again when what it speaks of has changed. */
  @property({ attribute: false }) all: readonly Fact[] = [];
  /** The fact that has just been added: it opens and takes the focus. */
  @property({ attribute: false }) fresh: Id | null = null;
  #stepped: Id | null = null;

  #step(fact: Fact, event: CustomEvent<number>): void {
    event.stopPropagation();
    this.#stepped = this.editor.shownAs(fact.id);
    const now = siblingsOf(this.editor.facts, fact).findIndex(({ id }) => id === fact.id);
    this.#move(fact, now + event.detail);
  }

  /** A row that was put elsewhere in the document has lost the focus by it. */
  override updated(): void {
    if (this.#stepped === null) return;
    const entries = [...this.renderRoot.querySelectorAll<ArCvEntry>("ar-cv-entry")];
    entries.find((entry) => this.editor.shownAs(entry.fact.id) === this.#stepped)?.focusHandle();
    this.#stepped = null;
  }

  #drag(fact: Fact, event: CustomEvent<number>): void {
    event.stopPropagation();
    const rows = [...this.renderRoot.querySelectorAll("li")];
    const at = rows.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect();
      return event.detail < top + height / 2;
    });
    const now = this.facts.findIndex(({ id }) => id === fact.id);
    const place = at < 0 ? rows.length - 1 : at > now ? at - 1 : at;
    if (place !== now) this.#move(fact, place);
  }

  #move(fact: Fact, place: number): void {
    this.editor.moveTo(fact.id, place);
    const row = siblingsOf(this.editor.facts, fact);
    const now = row.findIndex(({ id }) => id === fact.id) + 1;
    this.tell("ar-said", t("cv.moved", { what: factText(fact).text, place: now, of: row.length }));
  }

  override render() {
    return html`<ul>
      ${repeat(
        this.facts,
        ({ id }) => this.editor.shownAs(id),
        (fact) =>
          html`<li
            @ar-step=${(event: CustomEvent<number>) => this.#step(fact, event)}
            @ar-drag=${(event: CustomEvent<number>) => this.#drag(fact, event)}
          >
            <ar-cv-entry
              .editor=${this.editor}
              .fact=${fact}
              .all=${this.all}
              .waits=${this.editor.held.get(fact.id) ?? null}
              .fresh=${fact.id === this.fresh}
              .alone=${this.facts.length === 1}
            ></ar-cv-entry>
          </li>`,
      )}
    </ul>`;
  }
}
