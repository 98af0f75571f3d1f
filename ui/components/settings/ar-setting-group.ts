import { consume } from "@lit/context";
import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Api } from "../../api/api.ts";
import type { SettingsView } from "../../api/settings.ts";
import { maybe, t } from "../../i18n/translate.ts";
import { apiContext } from "../../state/contexts.ts";
import { Intent } from "../../state/intent.ts";
import { keepUnsavedSetting, unsavedSettings } from "../../state/unsaved.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-fault.ts";
import { settingName, type Typed } from "./ar-setting-field.ts";
import { faultsOf, type Group, requestOf } from "./setting-form.ts";

/** Settings that belong together, saved together. Tells `ar-settings` with all of them as they are then. */
@customElement("ar-setting-group")
export class ArSettingGroup extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--queue-width)), 1fr));
        gap: var(--space-5) var(--space-6);
        padding: var(--space-4);
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-3) var(--space-4);
        border-top: var(--line) solid var(--color-line);
      }
      ar-fault {
        flex-basis: 100%;
      }
      .saved {
        color: var(--color-ok);
      }
    `,
  ];

  @property({ attribute: false }) group!: Group;
  @consume({ context: apiContext }) api!: Api;
  #intent = new Intent(this);
  #saved = false;

  #typed = ({ detail }: CustomEvent<Typed>) => {
    keepUnsavedSetting(detail.key, detail.text);
    this.#saved = false;
    this.requestUpdate();
  };

  #forget = () => {
    for (const { key } of this.group.lines) keepUnsavedSetting(key, null);
    this.#intent.forget();
  };

  #save = async (event: SubmitEvent) => {
    event.preventDefault();
    const request = requestOf(this.group.lines, unsavedSettings());
    const view = await this.#intent.run<SettingsView>(() => this.api.settings.save(request));
    if (view === null) return;
    this.#forget();
    this.#saved = true;
    this.tell("ar-settings", view);
  };

  override render() {
    const { name, lines } = this.group;
    const { busy, fault } = this.#intent;
    const typed = unsavedSettings();
    const count = Object.keys(requestOf(lines, typed)).length;
    const wrong = faultsOf(fault, lines, settingName);
    return html`<form class="panel" aria-labelledby="heading" novalidate @submit=${this.#save}>
      <header>
        <h2 id="heading">${maybe(`settings.group.${name}`) ?? name}</h2>
      </header>
      <div class="fields" @ar-typed=${this.#typed}>
        ${lines.map(
          (line) =>
            html`<ar-setting-field
              .line=${line}
              .typed=${typed.get(line.key) ?? null}
              wrong=${wrong.get(line.key) ?? ""}
            ></ar-setting-field>`,
        )}
      </div>
      <footer>
        <button class="primary" ?disabled=${busy || count === 0}>
          ${busy ? t("action.saving") : count === 0 ? t("action.save") : t("settings.save", { count })}
        </button>
        ${
          count === 0
            ? html`<span class="saved small" role="status">${this.#saved ? t("settings.saved") : ""}</span>`
            : html`<button type="button" class="plain" ?disabled=${busy} @click=${this.#forget}>
                ${t("settings.forget")}
              </button>`
        }
        <ar-fault .fault=${wrong.size === 0 ? fault : null}></ar-fault>
      </footer>
    </form>`;
  }
}
