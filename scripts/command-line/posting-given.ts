import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { textOf } from "#agents/browser/net/body.ts";
import { Fault, giveUp, mustMend } from "#data/model/faults.ts";
import type { AddedInput } from "#data/model/work/task.ts";

/** Largest file that is sent, in bytes; the appliance takes no larger one. */
const LARGEST = 20_000_000;

const OTHER_ADDRESS = /^(?!https?:)(?:[a-z][a-z0-9+.-]+:\/\/|(?:file|ftp|data|javascript|mailto|about|view-source):)/i;

function tooLarge(name: string, bytes: number): Fault {
  return giveUp(
    "too_large",
    `${name} is larger than any posting or board (${Math.ceil(bytes / 1e6)} MB of at most 20).`,
    {
      hint: "Save only the posting, or the board's own answer, and add that.",
    },
  );
}

/** A failed reading of a file in words. */
export function unreadable(file: string, error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? error.code : "";
  const why =
    code === "ENOENT"
      ? "there is no such file"
      : code === "EACCES"
        ? "it may not be read"
        : code === "EISDIR"
          ? "it is a directory"
          : String(error);
  return mustMend("file_unreadable", `${file} cannot be read: ${why}.`, { hint: "Check the path." });
}

function bytesOf(file: string): Buffer {
  try {
    const size = file === "-" ? 0 : statSync(file).size;
    if (size > LARGEST) throw tooLarge(basename(file), size);
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw error instanceof Fault ? error : unreadable(file, error);
  }
}

/**
 * What was given on the command line as a posting: an address, or a file's text (`-` is standard input) in the character
 * set that its byte order mark or its markup tells. Faults: `address_refused`, `file_unreadable` (mend), `too_large`.
 */
export function postingGiven(given: string): AddedInput {
  if (!existsSync(given)) {
    if (/^https?:\/\//i.test(given)) return { kind: "url", url: given };
    if (OTHER_ADDRESS.test(given)) {
      throw mustMend(
        "address_refused",
        `${given} is no web address: only http and https addresses, or files, are taken.`,
        {
          hint: "Give an address that begins with https://, or the path of a saved file without “file://”.",
        },
      );
    }
  }
  const name = given === "-" ? "standard input" : basename(given);
  const bytes = bytesOf(given);
  if (bytes.length > LARGEST) throw tooLarge(name, bytes.length);
  return { kind: "text", name, text: textOf(bytes, "") };
}
