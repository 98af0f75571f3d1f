import type { Fact } from "#data/model/owner/master-cv.ts";
import { FIFTH } from "./fifth.ts";
import { FIRST } from "./first.ts";
import { FOURTH } from "./fourth.ts";
import { SECOND } from "./second.ts";
import { SIXTH } from "./sixth.ts";
import { THIRD } from "./third.ts";

/** Facts of one person and what a clever writer would make of them; every lie cites all of them. */
export type Told = { facts: Fact[]; lies: string[] };

/** Sets that an adversary wrote one after another, each against the gate as the one before had left it. */
export function liesByHand(): Told[] {
  return [FIRST, SECOND, THIRD, FOURTH, FIFTH].flatMap((text, set) => blocksOf(text, `set_${set}`));
}

/** The last of them, on which nothing was tuned. */
export const lastLiesByHand = (): Told[] => blocksOf(SIXTH, "set_last");

function blocksOf(text: string, id: string): Told[] {
  const blocks: Told[] = [];
  for (const [at, line] of text.trim().split("\n").entries()) {
    if (line.startsWith("! ")) {
      blocks.at(-1)?.lies.push(line.slice(2));
      continue;
    }
    const last = blocks.at(-1);
    const block = last && last.lies.length === 0 ? last : { facts: [], lies: [] };
    if (block !== last) blocks.push(block);
    block.facts.push(factOf(line, `fact_${id}_${at}`, block.facts));
  }
  return blocks;
}

/** `# text` is an achievement, `@kind member|member` any other fact. */
function factOf(line: string, id: string, before: readonly Fact[]): Fact {
  const base = { id, origin: { file: "", path: "" } };
  const role = before.find(({ kind }) => kind === "role")?.id ?? "fact_none";
  if (line.startsWith("# ")) return { ...base, kind: "achievement", of: role, text: line.slice(2) };
  const [, kind = "", rest = ""] = /^@(\w+) (.*)$/.exec(line) ?? [];
  const [one = "", ...others] = rest.split("|");
  const [two, three, four, five, six, seven] = others.map((part) => part || undefined);
  switch (kind) {
    case "role":
      return given({
        ...base,
        kind: "role",
        engagement: "work",
        title: one,
        employer: two ?? "",
        start: three,
        end: four,
        summary: five,
      });
    case "edu":
      return given({
        ...base,
        kind: "education",
        institution: one,
        degree: two,
        area: three,
        score: four,
        start: five,
        end: six,
        courses: seven?.split(","),
      });
    case "cert":
      return given({ ...base, kind: "certificate", name: one, issuer: two, date: three });
    case "skill":
      return given({ ...base, kind: "skill", name: one, level: two });
    case "lang":
      return given({ ...base, kind: "language", name: one, fluency: two });
    case "project":
      return given({
        ...base,
        kind: "project",
        name: one,
        text: two,
        start: three,
        end: four,
        keywords: five?.split(","),
      });
    case "award":
      return given({ ...base, kind: "award", title: one, awarder: two, date: three });
    case "pub":
      return given({ ...base, kind: "publication", name: one, publisher: two, date: three });
    default:
      return { ...base, kind: "statement", text: rest };
  }
}

/** Without members that nobody gave. */
function given(fact: { [member: string]: unknown }): Fact {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined)) as Fact;
}
