import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Api } from "../../api/api.ts";
import { dateAndTime } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { formText } from "../form-text.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";
import { typedIdentity } from "./safety-words.ts";

/** Asks for the key from the paper and has something decrypted with it. Tells `ar-proven` with the instant. */
@customElement("ar-kit-prove")
export class ArKitProve extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .proven {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        color: var(--color-ok);
      }
      input {
        font-family: var(--font-mono);
        text-transform: uppercase;
      }
      input::placeholder {
        text-transform: none;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property() provenAt: string | null = null;
  @consume({ context: apiContext }) api!: Api;
  #intent = new Intent(this);

  #prove = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const identity = typedIdentity(formText(form, "identity"));
    const proof = await this.#intent.run(() => this.api.safety.proveKit(identity));
    if (proof === null) return;
    form.reset();
    this.tell("ar-proven", proof.provenAt);
  };

  override render() {
    return html`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${t("prove.heading")}</h2></header>
      <form class="body stack" @submit=${this.#prove}>
        ${
          this.provenAt === null
            ? html`<p>${t("prove.why")}</p>`
            : html`<p class="proven" role="status">
                <ar-icon name="met"></ar-icon>${t("prove.proven", { at: dateAndTime(this.provenAt) })}
              </p>`
        }
        <div class="field">
          <label for="identity">${t("prove.key")}</label>
          <input
            id="identity"
            name="identity"
            required
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            placeholder="AGE-SECRET-KEY-1…"
            aria-describedby="help"
          />
          <p class="help" id="help">${t("prove.help")}</p>
        </div>
        <ar-fault .fault=${this.#intent.fault}></ar-fault>
        <div class="row">
          <button class=${this.provenAt === null ? "primary" : nothing} ?disabled=${this.#intent.busy}>
            ${this.#intent.busy ? t("prove.busy") : t("prove.now")}
          </button>
        </div>
      </form>
    </section>`;
  }
}
