import type { AnyDocument, Gated, MadeDocument } from "#data/model/application/document.ts";
import { DEFAULT_STYLE, type DocumentStyle, type OwnTemplate } from "#data/model/application/style.ts";
import { Fault } from "#data/model/faults.ts";
import { slotsIn, templateOf } from "../looks.ts";
import { LETTER_SLOTS } from "../parts/letter.ts";
import { SectionPart } from "#data/model/application/document.ts";
import { CHECK_CV, CHECK_LETTER } from "./check-samples.ts";
import { aboutTemplate, templateWrong, withoutComment } from "./wrong.ts";

/** As the typesetter sets, wherever that runs. */
export type SetForCheck = (
  document: Gated<AnyDocument>,
  style: DocumentStyle,
  template: OwnTemplate,
) => Promise<Pick<MadeDocument, "textLayer">>;

/** A template with another slot than these is refused; sections have the names of what they are. */
const SLOTS: readonly string[] = ["header", "sections", "letter", "section", ...LETTER_SLOTS, ...SectionPart.enum];
/** Whatever a document holds comes into one of these. */
const NEEDED = ["header", "sections", "letter"];

/**
 * Sets a CV and a letter that use every part with the owner's template. `Fault` `template_wrong` with the template's
 * own line (data: line, reason) where TeX stops, something is asked for that is not installed, or text is not printed.
 * Faults that are not the template's (`tex_missing`, `tex_uncontained`, …) pass through.
 */
export async function checkTemplate(template: OwnTemplate, set: SetForCheck): Promise<void> {
  checkSource(template);
  const style = { ...DEFAULT_STYLE, template: template.id };
  for (const document of [CHECK_CV, CHECK_LETTER]) {
    const { textLayer } = await set(document as Gated<AnyDocument>, style, template).catch((error: unknown) => {
      if (error instanceof Fault && error.code === "tex_timeout")
        throw templateWrong(template, "TeX does not come to an end with it", null, error);
      throw aboutTemplate(error, template);
    });
    if (!textLayer.complete) throw templateWrong(template, leavesOut(document, textLayer.missing), null);
  }
}

function leavesOut(document: AnyDocument, missing: readonly string[]): string {
  const words = missing.slice(0, 8).join(" ");
  const more = missing.length > 8 ? ` and ${missing.length - 8} more words` : "";
  const kind = document.kind === "cv" ? "CV" : "letter";
  return `in a ${kind} it leaves out, or prints in another order than it says, “${words}”${more}`;
}

/** What can be told without TeX. */
function checkSource(template: OwnTemplate): void {
  const lines = template.source.split("\n").map(withoutComment);
  const lineWith = (pattern: RegExp) => {
    const at = lines.findIndex((line) => pattern.test(line));
    return at === -1 ? null : at + 1;
  };
  const classLine = lineWith(/\\documentclass/u);
  if (classLine !== null) throw templateWrong(template, "leave \\documentclass out: it is chosen already", classLine);
  const open = unbalanced(lines);
  if (open !== null) throw templateWrong(template, `“${open.brace}” has no counterpart`, open.line);
  const { body } = templateOf(template.id, template);
  if (body === null) return;
  const slots = slotsIn(body);
  const unknown = slots.find((slot) => !SLOTS.includes(slot));
  if (unknown !== undefined) {
    throw templateWrong(template, `there is no slot “${unknown}”`, lineWith(new RegExp(`\\{${unknown}\\}`, "u")));
  }
  const absent = NEEDED.find((slot) => !slots.includes(slot));
  if (absent !== undefined) {
    throw templateWrong(template, `\\ArSlot{${absent}} is not in it`, lineWith(/\\begin\s*\{document\}/u));
  }
}

/** The first brace that is not closed, or that closes nothing. */
function unbalanced(lines: readonly string[]): { brace: "{" | "}"; line: number } | null {
  const open: number[] = [];
  for (const [i, line] of lines.entries()) {
    for (const [brace] of line.matchAll(/\\[\s\S]|[{}]/gu)) {
      if (brace === "{") open.push(i + 1);
      if (brace === "}" && open.pop() === undefined) return { brace: "}", line: i + 1 };
    }
  }
  const line = open.at(-1);
  return line === undefined ? null : { brace: "{", line };
}
