import { consume } from "@lit/context";
import { html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { SessionView } from "#data/model/wire/views.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import { formText } from "../form-text.ts";
import { Countdown } from "./countdown.ts";
import { doorForm } from "./door-form.ts";
import { canUsePasskeys, showPasskey } from "./passkey.ts";

/** Name and password, then the six digits when the appliance asks for them; or a passkey. Tells `ar-entered`. */
@customElement("ar-sign-in")
export class ArSignIn extends ArElement {
  static override styles = [base, controls, layout, doorForm];

  @consume({ context: apiContext }) api!: Api;
  /** Name and password that were right, while the six digits are asked for. */
  @state() private known: { name: string; password: string } | null = null;
  @query("#password") private password!: HTMLInputElement | null;
  @query("#digits") private digits!: HTMLInputElement | null;
  #intent = new Intent(this);
  #countdown = new Countdown(this);

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const digits = formText(form, "digits").replaceAll(/\s/g, "");
    const given = this.known ?? { name: formText(form, "name"), password: this.password?.value ?? "" };
    const session = await this.#intent.run(() =>
      this.api.account.signIn(this.known === null ? given : { ...given, code: digits }),
    );
    if (session !== null) this.#enter(session);
    else if (this.#intent.fault?.code === "second_factor_needed") await this.#askForDigits(given);
    else this.digits?.select();
  };

  #askForDigits = async (given: { name: string; password: string }) => {
    this.known = given;
    this.#intent.forget();
    await this.updateComplete;
    this.digits?.focus();
  };

  #back = async () => {
    this.known = null;
    this.#intent.forget();
    await this.updateComplete;
    this.password?.focus();
  };

  #passkey = async () => {
    const session = await this.#intent.run(async () =>
      this.api.account.enterWithPasskey(await showPasskey(await this.api.account.passkeyOptions())),
    );
    if (session !== null) this.#enter(session);
  };

  #enter(session: SessionView): void {
    this.known = null;
    this.tell("ar-entered", session);
  }

  override render() {
    const fault = this.#countdown.read(this.#intent.fault);
    const closed = this.#intent.busy || this.#countdown.left > 0;
    return html`<form @submit=${this.#submit}>
      ${this.known === null ? this.#first() : this.#second()}
      <ar-fault .fault=${fault}></ar-fault>
      <button class="primary" ?disabled=${closed}>
        ${this.#intent.busy ? t("door.wait") : this.known === null ? t("door.enter") : t("door.confirm")}
      </button>
      ${
        this.known !== null
          ? html`<button class="plain" type="button" @click=${this.#back}>${t("door.other_name")}</button>`
          : canUsePasskeys()
            ? html`<span class="or">${t("door.or")}</span>
                <button class="other" type="button" ?disabled=${closed} @click=${this.#passkey}>
                  <ar-icon size="small" name="key"></ar-icon>${t("door.passkey")}
                </button>`
            : nothing
      }
      <details class="small">
        <summary>${t("door.stuck")}</summary>
        <p class="help">${t("door.stuck_why")}</p>
        <code>./scripts/autoresume account link</code>
        <p class="help">${t("door.stuck_more")}</p>
      </details>
    </form>`;
  }

  #first() {
    return html`<div class="field">
        <label for="name">${t("door.name")}</label>
        <input id="name" name="name" required maxlength="100" autocomplete="username webauthn" />
      </div>
      <div class="field">
        <label for="password">${t("door.password")}</label>
        <input
          id="password"
          name="password"
          type="password"
          required
          maxlength="1000"
          autocomplete="current-password"
        />
      </div>`;
  }

  #second() {
    return html`<div class="field">
      <label for="digits">${t("door.digits")}</label>
      <input
        class="code"
        id="digits"
        name="digits"
        required
        inputmode="numeric"
        pattern="\\s*([0-9]\\s*){6}"
        maxlength="20"
        autocomplete="one-time-code"
        spellcheck="false"
        aria-describedby="digits-help"
      />
      <p class="help" id="digits-help">${t("door.digits_help")}</p>
    </div>`;
  }
}
