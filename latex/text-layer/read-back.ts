import type { MadeDocument } from "#data/model/application/document.ts";
import { refused } from "../engine/log.ts";
import { activeIn } from "../pdf/active.ts";
import { OddPdf, partsOf, type PdfParts } from "../pdf/parts.ts";
import { actualTexts } from "./actual-text.ts";
import { missingWords, readPdf, type Word } from "./text-layer.ts";

/**
 * What a machine finds in a PDF of the words that were meant. Throws `pdf_refused` (give up; data: reason) when the PDF
 * can do more than be read: it goes to employers.
 */
export async function readBack(
  pdf: Uint8Array,
  words: readonly Word[],
): Promise<Pick<MadeDocument, "pages" | "textLayer">> {
  const parts = taken(pdf);
  const active = activeIn(parts);
  if (active !== null) throw refused(`it holds what a reader would act upon (${active})`);
  const { pages, text } = await readPdf(pdf);
  const missing = missingWords(words, text, actualTexts(parts.contents));
  return { pages, textLayer: { complete: missing.length === 0, missing } };
}

function taken(pdf: Uint8Array): PdfParts {
  try {
    return partsOf(pdf);
  } catch (error) {
    if (error instanceof OddPdf) throw refused(`it is not as TeX's driver makes it (${error.message})`, error);
    throw error;
  }
}
