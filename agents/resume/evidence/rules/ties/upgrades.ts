import { UPGRADES } from "#data/reference/wording/upgrades.ts";
import type { Unit } from "../../ground.ts";
import { words } from "../../reading/language.ts";
import { isLink, type Sentence, type Token } from "../../reading/tokens.ts";
import { placesOf } from "./nearest.ts";

const LINES = UPGRADES.trim()
  .split("\n")
  .map((line) => {
    const [said = "", more = ""] = line.split(" > ");
    const bare = words([...said.matchAll(/(\S+)~/gu)].map(([, word]) => word).join(" "));
    return { said: words(said.replaceAll("~", "")), bare, more: words(more) };
  });

/** A synonym that makes more of a deed than its facts: who started a course did not found it. */
export function raisedDeed(sentence: Sentence, unit: Unit): string | null {
  for (const token of sentence) {
    const lines = LINES.filter(({ more }) => more.has(token.word));
    if (lines.length === 0 || token.neutral) continue;
    const places = placesOf(token, unit.sentences);
    if (places.length === 0) continue;
    const isMore = ({ other, at }: { other: Sentence; at: number }) =>
      lines.some(({ said, bare }) => {
        const own = other[at];
        if (!own || own.word === token.word || !said.has(own.word)) return false;
        return !bare.has(own.word) || isBeforeLink(other, at);
      });
    if (places.every(isMore)) {
      const own = places[0]?.other[places[0].at];
      return `its facts say “${own?.surface}”, which is less than “${token.surface}”`;
    }
  }
  return null;
}

const isBeforeLink = (sentence: Sentence, at: number) => {
  const next: Token | undefined = sentence[at + 1];
  return next !== undefined && (isLink(next) || next.word === "by" || next.word === "as");
};
