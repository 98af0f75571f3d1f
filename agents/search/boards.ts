import { SOURCES } from "./sources/all.ts";
import type { BoardAddress, Source } from "./sources/source.ts";

/** The board that an address names, on any source; null for anything else, a single posting included. */
export function boardOf(address: string): BoardAddress | null {
  const given = address.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(given) ? given : `https://${given}`);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  for (const source of SOURCES) {
    const board = source.boardOf(url);
    if (board !== null) return board;
  }
  return null;
}

/** The source of a name; null when there is none. */
export function sourceNamed(name: string): Source | null {
  return SOURCES.find((source) => source.name === name) ?? null;
}
