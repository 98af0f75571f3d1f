import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { formText } from "../form-text.ts";
import "../base/ar-dialog.ts";

/** Why not; tells `ar-rejected` with the reason. */
@customElement("ar-reject-dialog")
export class ArRejectDialog extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .actions {
        display: flex;
        justify-content: end;
        gap: var(--space-2);
      }
    `,
  ];

  @property() company = "";
  @property({ type: Boolean }) open = false;

  #send = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.tell("ar-rejected", formText(form, "reason"));
    form.reset();
  };

  override render() {
    return html`<ar-dialog heading=${t("reject.heading", { company: this.company })} .open=${this.open}>
      <form class="stack" @submit=${this.#send}>
        <div class="field">
          <label for="reason">${t("reject.reason")}</label>
          <textarea id="reason" name="reason" rows="3" maxlength="2000" autofocus aria-describedby="help"></textarea>
          <p class="help" id="help">${t("reject.help")}</p>
        </div>
        <div class="actions">
          <button type="button" @click=${() => this.tell("ar-close", null)}>${t("action.cancel")}</button>
          <button class="danger">${t("reject.confirm")}</button>
        </div>
      </form>
    </ar-dialog>`;
  }
}
