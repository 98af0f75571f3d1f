import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import type { Api } from "../../api/api.ts";
import type { SettingsView } from "../../api/settings.ts";
import { basePath } from "../../base.ts";
import { ArElement } from "../../components/ar-element.ts";
import { settingName } from "../../components/settings/ar-setting-field.ts";
import { groupsOf, movedTo } from "../../components/settings/setting-form.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Resource } from "../../state/resource.ts";
import { revision, type LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import "../../components/base/ar-busy.ts";
import "../../components/base/ar-fault.ts";
import "../../components/base/ar-icon.ts";
import "../../components/settings/ar-restart.ts";
import "../../components/settings/ar-setting-group.ts";

/** What an administrator may set, made from the appliance's own schema. */
@customElement("ar-page-settings")
export class ArPageSettings extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .waits {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border: var(--line) solid var(--color-warn-line);
        border-radius: var(--radius-l);
        background: var(--color-warn-soft);
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  #settings = new Resource<SettingsView>(this, {
    subject: () => "settings",
    revision: () => revision(this.view, "settings"),
    load: (_, signal) => this.api.settings.view(signal),
  });

  override render() {
    const settings = this.#settings.value;
    return html`<div class="page">
      <header class="stack tight">
        <h1>${t("nav.settings")}</h1>
        ${settings === null ? nothing : html`<p class="muted small break">${t("settings.file", { file: settings.file })}</p>`}
      </header>
      <ar-fault .fault=${this.#settings.fault}>
        <p><button @click=${() => this.#settings.reload()}>${t("action.try_again")}</button></p>
      </ar-fault>
      ${settings === null ? (this.#settings.fault === null ? html`<ar-busy note=${t("shell.loading")}></ar-busy>` : nothing) : this.#body(settings)}
    </div>`;
  }

  #body({ lines }: SettingsView) {
    const waiting = lines.filter(({ waitsForRestart }) => waitsForRestart);
    return html`${
        waiting.length === 0
          ? nothing
          : html`<section class="waits" aria-label=${t("settings.waiting_label")}>
              <p>
                <strong>${t("settings.waiting", { count: waiting.length })}</strong>
                ${waiting.map(settingName).join(", ")}
              </p>
              <ar-restart
                primary
                .moved=${movedTo(lines, { href: location.href, base: basePath() })}
                @ar-restarted=${() => this.#settings.reload()}
              ></ar-restart>
            </section>`
      }
      <div class="stack" @ar-settings=${({ detail }: CustomEvent<SettingsView>) => this.#settings.set(detail)}>
        ${groupsOf(lines).map((group) => html`<ar-setting-group .group=${group}></ar-setting-group>`)}
      </div>`;
  }
}
