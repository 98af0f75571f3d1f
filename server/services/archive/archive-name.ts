import type { Instant } from "#data/model/schema.ts";

const NAME = /^autoresume-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar$/;

/** The name of an archive made then, e.g. `autoresume-20260302T080000Z.tar`. */
export function archiveName(madeAt: Instant): string {
  return `autoresume-${madeAt.slice(0, 19).replaceAll(/[-:]/g, "")}Z.tar`;
}

/** When an archive of that name was made; null for a name that is not ours. */
export function madeAtOf(name: string): Instant | null {
  const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
  if (second === undefined) return null;
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return Number.isNaN(Date.parse(instant)) ? null : instant;
}

/** Whether it is what an archive of ours is called while it is written. */
export const isPartial = (name: string): boolean =>
  name.endsWith(".partial") && madeAtOf(name.slice(0, -".partial".length)) !== null;
