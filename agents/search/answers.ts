import { type ParseError, parse } from "jsonc-parser";
import { mustMend, retryLater } from "#data/model/faults.ts";

const PAGE = /^\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i;

/** The first place where a text is no JSON; null where it cannot be told, as in text nested without end. */
function firstError(text: string): ParseError | null {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return null;
  }
  return errors[0] ?? null;
}

function placeOf(offset: number, text: string): string {
  const before = text.slice(0, offset);
  return ` at line ${before.split("\n").length}, column ${offset - before.lastIndexOf("\n")}`;
}

/**
 * An answer of a board as JSON. Faults: `not_json` (mend) for a page or anything else, `answer_cut_off` (retry) for
 * JSON that ends in the middle.
 */
export function jsonOf(text: string, whose: string): unknown {
  const source = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(source);
  } catch (cause) {
    if (PAGE.test(source)) {
      throw mustMend("not_json", `${whose} answered with a web page instead of JSON.`, {
        hint: "The board may have moved or ask for a sign-in. Open its address in a browser; for a single posting, save the page and add the file.",
        cause,
      });
    }
    if (source.trim() === "") {
      throw retryLater("not_json", `${whose} answered with nothing.`, { hint: "Try again later.", cause });
    }
    const error = firstError(source);
    if (error !== null && error.offset + error.length >= source.trimEnd().length && /^\s*[[{]/.test(source)) {
      const length = source.length.toLocaleString("en-US");
      throw retryLater("answer_cut_off", `The JSON of ${whose} ends in the middle, after ${length} characters.`, {
        hint: "Fetch or save it again; the transfer was cut.",
        cause,
      });
    }
    const place = error === null ? "" : placeOf(error.offset, source);
    throw mustMend("not_json", `${whose} is not valid JSON${place}.`, {
      hint: "Save the answer again, unchanged.",
      cause,
    });
  }
}
