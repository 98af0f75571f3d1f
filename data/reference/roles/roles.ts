import { wordsOf } from "../words.ts";
import { GROUP_LABELS, type GroupName } from "./labels.ts";
import { ROLE_TABLE } from "./table.ts";

/** A kind of role: its titles, folded, and what it calls for, by groups and in order. */
export type RoleKind = {
  name: string;
  titles: readonly string[];
  groups: readonly { group: GroupName; competencies: readonly string[] }[];
};

const split = (text: string, by: string): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const isGroup = (name: string): name is GroupName => Object.hasOwn(GROUP_LABELS, name);

function kindOf(line: string): RoleKind {
  const [name = "", titles = "", groups = ""] = split(line, "|");
  return {
    name,
    titles: split(titles, ",").map(folded),
    groups: split(groups, ";").flatMap((part) => {
      const [group = "", competencies = ""] = split(part, ":");
      return isGroup(group) ? [{ group, competencies: split(competencies, ",") }] : [];
    }),
  };
}

const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(" ");

/** Every kind of role, narrower ones before wider. */
export const ROLE_KINDS: readonly RoleKind[] = ROLE_TABLE.split("\n")
  .filter((line) => line.trim() !== "")
  .map(kindOf);

/** The kind of role that a job title names: by the longest title in it, the narrower kind of two; null for none. */
export function roleOfTitle(title: string): RoleKind | null {
  const text = ` ${folded(title)} `;
  let best: { kind: RoleKind; length: number } | null = null;
  for (const kind of ROLE_KINDS) {
    for (const each of kind.titles) {
      if (each.length > (best?.length ?? 0) && text.includes(` ${each} `)) best = { kind, length: each.length };
    }
  }
  return best?.kind ?? null;
}
