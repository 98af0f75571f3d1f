import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import { liveContext } from "../../state/contexts.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-icon.ts";
import "./ar-more.ts";
import "./ar-theme-switch.ts";

/** What the rail holds beside the places, for phones: name, a locked vault, theme, and the way to the rest. */
@customElement("ar-phone-bar")
export class ArPhoneBar extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: none;
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        height: var(--bar-height);
        padding-inline: var(--space-4) var(--space-2);
        border-bottom: var(--line) solid var(--color-line);
        background: var(--color-surface);
      }
      .brand {
        flex: 1;
        color: var(--color-text);
        font-weight: var(--weight-strong);
        letter-spacing: var(--tracking-tight);
        text-decoration: none;
      }
      @media (max-width: 639px) {
        :host {
          display: block;
        }
      }
    `,
  ];

  @consume({ context: liveContext, subscribe: true }) view!: LiveView;

  override render() {
    const locked = this.view.state?.vault?.state === "locked";
    return html`<header>
      <a class="brand" href="./">AutoResume</a>
      ${
        locked
          ? html`<button
              class="plain icon"
              aria-label=${t("vault.unlock")}
              @click=${() => this.tell("ar-unlock", null)}
            >
              <ar-icon name="lock"></ar-icon>
            </button>`
          : nothing
      }
      <ar-theme-switch></ar-theme-switch>
      <ar-more></ar-more>
    </header>`;
  }
}
