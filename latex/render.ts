import type { AnyDocument, Gated } from "#data/model/application/document.ts";
import type { DocumentStyle } from "#data/model/application/style.ts";
import { clean, pdfText } from "./escape.ts";
import type { FontFamily } from "./fonts/families.ts";
import { letterSource } from "./templates/classic/letter.ts";
import { headerSource, sectionSource } from "./templates/classic/parts.ts";
import { settingsSource } from "./templates/classic/settings.ts";
import type { Word } from "./text-layer/text-layer.ts";
import { createValueWriter } from "./values.ts";

export type Rendered = {
  /** What follows the format: settings, then the document. */
  source: string;
  /** Names for the markers that the source writes to TeX's log. */
  places: string[];
  /** Every word of the document in reading order. */
  words: Word[];
};

const RIGHT_TO_LEFT = /^(ar|he|iw|fa|ur|yi|ps|sd|ug|ckb|dv)\b/iu;

/**
 * A gated document as LaTeX source for its template's format. Throws `tex_missing_glyph` when a character of it has
 * no glyph in any family.
 */
export function render(document: Gated<AnyDocument>, style: DocumentStyle, families: readonly FontFamily[]): Rendered {
  const isRtl = RIGHT_TO_LEFT.test(document.language);
  const write = createValueWriter(families, isRtl ? "rtl" : "ltr");
  const body =
    document.kind === "cv"
      ? [...headerSource(document.header, write), ...document.sections.flatMap((part) => sectionSource(part, write))]
      : letterSource(document, write);
  const source = [
    settingsSource(style),
    ...(isRtl ? ["\\ArRtltrue"] : []),
    "\\begin{document}\\ArBody",
    metadata(document),
    ...body,
    "\\end{document}",
    "",
  ].join("\n");
  return { source, ...write.finish() };
}

function metadata(document: AnyDocument): string {
  const name = clean(document.header.name);
  const about = clean(document.kind === "cv" ? (document.header.headline?.text ?? "CV") : document.subject);
  const title = [name, about].filter((part) => part !== "").join(" – ");
  const language = document.language.replace(/[^A-Za-z0-9-]/gu, "");
  return [
    `\\special{pdf:docinfo <</Title<${pdfText(title)}>/Author<${pdfText(name)}>>>}`,
    `\\special{pdf:put @catalog <</Lang(${language})/ViewerPreferences<</DisplayDocTitle true>>>>}`,
  ].join("%\n");
}
