import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../../styles/base.ts";
import { ArElement } from "../ar-element.ts";

/** Something is under way: what, and how far when that is known (`fraction` 0–1, else null). */
@customElement("ar-busy")
export class ArBusy extends ArElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-1);
        color: var(--color-text-muted);
        font-size: var(--text-s);
      }
      svg {
        display: block;
        width: 100%;
        height: var(--meter-height);
        border-radius: var(--radius-full);
        overflow: hidden;
        background: var(--color-line);
      }
      rect {
        height: 100%;
        fill: var(--color-accent-text);
        transition: width var(--motion-slow);
      }
      .unknown {
        width: 40%;
        animation: pass var(--motion-pulse) ease-in-out infinite alternate;
      }
      @keyframes pass {
        from {
          transform: translateX(0);
        }
        to {
          transform: translateX(150%);
        }
      }
    `,
  ];

  @property() note = "";
  @property({ type: Number }) fraction: number | null = null;

  override render() {
    const { fraction, note } = this;
    const bar =
      fraction === null
        ? html`<svg aria-hidden="true"><rect class="unknown"></rect></svg>`
        : html`<svg
            role="progressbar"
            aria-label=${note}
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow=${Math.round(fraction * 100)}
          >
            <rect width="${Math.round(fraction * 100)}%"></rect>
          </svg>`;
    return html`${note === "" ? nothing : html`<span>${note}</span>`}${bar}`;
  }
}
