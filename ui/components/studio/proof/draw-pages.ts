/**
 * A PDF as elements, a page each, drawn to `width` CSS pixels as sharp as the screen is, with its words over it to
 * select and beside it for whoever cannot see. Rejects when the signal is given or the file cannot be read.
 */
export async function drawPages(
  address: string,
  width: number,
  label: (page: number) => string,
  signal: AbortSignal,
): Promise<HTMLElement[]> {
  const { openPdf, drawPage, layWords, textOfPage } = await import("../../documents/pdf.ts");
  signal.throwIfAborted();
  const { document: opening, close } = openPdf(address);
  try {
    const pdf = await opening;
    const pages: HTMLElement[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      signal.throwIfAborted();
      const figure = document.createElement("figure");
      const canvas = document.createElement("canvas");
      const words = document.createElement("div");
      const caption = document.createElement("figcaption");
      figure.className = "page";
      canvas.ariaHidden = words.ariaHidden = "true";
      words.className = "words";
      caption.className = "visually-hidden";
      await drawPage(pdf, number, canvas, width);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${Math.round((canvas.height / canvas.width) * width)}px`;
      await layWords(pdf, number, words, width);
      caption.textContent = `${label(number)}: ${await textOfPage(pdf, number)}`;
      figure.append(canvas, words, caption);
      pages.push(figure);
    }
    signal.throwIfAborted();
    return pages;
  } finally {
    close();
  }
}
