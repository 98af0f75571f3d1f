import { styleOf, type DocumentStyle } from "#data/model/application/style.ts";

type Margins = Required<DocumentStyle>["margins"];

/** In millimetres: half an inch, an inch, an inch and a half. */
const MARGINS: Readonly<Record<Exclude<DocumentStyle["margin"], "custom">, number>> = {
  narrow: 12.7,
  normal: 25.4,
  wide: 38.1,
};

const PAPERS: Readonly<Record<DocumentStyle["paper"], string>> = { a4: "a4paper", letter: "letterpaper" };

/** Of the size of a template's text, and of the space between its parts. */
const DENSITIES: Readonly<Record<NonNullable<DocumentStyle["density"]>, { size: number; air: number }>> = {
  airy: { size: 1.06, air: 1.3 },
  normal: { size: 1, air: 1 },
  dense: { size: 0.95, air: 0.66 },
};

export function marginsOf(style: DocumentStyle): Margins {
  if (style.margin === "custom") return styleOf(style).margins;
  const all = MARGINS[style.margin];
  return { top: all, bottom: all, left: all, right: all };
}

/** What a document says of its style before it begins; lengths are in millimetres. */
export function settingsSource(style: DocumentStyle, family: string): string[] {
  const { density, lineSpacing, accent } = styleOf(style);
  const { top, bottom, left, right } = marginsOf(style);
  const { size, air } = DENSITIES[density];
  const shares = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16) / 255);
  const colour = (of: (share: number) => number) => shares.map((share) => of(share).toFixed(4)).join(",");
  return [
    `\\geometry{${PAPERS[style.paper]},left=${left}mm,right=${right}mm,top=${top}mm,bottom=${bottom}mm,nohead,nofoot}`,
    `\\definecolor{accent}{rgb}{${colour((share) => share)}}`,
    `\\definecolor{tint}{rgb}{${colour((share) => 1 - (1 - share) * 0.1)}}`,
    `\\ArMain{${family}}`,
    `\\renewcommand\\ArDensity{${size}}\\renewcommand\\ArAir{${air}}\\renewcommand\\ArStretch{${lineSpacing.toFixed(3)}}`,
    ...(style.tagged === true ? ["\\ArTaggedtrue\\ArTagPages"] : []),
  ];
}
