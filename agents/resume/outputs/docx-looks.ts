import { AlignmentType, type IPropertiesOptions, type IStylesOptions, LevelFormat } from "docx";
import type { AnyDocument } from "#data/model/application/document.ts";
import type { DocumentStyle } from "#data/model/application/style.ts";
import { printable } from "./runs.ts";

export const BULLET = "bullets";

/** Word's own list of bullets, so that a reader finds items and not signs. */
export const BULLETS: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [
    {
      reference: BULLET,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 284, hanging: 284 } } },
        },
      ],
    },
  ],
};

export const isRightToLeft = (language: string): boolean => /^(?:ar|he|iw|fa|ur|yi|ps|sd|ug|ckb|dv)\b/iu.test(language);

const FONTS: Record<NonNullable<DocumentStyle["font"]>, string> = {
  inter: "Inter",
  noto_sans: "Noto Sans",
  noto_serif: "Noto Serif",
  source_serif: "Source Serif 4",
};

/** Families for each kind of script: Word chooses by character, and by itself would take what it has. */
export function fontsOf(language: string, font: NonNullable<DocumentStyle["font"]>) {
  const serif = font === "noto_serif" || font === "source_serif";
  const east = /^zh-(?:Hant|TW|HK)/iu.test(language)
    ? "TC"
    : /^ja\b/iu.test(language)
      ? "JP"
      : /^ko\b/iu.test(language)
        ? "KR"
        : "SC";
  const name = FONTS[font];
  const isHebrew = /^(?:he|iw|yi)\b/iu.test(language);
  const complex = isHebrew
    ? `Noto ${serif ? "Serif" : "Sans"} Hebrew`
    : serif
      ? "Noto Naskh Arabic"
      : "Noto Sans Arabic";
  return { ascii: name, hAnsi: name, eastAsia: `Noto ${serif ? "Serif" : "Sans"} CJK ${east}`, cs: complex };
}

/** Half points. */
const SIZES = { airy: 22, normal: 21, dense: 19 };
/** Twentieths of a point before a section. */
const ROOM = { airy: 320, normal: 240, dense: 160 };

export function stylesOf(language: string, looks: Required<DocumentStyle>): IStylesOptions {
  const size = SIZES[looks.density];
  const room = ROOM[looks.density];
  const color = looks.accent.slice(1).toUpperCase();
  const line = Math.round(240 * looks.lineSpacing);
  const font = fontsOf(language, looks.font);
  return {
    default: {
      document: {
        run: {
          size,
          sizeComplexScript: size,
          font,
          language: { value: language, ...(isRightToLeft(language) && { bidirectional: language }) },
        },
        paragraph: { spacing: { line, after: 40 } },
      },
      title: { run: { size: size * 2, bold: true }, paragraph: { spacing: { after: 40 } } },
      heading1: {
        run: { size: size + 4, bold: true, color },
        paragraph: { spacing: { before: room, after: 80 }, keepNext: true },
      },
      heading2: { run: { size, bold: true }, paragraph: { spacing: { before: room / 2 }, keepNext: true } },
      listParagraph: { paragraph: { spacing: { after: 20 } } },
      hyperlink: { run: { color } },
    },
    paragraphStyles: [
      { id: "Subtitle", name: "Subtitle", basedOn: "Normal", next: "Normal", run: { size: size + 3, color } },
      { id: "Quiet", name: "Quiet", basedOn: "Normal", next: "Normal", run: { color: "555555" } },
      {
        id: "Subject",
        name: "Subject",
        basedOn: "Normal",
        next: "Normal",
        run: { bold: true },
        paragraph: { spacing: { before: 160, after: 160 } },
      },
    ],
  };
}

/** Twentieths of a point. */
const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
const MARGINS = { narrow: 12.7, normal: 25.4, wide: 38.1 };

export function pageOf({ paper, margin, margins }: Required<DocumentStyle>) {
  const all = margin === "custom" ? null : MARGINS[margin];
  const [width, height] = paper === "a4" ? [twips(210), twips(297)] : [12240, 15840];
  const sides = (["top", "bottom", "left", "right"] as const).map((side) => [side, twips(all ?? margins[side])]);
  return { page: { size: { width, height }, margin: Object.fromEntries(sides) as Record<string, number> } };
}

/** What Word shows of the file; nothing of the appliance or the machine. */
export function propertiesOf(document: AnyDocument) {
  const name = printable(document.header.name);
  const title = document.kind === "letter" && document.subject !== "" ? printable(document.subject) : name;
  const subject = document.kind === "cv" ? document.header.headline?.text : undefined;
  return { title, creator: name, lastModifiedBy: name, ...(subject && { subject: printable(subject) }) };
}
