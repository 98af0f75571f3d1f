import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, PDFWorker, TextLayer } from "pdfjs-dist";
import workerAddress from "pdfjs-dist/build/pdf.worker.min.mjs?url";

GlobalWorkerOptions.workerSrc = workerAddress;

export type { PDFDocumentProxy };

/** One for all, so that a proof made while one types does not wait for a thread to start. */
let reader: PDFWorker | null = null;

/** Opens a PDF for drawing. No WebAssembly and no outside fonts: the page's policy forbids both, and our PDFs embed theirs. */
export function openPdf(address: string): { document: Promise<PDFDocumentProxy>; close: () => void } {
  reader ??= new PDFWorker();
  const task = getDocument({ url: address, worker: reader, useWasm: false, enableXfa: false, useSystemFonts: true });
  return { document: task.promise, close: () => void task.destroy() };
}

/** Draws one page to the width of its canvas' place, as sharp as the screen is. */
export async function drawPage(document: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, width: number) {
  const page = await document.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width * Math.min(devicePixelRatio, 3)) / natural.width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
}

/**
 * Lays the words of one page over its drawing, so that they can be selected. The place takes `--total-scale-factor`
 * from here, and its look from whoever holds it.
 */
export async function layWords(document: PDFDocumentProxy, number: number, container: HTMLElement, width: number) {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  container.style.setProperty("--total-scale-factor", String(viewport.scale));
  await new TextLayer({ textContentSource: page.streamTextContent(), container, viewport }).render();
}

/** The words of one page in reading order, a line of the page a line. */
export async function textOfPage(document: PDFDocumentProxy, number: number): Promise<string> {
  const content = await (await document.getPage(number)).getTextContent();
  return content.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}
