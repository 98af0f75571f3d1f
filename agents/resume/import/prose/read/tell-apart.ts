import type { Block } from "../blocks.ts";
import type { Entry } from "../entries.ts";
import { employerScore, titleScore } from "../names.ts";
import { isAside, type Piece } from "../pieces.ts";
import { couldBePlace, placeScore } from "../places.ts";
import type { Shape } from "./shape.ts";

/** What the head of a station says. `sure` is false where title and employer could be the other way round. */
export type Named = { title: string | null; employer: string | null; place?: string; sure: boolean };

const difference = (piece: Piece) => titleScore(piece.text) - employerScore(piece.text);

function namesOf(entry: Entry, shape: Shape): { names: Piece[]; places: Piece[] } {
  const pieces = entry.pieces.filter((piece) => !isAside(piece.text));
  const told = pieces.filter((piece, at) => placeScore(piece.text) >= 2 && (at > 0 || pieces.length > 2));
  // A town nobody knows, where the other stations have theirs.
  const likely =
    told.length > 0 || pieces.length < 3
      ? []
      : pieces.filter((piece) => shape.share("place", piece, entry) > 0.4 && couldBePlace(piece.text));
  const places = [...told, ...likely];
  return { places, names: pieces.filter((piece) => !places.includes(piece)) };
}

/** Tells title, employer and place apart: by their words, the order of the section, separators and lines. */
export function tellApart(entry: Entry, shape: Shape): Named {
  const { names, places } = namesOf(entry, shape);
  const place = places[0]?.text;
  const [only, other] = names;
  if (!only) return { title: null, employer: null, ...(place === undefined ? {} : { place }), sure: true };
  if (!other) return alone(only, place);
  const best = bestPair(names, entry, shape);
  const taken = new Set([best.title, best.employer]);
  const title = extended(best.title, names, taken, entry.head, (piece) => employerScore(piece.text) < 1);
  const employer = extended(
    best.employer,
    names,
    taken,
    entry.head,
    (piece) => titleScore(piece.text) === 0 && (placeScore(place ?? "") >= 2 || !couldBePlace(piece.text)),
  );
  const whole = withBefore(best.employer, employer, names, taken, entry.head);
  const spare = names.find((piece) => !taken.has(piece) && couldBePlace(piece.text));
  const parted = place === undefined && spare === undefined ? withoutPlace(whole) : withTown(whole, place, entry.head);
  const where = parted.place ?? place ?? spare?.text;
  const sure = titleScore(best.title.text) > 0 || employerScore(best.employer.text) >= 1 || best.employer.sep === "at";
  return { title, employer: parted.employer, ...(where === undefined ? {} : { place: where }), sure };
}

function alone(only: Piece, place: string | undefined): Named {
  const isEmployer = employerScore(only.text) > titleScore(only.text);
  const where = place === undefined ? {} : { place };
  return isEmployer
    ? { title: null, employer: only.text, ...where, sure: true }
    : { title: only.text, employer: null, ...where, sure: titleScore(only.text) > 0 };
}

function bestPair(names: readonly Piece[], entry: Entry, shape: Shape): { title: Piece; employer: Piece } {
  const few = names.slice(0, 5);
  const usual = (kind: "title" | "employer", piece: Piece) =>
    shape.share(kind, piece, entry) -
    shape.share(kind === "title" ? "employer" : "title", piece, entry) -
    shape.share("place", piece, entry);
  const pairs = few.flatMap((title, i) =>
    few.flatMap((employer, j) => {
      if (i === j) return [];
      const inOrder = i < j === (shape.order === "title") ? 0.9 : 0;
      // A dash or comma may be the title's own; a new line, a gap or a bar is not.
      const later = i < j ? employer : title;
      const apart =
        title.row !== employer.row || ["wide", "bar", "at"].includes(later.sep) || title.bold !== employer.bold
          ? 0.8
          : 0;
      const sign =
        (employer.sep === "at" ? 3 : 0) -
        // In brackets stands a town, rather.
        ([title, employer].some((one) => one.sep === "bracket" && couldBePlace(one.text)) ? 0.9 : 0);
      const score =
        difference(title) -
        difference(employer) +
        inOrder +
        apart +
        sign +
        1.4 * (usual("title", title) + usual("employer", employer)) -
        Math.abs(i - j) * 0.3 -
        (i + j) * 0.3;
      return [{ title, employer, score }];
    }),
  );
  return pairs.toSorted((a, b) => b.score - a.score)[0]!;
}

/** `Registered Nurse – Intensive Care`: pieces that follow on the same line and are nothing else belong to the name. */
function extended(
  name: Piece,
  names: readonly Piece[],
  taken: Set<Piece>,
  head: readonly Block[],
  fits: (piece: Piece) => boolean,
): string {
  let text = name.text;
  for (let at = names.indexOf(name) + 1; at < names.length; at++) {
    const next = names[at]!;
    if (
      taken.has(next) ||
      next.row !== name.row ||
      !["dash", "comma", "style", "bracket"].includes(next.sep) ||
      !fits(next)
    )
      break;
    const source = head[name.row]?.text ?? "";
    const from = source.indexOf(text);
    const until = source.indexOf(next.text, from + text.length);
    if (from === -1 || until === -1 || until - from - text.length > 4) break;
    taken.add(next);
    text = source.slice(from, until + next.text.length);
    if (source.charAt(until + next.text.length) === ")" && text.includes("(")) text += ")";
  }
  return text;
}

/** `District Court, Southern District`: what stands before the employer's name, with nothing but a comma, is its own. */
function withBefore(
  name: Piece,
  text: string,
  names: readonly Piece[],
  taken: Set<Piece>,
  head: readonly Block[],
): string {
  const before = names[names.indexOf(name) - 1];
  if (!before || taken.has(before) || before.row !== name.row || name.sep !== "comma") return text;
  const whole = `${before.text}, ${text}`;
  if (titleScore(before.text) > 0 || !(head[name.row]?.text ?? "").includes(whole)) return text;
  taken.add(before);
  return whole;
}

/** `Avon Fresh Produce, Swindon`, `Taberna del Río (Segovia)`: a place nobody knows, behind the employer. */
function withoutPlace(employer: string): { employer: string; place?: string } {
  const found = /^(.{2,}?)(?:,\s+([^,()]+)|\s+\(([^()]+)\)|\s+[–—]\s+([^,()]+))$/u.exec(employer);
  const place = found?.[2] ?? found?.[3] ?? found?.[4];
  if (!found?.[1] || !place || !couldBePlace(place) || LEGAL.test(place)) return { employer };
  return { employer: found[1], place };
}

/** `Tequilera Vieja, Tequila, Jalisco`: the town before the region is no part of the employer. */
function withTown(
  employer: string,
  place: string | undefined,
  head: readonly Block[],
): { employer: string; place?: string } {
  const parted = place === undefined || place.includes(",") ? { employer } : withoutPlace(employer);
  const whole = "place" in parted ? `${parted.place}, ${place}` : "";
  return "place" in parted && head.some((block) => block.text.includes(whole))
    ? { employer: parted.employer, place: whole }
    : { employer };
}

const LEGAL = /^(?:Inc|Ltd|LLC|LLP|Lda|Ltda|GmbH|S\.|AG|Co|Corp|PLC|plc|B\.V|N\.V|Limited|SAS|SARL)\b/;
