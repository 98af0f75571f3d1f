import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { FileRef } from "#data/model/schema.ts";
import { fileAddress } from "../../api/api.ts";
import { t } from "../../i18n/translate.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { ArElement } from "../ar-element.ts";
import "../base/ar-busy.ts";
import "../base/ar-icon.ts";
import type { PDFDocumentProxy } from "./pdf.ts";

/** A PDF drawn in the page, with its words for whoever cannot see them and a link for whoever wants the file. */
@customElement("ar-pdf")
export class ArPdf extends ArElement {
  static override styles = [
    base,
    controls,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1);
        padding: var(--space-2) var(--space-3);
        border-bottom: var(--line) solid var(--color-line);
      }
      .name {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-size: var(--text-s);
        color: var(--color-text-muted);
      }
      .pages {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-4);
        background: var(--color-sunken);
      }
      canvas {
        display: block;
        width: 100%;
        border: var(--line) solid var(--color-line);
        border-radius: var(--radius-s);
        background: var(--color-paper);
        box-shadow: var(--shadow-s);
      }
      pre {
        margin: 0;
        font: inherit;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      p {
        padding: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) file: FileRef | null = null;
  @property() label = "";
  @state() private pages = 0;
  @state() private texts: string[] = [];
  @state() private asText = false;
  @state() private failed = false;
  #document: PDFDocumentProxy | null = null;
  #draw: typeof import("./pdf.ts").drawPage | null = null;
  #close: (() => void) | null = null;
  #drawnWidth = 0;
  #drawing = false;
  #resize = new ResizeObserver(() => void this.#drawAll());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#close?.();
    this.#close = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#open();
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get("file") as FileRef | null | undefined;
    if (changed.has("file") && before?.sha256 !== this.file?.sha256) void this.#open();
  }

  override updated(): void {
    const place = this.renderRoot.querySelector(".pages");
    if (place !== null) this.#resize.observe(place);
    void this.#drawAll();
  }

  async #open(): Promise<void> {
    this.#close?.();
    this.#document = null;
    this.pages = 0;
    this.texts = [];
    this.failed = false;
    const { file } = this;
    if (file === null) return;
    try {
      const { openPdf, drawPage, textOfPage } = await import("./pdf.ts");
      if (file !== this.file) return;
      const opened = openPdf(fileAddress(file));
      this.#close = opened.close;
      const document = await opened.document;
      if (file !== this.file) return;
      this.#document = document;
      this.#draw = drawPage;
      this.#drawnWidth = 0;
      this.pages = document.numPages;
      const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
      this.texts = await Promise.all(numbers.map((number) => textOfPage(document, number)));
    } catch {
      if (file === this.file) this.failed = true;
    }
  }

  /**
   * Draws when the pages have a place and its width has changed; a failed drawing leaves the link and the words. One
   * drawing at a time: a canvas takes no second one, and a width that changes meanwhile is drawn afterwards.
   */
  async #drawAll(): Promise<void> {
    const canvases = [...this.renderRoot.querySelectorAll("canvas")];
    const width = canvases[0]?.clientWidth ?? 0;
    if (this.#drawing || this.#document === null || width === 0 || width === this.#drawnWidth) return;
    this.#drawing = true;
    this.#drawnWidth = width;
    const document = this.#document;
    try {
      for (const [index, canvas] of canvases.entries()) await this.#draw?.(document, index + 1, canvas, width);
    } catch {
      if (document === this.#document) this.failed = true;
    }
    this.#drawing = false;
    void this.#drawAll();
  }

  #toggle = () => {
    this.asText = !this.asText;
    this.#drawnWidth = 0;
  };

  override render() {
    const { file } = this;
    if (file === null) return nothing;
    const address = fileAddress(file);
    return html`<div class="bar">
        <span class="name"
          >${file.name}${this.pages === 0 ? nothing : ` · ${t("pdf.pages", { count: this.pages })}`}</span
        >
        <button class="plain small" aria-pressed=${this.asText} @click=${this.#toggle}>${t("pdf.text")}</button>
        <a class="button plain small" href=${address} target="_blank" rel="noopener">
          <ar-icon size="small" name="external"></ar-icon>${t("pdf.open")}
        </a>
        <a class="button plain small" href=${address} download=${file.name}>
          <ar-icon size="small" name="download"></ar-icon>${t("pdf.save")}
        </a>
      </div>
      ${this.#body()}`;
  }

  #body() {
    if (this.failed) return html`<p role="alert">${t("pdf.failed")}</p>`;
    if (this.pages === 0) return html`<p><ar-busy note=${t("pdf.opening")}></ar-busy></p>`;
    if (this.asText) return html`<div class="pages">${this.texts.map((text) => html`<pre>${text}</pre>`)}</div>`;
    return html`<div class="pages">
      ${Array.from(
        { length: this.pages },
        (_, index) =>
          html`<figure>
            <canvas aria-hidden="true"></canvas>
            <figcaption class="visually-hidden">
              ${this.label}, ${t("pdf.page", { number: index + 1 })}: ${this.texts[index] ?? ""}
            </figcaption>
          </figure>`,
      )}
    </div>`;
  }
}
