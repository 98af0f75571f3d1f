import { consume } from "@lit/context";
import { html, nothing } from "lit";
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

/** An invited person gives a name and a password. The code comes with the link, or is typed. Tells `ar-entered`. */
@customElement("ar-join")
export class ArJoin extends ArElement {
  static override styles = [base, controls, doorForm];

  @consume({ context: apiContext }) api!: Api;
  #invited = new URLSearchParams(location.search).get("code") ?? "";
  #intent = new Intent(this);
  #countdown = new Countdown(this);
  #password = new NewPassword(this);

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const code = this.#invited === "" ? formText(form, "code") : this.#invited;
    const name = formText(form, "name");
    const session = await this.#intent.run(() => this.api.account.join({ code, name, password: this.#password.value }));
    if (session !== null) this.tell("ar-entered", session);
  };

  override render() {
    const fault = this.#countdown.read(this.#intent.fault);
    return html`<form @submit=${this.#submit}>
      ${
        this.#invited === ""
          ? html`<div class="field">
              <label for="code">${t("join.code")}</label>
              <input class="code" id="code" name="code" required autocomplete="off" spellcheck="false" />
            </div>`
          : nothing
      }
      <div class="field">
        <label for="name">${t("door.name")}</label>
        <input id="name" name="name" required maxlength="100" autocomplete="username" />
      </div>
      ${this.#password.fields({ label: t("door.passphrase"), help: t("join.passphrase_help") })}
      <ar-fault .fault=${fault}></ar-fault>
      <button class="primary" ?disabled=${this.#intent.busy || this.#countdown.left > 0}>
        ${this.#intent.busy ? t("door.wait") : t("join.enter")}
      </button>
      <p class="center small"><a href="./">${t("join.sign_in")}</a></p>
    </form>`;
  }
}
