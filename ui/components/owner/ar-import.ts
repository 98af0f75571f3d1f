import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";

/** Takes profile and answers of the owner's from a JSON file. Tells `ar-imported`. */
@customElement("ar-import")
export class ArImport extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .box {
        display: grid;
        justify-items: start;
        gap: var(--space-2);
      }
      ar-fault {
        justify-self: stretch;
      }
      .done {
        color: var(--color-ok);
        font-size: var(--text-s);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @state() private done = "";
  @query("input") private input!: HTMLInputElement;
  #intent = new Intent(this);

  #take = async () => {
    const file = this.input.files?.[0];
    if (file === undefined) return;
    this.done = "";
    const words = await this.#intent.run(async () => this.#import(file.name, await file.text()));
    this.input.value = "";
    if (words === null) return;
    this.done = words;
    this.tell("ar-imported", null);
  };

  async #import(name: string, text: string): Promise<string> {
    const { answers, kept } = await this.api.importProfile(name, text);
    return t("import.profile_done", { answers, kept: kept.length });
  }

  override render() {
    const label = t("import.profile");
    return html`<div class="box">
      <input type="file" hidden accept=".json,application/json" aria-label=${label} @change=${this.#take} />
      <button ?disabled=${this.#intent.busy} @click=${() => this.input.click()}>
        <ar-icon size="small" name="upload"></ar-icon>${this.#intent.busy ? t("import.busy") : label}
      </button>
      ${this.done === "" ? nothing : html`<p class="done" role="status">${this.done}</p>`}
      <ar-fault .fault=${this.#intent.fault}></ar-fault>
    </div>`;
  }
}
