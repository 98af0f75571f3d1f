import { randomBytes } from "node:crypto";
import type { Id } from "./schema.ts";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A new identifier `prefix_xxxxxxxxxxxx`: sixty random bits, letters that are not mistaken for one another,
 * so that an owner can type it (the command line takes any unambiguous beginning).
 */
export function newId(prefix: string): Id {
  let text = "";
  for (const byte of randomBytes(12)) text += ALPHABET[byte & 31];
  return `${prefix}_${text}`;
}
