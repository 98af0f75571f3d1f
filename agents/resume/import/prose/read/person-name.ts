import { flat, sectionsOf } from "../headings.ts";
import { employerScore, titleScore } from "../names.ts";
import { isProse } from "../blocks.ts";
import { placeScore } from "../places.ts";
import type { SourceLine } from "../source-line.ts";
import { spansIn } from "../dates/spans.ts";

/** A text of the opening and the line it stands in. */
export type Piece = { text: string; line: SourceLine; more?: Piece };

/** The name: large, first, like the e-mail address, and nothing that is a title, a place or a heading. */
export function findName(
  rest: readonly Piece[],
  opening: readonly SourceLine[],
  email: string | undefined,
  all: readonly SourceLine[],
): Piece | undefined {
  const candidates = rest.filter(({ text }) => isName(text));
  const largest = Math.max(0, ...all.map((line) => line.size));
  const mailbox = flat(email?.split("@")[0] ?? "")
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length >= 3);
  const score = ({ text, line }: Piece) => {
    const words = flat(text).split(/[\s-]+/);
    const mailed = mailbox.filter((part) =>
      words.some((word) => word.length > 1 && (part.includes(word) || word.includes(part))),
    ).length;
    return (
      (line.size >= largest - 0.05 && largest > 1.15 ? 3 : 0) +
      Math.min(2, mailed * 2) +
      (opening.indexOf(line) === 0 ? 1.5 : opening.indexOf(line) <= 2 ? 0.8 : 0) +
      (words.length >= 2 && words.length <= 4 ? 1 : 0) -
      (titleScore(text) > 0 ? 2 : 0) -
      (placeScore(text) >= 2 ? 3 : 0) -
      (employerScore(text) >= 1 ? 1 : 0) -
      (sectionsOf(text).length > 0 ? 5 : 0)
    );
  };
  const [best] = candidates.map((piece) => ({ piece, value: score(piece) })).toSorted((a, b) => b.value - a.value);
  if (!best || best.value < 0.5) return undefined;
  return twoLines(best.piece, rest, best.piece.line.size);
}

/** A name set large over two lines: `ANNA` above `MUSTER`. */
function twoLines(name: Piece, rest: readonly Piece[], size: number): Piece {
  if (/\s/.test(name.text) || size <= 1.2 || /\p{sc=Han}/u.test(name.text)) return name;
  const at = rest.indexOf(name);
  const next = rest[at + 1];
  if (!next || !isName(next.text) || Math.abs(next.line.size - size) > 0.05 || /\s.*\s/.test(next.text)) return name;
  return { text: `${name.text} ${next.text}`, line: name.line, more: next };
}

function isName(text: string): boolean {
  const bare = text.replace(/,\s*(?:[A-Z][A-Za-z.]{1,8})(?:,\s*[A-Z][A-Za-z.]{1,8})*$/, "").replace(/\([^)]*\)$/, "");
  const words = bare.trim().split(/\s+/);
  if (/[\d@:/|]/.test(bare) || words.length > 6 || bare.length > 60) return false;
  if (/^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana} ・]{2,12}$/u.test(bare)) return true;
  return (
    words.length >= 1 &&
    words.every(
      (word) =>
        /^[\p{Lu}\p{Lo}]/u.test(word) ||
        /^(?:van|von|de|der|den|del|della|di|da|dos|do|du|la|le|el|al|bin|ibn|zu|ter|ten|y|e|af|av|d['’].*)$/iu.test(
          word,
        ),
    )
  );
}

/** A line that can tell in a few words what somebody is. */
export function isHeadline(text: string): boolean {
  return (
    text.length <= 140 &&
    text.length > 2 &&
    !isProse(text) &&
    !/@|\d{5}/.test(text) &&
    sectionsOf(text).length === 0 &&
    spansIn(text).every((span) => span.single)
  );
}
