import { consume } from "@lit/context";
import { css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext, sessionContext } from "../../state/contexts.ts";
import type { SessionView } from "#data/model/wire/views.ts";
import { Intent } from "../../state/intent.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-dialog.ts";
import "../base/ar-fault.ts";
import { Countdown } from "../door/countdown.ts";

/** Asks for the vault's passphrase, wherever the owner is; closes when it opened. Tells `ar-close`. */
@customElement("ar-unlock")
export class ArUnlock extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      .actions {
        display: flex;
        justify-content: end;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  @consume({ context: sessionContext, subscribe: true }) session!: SessionView;
  @query("#passphrase") private passphrase!: HTMLInputElement;
  #intent = new Intent(this);
  #countdown = new Countdown(this);

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has("open")) return;
    this.passphrase.value = "";
    if (this.open) requestAnimationFrame(() => this.passphrase.focus());
    else if (this.#intent.fault !== null) this.#intent.forget();
  }

  #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const done = await this.#intent.run(async () => {
      await this.api.vault.unlock(this.passphrase.value);
      return true;
    });
    if (done === true) this.tell("ar-close", null);
    else this.passphrase.select();
  };

  override render() {
    const fault = this.#countdown.read(this.#intent.fault);
    const apart = this.view.state?.vault?.apart === true;
    return html`<ar-dialog heading=${t("vault.unlock")} .open=${this.open}>
      <form @submit=${this.#submit}>
        <p>${t("vault.unlock_why")} ${apart ? t("vault.apart") : t("vault.together")}</p>
        <input hidden autocomplete="username" .value=${this.session.person?.name ?? ""} />
        <div class="field">
          <label for="passphrase">${t("vault.passphrase")}</label>
          <input
            id="passphrase"
            type="password"
            required
            maxlength="1000"
            autocomplete=${apart ? "off" : "current-password"}
          />
        </div>
        <ar-fault .fault=${fault}></ar-fault>
        <div class="actions">
          <button type="button" @click=${() => this.tell("ar-close", null)}>${t("action.cancel")}</button>
          <button class="primary" ?disabled=${this.#intent.busy || this.#countdown.left > 0}>
            ${this.#intent.busy ? t("door.wait") : t("vault.unlock_do")}
          </button>
        </div>
      </form>
    </ar-dialog>`;
  }
}
