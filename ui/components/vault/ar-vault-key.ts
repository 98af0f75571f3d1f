import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { VaultState } from "#data/model/owner/vault.ts";
import type { SessionView } from "#data/model/wire/views.ts";
import type { Api } from "../../api/api.ts";
import { dateAndTime } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, sessionContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { accountForm } from "../account/account-form.ts";
import { ArElement } from "../ar-element.ts";
import { FormFocus } from "../form-focus.ts";
import "../base/ar-badge.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import { Countdown } from "../door/countdown.ts";
import { NewPassword } from "../door/new-password.ts";

/** Whether the vault is open, and its key: lock, unlock, another passphrase, a new key. Tells `ar-changed`. */
@customElement("ar-vault-key")
export class ArVaultKey extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    accountForm,
    css`
      .state {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3) var(--space-4);
        padding: var(--space-4);
      }
      .state > .grow {
        min-width: var(--card-min);
      }
      .state > ar-icon {
        color: var(--color-ok);
      }
      .state.locked > ar-icon {
        color: var(--color-warn);
      }
    `,
  ];

  @property({ attribute: false }) vault!: VaultState;
  @property() name = "";
  @consume({ context: apiContext }) api!: Api;
  @state() private open: "passphrase" | "rotate" | null = null;
  @state() private done = "";
  @consume({ context: sessionContext, subscribe: true }) session!: SessionView;
  #intent = new Intent(this);
  #countdown = new Countdown(this);
  #next = new NewPassword(this);

  constructor() {
    super();
    new FormFocus(this);
  }

  #close = () => {
    this.open = null;
    this.#next.forget();
    this.#intent.forget();
  };

  #show(what: "passphrase" | "rotate"): void {
    this.#close();
    this.open = what;
    this.done = "";
  }

  async #do(act: () => Promise<unknown>, words: string): Promise<void> {
    const done = await this.#intent.run(async () => {
      await act();
      return true;
    });
    if (done !== true) return;
    this.#close();
    this.done = words;
    this.tell("ar-changed", null);
  }

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    const value = new FormData(event.target as HTMLFormElement).get("passphrase");
    const passphrase = typeof value === "string" ? value : "";
    void (this.open === "rotate"
      ? this.#do(() => this.api.vault.rotate(passphrase), t("vault.rotate_done"))
      : this.#do(
          () => this.api.vault.changePassphrase({ passphrase, next: this.#next.value }),
          t("vault.change_done"),
        ));
  };

  override render() {
    const { vault } = this;
    const locked = vault.state === "locked";
    const machine = vault.opensBy === "machine";
    return html`<section class="panel" aria-labelledby="heading">
      <header class="state ${vault.state}">
        <ar-icon size="large" name=${locked ? "lock" : "unlocked"}></ar-icon>
        <div class="grow">
          <h2 id="heading">${locked ? t("vault.locked") : t("vault.unlocked")}</h2>
          <p class="muted small">${locked ? t("vault.locked_why") : t("vault.unlocked_why")}</p>
        </div>
        ${vault.waiting === 0 ? nothing : html`<ar-badge tone="warn" icon="clock">${t("vault.waits", { count: vault.waiting })}</ar-badge>`}
        ${this.#door(locked, machine)}
      </header>
      <div class="body stack">
        ${this.done === "" ? nothing : html`<p class="done" role="status">${this.done}</p>`}
        <dl class="terms">
          <dt>${t("vault.passphrase")}</dt>
          <dd>${machine ? t("vault.machine") : vault.apart ? t("vault.apart") : t("vault.together")}</dd>
          ${
            machine
              ? nothing
              : html`<dt>${t("vault.changed")}</dt>
                  <dd>${dateAndTime(vault.changedAt)}</dd>`
          }
          <dt>${t("vault.rotated")}</dt>
          <dd>${vault.rotatedAt === null ? t("vault.never") : dateAndTime(vault.rotatedAt)}</dd>
        </dl>
        ${this.open === null ? this.#choices() : this.#form(this.open, machine)}
      </div>
    </section>`;
  }

  #door(locked: boolean, machine: boolean) {
    if (locked) {
      return html`<button class="primary" @click=${() => this.tell("ar-unlock", null)}>
        ${t("vault.unlock_do")}
      </button>`;
    }
    if (machine) return nothing;
    return html`<button ?disabled=${this.#intent.busy} @click=${() => this.#do(() => this.api.vault.lock(), "")}>
      <ar-icon size="small" name="lock"></ar-icon>${t("vault.lock_now")}
    </button>`;
  }

  #choices() {
    const machine = this.vault.opensBy === "machine";
    return html`<ar-fault .fault=${this.#intent.fault}></ar-fault>
      <div class="actions">
        <button @click=${() => this.#show("passphrase")}>${t(machine ? "vault.set" : "vault.change")}</button>
        ${machine ? nothing : html`<button @click=${() => this.#show("rotate")}>${t("vault.rotate")}</button>`}
      </div>`;
  }

  #form(what: "passphrase" | "rotate", machine: boolean) {
    const closed = this.#intent.busy || this.#countdown.left > 0;
    const keeper = this.session.person?.role === "owner";
    const label = t(what === "rotate" ? "vault.rotate" : machine ? "vault.set" : "vault.change");
    return html`<form @submit=${this.#submit}>
      <p class="muted small">
        ${what === "rotate" ? t("vault.rotate_why") : machine ? t("vault.set_why") : `${keeper ? t("vault.change_why") : ""} ${t("vault.change_apart")}`}
      </p>
      <input hidden autocomplete="username" .value=${this.name} />
      ${
        machine
          ? nothing
          : html`<div class="field">
              <label for="passphrase">${t("vault.passphrase")}</label>
              <input
                id="passphrase"
                name="passphrase"
                type="password"
                required
                maxlength="1000"
                autocomplete="current-password"
              />
            </div>`
      }
      ${what === "rotate" ? nothing : this.#next.fields({ label: t("vault.new"), help: null })}
      <ar-fault .fault=${this.#countdown.read(this.#intent.fault)}></ar-fault>
      <div class="actions">
        <button class="primary" ?disabled=${closed}>${this.#intent.busy ? t("door.wait") : label}</button>
        <button type="button" @click=${this.#close}>${t("action.cancel")}</button>
      </div>
    </form>`;
  }
}
