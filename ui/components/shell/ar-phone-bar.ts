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
import "./ar-theme-switch.ts";

/** What the rail holds beside the places, for phones: name, theme, health. */
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
      .button {
        position: relative;
        width: var(--control-height);
        padding: 0;
      }
      .dot {
        position: absolute;
        top: var(--space-2);
        right: var(--space-2);
        width: var(--dot-size);
        height: var(--dot-size);
        border-radius: var(--radius-full);
        background: var(--color-warn);
      }
      .dot.down {
        background: var(--color-bad);
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
    const state = this.view.state?.health.state ?? "ok";
    return html`<header>
      <a class="brand" href="./">AutoResume</a>
      <ar-theme-switch></ar-theme-switch>
      <a class="button plain" href="system" aria-label="${t("nav.system")}: ${t(`health.${state}`)}">
        <ar-icon name="system"></ar-icon>${state === "ok" ? nothing : html`<span class="dot ${state}"></span>`}
      </a>
    </header>`;
  }
}
