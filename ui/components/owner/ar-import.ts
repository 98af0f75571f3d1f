import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";

/** Takes a JSON file of the owner's: the master CV (JSON Resume), or profile and answers. Tells `ar-imported`. */
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

  @property() what: "cv" | "profile" = "cv";
  @property({ type: Boolean }) primary = false;
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
    this.tell("ar-imported", this.what);
  };

  async #import(name: string, text: string): Promise<string> {
    if (this.what === "profile") {
      const { answers, kept } = await this.api.importProfile(name, text);
      return t("import.profile_done", { answers, kept: kept.length });
    }
    const { facts, notUnderstood } = await this.api.importCv(name, text);
    return t("import.cv_done", { facts, missed: notUnderstood.length });
  }

  override render() {
    const label = this.what === "cv" ? t("import.cv") : t("import.profile");
    return html`<div class="box">
      <input type="file" hidden accept=".json,application/json" aria-label=${label} @change=${this.#take} />
      <button
        class=${this.primary || this.what === "cv" ? "primary" : ""}
        ?disabled=${this.#intent.busy}
        @click=${() => this.input.click()}
      >
        <ar-icon size="small" name="upload"></ar-icon>${this.#intent.busy ? t("import.busy") : label}
      </button>
      ${this.done === "" ? nothing : html`<p class="done" role="status">${this.done}</p>`}
      <ar-fault .fault=${this.#intent.fault}></ar-fault>
    </div>`;
  }
}
