import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { t } from "../../../i18n/translate.ts";
import type { CvEditor } from "../../../state/cv/editor.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { ArElement } from "../../ar-element.ts";
import { factText } from "../../owner/fact-text.ts";
import "../../base/ar-fault.ts";
import "../../base/ar-icon.ts";
import "./ar-cv-clashes.ts";

/** Whether everything is saved, what waits, and what was just removed. */
@customElement("ar-cv-state")
export class ArCvState extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        min-height: var(--control-height-small);
        font-size: var(--text-s);
        color: var(--color-text-muted);
      }
      .saved {
        color: var(--color-ok);
      }
      .waits {
        color: var(--color-bad);
      }
      .row {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) editor!: CvEditor;
  /** Of the editor, so that this renders again. */
  @property() state = "";
  /** What was done last, for those who hear the page. */
  @property() said = "";

  override render() {
    const { state, held, removed, fault } = this.editor;
    const removedText = removed === null ? "" : factText(removed.fact).text;
    return html`<div class="line">
        <span class="row ${state}" role="status">
          ${state === "saved" ? html`<ar-icon size="small" name="check"></ar-icon>` : nothing}${t(`cv.state.${state}`)}
        </span>
        ${held.size === 0 ? nothing : html`<span class="waits" role="status">${t("cv.state.held", { count: held.size })}</span>`}
        ${
          removed === null
            ? nothing
            : html`<span class="row">
                ${t("cv.removed", { what: removedText === "" ? t("cv.untitled") : removedText })}
                <button type="button" class="small" @click=${() => this.editor.undo()}>
                  <ar-icon size="small" name="undo"></ar-icon>${t("cv.undo")}
                </button>
              </span>`
        }
        ${
          state === "unsaved" || state === "failed"
            ? html`<button type="button" class="small" @click=${() => void this.editor.flush()}>
                ${t("cv.save_now")}
              </button>`
            : nothing
        }
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>
      <ar-fault .fault=${fault}></ar-fault>
      <ar-cv-clashes .editor=${this.editor} .clashes=${this.editor.clashes}></ar-cv-clashes>`;
  }
}
