import { consume } from "@lit/context";
import { html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Id } from "#data/model/schema.ts";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { go } from "../../router.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-fault.ts";
import "../base/ar-icon.ts";

/** The way from a job to its CV or letter in the studio; the document is made when there is none yet. */
@customElement("ar-to-studio")
export class ArToStudio extends ArElement {
  static override styles = [base, controls];

  @property() jobId: Id = "";
  @property() kind: "cv" | "letter" = "cv";
  @property({ type: Boolean }) plain = false;
  @consume({ context: apiContext }) api!: Api;
  #intent = new Intent(this);

  #open = async () => {
    const made = await this.#intent.run(() => this.api.studio.make({ jobId: this.jobId, kind: this.kind }));
    if (made !== null) go(`studio/${made.document.id}`);
  };

  override render() {
    return html`<button class=${this.plain ? "plain small" : ""} ?disabled=${this.#intent.busy} @click=${this.#open}>
        <ar-icon size="small" name="studio"></ar-icon>${t(this.kind === "cv" ? "studio.open" : "studio.open_letter")}
      </button>
      <ar-fault .fault=${this.#intent.fault}></ar-fault>`;
  }
}
