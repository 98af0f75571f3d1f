import type { FactOf } from "#data/model/owner/master-cv.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { ADVERSARY } from "./adversary.ts";
import { FOURTH_ENGLISH } from "./fourth.ts";
import { FIFTH_ENGLISH, FIFTH_GERMAN } from "./fifth.ts";
import { FRESH_ENGLISH, FRESH_FRENCH, FRESH_GERMAN, FRESH_SPANISH } from "./fresh/first.ts";
import { FRESH_TWO_ENGLISH, FRESH_TWO_FRENCH, FRESH_TWO_GERMAN, FRESH_TWO_SPANISH } from "./fresh/second.ts";
import { FRESH_THREE_ENGLISH, FRESH_THREE_FRENCH, FRESH_THREE_GERMAN, FRESH_THREE_SPANISH } from "./fresh/third.ts";
import { FRESH_FOUR_ENGLISH, FRESH_FOUR_FRENCH, FRESH_FOUR_GERMAN, FRESH_FOUR_SPANISH } from "./fresh/fourth.ts";
import { LAST_ENGLISH, LAST_FRENCH, LAST_GERMAN, LAST_SPANISH } from "./fresh/last.ts";
import { HELD_ENGLISH, HELD_GERMAN } from "./held-out.ts";
import { MORE_ENGLISH, MORE_GERMAN } from "./more.ts";
import { FRENCH, SPANISH } from "./romance.ts";
import { SECOND } from "./second.ts";
import { THIRD_ENGLISH, THIRD_GERMAN } from "./third.ts";

type Achievement = FactOf<"achievement">;

/** A fact with true paraphrases; `held` marks those that were never looked at while the gate was tuned. */
export type Told = { fact: Achievement; language: string; true: string[]; held: boolean };

export const ROLE_ID = "fact_role_bench";

/** Every fact of the corpus, all of one role. */
export function corpus(): Told[] {
  const texts: [language: string, text: string, held: boolean][] = [
    ["en", ENGLISH, false],
    ["de", GERMAN, false],
    ["fr", FRENCH, false],
    ["es", SPANISH, false],
    ["en", MORE_ENGLISH, false],
    ["de", MORE_GERMAN, false],
    ["en", THIRD_ENGLISH, false],
    ["de", THIRD_GERMAN, false],
    ["en", FOURTH_ENGLISH, false],
    ["en", FIFTH_ENGLISH, false],
    ["de", FIFTH_GERMAN, false],
    ["en", FRESH_ENGLISH, false],
    ["de", FRESH_GERMAN, false],
    ["fr", FRESH_FRENCH, false],
    ["es", FRESH_SPANISH, false],
    ["en", FRESH_TWO_ENGLISH, false],
    ["de", FRESH_TWO_GERMAN, false],
    ["fr", FRESH_TWO_FRENCH, false],
    ["es", FRESH_TWO_SPANISH, false],
    ["en", FRESH_THREE_ENGLISH, false],
    ["de", FRESH_THREE_GERMAN, false],
    ["fr", FRESH_THREE_FRENCH, false],
    ["es", FRESH_THREE_SPANISH, false],
    ["en", FRESH_FOUR_ENGLISH, false],
    ["de", FRESH_FOUR_GERMAN, false],
    ["fr", FRESH_FOUR_FRENCH, false],
    ["es", FRESH_FOUR_SPANISH, false],
    ["en", HELD_ENGLISH, true],
    ["de", HELD_GERMAN, true],
    ["en", LAST_ENGLISH, false],
    ["de", LAST_GERMAN, false],
    ["fr", LAST_FRENCH, false],
    ["es", LAST_SPANISH, false],
  ];
  return texts.flatMap(([language, text, held], part) =>
    blocksOf(text).map(({ own, lines }, index): Told => ({
      fact: achievement(`fact_${part}_${index}`, own),
      language,
      true: lines,
      held,
    })),
  );
}

/** The lies written by hand, each with the fact it is a lie about. */
export function secondSet(): { fact: Achievement; lie: string }[] {
  return [...blocksOf(SECOND), ...blocksOf(ADVERSARY)].flatMap(({ own, lines }, index) => {
    const fact = achievement(`fact_second_${index}`, own);
    return lines.map((lie) => ({ fact, lie }));
  });
}

function blocksOf(text: string): { own: string; lines: string[] }[] {
  return text
    .trim()
    .split(/^# /m)
    .filter((block) => block !== "")
    .map((block) => {
      const [own = "", ...lines] = block.trim().split("\n");
      return { own, lines: lines.map((line) => line.replace(/^[=!] /, "")) };
    });
}

function achievement(id: string, text: string): Achievement {
  return { id, kind: "achievement", of: ROLE_ID, text, origin: { file: "", path: "" } };
}
