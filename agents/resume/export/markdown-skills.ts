import type { FactOf } from "#data/model/owner/master-cv.ts";
import { isSkillLevel } from "../import/entries/line.ts";
import { grouped } from "./by-kind.ts";
import { entry, heading } from "./markdown-lines.ts";

/** A line for each heading of skills, one for each skill without; what such a line cannot say stands below its skill. */
export function skillLines(skills: readonly FactOf<"skill">[]): string[] {
  const plain = skills.filter(isPlain);
  const groups = grouped(plain, ({ group }) => group ?? "");
  const lines = [...groups].flatMap(([group, members]) => {
    const words = members.map(({ name, level }) => heading(level === undefined ? name : `${name} (${level})`));
    return group === "" ? words.map((word) => `- ${word}`) : [`- **${heading(group)}:** ${words.join(", ")}`];
  });
  const rest = skills.filter((skill) => !isPlain(skill));
  return [
    ...lines,
    ...rest.flatMap(({ name, level, group }) => entry(name, { Name: name, Level: level, Group: group })),
  ];
}

function isPlain({ name, level, group }: FactOf<"skill">): boolean {
  const isWord = (text: string) => /^[^,;:()]+$/.test(text) && !/^(?:and|und|et|y|e|en|и)\s/iu.test(text);
  return isWord(name) && (group === undefined || isWord(group)) && (level === undefined || isSkillLevel(level));
}
