import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { ofKind } from "./order.ts";

const LEVEL =
  /\b(?:beginner|basics?|novice|elementary|learning|anfänger|grundkenntnisse|débutant|notions|básico|principiante)/iu;
const NAME =
  /\b(?:grundkenntnisse|basic knowledge|notions (?:de|d')|nociones de|conocimientos básicos)|\((?:basics?|beginner|learning)\)/iu;
const GROUP =
  /^(?:currently |still )?learning\b|^(?:beginner|basics?|basic knowledge|grundkenntnisse|notions|nociones|en cours)/iu;

/** What somebody only begins to learn does not say who they are: by its level, its name, or the group it stands in. */
export function isBeginner({ name, level, group }: FactOf<"skill">, facts: readonly Fact[]): boolean {
  if (level !== undefined && LEVEL.test(level)) return true;
  if (NAME.test(name)) return true;
  if (group === undefined) return false;
  const heads = ofKind(facts, "skill").filter((skill) => skill.group === undefined && skill.name === group);
  return GROUP.test(group) || heads.some((head) => head.level !== undefined && LEVEL.test(head.level));
}
