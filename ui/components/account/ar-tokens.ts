import { consume } from "@lit/context";
import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiToken, Scope } from "#data/model/owner/account.ts";
import type { AccountView } from "#data/model/wire/account.ts";
import type { Api } from "../../api/api.ts";
import { shortDate } from "../../i18n/format.ts";
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
import "../base/ar-icon.ts";
import "../base/ar-time.ts";
import { formText } from "../form-text.ts";
import { accountForm } from "./account-form.ts";
import "./ar-copy.ts";

const SCOPES: readonly Scope[] = ["read", "work", "approve"];
const DAYS: readonly number[] = [7, 30, 90, 365];
const USUAL_DAYS = 90;

/** Tokens for scripts: made with a name, scopes and an end; shown once; revoked. */
@customElement("ar-tokens")
export class ArTokens extends ArElement {
  static override styles = [base, controls, layout, accountForm];

  @property({ attribute: false }) account!: AccountView;
  @consume({ context: apiContext }) api!: Api;
  @state() private open = false;
  @state() private made: { name: string; token: string } | null = null;
  #intent = new Intent(this);

  constructor() {
    super();
    new FormFocus(this);
  }

  #make = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = formText(form, "name");
    const scopes = SCOPES.filter((scope) => scope === "read" || new FormData(form).has(scope));
    const days = Number(formText(form, "days"));
    const made = await this.#intent.run(() => this.api.account.makeToken({ name, scopes, days }));
    if (made === null) return;
    this.open = false;
    this.made = { name, token: made.token };
    this.tell("ar-changed", null);
  };

  #revoke = async (id: ApiToken["id"]) => {
    await this.#intent.run(() => this.api.account.revokeToken(id));
    this.tell("ar-changed", null);
  };

  #cancel = () => {
    this.open = false;
    this.#intent.forget();
  };

  override render() {
    const { tokens } = this.account;
    return html`<section class="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">${t("tokens.heading")}</h2>
        ${
          this.open
            ? nothing
            : html`<button
                @click=${() => {
                  this.open = true;
                  this.made = null;
                }}
              >
                <ar-icon size="small" name="plus"></ar-icon>${t("tokens.make")}
              </button>`
        }
      </header>
      <div class="body stack">
        <p class="muted small">${t("tokens.why")} <a href="docs">${t("tokens.docs")}</a></p>
        ${
          this.made === null
            ? nothing
            : html`<div class="stack tight" role="status">
                <p class="done">${t("tokens.made")}</p>
                <ar-copy .text=${this.made.token} label=${this.made.name}></ar-copy>
              </div>`
        }
        ${this.open ? this.#form() : html`<ar-fault .fault=${this.#intent.fault}></ar-fault>`}
      </div>
      ${
        tokens.length === 0
          ? nothing
          : html`<ul class="rows">
              ${tokens.map((token) => this.#row(token))}
            </ul>`
      }
    </section>`;
  }

  #row({ id, name, scopes, expiresAt, revokedAt, usedAt }: ApiToken) {
    const over = revokedAt !== null || Date.parse(expiresAt) < Date.now();
    const scopeWords = scopes.map((scope) => t(`tokens.short.${scope}`)).join(", ");
    return html`<li>
      <div class="what">
        <p>
          ${name}
          ${over ? html`<ar-badge>${revokedAt === null ? t("tokens.over") : t("tokens.revoked")}</ar-badge>` : nothing}
        </p>
        <p class="muted small">
          ${scopeWords} · ${t("tokens.until", { date: shortDate(expiresAt) })} ·
          ${usedAt === null ? t("passkeys.never") : html`${t("passkeys.used")} <ar-time at=${usedAt}></ar-time>`}
        </p>
      </div>
      ${
        over
          ? nothing
          : html`<button
              class="small"
              aria-label=${t("tokens.revoke_one", { name })}
              ?disabled=${this.#intent.busy}
              @click=${() => this.#revoke(id)}
            >
              ${t("tokens.revoke")}
            </button>`
      }
    </li>`;
  }

  #form() {
    return html`<form @submit=${this.#make}>
      <div class="field">
        <label for="name">${t("tokens.name")}</label>
        <input id="name" name="name" required maxlength="100" autocomplete="off" />
      </div>
      <fieldset>
        <legend>${t("tokens.scopes")}</legend>
        ${SCOPES.map(
          (scope) =>
            html`<label class="choice">
              <input type="checkbox" name=${scope} ?checked=${scope === "read"} ?disabled=${scope === "read"} />${t(
                `tokens.scope.${scope}`,
              )}
            </label>`,
        )}
      </fieldset>
      <div class="field">
        <label for="days">${t("tokens.days")}</label>
        <select id="days" name="days">
          ${DAYS.map(
            (days) =>
              html`<option value=${days} ?selected=${days === USUAL_DAYS}>${t("tokens.day", { count: days })}</option>`,
          )}
        </select>
      </div>
      <ar-fault .fault=${this.#intent.fault}></ar-fault>
      <div class="actions">
        <button class="primary" ?disabled=${this.#intent.busy}>
          ${this.#intent.busy ? t("door.wait") : t("tokens.make")}
        </button>
        <button type="button" @click=${this.#cancel}>${t("action.cancel")}</button>
      </div>
    </form>`;
  }
}
