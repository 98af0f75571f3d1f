import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TaskContext } from "#agents/context.ts";
import { Fault } from "#data/model/faults.ts";
import type { FileRef } from "#data/model/schema.ts";

type Line = { text: string; top: number; height: number };

/** The lines of one page from its top to its bottom. */
function linesOf(items: readonly unknown[]): Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    const { str, transform, height } = item as { str?: string; transform?: number[]; height?: number };
    if (str === undefined || transform === undefined) continue;
    const top = transform[5] ?? 0;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - top) < 2) last.text += str;
    else lines.push({ text: str, top, height: height ?? 0 });
  }
  return lines.filter((line) => line.text.trim() !== "");
}

/** Lines that stand closer than a line and a half are one paragraph. */
function paragraphs(lines: readonly Line[]): string {
  let text = "";
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const gap = above === undefined ? 0 : above.top - line.top;
    if (above !== undefined)
      text += gap > 1.55 * Math.max(above.height, line.height, 8) ? "\n\n" : text.endsWith("-") ? "" : " ";
    text += line.text.trim();
  }
  return text;
}

/** The letter's words as its PDF holds them, for forms that want it typed; null without a letter or a text in it. */
export async function letterText(
  file: FileRef | null,
  context: Pick<TaskContext, "files" | "log">,
): Promise<string | null> {
  if (file === null || file.mediaType !== "application/pdf") return null;
  try {
    const bytes = await context.files.get(file.sha256);
    const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
    const pdf = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(paragraphs(linesOf((await page.getTextContent()).items)));
    }
    await loading.destroy();
    const text = pages.join("\n\n").trim();
    return text === "" ? null : text;
  } catch (error) {
    context.log("the letter's text could not be read", { because: Fault.of(error).message });
    return null;
  }
}
