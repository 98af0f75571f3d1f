import type { DocumentStyle } from "#data/model/application/style.ts";
import { mustMend } from "#data/model/faults.ts";
import type { FontFamily } from "./families.ts";

type FontName = NonNullable<DocumentStyle["font"]>;

const FONTS: Readonly<Record<FontName, { family: string; title: string; hint: string }>> = {
  inter: { family: "inter", title: "Inter", hint: "Install Debian's package fonts-inter" },
  noto_sans: { family: "noto", title: "Noto Sans", hint: "Install Debian's package fonts-noto-core" },
  noto_serif: { family: "noto-serif", title: "Noto Serif", hint: "Install Debian's package fonts-noto-core" },
  source_serif: { family: "source-serif", title: "Source Serif", hint: "Install AutoResume again, which brings it" },
};

/**
 * The families in the order a document asks them: the chosen font, those of its kind, the others. Without a choice the
 * first that is installed is taken; a chosen one that is not there is the fault `font_missing`.
 */
export function choose(families: readonly FontFamily[], font: DocumentStyle["font"]): FontFamily[] {
  if (font === undefined) return order(families, families[0]);
  const { family, title, hint } = FONTS[font];
  const main = families.find(({ name }) => name === family);
  if (main === undefined) {
    throw mustMend("font_missing", `The font ${title}, which this look asks for, is not installed.`, {
      hint: `${hint}, or choose another font.`,
      data: { font },
    });
  }
  return order(families, main);
}

function order(families: readonly FontFamily[], main: FontFamily | undefined): FontFamily[] {
  if (main === undefined) return [];
  const others = families.filter((family) => family !== main);
  const rank = (family: FontFamily) => (family.isText ? 0 : 2) + (family.isSerif === main.isSerif ? 0 : 1);
  return [main, ...others.toSorted((a, b) => rank(a) - rank(b))];
}
