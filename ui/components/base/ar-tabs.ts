import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";

export type Tab = { id: string; label: string; count?: number };

/** A row of views, one shown at a time by whoever holds it; tells `ar-tab` with the id chosen. */
@customElement("ar-tabs")
export class ArTabs extends ArElement {
  static override styles = [
    base,
    css`
      [role="tablist"] {
        display: flex;
        gap: var(--space-1);
        overflow-x: auto;
        scrollbar-width: none;
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        min-height: var(--control-height);
        padding: 0 var(--space-3);
        border: 0;
        border-radius: var(--radius-m);
        background: none;
        color: var(--color-text-muted);
        font: inherit;
        font-size: var(--text-s);
        font-weight: var(--weight-medium);
        white-space: nowrap;
        cursor: pointer;
      }
      button:hover {
        background: var(--color-hover);
        color: var(--color-text);
      }
      button[aria-selected="true"] {
        background: var(--color-selected);
        color: var(--color-text);
      }
      button:focus-visible {
        outline-offset: calc(var(--line-thick) * -1);
      }
      small {
        color: var(--color-text-muted);
        font-size: var(--text-xs);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() chosen = "";
  @property() label = "";

  #keys = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = this.tabs.findIndex((tab) => tab.id === this.chosen);
    const next = this.tabs[(at + step + this.tabs.length) % this.tabs.length];
    if (next === undefined) return;
    this.#choose(next.id);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };

  #choose(id: string): void {
    this.chosen = id;
    this.tell("ar-tab", id);
  }

  override render() {
    return html`<div role="tablist" aria-label=${this.label} @keydown=${this.#keys}>
      ${this.tabs.map(
        (tab) =>
          html`<button
            type="button"
            role="tab"
            aria-selected=${tab.id === this.chosen}
            tabindex=${tab.id === this.chosen ? 0 : -1}
            @click=${() => this.#choose(tab.id)}
          >
            ${tab.label}${tab.count === undefined ? nothing : html`<small>${tab.count}</small>`}
          </button>`,
      )}
    </div>`;
  }
}
