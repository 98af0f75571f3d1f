import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { AccountView } from "#data/model/wire/account.ts";
import type { TotpSecret } from "../../api/account.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { FormFocus } from "../form-focus.ts";
import "../base/ar-badge.ts";
import "../base/ar-fault.ts";
import "../documents/ar-qr.ts";
import { Countdown } from "../door/countdown.ts";
import { formText } from "../form-text.ts";
import { accountForm } from "./account-form.ts";
import "./ar-copy.ts";
import { passwordField, passwordOf } from "./password-field.ts";

type Step = { at: "rest" } | { at: "password" } | { at: "scan"; totp: TotpSecret };

/** The authenticator app as a second step at sign-in: set up in three steps (password, scan, digits), or turned off. */
@customElement("ar-totp")
export class ArTotp extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    accountForm,
    css`
      .scan {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-5);
      }
      input.digits {
        font-family: var(--font-mono);
        letter-spacing: var(--tracking-wide);
      }
      @media (max-width: 639px) {
        .scan {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) account!: AccountView;
  @consume({ context: apiContext }) api!: Api;
  @state() private step: Step = { at: "rest" };
  @state() private done = "";
  @query("#digits") private digits!: HTMLInputElement | null;
  #intent = new Intent(this);
  #countdown = new Countdown(this);

  constructor() {
    super();
    new FormFocus(this);
  }

  #proved = async (event: SubmitEvent) => {
    event.preventDefault();
    const password = passwordOf(event.target as HTMLFormElement);
    if (this.account.totp === "on") {
      await this.#end(() => this.api.account.stopTotp(password), t("totp.stopped"));
      return;
    }
    const totp = await this.#intent.run(() => this.api.account.startTotp(password));
    if (totp === null) return;
    this.step = { at: "scan", totp };
    await this.updateComplete;
    this.digits?.focus();
  };

  #confirm = async (event: SubmitEvent) => {
    event.preventDefault();
    const code = formText(event.target as HTMLFormElement, "digits").replaceAll(/\s/g, "");
    const done = await this.#end(() => this.api.account.confirmTotp(code), t("totp.done"));
    if (!done) this.digits?.select();
  };

  async #end(act: () => Promise<unknown>, words: string): Promise<boolean> {
    const done = await this.#intent.run(async () => {
      await act();
      return true;
    });
    if (done !== true) return false;
    this.step = { at: "rest" };
    this.done = words;
    this.tell("ar-changed", null);
    return true;
  }

  #cancel = () => {
    this.step = { at: "rest" };
    this.#intent.forget();
  };

  override render() {
    const on = this.account.totp === "on";
    return html`<section class="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">${t("totp.heading")}</h2>
        <ar-badge tone=${on ? "ok" : "neutral"} icon=${on ? "met" : "missing"}
          >${on ? t("totp.on") : t("totp.off")}</ar-badge
        >
      </header>
      <div class="body stack">
        <p class="muted small">${on ? t("totp.why_on") : t("totp.why_off")}</p>
        ${this.done === "" ? nothing : html`<p class="done" role="status">${this.done}</p>`} ${this.#step(on)}
      </div>
    </section>`;
  }

  #step(on: boolean) {
    if (this.step.at === "scan") return this.#scan(this.step.totp);
    if (this.step.at === "password") {
      return html`<form @submit=${this.#proved}>
        ${passwordField(this.account.person.name)} ${this.#foot(on ? t("totp.stop") : t("totp.start"))}
      </form>`;
    }
    return html`<div class="actions">
      <button
        @click=${() => {
          this.step = { at: "password" };
          this.done = "";
        }}
      >
        ${on ? t("totp.stop") : t("totp.start")}
      </button>
    </div>`;
  }

  #scan({ uri, secret }: TotpSecret) {
    return html`<form @submit=${this.#confirm}>
      <p>${t("totp.scan")}</p>
      <div class="scan">
        <ar-qr .text=${uri} label=${t("totp.qr")}></ar-qr>
        <div class="stack">
          <ar-copy .text=${secret} label=${t("totp.secret")}></ar-copy>
          <div class="field">
            <label for="digits">${t("door.digits")}</label>
            <input
              class="digits"
              id="digits"
              name="digits"
              required
              inputmode="numeric"
              pattern="\\s*([0-9]\\s*){6}"
              maxlength="20"
              autocomplete="one-time-code"
              spellcheck="false"
            />
          </div>
        </div>
      </div>
      ${this.#foot(t("totp.confirm"))}
    </form>`;
  }

  #foot(label: string) {
    return html`<ar-fault .fault=${this.#countdown.read(this.#intent.fault)}></ar-fault>
      <div class="actions">
        <button class="primary" ?disabled=${this.#intent.busy || this.#countdown.left > 0}>
          ${this.#intent.busy ? t("door.wait") : label}
        </button>
        <button type="button" @click=${this.#cancel}>${t("action.cancel")}</button>
      </div>`;
  }
}
