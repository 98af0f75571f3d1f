import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Api } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import { formText } from "../form-text.ts";
import "../base/ar-fault.ts";
import { PLACE_KINDS, type PlaceKind, TARGET_FIELDS, type TargetField, targetRequest } from "./target-form.ts";

/** Asks for a further place of copies, by its kind. Tells `ar-added`. */
@customElement("ar-target-form")
export class ArTargetForm extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .kinds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @state() private kind: PlaceKind = "folder";
  #intent = new Intent(this);

  #add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const request = targetRequest(this.kind, (name) => formText(form, name));
    if ((await this.#intent.run(() => this.api.safety.addTarget(request))) !== null) this.tell("ar-added", null);
  };

  override render() {
    return html`<form class="stack" @submit=${this.#add}>
      <fieldset class="kinds">
        <legend class="visually-hidden">${t("target.kind")}</legend>
        ${PLACE_KINDS.map(
          (kind) =>
            html`<label class="choice">
              <input
                type="radio"
                name="kind"
                value=${kind}
                .checked=${kind === this.kind}
                @change=${() => {
                  this.kind = kind;
                  this.#intent.forget();
                }}
              />
              ${t(`target.kind.${kind}`)}
            </label>`,
        )}
      </fieldset>
      <p class="help">${t(`target.why.${this.kind}`)}</p>
      ${this.#field({ name: "name", label: "target.name", type: "text" })}
      ${TARGET_FIELDS[this.kind].map((field) => this.#field(field))}
      ${this.kind === "folder" ? nothing : html`<p class="help">${t("target.kept")}</p>`}
      <ar-fault .fault=${this.#intent.fault}></ar-fault>
      <div class="row">
        <button class="primary" ?disabled=${this.#intent.busy}>
          ${this.#intent.busy ? t("action.saving") : t("targets.add")}
        </button>
      </div>
    </form>`;
  }

  #field({ name, label, type, optional, placeholder, pattern }: TargetField) {
    return html`<div class="field">
      <label for=${name}>
        ${t(label)} ${optional === true ? html`<span class="muted small">${t("question.optional")}</span>` : nothing}
      </label>
      <input
        id=${name}
        name=${name}
        type=${type}
        ?required=${optional !== true}
        placeholder=${placeholder ?? nothing}
        pattern=${pattern ?? nothing}
        title=${pattern === undefined ? nothing : t("target.whole_path")}
        autocomplete=${type === "password" ? "new-password" : "off"}
        spellcheck="false"
        autocapitalize="off"
      />
    </div>`;
  }
}
