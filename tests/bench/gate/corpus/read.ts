import type { Fact } from "#data/model/owner/master-cv.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { FRENCH, SPANISH } from "./romance.ts";

/** A fact with true paraphrases; `held` marks the third that was never looked at while the gate was tuned. */
export type Told = { fact: Extract<Fact, { kind: "achievement" }>; language: string; true: string[]; held: boolean };

const ROLE = "fact_role_bench";

/** Every fact of the corpus, all of one role. */
export function corpus(): Told[] {
  const texts = Object.entries({ en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH });
  return texts.flatMap(([language, text]) =>
    text
      .trim()
      .split(/^# /m)
      .filter((block) => block !== "")
      .map((block, index): Told => {
        const [own = "", ...lines] = block.trim().split("\n");
        const fact: Told["fact"] = {
          id: `fact_${language}_${index}`,
          kind: "achievement",
          of: ROLE,
          text: own,
          origin: { file: "", path: "" },
        };
        return { fact, language, true: lines.map((line) => line.replace(/^= /, "")), held: index % 3 === 2 };
      }),
  );
}
