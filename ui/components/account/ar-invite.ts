import { consume } from "@lit/context";
import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Invitation } from "#data/model/owner/account.ts";
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
import "../base/ar-time.ts";
import { formText } from "../form-text.ts";
import { accountForm } from "./account-form.ts";
import "./ar-copy.ts";

/** Invitations: one more, with a link that is shown once; those that are open; taken back. */
@customElement("ar-invite")
export class ArInvite extends ArElement {
  static override styles = [base, controls, layout, accountForm];

  @property({ attribute: false }) invitations: readonly Invitation[] = [];
  @consume({ context: apiContext }) api!: Api;
  @state() private made: { name: string; code: string } | null = null;
  #intent = new Intent(this);

  #invite = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = formText(form, "name");
    const made = await this.#intent.run(() => this.api.account.invite({ name }));
    if (made === null) return;
    this.made = { name, code: made.code };
    form.reset();
    this.tell("ar-changed", null);
  };

  #takeBack = async (id: Invitation["id"]) => {
    await this.#intent.run(() => this.api.account.takeBackInvitation(id));
    this.made = null;
    this.tell("ar-changed", null);
  };

  override render() {
    return html`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${t("people.invite")}</h2></header>
      <div class="body stack">
        <form @submit=${this.#invite}>
          <div class="field">
            <label for="name">${t("people.invite_name")}</label>
            <input id="name" name="name" required maxlength="100" autocomplete="off" aria-describedby="help" />
            <p class="help" id="help">${t("people.invite_help")}</p>
          </div>
          <div class="actions">
            <button class="primary" ?disabled=${this.#intent.busy}>${t("people.invite")}</button>
          </div>
        </form>
        <ar-fault .fault=${this.#intent.fault}></ar-fault>
        ${this.made === null ? nothing : this.#link(this.made)}
      </div>
      ${this.invitations.length === 0 ? nothing : this.#open()}
    </section>`;
  }

  #link({ name, code }: { name: string; code: string }) {
    const link = new URL(`join?code=${encodeURIComponent(code)}`, document.baseURI).href;
    return html`<div class="stack tight" role="status">
      <ar-copy .text=${link} label=${t("people.invited", { name })}></ar-copy>
      <ar-copy .text=${code} label=${t("people.invited_code")}></ar-copy>
    </div>`;
  }

  #open() {
    return html`<ul class="rows" aria-label=${t("people.invitations")}>
      ${this.invitations.map(
        ({ id, name, expiresAt }) =>
          html`<li>
            <div class="what">
              <p>${name}</p>
              <p class="muted small">${t("people.expires")} <ar-time at=${expiresAt}></ar-time></p>
            </div>
            <button
              class="small"
              aria-label=${t("people.take_back_one", { name })}
              ?disabled=${this.#intent.busy}
              @click=${() => this.#takeBack(id)}
            >
              ${t("people.take_back")}
            </button>
          </li>`,
      )}
    </ul>`;
  }
}
