import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { checkClaim } from "../evidence/check-claim.ts";
import { plain } from "#data/reference/words.ts";
import { strengthOf } from "../select/strength.ts";
import { withFullStop } from "./first-person.ts";

const LONGEST = 320;

/**
 * A thing done as a CV tells it: the owner's text; where that tells no result and its parts do, action and result in
 * the owner's words. What the gate would not let through is not tried.
 */
export function achievementWords(fact: FactOf<"achievement">, facts: readonly Fact[]): string {
  const { text, star } = fact;
  const result = star?.result?.trim() ?? "";
  if (result === "" || strengthOf(text) > 0 || holds(text, result)) return text;
  const action = text.trim() === "" ? (star?.action?.trim() ?? "") : text.trim();
  const whole = action === "" ? withFullStop(result) : `${withFullStop(action)} ${withFullStop(capital(result))}`;
  if (whole.length > LONGEST) return text;
  const byId = new Map(facts.map((each) => [each.id, each]));
  return checkClaim({ text: whole, factIds: [fact.id] }, byId).kind === "holds" ? whole : text;
}

const holds = (text: string, part: string): boolean => plain(text).includes(plain(part.replace(/[.!?]$/, "")));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
