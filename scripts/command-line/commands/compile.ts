import { readFileSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";
import { compileFile } from "#agents/resume/make/compile-file.ts";
import { Fault, mustMend } from "#data/model/faults.ts";
import { DEFAULT_STYLE, type DocumentStyle, type OwnTemplate, TEMPLATE_NAMES } from "#data/model/application/style.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { pathsOf } from "#server/config/paths.ts";
import { unreadable } from "../posting-given.ts";
import { EXIT, Output } from "../output.ts";
import { writeFile } from "./write-file.ts";

const TEMPLATE_LIST = TEMPLATE_NAMES.join(", ");
const FONTS: NonNullable<DocumentStyle["font"]>[] = ["inter", "noto_sans", "noto_serif", "source_serif"];
const PAPERS: DocumentStyle["paper"][] = ["a4", "letter"];
const MARGINS: Exclude<DocumentStyle["margin"], "custom">[] = ["normal", "narrow", "wide"];
/** As `DocumentStyle` has them. */
const [LEAST_MM, MOST_MM] = [5, 60];

type Options = {
  out?: string;
  template: string;
  accent: string;
  font: (typeof FONTS)[number];
  paper: (typeof PAPERS)[number];
  margin: (typeof MARGINS)[number] | number;
  pages?: number;
  letter?: boolean;
  tagged?: boolean;
};

/** A CV to a PDF by itself: no appliance runs for it and nothing is kept but TeX's precompiled format. */
export function compileCommand(program: Command): void {
  program
    .command("compile <file>")
    .description("set a CV from any format that can be imported as a PDF; needs no running appliance")
    .option("--out <file>", "where to; - for standard output (default: the file's name with .pdf, here; - for -)")
    .option("--template <name>", `${TEMPLATE_LIST}, or a .tex file of your own`, templateName, DEFAULT_STYLE.template)
    .option("--accent <#rrggbb>", "the accent's colour", colour, DEFAULT_STYLE.accent)
    .addOption(new Option("--font <name>", "the font").choices(FONTS).default(DEFAULT_STYLE.font))
    .addOption(new Option("--paper <name>", "the paper").choices(PAPERS).default(DEFAULT_STYLE.paper))
    .option<Options["margin"]>(
      "--margin <name|mm>",
      'normal (1"), narrow (0.5"), wide (1.5"), or millimetres, e.g. 18',
      margin,
      "normal",
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
    const out =
      options.out ?? (file === "-" ? "-" : `${basename(file, extname(file))}${what === "letter" ? "-letter" : ""}.pdf`);
    if (out === "-") process.stdout.write(pdf);
    else writeFile(out, pdf, "autoresume compile FILE --out - > FILE.pdf");
    const lines = [
      `${out}: ${about.pages} page(s), read from ${file} as ${about.format}.`,
      ...about.notUnderstood.map(({ path, text }) => `  not understood: ${path}: ${text}`),
      ...about.doubts.map((because) => `  look at: ${because}`),
      ...about.reversals.map(({ was, because }) => `  taken back: ${was} (${because})`),
      ...(about.leftOut > 0 ? [`  left out to have so few pages: ${about.leftOut} point(s)`] : []),
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

function templateName(text: string): string {
  if (text.endsWith(".tex") || (TEMPLATE_NAMES as readonly string[]).includes(text)) return text;
  throw new InvalidArgumentError(`It is ${TEMPLATE_LIST}, or a .tex file.`);
}

function colour(text: string): string {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text;
  throw new InvalidArgumentError('It is six hexadecimal digits, e.g. "#7C2D12".');
}

function margin(text: string): Options["margin"] {
  const named = MARGINS.find((name) => name === text);
  if (named !== undefined) return named;
  const all = text.trim() === "" ? Number.NaN : Number(text);
  if (all >= LEAST_MM && all <= MOST_MM) return all;
  throw new InvalidArgumentError(`It is ${MARGINS.join(", ")}, or ${LEAST_MM} to ${MOST_MM} millimetres.`);
}

function ownTemplate(name: string): OwnTemplate | undefined {
  if (!name.endsWith(".tex")) return undefined;
  const source = new TextDecoder().decode(readBytes(name));
  return { id: "template_ofthefile00", name: basename(name), source, savedAt: new Date().toISOString() };
}

function styleFrom(
  { accent, font, paper, margin: all, pages, tagged = false, template: name }: Options,
  template: OwnTemplate | undefined,
): DocumentStyle {
  const looks = { template: template?.id ?? name, accent, font, paper, pages: pages ?? null, tagged };
  if (typeof all === "string") return { ...looks, margin: all };
  return { ...looks, margin: "custom", margins: { top: all, bottom: all, left: all, right: all } };
}

function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    throw unreadable(file, error);
  }
}
