import { consume } from "@lit/context";
import { html } from "lit";
import { customElement } from "lit/decorators.js";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-fault.ts";
import { formText } from "../form-text.ts";
import { Countdown } from "./countdown.ts";
import { doorForm } from "./door-form.ts";
import { NewPassword } from "./new-password.ts";

/** The first run: the code from the log, a name and the passphrase that opens everything. Tells `ar-entered`. */
@customElement("ar-set-up")
export class ArSetUp extends ArElement {
  static override styles = [base, controls, doorForm];

  @consume({ context: apiContext }) api!: Api;
  #intent = new Intent(this);
  #countdown = new Countdown(this);
  #password = new NewPassword(this);

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const session = await this.#intent.run(() =>
      this.api.account.setUp({
        code: formText(form, "code"),
        name: formText(form, "name"),
        password: this.#password.value,
      }),
    );
    if (session !== null) this.tell("ar-entered", session);
  };

  override render() {
    const fault = this.#countdown.read(this.#intent.fault);
    return html`<form @submit=${this.#submit}>
      <div class="field">
        <label for="code">${t("door.code")}</label>
        <input
          class="code"
          id="code"
          name="code"
          required
          autocomplete="off"
          spellcheck="false"
          aria-describedby="code-help"
        />
        <p class="help" id="code-help">${t("door.code_help")}</p>
      </div>
      <div class="field">
        <label for="name">${t("door.name")}</label>
        <input id="name" name="name" required maxlength="100" autocomplete="username" />
      </div>
      ${this.#password.fields({ label: t("door.passphrase"), help: t("door.passphrase_help") })}
      <ar-fault .fault=${fault}></ar-fault>
      <button class="primary" ?disabled=${this.#intent.busy || this.#countdown.left > 0}>
        ${this.#intent.busy ? t("door.wait") : t("door.enter_first")}
      </button>
      <p class="center small"><a href="restore">${t("door.restore")}</a></p>
    </form>`;
  }
}
