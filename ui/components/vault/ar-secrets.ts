import { consume } from "@lit/context";
import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { SecretEntry, SecretKind } from "#data/model/owner/vault.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { accountForm } from "../account/account-form.ts";
import { ArElement } from "../ar-element.ts";
import { FormFocus } from "../form-focus.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import "../base/ar-time.ts";
import { formText } from "../form-text.ts";

/** What a person adds by hand; the other kinds come from where they are used. */
type Added = Extract<SecretKind, "api_key" | "mail_password">;
const ADDED: readonly Added[] = ["api_key", "mail_password"];

/** Before the words of a question whose answer is remembered here. */
const QUESTION = /^question: /;

/** What the vault keeps, by kind and name, never by value; one more; one less. Tells `ar-changed`. */
@customElement("ar-secrets")
export class ArSecrets extends ArElement {
  static override styles = [base, controls, layout, accountForm];

  @property({ attribute: false }) secrets: readonly SecretEntry[] = [];
  @consume({ context: apiContext }) api!: Api;
  @state() private open = false;
  @state() private kind: Added = "api_key";
  #intent = new Intent(this);

  constructor() {
    super();
    new FormFocus(this);
  }

  #keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const value = new FormData(form).get("value");
    const kept = await this.#intent.run(async () => {
      await this.api.vault.keep({
        kind: this.kind,
        name: formText(form, "name"),
        value: typeof value === "string" ? value : "",
      });
      return true;
    });
    form.querySelector<HTMLInputElement>("#value")?.select();
    if (kept !== true) return;
    this.open = false;
    this.tell("ar-changed", null);
  };

  #drop = async (entry: SecretEntry) => {
    await this.#intent.run(() => this.api.vault.drop(entry));
    this.tell("ar-changed", null);
  };

  #cancel = () => {
    this.open = false;
    this.#intent.forget();
  };

  override render() {
    return html`<section class="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">${t("vault.secrets")}</h2>
        ${
          this.open
            ? nothing
            : html`<button @click=${() => (this.open = true)}>
                <ar-icon size="small" name="plus"></ar-icon>${t("vault.add")}
              </button>`
        }
      </header>
      ${
        this.open
          ? html`<div class="body">${this.#form()}</div>`
          : this.#intent.fault === null
            ? nothing
            : html`<div class="body"><ar-fault .fault=${this.#intent.fault}></ar-fault></div>`
      }
      ${
        this.secrets.length === 0
          ? html`<p class="quiet">${t("vault.secrets_none")}</p>`
          : html`<ul class="rows">
              ${this.secrets.map((entry) => this.#row(entry))}
            </ul>`
      }
    </section>`;
  }

  #row(entry: SecretEntry) {
    // It is named after its target, and goes with it.
    const ofTarget = entry.kind === "backup_target";
    const name = ofTarget ? t("vault.kind.backup_target") : entry.name.replace(QUESTION, "");
    return html`<li>
      <div class="what">
        <p>${name}</p>
        <p class="muted small">
          ${ofTarget ? nothing : html`${t(`vault.kind.${entry.kind}`)} ·`} ${t("vault.kept")}
          <ar-time at=${entry.updatedAt}></ar-time>
        </p>
      </div>
      ${
        ofTarget
          ? html`<a class="small" href="backups">${t("notice.backups")}</a>`
          : html`<button
              class="small"
              aria-label=${t("vault.drop", { name })}
              ?disabled=${this.#intent.busy}
              @click=${() => this.#drop(entry)}
            >
              ${t("action.remove")}
            </button>`
      }
    </li>`;
  }

  #choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    this.kind = ADDED.find((kind) => kind === value) ?? "api_key";
  };

  #form() {
    return html`<form @submit=${this.#keep} autocomplete="off">
      <div class="field">
        <label for="kind">${t("vault.add_kind")}</label>
        <select id="kind" name="kind" @change=${this.#choose}>
          ${ADDED.map(
            (kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${t(`vault.kind.${kind}`)}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="name">${t("vault.add_name")}</label>
        <input id="name" name="name" required maxlength="100" autocomplete="off" aria-describedby="name-help" />
        <p class="help" id="name-help">${t(`vault.name.${this.kind}`)}</p>
      </div>
      <div class="field">
        <label for="value">${t("vault.add_value")}</label>
        <input
          id="value"
          name="value"
          type="password"
          required
          maxlength="100000"
          autocomplete="off"
          aria-describedby="value-help"
        />
        <p class="help" id="value-help">${t("vault.add_help")}</p>
      </div>
      <ar-fault .fault=${this.#intent.fault}></ar-fault>
      <div class="actions">
        <button class="primary" ?disabled=${this.#intent.busy}>
          ${this.#intent.busy ? t("action.saving") : t("vault.add_do")}
        </button>
        <button type="button" @click=${this.#cancel}>${t("action.cancel")}</button>
      </div>
    </form>`;
  }
}
