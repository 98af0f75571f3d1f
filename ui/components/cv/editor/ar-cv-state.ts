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
      .line:focus {
        outline: none;
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
  /** What the editor has told so far, so that this renders again. */
  @property({ attribute: false }) told = 0;
  /** What was done last, for those who hear the page. */
  @property() said = "";

  /** What was under the fingers is gone: the way back takes its place. */
  async focusUndo(): Promise<void> {
    await this.updateComplete;
    this.#focus(".undo");
  }

  #undo = async () => {
    this.editor.undo();
    await this.updateComplete;
    this.#focus(".line");
  };

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  override render() {
    const { state, held, removed, fault } = this.editor;
    const removedText = removed === null ? "" : factText(removed.fact).text;
    return html`<div class="line" tabindex="-1">
        <span class="row ${state}" role="status">
          ${state === "saved" ? html`<ar-icon size="small" name="check"></ar-icon>` : nothing}${t(`cv.state.${state}`)}
        </span>
        ${held.size === 0 ? nothing : html`<span class="waits" role="status">${t("cv.state.held", { count: held.size })}</span>`}
        ${
          removed === null
            ? nothing
            : html`<span class="row">
                ${t("cv.removed", { what: removedText === "" ? t("cv.untitled") : removedText })}
                <button type="button" class="small undo" @click=${() => void this.#undo()}>
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
