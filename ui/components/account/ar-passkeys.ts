import { consume } from "@lit/context";
import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Passkey } from "#data/model/owner/account.ts";
import type { AccountView } from "#data/model/wire/account.ts";
import type { Api } from "../../api/api.ts";
import { shortDate } from "../../i18n/format.ts";
import { currentLanguage, maybe, t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { FormFocus } from "../form-focus.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import "../base/ar-time.ts";
import { Countdown } from "../door/countdown.ts";
import { canUsePasskeys, makePasskey } from "../door/passkey.ts";
import { formText } from "../form-text.ts";
import { accountForm } from "./account-form.ts";
import { passwordField, passwordOf } from "./password-field.ts";

/** Passkeys: those there are, one more, and why none can be added under this address. */
@customElement("ar-passkeys")
export class ArPasskeys extends ArElement {
  static override styles = [base, controls, layout, accountForm];

  @property({ attribute: false }) account!: AccountView;
  @consume({ context: apiContext }) api!: Api;
  @state() private open = false;
  #intent = new Intent(this);
  #countdown = new Countdown(this);

  constructor() {
    super();
    new FormFocus(this);
  }

  #add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = formText(form, "name");
    const added = await this.#intent.run(async () => {
      const options = await this.api.account.newPasskeyOptions(passwordOf(form));
      return this.api.account.addPasskey(name, await makePasskey(options));
    });
    if (added === null) return;
    this.open = false;
    this.tell("ar-changed", null);
  };

  #remove = async (id: Passkey["id"]) => {
    await this.#intent.run(() => this.api.account.removePasskey(id));
    this.tell("ar-changed", null);
  };

  #cancel = () => {
    this.open = false;
    this.#intent.forget();
  };

  override render() {
    const { passkeys, passkeysRefused } = this.account;
    const why = currentLanguage() === "en" ? passkeysRefused : (maybe("warning.passkeys") ?? passkeysRefused);
    const refused = (passkeysRefused === null ? null : why) ?? (canUsePasskeys() ? null : t("passkeys.browser"));
    return html`<section class="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">${t("passkeys.heading")}</h2>
        ${
          refused !== null || this.open
            ? nothing
            : html`<button @click=${() => (this.open = true)}>
                <ar-icon size="small" name="plus"></ar-icon>${t("passkeys.add")}
              </button>`
        }
      </header>
      <div class="body stack">
        <p class="muted small">${t("passkeys.why")}</p>
        ${refused === null ? nothing : html`<p class="small"><strong>${t("passkeys.refused")}.</strong> ${refused}</p>`}
        ${this.open ? this.#form() : html`<ar-fault .fault=${this.#intent.fault}></ar-fault>`}
      </div>
      ${
        passkeys.length === 0
          ? nothing
          : html`<ul class="rows">
              ${passkeys.map((passkey) => this.#row(passkey))}
            </ul>`
      }
    </section>`;
  }

  #row({ id, name, rpId, addedAt, usedAt }: Passkey) {
    return html`<li>
      <div class="what">
        <p>${name} <span class="muted small">${t("passkeys.for", { host: rpId })}</span></p>
        <p class="muted small">
          ${shortDate(addedAt)},
          ${usedAt === null ? t("passkeys.never") : html`${t("passkeys.used")} <ar-time at=${usedAt}></ar-time>`}
        </p>
      </div>
      <button
        class="small"
        aria-label=${t("passkeys.remove", { name })}
        ?disabled=${this.#intent.busy}
        @click=${() => this.#remove(id)}
      >
        ${t("action.remove")}
      </button>
    </li>`;
  }

  #form() {
    return html`<form @submit=${this.#add}>
      <div class="field">
        <label for="name">${t("passkeys.name")}</label>
        <input id="name" name="name" required maxlength="100" autocomplete="off" aria-describedby="name-help" />
        <p class="help" id="name-help">${t("passkeys.name_help")}</p>
      </div>
      ${passwordField(this.account.person.name)}
      <ar-fault .fault=${this.#countdown.read(this.#intent.fault)}></ar-fault>
      <div class="actions">
        <button class="primary" ?disabled=${this.#intent.busy || this.#countdown.left > 0}>
          ${this.#intent.busy ? t("door.wait") : t("passkeys.add")}
        </button>
        <button type="button" @click=${this.#cancel}>${t("action.cancel")}</button>
      </div>
    </form>`;
  }
}
