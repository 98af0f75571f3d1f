import type { Fact, ImportedCv } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import { type NewFact, startFindings } from "../findings.ts";
import type { SourceLine } from "./source-line.ts";

/** What has been read so far, and from which lines; what no fact tells is told at the end. */
export type Ledger = {
  /** Adds a fact that was read from these lines; its texts must stand in them. */
  add(fact: NewFact, lines: readonly SourceLine[], doubt?: string): Id;
  doubt(factId: Id, because: string): void;
  /** The line says nothing of its own: a heading, a label that is known. */
  spent(line: SourceLine, text?: string): void;
  note(lines: readonly SourceLine[], text?: string): void;
  /** The facts, in the order of their kinds, and every line that is in none of them. */
  result(lines: readonly SourceLine[]): ImportedCv;
};

const whole = (line: SourceLine) => line.cutFrom ?? line;

type Told = { fact: Fact; lines: readonly SourceLine[] };

export function startLedger(file: string): Ledger {
  const findings = startFindings(file);
  const told = new Map<Id, readonly SourceLine[]>();
  const spent = new Map<SourceLine, string[]>();
  const noted = new Set<SourceLine>();
  const notes: { lines: readonly SourceLine[]; text: string }[] = [];
  const doubts: { factId: Id; because: string }[] = [];
  return {
    add(fact, lines, doubt) {
      const id = findings.add(fact, keyOf(fact), lines[0]?.place ?? "");
      told.set(id, [...new Set(lines.flatMap((line) => (line.also ? [whole(line), line.also] : [whole(line)])))]);
      if (doubt !== undefined) doubts.push({ factId: id, because: doubt });
      return id;
    },
    doubt: (factId, because) => void doubts.push({ factId, because }),
    spent: (line, text = line.text) => void spent.set(whole(line), [...(spent.get(whole(line)) ?? []), text]),
    note(lines, text) {
      for (const line of lines) if (!line.cutFrom) noted.add(line);
      for (const line of lines)
        if (line.cutFrom) spent.set(line.cutFrom, [...(spent.get(line.cutFrom) ?? []), line.text]);
      if (lines.length > 0)
        notes.push({ lines: lines.map(whole), text: text ?? lines.map((line) => line.text).join(" ") });
    },
    result(lines) {
      const { facts } = findings.result();
      const quoted = facts.map((fact) => withQuote(fact, told.get(fact.id) ?? []));
      const notUnderstood = [
        ...notes.map(({ lines: at, text }) => ({ line: at[0]!, text })),
        ...untold(lines, quoted, told, spent, noted),
      ];
      const order = new Map(lines.map((line, index) => [line, index]));
      return {
        facts: quoted,
        notUnderstood: notUnderstood
          .toSorted((a, b) => (order.get(a.line) ?? 0) - (order.get(b.line) ?? 0))
          .map(({ line, text }) => ({ path: line.place, text })),
        doubts,
      };
    },
  };
}

/** What makes it the same fact in the next import. */
function keyOf(fact: NewFact): unknown[] {
  return Object.entries(fact)
    .filter(([name]) => name !== "kind" && name !== "provedBy")
    .map(([name, value]) => [name, value ?? null]);
}

function withQuote(fact: Fact, lines: readonly SourceLine[]): Fact {
  const quote = lines.map((line) => line.text).join(" / ");
  const texts = Object.entries(fact).flatMap(([name, value]) =>
    ["id", "kind", "origin", "of", "start", "end", "date", "engagement"].includes(name) ? [] : [value],
  );
  if (quote === "" || (texts.length === 1 && texts[0] === quote)) return fact;
  return { ...fact, origin: { ...fact.origin, quote } };
}

/** The rest of each line when everything that facts and labels say of it is taken away. */
function untold(
  lines: readonly SourceLine[],
  facts: readonly Fact[],
  told: ReadonlyMap<Id, readonly SourceLine[]>,
  spent: ReadonlyMap<SourceLine, readonly string[]>,
  noted: ReadonlySet<SourceLine>,
) {
  const byLine = new Map<SourceLine, Told[]>();
  for (const fact of facts) {
    for (const line of told.get(fact.id) ?? []) {
      byLine.set(line, [...(byLine.get(line) ?? []), { fact, lines: told.get(fact.id) ?? [] }]);
    }
  }
  return lines.flatMap((line) => {
    if (noted.has(line)) return [];
    const here = [...(byLine.get(line) ?? []).flatMap(({ fact }) => textsOf(fact)), ...(spent.get(line) ?? [])];
    const words = new Set(here.flatMap(wordsIn));
    const joined = here.map((text) => wordsIn(text).join("")).join(" ");
    const left = line.text.split(/\s+/).filter((token) => {
      return wordsIn(token).some((word) => !words.has(word) && !(word.length >= 2 && joined.includes(word)));
    });
    // A word between two that were read, `at` or `since`, says nothing of its own.
    if (here.length > 0 && left.every((token) => BETWEEN.has(wordsIn(token).join("")))) return [];
    return left.length === 0 ? [] : [{ line, text: left.join(" ") }];
  });
}

const BETWEEN = new Set(
  "at bei beim chez presso bij hos in im en a à au of for from since seit von vom bis to until till and und et y e i the der die das de la le el il di da del und w od do na".split(
    " ",
  ),
);

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => (name === "id" || name === "origin" ? [] : textsOf(item)));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
