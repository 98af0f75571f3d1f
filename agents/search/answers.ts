import { mustMend, retryLater } from "#data/model/faults.ts";

const PAGE = /^\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i;

/** How far a text is JSON: where it stops, as a line and a column. */
function placeOf(message: string, text: string): string {
  const at = /position (\d+)/.exec(message)?.[1];
  if (at === undefined) return "";
  const before = text.slice(0, Number(at));
  const line = before.split("\n").length;
  return ` at line ${line}, column ${Number(at) - before.lastIndexOf("\n")}`;
}

/**
 * An answer of a board as JSON. Faults: `not_json` (mend) for a page or anything else, `answer_cut_off` (retry) for
 * JSON that ends in the middle.
 */
export function jsonOf(text: string, whose: string): unknown {
  const source = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (PAGE.test(source)) {
      throw mustMend("not_json", `${whose} answered with a web page instead of JSON.`, {
        hint: "The board may have moved or ask for a sign-in. Open its address in a browser; for a single posting, save the page and add the file.",
        cause: error,
      });
    }
    if (source.trim() === "")
      throw retryLater("not_json", `${whose} answered with nothing.`, { hint: "Try again later.", cause: error });
    if (/end of JSON|Unterminated|Expected .* at position \d+ /.test(message) && endsEarly(message, source)) {
      throw retryLater(
        "answer_cut_off",
        `The JSON of ${whose} ends in the middle, after ${source.length.toLocaleString("en-US")} characters.`,
        {
          hint: "Fetch or save it again; the transfer was cut.",
          cause: error,
        },
      );
    }
    throw mustMend("not_json", `${whose} is not valid JSON${placeOf(message, source)}.`, {
      hint: "Save the answer again, unchanged.",
      cause: error,
    });
  }
}

function endsEarly(message: string, text: string): boolean {
  const at = /position (\d+)/.exec(message)?.[1];
  return (
    at === undefined ||
    /end of JSON/.test(message) ||
    Number(at) >= text.trimEnd().length - 1 ||
    /Unterminated/.test(message)
  );
}
