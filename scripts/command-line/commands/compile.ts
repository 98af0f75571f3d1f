import { readFileSync, writeFileSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { InvalidArgumentError, type Command } from "commander";
import { Value } from "typebox/value";
import { compileFile } from "#agents/resume/make/compile-file.ts";
import { Fault, mustMend } from "#data/model/faults.ts";
import { DEFAULT_STYLE, DocumentStyle, type OwnTemplate, TEMPLATE_NAMES } from "#data/model/application/style.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { pathsOf } from "#server/config/paths.ts";
import { unreadable } from "../posting-given.ts";
import { EXIT, Output } from "../output.ts";

type Options = {
  out?: string;
  template?: string;
  accent?: string;
  font?: string;
  paper?: string;
  margin?: string;
  pages?: number;
  letter?: boolean;
  tagged?: boolean;
};

/** A CV to a PDF by itself: no appliance runs for it and nothing is kept but TeX's precompiled format. */
export function compileCommand(program: Command): void {
  program
    .command("compile <file>")
    .description("set a CV from any format that can be imported as a PDF; needs no running appliance")
    .option("--out <file>", "where to; - for standard output (default: the file's name with .pdf, here)")
    .option("--template <name>", `${TEMPLATE_NAMES.join(", ")}, or a .tex file of your own`, DEFAULT_STYLE.template)
    .option("--accent <#rrggbb>", "the accent's colour", DEFAULT_STYLE.accent)
    .option("--font <name>", "inter, noto_sans, noto_serif, source_serif", DEFAULT_STYLE.font)
    .option("--paper <name>", "a4, letter", DEFAULT_STYLE.paper)
    .option(
      "--margin <name|mm>",
      'normal (1"), narrow (0.5"), wide (1.5"), or millimetres, e.g. 18',
      DEFAULT_STYLE.margin,
    )
    .option("--pages <number>", "at most so many pages; closer lines first, then what matters least goes", wholeNumber)
    .option("--letter", "a cover letter for no posting instead")
    .option("--tagged", "mark headings, lists and links for screen readers")
    .action(async (file: string, options: Options) => {
      const { json, home } = program.opts<{ json?: boolean; home: string }>();
      const output = new Output(json === true);
      try {
        await compileTo(file, options, resolve(home), output);
        process.exitCode = EXIT.done;
      } catch (error) {
        process.exitCode = output.fault(Fault.of(error));
      }
    });
}

async function compileTo(file: string, options: Options, home: string, output: Output): Promise<void> {
  const template = ownTemplate(options.template);
  const style = styleFrom(options, template);
  const { scratch, formats } = pathsOf(home);
  const typesetter = createTypesetter({ scratch, formats });
  const abort = new AbortController();
  const interrupt = () => abort.abort(mustMend("interrupted", "Stopped.", { hint: "Nothing was written." }));
  process.once("SIGINT", interrupt);
  try {
    const what = options.letter === true ? "letter" : "cv";
    const date = new Date().toISOString().slice(0, 10);
    const request = { bytes: readBytes(file), name: basename(file), what, style, template, date } as const;
    const { pdf, ...about } = await compileFile(request, typesetter, abort.signal);
    const out = options.out ?? `${basename(file, extname(file))}${what === "letter" ? "-letter" : ""}.pdf`;
    write(out, pdf);
    const lines = [
      `${out}: ${about.pages} page(s), read from ${file} as ${about.format}.`,
      ...about.notUnderstood.map(({ path, text }) => `  not understood: ${path}: ${text}`),
      ...about.doubts.map((because) => `  look at: ${because}`),
      ...about.reversals.map(({ was, because }) => `  taken back: ${was} (${because})`),
      ...(about.leftOut > 0 ? [`  left out for the pages: ${about.leftOut}`] : []),
    ];
    if (out === "-") for (const line of lines) output.note(line);
    else output.result({ file: resolve(out), bytes: pdf.byteLength, ...about }, () => lines);
  } finally {
    process.off("SIGINT", interrupt);
    await typesetter.stop();
  }
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 10) throw new InvalidArgumentError("1 to 10.");
  return number;
}

function ownTemplate(name: string | undefined): OwnTemplate | undefined {
  if (name === undefined || !name.endsWith(".tex")) return undefined;
  const source = new TextDecoder().decode(readBytes(name));
  return { id: "template_ofthefile00", name: basename(name), source, savedAt: new Date().toISOString() };
}

/** `Fault` `style_wrong`, naming the option. */
function styleFrom(options: Options, template: OwnTemplate | undefined): DocumentStyle {
  const { accent, font, paper, margin = "normal", pages = null, tagged = false } = options;
  const all = Number(margin);
  const margins = Number.isFinite(all) ? { top: all, bottom: all, left: all, right: all } : undefined;
  const style = {
    template: template?.id ?? options.template,
    accent,
    font,
    paper,
    margin: margins === undefined ? margin : "custom",
    ...(margins === undefined ? {} : { margins }),
    pages,
    tagged,
  };
  const [wrong] = Value.Errors(DocumentStyle, style);
  if (wrong === undefined) return style as DocumentStyle;
  const option = wrong.instancePath.split("/")[1] ?? "style";
  throw mustMend("style_wrong", `--${option.replace("margins", "margin")} cannot be that.`, {
    hint: "See what there is to choose from: autoresume compile --help",
    data: { option },
  });
}

function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    throw unreadable(file, error);
  }
}

function write(out: string, pdf: Uint8Array): void {
  if (out === "-") {
    process.stdout.write(pdf);
    return;
  }
  try {
    writeFileSync(out, pdf, { mode: 0o600 });
  } catch (error) {
    throw mustMend("file_unwritable", `${out} cannot be written: ${error instanceof Error ? error.message : ""}`, {
      hint: "Name a file in a directory that you may write, or send it on: `autoresume compile FILE --out - > FILE.pdf`.",
    });
  }
}
