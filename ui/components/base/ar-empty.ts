import { css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../../styles/base.ts";
import { layout } from "../../styles/layout.ts";
import { ArElement } from "../ar-element.ts";
import type { IconName } from "./icons.ts";
import "./ar-icon.ts";

/** Nothing is here yet: says what will be, and (in its slot) how to begin. */
@customElement("ar-empty")
export class ArEmpty extends ArElement {
  static override styles = [
    base,
    layout,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: var(--space-2);
        padding: var(--space-12) var(--space-5);
        text-align: center;
      }
      ar-icon {
        color: var(--color-text-muted);
        margin-bottom: var(--space-1);
      }
      p {
        max-width: 46ch;
        color: var(--color-text-muted);
        text-wrap: pretty;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-2);
        margin-top: var(--space-3);
      }
    `,
  ];

  @property() icon: IconName = "file";
  @property() heading = "";
  @property() text = "";

  override render() {
    return html`<ar-icon size="large" name=${this.icon}></ar-icon>
      <h2>${this.heading}</h2>
      <p>${this.text}</p>
      <div class="actions"><slot></slot></div>`;
  }
}
