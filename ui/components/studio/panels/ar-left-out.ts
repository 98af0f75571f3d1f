import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { t } from "../../../i18n/translate.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-empty.ts";
import "../../base/ar-icon.ts";
import { factText } from "../../owner/fact-text.ts";
import type { LeftOut } from "../session/left-out.ts";

/** Facts of the master CV that this document does not use, by where they belong. Tells `ar-add-back`. */
@customElement("ar-left-out")
export class ArLeftOut extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      section {
        padding: var(--space-3) var(--space-4);
      }
      section + section {
        border-top: var(--line) solid var(--color-line);
      }
      h2 {
        font-size: var(--text-m);
        margin-bottom: var(--space-2);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: start;
        gap: var(--space-2);
        padding-block: var(--space-1);
      }
    `,
  ];

  @property({ attribute: false }) left: readonly LeftOut[] = [];
  @property({ attribute: false }) facts: Readonly<Record<Id, Fact>> = {};

  override render() {
    if (this.left.length === 0) {
      return html`<ar-empty
        icon="met"
        heading=${t("studio.left_out.none")}
        text=${t("studio.left_out.none_why")}
      ></ar-empty>`;
    }
    const groups = Map.groupBy(this.left, (one) => (one.into === "entry" ? one.of : one.fact.kind));
    return html`${[...groups].map(
      ([key, members], index) =>
        html`<section aria-labelledby="group-${index}">
          <h2 id="group-${index}">${this.#heading(key, members)}</h2>
          <ul>
            ${members.map(
              (one) =>
                html`<li>
                  <span class="break">${factText(one.fact).text}</span>
                  <button
                    class="small"
                    aria-label=${t("studio.left_out.add_named", { what: factText(one.fact).text })}
                    @click=${() => this.tell<LeftOut>("ar-add-back", one)}
                  >
                    <ar-icon size="small" name="plus"></ar-icon>${t("studio.left_out.add")}
                  </button>
                </li>`,
            )}
          </ul>
        </section>`,
    )}`;
  }

  #heading(key: string, [first]: readonly LeftOut[]): string {
    if (first?.into !== "entry") return first === undefined ? key : t(`fact.kind.${first.fact.kind}`);
    const holder = this.facts[first.of];
    return holder === undefined ? t("fact.kind.achievement") : factText(holder).text;
  }
}
