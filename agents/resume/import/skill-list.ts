const JOINING = /^(?:and|und|et|y|e|en|и)\s+/iu;

/**
 * The parts of a list in one text, e.g. of skills: divided by semicolons where it has any, by commas otherwise, never
 * within brackets. The `and` before the last part is no part of it.
 */
export function skillPieces(text: string): string[] {
  const divided = split(text, ";");
  const pieces = divided.length > 1 ? divided : split(text, ",");
  return pieces
    .map((piece, index) => (index > 0 ? piece.trim().replace(JOINING, "") : piece.trim()))
    .filter((piece) => piece !== "");
}

function split(text: string, by: string): string[] {
  const pieces: string[] = [""];
  let depth = 0;
  for (const sign of text) {
    if ("([{（".includes(sign)) depth++;
    else if (")]}）".includes(sign) && depth > 0) depth--;
    if (sign === by && depth === 0) pieces.push("");
    else pieces[pieces.length - 1] += sign;
  }
  return depth === 0 ? pieces : text.split(by);
}
