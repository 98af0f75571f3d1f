import { isEmpty, isRecord } from "../entry.ts";

/**
 * What of a résumé is of another kind than the schema has it, each with its path, so that a broken export is refused
 * rather than half read. Sections may be lists, single objects or, for skills, objects of lists.
 */
export function wrongShapes(resume: Record<string, unknown>, sections: readonly string[]): string[] {
  const wrong: string[] = [];
  for (const [key, member] of Object.entries(resume)) {
    const name = key.toLowerCase();
    if (isEmpty(member)) continue;
    if (name === "basics") wrong.push(...wrongBasics(member));
    else if (sections.includes(name) && typeof member !== "object")
      wrong.push(`${key} is ${kindOf(member)}, not a list`);
  }
  return wrong;
}

function wrongBasics(basics: unknown): string[] {
  if (Array.isArray(basics)) return [];
  if (!isRecord(basics)) return [`basics is ${kindOf(basics)}, not an object`];
  const wrong: string[] = [];
  const { name, email } = basics;
  if (!isEmpty(name) && typeof name !== "string") wrong.push(`basics.name is ${kindOf(name)}, not a text`);
  if (!isEmpty(email) && isRecord(email)) wrong.push(`basics.email is ${kindOf(email)}, not a text`);
  return wrong;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
