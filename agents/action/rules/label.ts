const STAR = /[*✱＊∗﹡]/u;
const REQUIRED_WORD =
  "required|required field|mandatory|pflichtfeld|pflichtangabe|erforderlich|obligatoire|requis|requise|champ obligatoire|champ requis|obligatorio|obligatoria|requerido|campo obligatorio|campo requerido";
const OPTIONAL_WORD =
  "optional|not required|freiwillig|optionale angabe|facultatif|facultative|optionnel|optionnelle|opcional";
const BRACKETED_REQUIRED = new RegExp(`[(\\[]\\s*(?:${REQUIRED_WORD})\\s*[)\\]]`, "giu");
const BRACKETED_OPTIONAL = new RegExp(`[(\\[]\\s*(?:${OPTIONAL_WORD})\\s*[)\\]]`, "giu");
const TRAILING_REQUIRED = new RegExp(`\\s*[-–—,:*✱]\\s*(?:${REQUIRED_WORD})\\s*$`, "iu");
const TRAILING_OPTIONAL = new RegExp(`\\s*[-–—,:]\\s*(?:${OPTIONAL_WORD})\\s*$`, "iu");

export type CleanLabel = {
  text: string;
  /** What the label itself says of being required. */
  mark: "* in the label" | "the label says required" | "the label says optional" | null;
};

/** A label without the marks that say whether it must be answered. */
export function cleanLabel(raw: string): CleanLabel {
  // Boxes, ticks and bullets are drawn, not said.
  const flat = raw
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, " ")
    .replace(/^[\s\u2022\u2023\u25a0-\u25ff\u2610-\u2612\u2713-\u2718\u{1f5f8}-\u{1f5f9}]+/u, "")
    .trim();
  const bare = flat
    .replace(BRACKETED_REQUIRED, " ")
    .replace(BRACKETED_OPTIONAL, " ")
    .replace(TRAILING_REQUIRED, "")
    .replace(TRAILING_OPTIONAL, "");
  const starred = /^\s*[*✱＊∗﹡]+|[*✱＊∗﹡]+\s*[:.?]?\s*$/u;
  let text = bare;
  for (let last = ""; last !== text;) {
    last = text;
    text = text.replace(/^\s*[*✱＊∗﹡]+\s*/u, "").replace(/\s*[*✱＊∗﹡]+\s*([:?.]?)\s*$/u, "$1");
  }
  text = text
    .replace(/\s+/gu, " ")
    .replace(/\s*:\s*$/u, "")
    .trim();
  const saysRequired = BRACKETED_REQUIRED.test(flat) || TRAILING_REQUIRED.test(flat);
  BRACKETED_REQUIRED.lastIndex = 0;
  const saysOptional = BRACKETED_OPTIONAL.test(flat) || TRAILING_OPTIONAL.test(flat);
  BRACKETED_OPTIONAL.lastIndex = 0;
  if (STAR.test(flat) && (starred.test(flat) || starred.test(bare.trim()))) return { text, mark: "* in the label" };
  if (saysRequired) return { text, mark: "the label says required" };
  return { text, mark: saysOptional ? "the label says optional" : null };
}

/** What stays of a label when two wordings of it are compared. */
export function labelKey(label: string): string {
  return cleanLabel(label)
    .text.normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, " ")
    .trim();
}
