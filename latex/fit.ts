import { styleOf, type DocumentStyle } from "#data/model/application/style.ts";

const DENSITIES = ["airy", "normal", "dense"] as const;
/** Lines may come this much closer, and never closer than this. */
const CLOSER = [0.96, 0.92];
const LEAST_SPACING = 0.88;

/**
 * The looks to try, in order, for a document to come down to `pages`: first as the owner chose it, then with closer
 * lines, then denser by one step and both. Template, font, paper and margins stay; no template sets text below 9 pt.
 * Without a target there is only the owner's choice.
 */
export function fitted(style: DocumentStyle, pages: number | null): DocumentStyle[] {
  if (pages === null) return [style];
  const { density, lineSpacing } = styleOf(style);
  const closer = CLOSER.map((share) => Math.round(lineSpacing * share * 1000) / 1000).filter(
    (spacing) => spacing >= LEAST_SPACING,
  );
  const denser = DENSITIES[DENSITIES.indexOf(density) + 1];
  const looks: DocumentStyle[] = [style, ...closer.map((spacing) => ({ ...style, lineSpacing: spacing }))];
  if (denser === undefined) return looks;
  const dense = { ...style, density: denser };
  return [...looks, dense, ...closer.map((spacing) => ({ ...dense, lineSpacing: spacing }))];
}
