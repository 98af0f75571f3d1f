import { html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import { setTheme, theme, THEMES, type Theme } from "../../state/preferences.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import type { IconName } from "../base/icons.ts";
import "../base/ar-icon.ts";

const ICON: Record<Theme, IconName> = { system: "theme", light: "light", dark: "dark" };

/** Goes round system, light, dark. */
@customElement("ar-theme-switch")
export class ArThemeSwitch extends ArElement {
  static override styles = [base, controls];

  @state() private theme: Theme = theme();

  #next = () => {
    this.theme = THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length] ?? "system";
    setTheme(this.theme);
  };

  override render() {
    const label = t("shell.theme", { theme: t(`theme.${this.theme}`) });
    return html`<button class="plain icon" aria-label=${label} title=${label} @click=${this.#next}>
      <ar-icon name=${ICON[this.theme]}></ar-icon>
    </button>`;
  }
}
