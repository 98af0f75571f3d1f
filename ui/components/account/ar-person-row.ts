import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { PeopleView } from "#data/model/wire/account.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-badge.ts";
import "../base/ar-dialog.ts";
import "../base/ar-fault.ts";
import "../base/ar-time.ts";
import { accountForm } from "./account-form.ts";

/** One of the people: who it is, and what the owner may do for or about them. Tells `ar-changed`. */
@customElement("ar-person-row")
export class ArPersonRow extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    accountForm,
    css`
      .person {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-3) var(--space-4);
      }
      .what {
        flex: 1 1 0;
        min-width: var(--tile-min);
        overflow-wrap: anywhere;
      }
      .done {
        padding: 0 var(--space-4) var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) row!: PeopleView["people"][number];
  @property({ type: Boolean }) self = false;
  @consume({ context: apiContext }) api!: Api;
  @state() private asking: "reset" | "remove" | null = null;
  @state() private typed = "";
  @state() private done = "";
  #intent = new Intent(this);

  #close = () => {
    this.asking = null;
    this.typed = "";
    this.#intent.forget();
  };

  async #do(event: SubmitEvent, act: () => Promise<unknown>, words: string): Promise<void> {
    event.preventDefault();
    const done = await this.#intent.run(async () => {
      await act();
      return true;
    });
    if (done !== true) return;
    this.#close();
    this.done = words;
    this.tell("ar-changed", null);
  }

  override render() {
    const { person, totp, lastSeenAt } = this.row;
    return html`<div class="person">
        <div class="what">
          <p>${person.name} ${this.self ? html`<ar-badge tone="ok">${t("people.you")}</ar-badge>` : nothing}</p>
          <p class="muted small">
            ${t(`people.role.${person.role}`)} ·
            ${lastSeenAt === null ? t("people.never") : html`${t("people.seen")} <ar-time at=${lastSeenAt}></ar-time>`}
            ${totp ? html`· ${t("people.totp")}` : nothing}
          </p>
        </div>
        ${this.self ? nothing : this.#buttons(person.name, totp)}
      </div>
      ${this.done === "" ? nothing : html`<p class="done small" role="status">${this.done}</p>`}
      ${this.self ? nothing : html`${this.#reset()}${this.#remove()}`}`;
  }

  #buttons(name: string, totp: boolean) {
    return html`<div class="actions">
      ${
        totp
          ? html`<button
              class="small"
              aria-label=${t("people.reset_one", { name })}
              @click=${() => (this.asking = "reset")}
            >
              ${t("people.reset")}
            </button>`
          : nothing
      }
      <button class="small" aria-label=${t("people.remove_one", { name })} @click=${() => (this.asking = "remove")}>
        ${t("people.remove")}
      </button>
    </div>`;
  }

  #reset() {
    const { id, name } = this.row.person;
    return html`<ar-dialog
      heading=${t("people.reset_heading", { name })}
      .open=${this.asking === "reset"}
      @ar-close=${this.#close}
    >
      <form
        @submit=${(event: SubmitEvent) =>
          this.#do(event, () => this.api.account.resetSecondFactor(id), t("people.reset_done", { name }))}
      >
        <p>${t("people.reset_why")}</p>
        ${this.#foot(t("people.reset_confirm"), true)}
      </form>
    </ar-dialog>`;
  }

  #remove() {
    const { id, name } = this.row.person;
    return html`<ar-dialog
      heading=${t("people.remove_heading", { name })}
      .open=${this.asking === "remove"}
      @ar-close=${this.#close}
    >
      <form @submit=${(event: SubmitEvent) => this.#do(event, () => this.api.account.removePerson(id), "")}>
        <p>${t("people.remove_why")}</p>
        <div class="field">
          <label for="typed">${t("people.remove_type", { name })}</label>
          <input
            id="typed"
            required
            autocomplete="off"
            spellcheck="false"
            .value=${this.typed}
            @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
          />
        </div>
        ${this.#foot(t("people.remove_confirm"), this.typed.trim() === name)}
      </form>
    </ar-dialog>`;
  }

  #foot(label: string, ready: boolean) {
    return html`<ar-fault .fault=${this.#intent.fault}></ar-fault>
      <div class="actions end">
        <button type="button" @click=${this.#close}>${t("action.cancel")}</button>
        <button class="danger" ?disabled=${this.#intent.busy || !ready}>
          ${this.#intent.busy ? t("door.wait") : label}
        </button>
      </div>`;
  }
}
