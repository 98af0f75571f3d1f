import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { FaultRecord } from "#data/model/faults.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "./ar-icon.ts";

/** What went wrong and what to do about it; a button to try again may stand in its slot. A locked vault can be unlocked from here. */
@customElement("ar-fault")
export class ArFault extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .box {
        display: flex;
        gap: var(--space-3);
        padding: var(--space-3) var(--space-4);
        border: var(--line) solid var(--color-bad-line);
        border-radius: var(--radius-m);
        background: var(--color-bad-soft);
      }
      .box.soft {
        border-color: var(--color-warn-line);
        background: var(--color-warn-soft);
      }
      .box > ar-icon {
        margin-top: var(--space-05);
        color: var(--color-bad);
      }
      .soft > ar-icon {
        color: var(--color-warn);
      }
      .words {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      strong {
        font-weight: var(--weight-strong);
      }
      code {
        font-family: var(--font-mono);
        font-size: var(--text-xs);
        color: var(--color-text-muted);
      }
    `,
  ];

  @property({ attribute: false }) fault: FaultRecord | null = null;
  @property() tone: "hard" | "soft" = "hard";

  override render() {
    if (!this.showIf(this.fault !== null) || this.fault === null) return nothing;
    const { message, hint, code } = this.fault;
    return html`<div class="box ${this.tone}" role="alert">
      <ar-icon name="alert"></ar-icon>
      <div class="words">
        <p><strong>${message}</strong></p>
        ${hint === "" ? nothing : html`<p>${hint}</p>`}
        <code>${code}</code>
        ${
          code === "vault_locked"
            ? html`<p>
                <button class="small" @click=${() => this.tell("ar-unlock", null)}>
                  <ar-icon size="small" name="lock"></ar-icon>${t("vault.unlock")}
                </button>
              </p>`
            : nothing
        }
        <slot></slot>
      </div>
    </div>`;
  }
}
