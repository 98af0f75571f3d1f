import { Value } from "typebox/value";
import { Fault, mustMend } from "#data/model/faults.ts";
import type { TSchema } from "#data/model/schema.ts";
import { OwnerProfile } from "#data/model/owner/profile.ts";

export type ReadProfileFile = {
  profile: OwnerProfile;
  answers: { question: string; answer: string }[];
  /** Keys that are not known, kept under `profile.more`. */
  kept: string[];
};

const KNOWN = OwnerProfile.properties as Record<string, unknown>;

/**
 * Reads a profile file: `{ "profile": { … }, "answers": [{ "question", "answer" }] }`. Throws a `Fault`
 * `profile_not_json` (with line and column) or `profile_wrong` (each wrong key and what belongs there).
 */
export function readProfileFile(text: string): ReadProfileFile {
  const value = parseJson(text);
  if (!isRecord(value) || (value.profile === undefined && value.answers === undefined)) {
    throw mustMend("profile_wrong", 'This is no profile file: it has neither "profile" nor "answers".', {
      hint: 'Write { "profile": { "firstName": "…" }, "answers": [{ "question": "…", "answer": "…" }] }.',
    });
  }
  const wrong: string[] = [];
  const profile = readProfile(value.profile ?? {}, wrong);
  const answers = readAnswers(value.answers ?? [], wrong);
  if (wrong.length > 0) {
    throw mustMend("profile_wrong", `The profile file has ${wrong.length} fault(s): ${wrong.join("; ")}.`, {
      hint: "Mend the named keys and import the file again; nothing of it was stored.",
      data: { wrong },
    });
  }
  return { ...profile, answers };
}

function readProfile(value: unknown, wrong: string[]): Pick<ReadProfileFile, "profile" | "kept"> {
  if (!isRecord(value)) {
    wrong.push('"profile" is not an object');
    return { profile: {}, kept: [] };
  }
  const known: Record<string, unknown> = {};
  const more: Record<string, unknown> = isRecord(value.more) ? { ...value.more } : {};
  for (const [key, member] of Object.entries(value)) {
    if (key === "more" || member === null) continue;
    if (Object.hasOwn(KNOWN, key)) known[key] = member;
    else more[key] = member;
  }
  for (const [key, member] of Object.entries(known)) {
    const errors = Value.Errors(KNOWN[key] as TSchema, member);
    for (const error of errors.slice(0, 2))
      wrong.push(`profile.${key}${error.instancePath.replaceAll("/", ".")} ${error.message}`);
  }
  const kept = Object.keys(more);
  return { profile: kept.length === 0 ? known : { ...known, more }, kept };
}

function readAnswers(value: unknown, wrong: string[]): ReadProfileFile["answers"] {
  if (!Array.isArray(value)) {
    wrong.push('"answers" is not a list');
    return [];
  }
  return value.flatMap((entry: unknown, index) => {
    const question = isRecord(entry) ? entry.question : undefined;
    const answer = isRecord(entry) ? entry.answer : undefined;
    const text =
      typeof answer === "boolean" ? (answer ? "Yes" : "No") : typeof answer === "number" ? String(answer) : answer;
    if (typeof question !== "string" || question.trim() === "" || typeof text !== "string" || text.trim() === "") {
      wrong.push(`answers[${index}] needs a "question" and an "answer", both texts`);
      return [];
    }
    return [{ question: question.trim(), answer: text.trim() }];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    // The parser quotes the place it stumbled at, which may be what its owner says of themselves.
    const reason = Fault.of(error).message.replace(/, (\.\.\.)?".*"(\.\.\.)? is not valid JSON$/s, "");
    const position = /position (\d+)/.exec(reason)?.[1];
    const before = position === undefined ? null : text.slice(0, Number(position)).split("\n");
    const place = before === null ? "" : ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    throw mustMend("profile_not_json", `The profile file is no valid JSON${place}: ${reason}`, {
      hint: "Mend that place (often a missing comma or quotation mark) and import the file again.",
    });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
