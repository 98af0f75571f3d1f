import { stillFits } from "../fit.ts";
import type { Tier } from "../owner.ts";

/** What the owner answered on this draft; it wins over everything, as long as the question still takes it. */
export const fromGiven: Tier = (question, { given }) => {
  const answer = given.find((candidate) => candidate.key === question.key && candidate.state === "answered");
  if (answer === undefined || answer.state !== "answered") return null;
  if (stillFits(question, answer.value)) {
    return { value: answer.value, source: answer.source, confidence: answer.confidence };
  }
  return { ask: "The question changed since you answered it.", suggestion: null };
};
