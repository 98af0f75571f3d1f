import { mustMend } from "#data/model/faults.ts";
import { MOST_CHARACTERS, notUnderstood, tooLarge } from "./refuse.ts";

/** A file as text. `said` is a sentence for the owner where the letters were not certain to be these. */
export type DecodedText = { text: string; said: string | null };

/**
 * The text of a file in UTF-8, UTF-16 or, when it is neither, windows-1252. Line ends are `\n`, the byte order mark is
 * gone. Faults: `cv_too_large`, `cv_not_utf8` (letters were lost before it came here), `cv_not_understood` (no text).
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const { encoding, said } = encodingOf(bytes, file);
  const text = new TextDecoder(encoding)
    .decode(bytes)
    .replace(/\r\n?/g, "\n")
    .replace(/^\uFEFF/, "");
  if (text.length > MOST_CHARACTERS) throw tooLarge(file, text.length, MOST_CHARACTERS, "characters");
  const damaged = text.indexOf("\uFFFD");
  if (damaged >= 0) throw lettersLost(text, damaged, file);
  return { text, said };
}

type Guess = { encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252"; said: string | null };

function encodingOf(bytes: Uint8Array, file: string): Guess {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", said: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", said: null };
  const sample = bytes.subarray(0, 4096);
  const zeros = { even: 0, odd: 0 };
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? "even" : "odd"]++;
  if (zeros.even + zeros.odd > 0) {
    // Latin letters have their zero byte second in UTF-16LE and first in UTF-16BE.
    const said = "The file does not say how its letters are written; they were read as UTF-16.";
    if (zeros.odd > sample.length / 8 && zeros.even < zeros.odd / 4) return { encoding: "utf-16le", said };
    if (zeros.even > sample.length / 8 && zeros.odd < zeros.even / 4) return { encoding: "utf-16be", said };
    throw notUnderstood(file, "it is neither text nor a file of a kind that is known");
  }
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { encoding: "utf-8", said: null };
  } catch {
    if (isOtherScript(bytes)) {
      throw mustMend("cv_not_utf8", `${file} is not in UTF-8, and its letters are not Latin ones.`, {
        hint: "Save it again in UTF-8 (a text editor offers that when it saves); nothing was imported.",
        data: { file },
      });
    }
    return {
      encoding: "windows-1252",
      said: "The file is not in UTF-8; its letters were read as windows-1252. Look whether accents and signs are right.",
    };
  }
}

/** Whole words of letters beyond ASCII: Cyrillic or Greek in one of their old encodings, which are not told apart. */
function isOtherScript(bytes: Uint8Array): boolean {
  const words =
    Buffer.from(bytes.subarray(0, 100_000))
      .toString("latin1")
      .match(/[A-Za-z\u00c0-\u00ff]{3,}/g) ?? [];
  return words.filter((word) => /^[\u00c0-\u00ff]+$/.test(word)).length > words.length / 4;
}

function lettersLost(text: string, offset: number, file: string): Error {
  const line = text.slice(0, offset).split("\n").length;
  return mustMend("cv_not_utf8", `${file} has lost letters: line ${line} holds a mark where a letter was.`, {
    hint: "Save it again in UTF-8 (a text editor offers that when it saves); nothing was imported.",
    data: { file, line },
  });
}
