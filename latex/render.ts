import type { AnyDocument, Gated } from "#data/model/application/document.ts";
import type { DocumentStyle, OwnTemplate } from "#data/model/application/style.ts";
import { clean, pdfText } from "./escape.ts";
import { choose } from "./fonts/choose.ts";
import type { FontFamily } from "./fonts/families.ts";
import { templateOf, slotsIn, type Template } from "./templates/looks.ts";
import { headerSource } from "./templates/parts/header.ts";
import { LETTER_SLOTS, letterSource } from "./templates/parts/letter.ts";
import { sectionSource } from "./templates/parts/sections.ts";
import { settingsSource } from "./templates/settings.ts";
import type { Word } from "./text-layer/text-layer.ts";
import { createValueWriter, type ValueWriter } from "./values.ts";

export type Rendered = {
  /** What follows the format: settings and looks, then the document. */
  source: string;
  /** Names for the markers that the source writes to TeX's log. */
  places: string[];
  /** Every word of the document in reading order. */
  words: Word[];
};

/** Of a title that readers show above the page. */
const LONGEST_TITLE = 300;

const RIGHT_TO_LEFT = /^(ar|he|iw|fa|ur|yi|ps|sd|ug|ckb|dv)\b/iu;

/**
 * A gated document as LaTeX source for the format, in the looks of the style's template (`own` where that is one of
 * the owner's). Throws `tex_missing_glyph` when a character of it has no glyph in any family, `font_missing` when the
 * style's font is not installed, `template_missing`.
 */
export function render(
  document: Gated<AnyDocument>,
  style: DocumentStyle,
  families: readonly FontFamily[],
  own?: OwnTemplate,
): Rendered {
  const isRtl = RIGHT_TO_LEFT.test(document.language);
  const template = templateOf(style.template, own);
  const chosen = choose(families, style.font);
  const write = createValueWriter(chosen, isRtl ? "rtl" : "ltr");
  const { body, words } = arranged(slotsOf(document, template, write), template);
  const source = [
    ...settingsSource(style, chosen[0]?.name ?? "main"),
    ...(isRtl ? ["\\ArRtltrue"] : []),
    template.preamble,
    "\\begin{document}\\ArBody\\ArWarm",
    metadata(document),
    ...body,
    "\\ArTagDocument\\end{document}",
    "",
  ].join("\n");
  return { source, words, ...write.finish() };
}

type Slot = { name: string; source: string[]; words: Word[] };

/** The parts of a document in its own order: a section's name is what it is, or `section`. */
function slotsOf(document: AnyDocument, template: Template, write: ValueWriter): Slot[] {
  // What prints nothing has no words either, e.g. a heading with nothing below it.
  const slot = (name: string, source: string[]): Slot => {
    const words = write.takeWords();
    return { name, source, words: source.length === 0 ? [] : words };
  };
  const header = slot("header", headerSource(document.header, write));
  if (document.kind === "letter") {
    return [header, ...LETTER_SLOTS.map((name) => slot(name, letterSource(document, name, write)))];
  }
  const sections = document.sections.map((section) =>
    slot(section.part ?? "section", sectionSource(section, write, template.order)),
  );
  return [header, ...sections];
}

/** Everything in its own order, or where the template's body has a slot for it. */
function arranged(slots: readonly Slot[], { body }: Template): { body: string[]; words: Word[] } {
  if (body === null) {
    return { body: slots.flatMap(({ source }) => source), words: slots.flatMap(({ words }) => words) };
  }
  const named = slotsIn(body);
  const isLetter = slots.some(({ name }) => name === "salutation");
  const rest = slots.filter(({ name }) => !named.includes(name) && name !== "header");
  const inSlot = (name: string) => {
    if (name === "letter") return isLetter ? rest : [];
    if (name === "sections") return isLetter ? [] : rest;
    return slots.filter((slot) => slot.name === name);
  };
  return {
    body: [
      ...named.map(
        (name) =>
          `\\ArSlotIs{${name}}{%\n${inSlot(name)
            .flatMap(({ source }) => source)
            .join("\n")}}`,
      ),
      body,
    ],
    words: named.flatMap((name) => inSlot(name).flatMap(({ words }) => words)),
  };
}

function metadata(document: AnyDocument): string {
  const name = clean(document.header.name);
  const about = clean(document.kind === "cv" ? (document.header.headline?.text ?? "CV") : document.subject);
  const title = cut([name, about].filter((part) => part !== "").join(" – "));
  const subject = document.kind === "cv" ? "Curriculum vitae" : "Cover letter";
  const language = document.language.replace(/[^A-Za-z0-9-]/gu, "").slice(0, 35);
  return [
    `\\special{pdf:docinfo <</Title<${pdfText(title)}>/Author<${pdfText(cut(name))}>/Subject<${pdfText(subject)}>>>}`,
    `\\special{pdf:put @catalog <</Lang(${language})/ViewerPreferences<</DisplayDocTitle true>>>>}`,
  ].join("%\n");
}

/** No character is cut in two. */
function cut(text: string): string {
  return text.length <= LONGEST_TITLE ? text : Array.from(text).slice(0, LONGEST_TITLE).join("");
}
