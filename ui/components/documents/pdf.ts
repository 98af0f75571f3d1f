import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from "pdfjs-dist";
import workerAddress from "pdfjs-dist/build/pdf.worker.min.mjs?url";

GlobalWorkerOptions.workerSrc = workerAddress;

export type { PDFDocumentProxy };

/** Opens a PDF for drawing. No WebAssembly and no outside fonts: the page's policy forbids both, and our PDFs embed theirs. */
export function openPdf(address: string): { document: Promise<PDFDocumentProxy>; close: () => void } {
  const task = getDocument({ url: address, useWasm: false, enableXfa: false, useSystemFonts: true });
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

/** The words of one page in reading order, a line of the page a line. */
export async function textOfPage(document: PDFDocumentProxy, number: number): Promise<string> {
  const content = await (await document.getPage(number)).getTextContent();
  return content.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}
