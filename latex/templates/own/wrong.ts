import type { OwnTemplate } from "#data/model/application/style.ts";
import { Fault, mustMend } from "#data/model/faults.ts";

/** `line` counts from 1 in the owner's source; null where it cannot be told. */
export function templateWrong(
  template: Pick<OwnTemplate, "name">,
  what: string,
  line: number | null,
  cause?: unknown,
): Fault {
  const where = line === null ? "" : `line ${line}: `;
  return mustMend("template_wrong", `The template “${template.name}” cannot be used: ${where}${what}.`, {
    hint: "Mend the template and save it again; its slots and macros are described in latex/templates/README.md.",
    data: { line, reason: what },
    cause,
  });
}

/** A fault of TeX's or its PDF's under an owner's template, told by the template's own line; any other fault as it was. */
export function aboutTemplate(error: unknown, template: Pick<OwnTemplate, "name" | "source">): unknown {
  if (!(error instanceof Fault)) return error;
  const { reason = "", context = [] } = error.data as { reason?: string; context?: string[] };
  if (error.code === "pdf_refused") {
    return templateWrong(
      template,
      `the PDF is refused, ${reason}`,
      lineOf(template.source, ["\\special", "\\openout"]),
      error,
    );
  }
  if (error.code !== "tex_failed") return error;
  const file = /File `([^']+)'/u.exec(reason)?.[1];
  if (file !== undefined) {
    const name = file.replace(/\.[a-z]+$/u, "");
    return templateWrong(template, `${file} is not installed here`, lineOf(template.source, [name]), error);
  }
  const culprit = /\\[A-Za-z@]+\s*$/u.exec(context[0]?.trim() ?? "")?.[0].trim();
  const there = /Command (\\[A-Za-z@]+) already defined/u.exec(reason)?.[1];
  const undefinedOne = reason.startsWith("Undefined") && culprit !== undefined ? `${reason} ${culprit}` : reason;
  const shown =
    there === undefined ? undefinedOne : `${there} is there already: say \\renewcommand to have it look otherwise`;
  return templateWrong(template, shown, lineOf(template.source, traces(reason, context, culprit)), error);
}

/** What may be found in the template, the surest first. */
function traces(reason: string, context: readonly string[], culprit: string | undefined): string[] {
  const command = /\\[A-Za-z@]+/u.exec(reason)?.[0];
  const read = context.flatMap((line) => /^(?:<\*>|l\.\d+) (.+)$/u.exec(line)?.[1]?.trim() ?? []);
  return [culprit, command, ...read].filter((trace): trace is string => trace !== undefined && trace !== "");
}

/** The first line that has one of the traces, the surest trace first; comments do not count. */
function lineOf(source: string, wanted: readonly string[]): number | null {
  const lines = source.split("\n").map(withoutComment);
  for (const trace of wanted) {
    const at = lines.findIndex((line) => hasWhole(line, trace));
    if (at !== -1) return at + 1;
  }
  return null;
}

function hasWhole(line: string, trace: string): boolean {
  const at = line.indexOf(trace);
  if (at === -1) return false;
  return !(trace.startsWith("\\") && /[A-Za-z@]/u.test(line[at + trace.length] ?? ""));
}

export function withoutComment(line: string): string {
  return line.replace(/(?<!\\)%.*$/u, "");
}
