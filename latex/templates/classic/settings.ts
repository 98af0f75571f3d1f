import type { DocumentStyle } from "#data/model/application/style.ts";

const MARGINS: Readonly<Record<DocumentStyle["margin"], { side: number; top: number }>> = {
  narrow: { side: 15, top: 13 },
  normal: { side: 20, top: 17 },
  custom: { side: 20, top: 17 },
  wide: { side: 26, top: 22 },
};

const PAPERS: Readonly<Record<DocumentStyle["paper"], string>> = { a4: "a4paper", letter: "letterpaper" };

/** What a document says of its style before it begins; lengths are in millimetres. */
export function settingsSource(style: DocumentStyle): string {
  const { side, top } = MARGINS[style.margin];
  const share = (at: number) => (Number.parseInt(style.accent.slice(at, at + 2), 16) / 255).toFixed(4);
  return [
    `\\geometry{${PAPERS[style.paper]},hmargin=${side}mm,top=${top}mm,bottom=${top}mm,nohead,nofoot}`,
    `\\definecolor{accent}{rgb}{${share(1)},${share(3)},${share(5)}}`,
  ].join("\n");
}
