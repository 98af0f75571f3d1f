import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";
import type { IconName } from "./icons.ts";
import type { Tone } from "./tone.ts";
import "./ar-icon.ts";

/** A short word with a tone. The word carries the meaning; the colour only helps to find it. */
@customElement("ar-badge")
export class ArBadge extends ArElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        max-width: 100%;
      }
      span {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        min-width: 0;
        padding: var(--line) var(--space-2);
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-full);
        background: var(--color-sunken);
        color: var(--color-text-muted);
        font-size: var(--text-xs);
        font-weight: var(--weight-medium);
        white-space: nowrap;
      }
      .ok {
        background: var(--color-ok-soft);
        border-color: var(--color-ok-line);
        color: var(--color-ok);
      }
      .warn {
        background: var(--color-warn-soft);
        border-color: var(--color-warn-line);
        color: var(--color-warn);
      }
      .bad {
        background: var(--color-bad-soft);
        border-color: var(--color-bad-line);
        color: var(--color-bad);
      }
      .info {
        background: var(--color-info-soft);
        border-color: var(--color-info-line);
        color: var(--color-info);
      }
    `,
  ];

  @property() tone: Tone = "neutral";
  @property() icon: IconName | null = null;

  override render() {
    const icon = this.icon === null ? nothing : html`<ar-icon size="small" name=${this.icon}></ar-icon>`;
    return html`<span class=${this.tone}>${icon}<slot></slot></span>`;
  }
}
