import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";
import { factText, originText } from "./fact-text.ts";

/** The facts of the master CV that something rests on, folded away under their number. */
@customElement("ar-evidence")
export class ArEvidence extends ArElement {
  static override styles = [
    base,
    css`
      summary {
        display: list-item;
        width: fit-content;
        list-style-position: inside;
        color: var(--color-accent-text);
        font-size: var(--text-s);
        cursor: pointer;
      }
      ul {
        display: grid;
        gap: var(--space-2);
        margin-top: var(--space-2);
        padding-left: var(--space-3);
        border-left: var(--line-thick) solid var(--color-line);
      }
      li {
        font-size: var(--text-s);
        overflow-wrap: anywhere;
      }
      li span {
        display: block;
        color: var(--color-text-muted);
      }
    `,
  ];

  @property({ attribute: false }) factIds: readonly Id[] = [];
  @property({ attribute: false }) facts: Readonly<Record<Id, Fact>> = {};
  /** Unfolded at first. */
  @property({ type: Boolean }) open = false;
  /** With the file and the place in it that each was read from. */
  @property({ type: Boolean }) origins = false;

  override render() {
    if (this.factIds.length === 0) return nothing;
    return html`<details ?open=${this.open}>
      <summary>${t("evidence.count", { count: this.factIds.length })}</summary>
      <ul>
        ${this.factIds.map((id) => this.#fact(id))}
      </ul>
    </details>`;
  }

  #fact(id: Id) {
    const fact = this.facts[id];
    if (fact === undefined) return html`<li class="muted">${t("evidence.gone")}</li>`;
    const { text, more } = factText(fact);
    return html`<li>
      ${text}
      <span>${t(`fact.kind.${fact.kind}`)}${more === "" ? nothing : html` · ${more}`}</span>
      ${this.origins ? html`<span>${originText(fact.origin)}</span>` : nothing}
    </li>`;
  }
}
