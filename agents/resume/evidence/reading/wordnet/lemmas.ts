import { IRREGULAR_FORMS } from "#data/reference/wording/irregular.ts";
import { dictionary, type Kind } from "./database.ts";

const ENDINGS: Readonly<Record<Kind, readonly (readonly [string, string])[]>> = {
  noun: [
    ["ies", "y"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["sses", "ss"],
    ["xes", "x"],
    ["men", "man"],
    ["ves", "f"],
    ["s", ""],
  ],
  adj: [],
  verb: [
    ["ies", "y"],
    ["ied", "y"],
    ["es", "e"],
    ["es", ""],
    ["s", ""],
    ["ed", "e"],
    ["ed", ""],
    ["ing", "e"],
    ["ing", ""],
  ],
};

/** The base forms that a word in lower case may be a form of; none where WordNet does not know it. */
export function lemmasOf(word: string, kind: Kind): string[] {
  const irregular = kind === "verb" ? IRREGULAR_FORMS.get(word) : undefined;
  if (irregular !== undefined) return [irregular];
  const cut = ENDINGS[kind].flatMap(([ending, instead]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return [];
    const stem = word.slice(0, -ending.length);
    const single = /([b-df-hj-np-tv-z])\1$/.test(stem) && instead === "" ? [stem.slice(0, -1)] : [];
    return [stem + instead, ...single];
  });
  const found = [word, ...cut].filter((form) => dictionary(kind).senses(form).length > 0);
  return [...new Set(found)];
}
