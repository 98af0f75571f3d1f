import { css, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { currentLanguage, LANGUAGES, t, type Language } from "../../i18n/translate.ts";
import { setLanguage, setTheme, theme, THEMES, type Theme } from "../../state/preferences.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";

/** How this browser shows the control room, and the way out. */
@customElement("ar-preferences")
export class ArPreferences extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .body {
        display: grid;
        gap: var(--space-4);
      }
    `,
  ];

  @state() private theme: Theme = theme();

  #setTheme = (event: Event) => {
    this.theme = THEMES.find((known) => known === (event.target as HTMLSelectElement).value) ?? "system";
    setTheme(this.theme);
  };

  override render() {
    return html`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${t("preferences.heading")}</h2></header>
      <div class="body">
        <div class="field">
          <label for="theme">${t("preferences.theme")}</label>
          <select id="theme" @change=${this.#setTheme}>
            ${THEMES.map((known) => html`<option value=${known} ?selected=${known === this.theme}>${t(`theme.${known}`)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="language">${t("preferences.language")}</label>
          <select
            id="language"
            @change=${(event: Event) => setLanguage((event.target as HTMLSelectElement).value as Language)}
          >
            ${LANGUAGES.map(
              (known) =>
                html`<option value=${known} lang=${known} ?selected=${known === currentLanguage()}>
                  ${new Intl.DisplayNames(known, { type: "language" }).of(known)}
                </option>`,
            )}
          </select>
        </div>
        <button @click=${() => this.tell("ar-leave", null)}>${t("shell.sign_out")}</button>
      </div>
    </section>`;
  }
}
