import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { t } from "../../i18n/translate.ts";
import { liveContext } from "../../state/contexts.ts";
import type { LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";

/** Says quietly that the live line is down and being tried again; takes nothing away from the page. */
@customElement("ar-line")
export class ArLine extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        position: sticky;
        top: 0;
        z-index: 4;
      }
      .banner {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: var(--space-1) var(--space-3);
        padding: var(--space-1) var(--space-4);
        border-bottom: var(--line) solid var(--color-warn-line);
        background: var(--color-warn-soft);
        color: var(--color-warn);
        font-size: var(--text-s);
      }
      button.link {
        color: inherit;
        font-size: inherit;
      }
    `,
  ];

  @consume({ context: liveContext, subscribe: true }) view!: LiveView;

  override render() {
    const lost = this.view.line === "lost";
    return html`<div role="status">
      ${
        lost
          ? html`<div class="banner">
              <span>${t("line.lost")}</span>
              <button class="link" @click=${() => this.tell("ar-retry", null)}>${t("line.retry")}</button>
            </div>`
          : nothing
      }
    </div>`;
  }
}
