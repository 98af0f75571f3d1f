import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { t } from "../../../i18n/translate.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-empty.ts";
import "../../base/ar-icon.ts";
import type { LeftOut } from "../session/left-out.ts";

/** What of the master CV this document does not say, by where it belongs. Tells `ar-add-back`. */
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

  override render() {
    if (this.left.length === 0) {
      return html`<ar-empty
        icon="met"
        heading=${t("studio.left_out.none")}
        text=${t("studio.left_out.none_why")}
      ></ar-empty>`;
    }
    const groups = Map.groupBy(this.left, ({ among }) => among);
    return html`${[...groups].map(
      ([among, members], index) =>
        html`<section aria-labelledby="group-${index}">
          <h2 id="group-${index}">${among}</h2>
          <ul>
            ${members.map(
              (one) =>
                html`<li>
                  <span class="break">
                    ${one.text}
                    ${
                      one.more === 0
                        ? nothing
                        : html`<span class="muted small">${t("studio.left_out.points", { count: one.more })}</span>`
                    }
                  </span>
                  <button
                    class="small"
                    aria-label=${t("studio.left_out.add_named", { what: one.text })}
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
}
