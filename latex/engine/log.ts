import { type Fault, giveUp, mustMend, retryLater } from "#data/model/faults.ts";

const INSTALL =
  "Install Debian's packages: apt-get install --no-install-recommends texlive-latex-base fonts-inter fonts-noto-core fonts-wqy-microhei";

/** `what` is the program, file or package that is not there. */
export function missingTex(what: string, cause?: unknown): Fault {
  return mustMend("tex_missing", `Documents cannot be set: ${what} is not installed.`, {
    hint: INSTALL,
    data: { missing: [what] },
    cause,
  });
}

export function tookTooLong(seconds: number): Fault {
  return retryLater("tex_timeout", `TeX did not finish within ${seconds} seconds and was stopped.`, {
    hint: "Try again; if it happens each time, the document holds something TeX cannot end with.",
    data: { seconds },
  });
}

/** A PDF that is no document to send to anybody. */
export function refused(reason: string, cause?: unknown): Fault {
  return giveUp("pdf_refused", `The PDF is not used: ${reason}.`, {
    hint: "Choose one of the templates that come with AutoResume, or take out of your own what does this.",
    data: { reason },
    cause,
  });
}

/** Why a format could not be made, told from TeX's log. */
export function readFormatLog(log: string): Fault {
  const absent = /^! (?:LaTeX Error: File `([^']+)'|I can't find file `([^']+)')/mu.exec(log);
  if (absent !== null) return missingTex(`TeX's file ${absent[1] ?? absent[2]}`);
  const reason = firstError(log) ?? "TeX wrote no log";
  return mustMend("tex_failed", `The template could not be prepared: ${reason}.`, { hint: INSTALL, data: { reason } });
}

export type LogReading = {
  fault: Fault;
  /** The format cannot be used by this engine and should be made anew. */
  isStale: boolean;
  /** TeX said why; false when it was ended from outside. */
  isTold: boolean;
};

/**
 * Why a document could not be set, in terms of the document: `places` names the markers that its source wrote to the
 * log. A glyph that a font turned out to lack is `tex_missing_glyph`; anything else `tex_failed`.
 */
export function readLog(log: string, places: readonly string[]): LogReading {
  const isStale = /\(Fatal format file error|Could not undump|incompatible with this version/u.test(log);
  const before = log.split(/^! /mu, 1)[0] ?? "";
  const marker = [...before.matchAll(/ar@(\d+)/gu)].at(-1)?.[1];
  const place = (marker === undefined ? undefined : places[Number(marker)]) ?? "the document";
  const glyph = /Missing character: There is no (.+?) (?:\(U\+([0-9A-F]+)\) )?in font/u.exec(log);
  if (glyph !== null) {
    const code = glyph[2] === undefined ? "" : ` (U+${glyph[2]})`;
    const fault = mustMend("tex_missing_glyph", `The font cannot print “${glyph[1]}”${code}, in ${place}.`, {
      hint: "Write it otherwise, or install a font that has it (Debian's fonts-noto-core covers most scripts).",
      data: { glyphs: [glyph[1]], text: "", place },
    });
    return { fault, isStale, isTold: true };
  }
  const told = firstError(log);
  const reason = told ?? "TeX ended without saying why";
  const fault = giveUp("tex_failed", `TeX could not set ${place}: ${reason}.`, {
    hint: "Write that part otherwise; the rest of the document is not at fault.",
    data: { reason, place, context: contextIn(log) },
  });
  return { fault, isStale, isTold: told !== null };
}

/** What TeX shows of the source where it stopped: the innermost macro first, each cut at the spot. */
function contextIn(log: string): string[] {
  const after = /^! [^\n]*\n([\s\S]*)/mu.exec(log)?.[1] ?? "";
  return after.split("\n").slice(0, 12);
}

function firstError(log: string): string | null {
  const line =
    /^! (.+)$/mu.exec(log)?.[1] ?? /(Fatal format file error|Unable to read an entire line).*$/mu.exec(log)?.[0];
  return line === undefined ? null : line.replace(/\.+$/u, "").slice(0, 200);
}
