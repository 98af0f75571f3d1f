import type { PdfParts } from "./parts.ts";
import type { Token } from "./tokens.ts";

/**
 * Names that only a PDF has which does something when it is opened, read or printed, takes something along, or keeps
 * something from being seen (ISO 32000-1, 12.3 to 13.7; 7.6; 7.11).
 */
const ACTIVE: ReadonlySet<string> = new Set(
  [
    "JavaScript JS OpenAction AA Launch SubmitForm ImportData ResetForm Named Hide GoToR GoToE GoTo3DView SetOCGState",
    "Rendition Trans Thread URL FS IsMap Base Filespec FileAttachment EmbeddedFile EmbeddedFiles EF AF Collection FFilter",
    "Ref OPI AcroForm XFA Widget RichMedia RichMediaExecute Screen Movie Sound 3D Encrypt",
  ].flatMap((names) => names.split(" ")),
);
const WEB = /^(?:https?|mailto):/iu;
/** No document has so many. */
const MOST_PAGES = 200;

/** What of a PDF an employer's reader would act upon, by its name; null when it can only be read. */
export function activeIn({ tokens }: PdfParts): string | null {
  let pages = 0;
  for (const [i, { kind, text }] of tokens.entries()) {
    if (kind !== "name") continue;
    // A name may be written in another way, which xdvipdfmx does not need.
    if (text.includes("#") || ACTIVE.has(text)) return text;
    const next: Token | undefined = tokens[i + 1];
    if (text === "URI" && next?.kind === "string" && !WEB.test(next.text)) return `a link to ${next.text.slice(0, 40)}`;
    if (text === "Type" && next?.kind === "name" && next.text === "Page") pages += 1;
  }
  return pages > MOST_PAGES ? `${pages} pages` : null;
}
