import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Proof } from "#data/model/application/studio.ts";
import type { FileRef } from "#data/model/schema.ts";
import { fileAddress } from "../../../api/api.ts";
import { duration, percent } from "../../../i18n/format.ts";
import { t } from "../../../i18n/translate.ts";
import { base } from "../../../styles/base.ts";
import { controls } from "../../../styles/controls.ts";
import { ArElement } from "../../ar-element.ts";
import "../../base/ar-busy.ts";
import "../../base/ar-icon.ts";
import { drawPages } from "./draw-pages.ts";
import { words } from "./words.ts";

/** Of the width there is. */
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2];

/**
 * The PDF as it will be sent, page by page. A new one takes the old one's place only when all of it is drawn, and where
 * one was reading stays where it is. Tells `ar-fit` where it should have fewer pages.
 */
@customElement("ar-proof")
export class ArProof extends ArElement {
  static override styles = [
    base,
    controls,
    words,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        padding: var(--space-1) var(--space-3);
        border-bottom: var(--line) solid var(--color-line);
        font-size: var(--text-s);
        color: var(--color-text-muted);
      }
      .told {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      .told strong {
        color: var(--color-warn);
        font-weight: var(--weight-medium);
      }
      .scroll {
        flex: 1;
        min-height: 0;
        overflow: auto;
        background: var(--color-sunken);
      }
      .pages {
        display: grid;
        justify-content: safe center;
        gap: var(--space-4);
        width: max-content;
        min-width: 100%;
        padding: var(--space-4);
      }
      .page {
        position: relative;
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-s);
        background: var(--color-paper);
        box-shadow: var(--shadow-s);
        overflow: hidden;
      }
      canvas {
        display: block;
      }
      .waiting,
      .failed {
        padding: var(--space-6);
      }
      .bar button.icon {
        width: var(--control-height-small);
      }
    `,
  ];

  @property({ attribute: false }) proof: Proof | null = null;
  /** Pages that are wanted at most. */
  @property({ type: Number }) most: number | null = null;
  /** Looks with which it has no more are being tried. */
  @property({ type: Boolean }) fitting = false;
  /** Another one is being set. */
  @property({ type: Boolean }) busy = false;
  @state() private zoom = 1;
  @state() private failed = false;
  #drawn: { sha256: string; width: number } | null = null;
  #drawing: AbortController | null = null;
  #resize = new ResizeObserver(() => this.#draw());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#drawing?.abort();
    this.#drawn = null;
  }

  override updated(): void {
    const place = this.renderRoot.querySelector(".scroll");
    if (place !== null) this.#resize.observe(place);
    this.#draw();
  }

  /** Draws when the file or the width is another one. Older drawings that are still under way are given up. */
  #draw(): void {
    const scroll = this.renderRoot.querySelector<HTMLElement>(".scroll");
    const pages = this.renderRoot.querySelector<HTMLElement>(".pages");
    const { proof } = this;
    if (scroll === null || pages === null || proof === null) return;
    const style = getComputedStyle(pages);
    const room = scroll.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const width = Math.floor(room * this.zoom);
    const { sha256 } = proof.pdf;
    if (width <= 0 || (this.#drawn?.sha256 === sha256 && this.#drawn.width === width)) return;
    this.#drawn = { sha256, width };
    this.#drawing?.abort();
    const stop = new AbortController();
    this.#drawing = stop;
    void this.#drawInto(scroll, pages, proof.pdf, width, stop.signal);
  }

  async #drawInto(scroll: HTMLElement, pages: HTMLElement, file: FileRef, width: number, signal: AbortSignal) {
    try {
      const drawn = await drawPages(fileAddress(file), width, (number) => t("pdf.page", { number }), signal);
      this.failed = false;
      const { scrollTop, scrollLeft, scrollHeight } = scroll;
      pages.replaceChildren(...drawn);
      // At another zoom the same words stay in sight.
      scroll.scrollTop = (scrollTop / Math.max(1, scrollHeight)) * scroll.scrollHeight;
      scroll.scrollLeft = scrollLeft;
      this.tell("ar-drawn", file.sha256);
    } catch {
      if (signal.aborted) return;
      this.#drawn = null;
      this.failed = true;
    }
  }

  #step(by: -1 | 1): void {
    const at = ZOOMS.indexOf(this.zoom);
    this.zoom = ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, at + by))] ?? 1;
  }

  override render() {
    const { proof, busy, zoom } = this;
    return html`<div class="bar">
        <span class="told" aria-live="off">
          ${
            proof === null
              ? nothing
              : html`${
                  this.most !== null && proof.pages > this.most
                    ? html`<strong>${t("studio.too_long", { pages: proof.pages, most: this.most })}</strong>`
                    : t("pdf.pages", { count: proof.pages })
                }
                ·
                ${busy ? t("studio.setting") : proof.cached ? t("studio.set_before") : t("studio.set_in", { time: duration(proof.took) })}`
          }
        </span>
        ${
          proof !== null && this.most !== null && proof.pages > this.most
            ? html`<button class="small" ?disabled=${this.fitting} @click=${() => this.tell("ar-fit", null)}>
                ${t(this.fitting ? "studio.fitting" : "studio.fit")}
              </button>`
            : nothing
        }
        <button
          class="plain small icon"
          aria-label=${t("studio.smaller")}
          ?disabled=${zoom === ZOOMS[0]}
          @click=${() => this.#step(-1)}
        >
          <ar-icon size="small" name="minus"></ar-icon>
        </button>
        <button class="plain small" title=${t("studio.whole_width")} @click=${() => (this.zoom = 1)}>
          ${percent(zoom)}<span class="visually-hidden">, ${t("studio.whole_width")}</span>
        </button>
        <button
          class="plain small icon"
          aria-label=${t("studio.larger")}
          ?disabled=${zoom === ZOOMS.at(-1)}
          @click=${() => this.#step(1)}
        >
          <ar-icon size="small" name="plus"></ar-icon>
        </button>
      </div>
      ${this.failed ? html`<p class="failed" role="alert">${t("pdf.failed")}</p>` : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label=${t("studio.proof")}>
        ${proof === null && busy ? html`<p class="waiting"><ar-busy note=${t("studio.first_proof")}></ar-busy></p>` : nothing}
        <div class="pages"></div>
      </div>`;
  }
}
