/** The shortest password the appliance takes. */
export const SHORTEST_PASSWORD = 10;

export type Strength = "none" | "short" | "weak" | "fair" | "strong";

const FEW_KINDS = 5;
const FAIR = 14;
const STRONG = 20;

/**
 * How well a password stands against guessing, by its length; the same few characters over and over count for
 * nothing. A hint, not a rule: the appliance asks for length alone.
 */
export function strengthOf(password: string): Strength {
  const characters = Array.from(password);
  if (characters.length === 0) return "none";
  if (characters.length < SHORTEST_PASSWORD) return "short";
  if (characters.length < FAIR || new Set(characters).size < FEW_KINDS) return "weak";
  return characters.length < STRONG ? "fair" : "strong";
}
