import type { Fact } from "#data/model/owner/master-cv.ts";

/** A value as text that is the same for the same value, whatever the order of its members. */
export function plainOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainOf).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{${members
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${key}:${plainOf(member)}`)
      .join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

export function same(a: Fact | undefined, b: Fact | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && plainOf(a) === plainOf(b));
}
