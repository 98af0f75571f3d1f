import type { Claim, CvDocument, DocumentSection } from "#data/model/application/document.ts";
import type { CvWordings } from "./rewrite-cv.ts";

/** A cut of a CV with the wordings that were made for the whole of it. Musts stay among the first competencies. */
export function putWordings(cv: CvDocument, wordings: CvWordings): CvDocument {
  const { points, proposition, order } = wordings;
  const put = (claim: Claim): Claim => {
    const [id] = claim.factIds;
    return (claim.factIds.length === 1 && id ? points.get(id) : undefined) ?? claim;
  };
  const rank = ({ text }: Claim) => (order.includes(text) ? order.indexOf(text) : order.length);
  const sections = cv.sections.map((section): DocumentSection => {
    if (section.kind === "entries") {
      // An entry's own text cites the entry; only what was done in it is put anew.
      const anew = ({ title, bullets, ...entry }: (typeof section.entries)[number]) => ({
        ...entry,
        title,
        bullets: bullets.map((claim) => (claim.factIds[0] === title.factIds[0] ? claim : put(claim))),
      });
      return { ...section, entries: section.entries.map(anew) };
    }
    if (section.kind === "lists") {
      if (section.part !== "competencies" || order.length === 0) return section;
      const lists = section.lists.map(({ label, items }) => ({
        label,
        items: items.toSorted((a, b) => rank(a) - rank(b)),
      }));
      return { ...section, lists };
    }
    if (section.part === "profile" && proposition) return { ...section, claims: [...proposition] };
    return section.part === "key_achievements" ? { ...section, claims: section.claims.map(put) } : section;
  });
  return { ...cv, sections };
}
