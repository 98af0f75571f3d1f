import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { t } from "../../../i18n/translate.ts";
import type { CvEditor } from "../../../state/cv/editor.ts";
import type { Clash } from "../../../state/cv/merge.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { layout } from "../../../styles/layout.ts";
import { ArElement } from "../../ar-element.ts";
import { factText } from "../../owner/fact-text.ts";

/** Facts that another window changed too: what was typed here stands, the other is offered. */
@customElement("ar-cv-clashes")
export class ArCvClashes extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .box {
        padding: var(--space-3) var(--space-4);
        border: var(--line) solid var(--color-warn-line);
        border-radius: var(--radius-m);
        background: var(--color-warn-soft);
      }
      li {
        display: grid;
        gap: var(--space-2);
        margin-top: var(--space-3);
        overflow-wrap: anywhere;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-1) var(--space-3);
        font-size: var(--text-s);
      }
    `,
  ];

  @property({ attribute: false }) editor!: CvEditor;
  @property({ attribute: false }) clashes: readonly Clash[] = [];

  override render() {
    if (!this.showIf(this.clashes.length > 0)) return nothing;
    return html`<section class="box" role="alert">
      <h2>${t("cv.clash", { count: this.clashes.length })}</h2>
      <p>${t("cv.clash_why")}</p>
      <ul>
        ${this.clashes.map(
          (clash) =>
            html`<li>
              <dl>
                <dt>${t("cv.clash_here")}</dt>
                <dd>${whole(clash.mine)}</dd>
                <dt>${t("cv.clash_there")}</dt>
                <dd>${whole(clash.theirs)}</dd>
              </dl>
              <div class="row wrap">
                <button type="button" class="small" @click=${() => this.editor.settle(clash, "mine")}>
                  ${t("cv.clash_mine")}
                </button>
                <button type="button" class="small" @click=${() => this.editor.settle(clash, "theirs")}>
                  ${t("cv.clash_theirs")}
                </button>
              </div>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

function whole(fact: Fact | null): string {
  if (fact === null) return t("cv.clash_removed");
  const { text, more } = factText(fact);
  return more === "" ? text : `${text} · ${more}`;
}
