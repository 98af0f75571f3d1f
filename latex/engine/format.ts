import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { access, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { sha256 } from "#data/model/canonical.ts";
import type { DocumentStyle } from "#data/model/application/style.ts";
import { mustMend } from "#data/model/faults.ts";
import { makeFolder, openRun, WRAPPER, type Containment } from "./contain.ts";
import type { FontFamily } from "../fonts/families.ts";
import { missingTex, readFormatLog } from "./log.ts";

export type FormatOptions = {
  template: DocumentStyle["template"];
  families: readonly FontFamily[];
  /** The engine, by path. */
  engine: string;
  containment: Containment;
  scratch: string;
  /** Directory of formats; shared by workers, written by rename. */
  formats: string;
  signal: AbortSignal;
};

/** Making a format reads all of LaTeX: about three seconds on a quick machine. */
const SECONDS = 90;
/** What a new kernel or engine would change; either makes a new format. */
export const KERNEL = "/usr/share/texlive/texmf-dist/tex/latex/base/latex.ltx";

/**
 * The path of the template's precompiled format, made when it is not there yet. XeLaTeX is built straight from
 * Debian's texlive-latex-base, so texlive-xetex is not needed. Throws `tex_missing`, `tex_failed`,
 * `scratch_unwritable`.
 */
export async function ensureFormat(options: FormatOptions): Promise<string> {
  const source = await formatSource(options.template, options.families);
  const parts = [source, await stampOf(options.engine), await stampOf(KERNEL)];
  const path = join(options.formats, `${options.template}-${sha256(parts.join("\n")).slice(0, 16)}.fmt`);
  if (await exists(path)) return path;
  await makeFormat(source, path, options);
  await removeOlder(options.formats, options.template, path);
  return path;
}

/** `\dump` stands at the end of LaTeX itself: it is held back until the template is loaded too. */
async function formatSource(template: string, families: readonly FontFamily[]): Promise<string> {
  const preamble = await readFile(
    fileURLToPath(new URL(`../templates/${template}/${template}.tex`, import.meta.url)),
    "utf8",
  );
  return [
    "\\let\\ArDump\\dump \\let\\dump\\relax",
    "\\input xelatex.ini",
    // A format may hold no native font, so the class starts with the classic ones and the document switches.
    "\\renewcommand\\encodingdefault{OT1}\\renewcommand\\rmdefault{cmr}",
    "\\fontencoding{OT1}\\fontfamily{cmr}\\selectfont",
    "\\documentclass{article}\\usepackage{geometry}\\usepackage{color}",
    ...families.flatMap((family, i) => declaration(i === 0 ? ["main", family.name] : [family.name], family)),
    "\\AtBeginDocument{\\fontencoding{TU}\\fontfamily{ar-main}\\selectfont}",
    "\\renewcommand\\encodingdefault{TU}\\renewcommand\\rmdefault{ar-main}\\renewcommand\\bfdefault{b}",
    preamble,
    "\\ArDump",
    "",
  ].join("\n");
}

function declaration(names: readonly string[], family: FontFamily): string[] {
  const shape = (name: string, series: string, file: string, features: string) =>
    `\\DeclareFontShape{TU}{ar-${name}}{${series}}{n}{<->"[${file}]:${features}"}{}`;
  return names.flatMap((name) => [
    `\\DeclareFontFamily{TU}{ar-${name}}{}`,
    shape(name, "m", family.regular, family.features),
    shape(name, "b", family.bold, family.boldFeatures),
  ]);
}

async function makeFormat(source: string, path: string, options: FormatOptions): Promise<void> {
  const run = await openRun(options.scratch);
  const work = await makeFolder(options.scratch, "tex-");
  try {
    await prepareFormatFolder(options.formats);
    await writeFile(join(work, "format.tex"), source);
    options.signal.throwIfAborted();
    const stop = () => void run.stop();
    options.signal.addEventListener("abort", stop);
    const args = [WRAPPER, run.folder, options.containment, String(SECONDS), "0", options.formats, options.engine];
    args.push("-ini", "-etex", "-interaction=errorstopmode", "-halt-on-error", "-jobname=format", "format.tex");
    await ended("/bin/sh", args, work).finally(() => options.signal.removeEventListener("abort", stop));
    options.signal.throwIfAborted();
    const dumped = await readFile(join(work, "format.fmt")).catch(() => null);
    if (dumped === null) throw readFormatLog(await run.log("format.log"));
    // Stored as it is in memory: unpacking at every start would cost a third of a compilation.
    const bytes = dumped[0] === 0x1f && dumped[1] === 0x8b ? await promisify(gunzip)(dumped) : dumped;
    await writeByRename(path, bytes);
  } finally {
    await rm(work, { recursive: true, force: true });
    await run.clear("without_work");
  }
}

/** Fonts are named by path; an empty configuration keeps fontconfig from scanning the machine for more. */
async function prepareFormatFolder(formats: string): Promise<void> {
  const probe = await makeFolder(formats, "probe-");
  await rm(probe, { recursive: true, force: true });
  await writeByRename(join(formats, "fonts.conf"), '<?xml version="1.0"?>\n<fontconfig></fontconfig>\n');
}

async function writeByRename(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  try {
    const file = await open(temporary, "w", 0o644);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw mustMend("formats_unwritable", `A TeX format could not be written to ${path}.`, {
      hint: "Check the directory's owner and permissions and the free space of its disk.",
      cause: error,
    });
  }
}

/** Resolves when the process has ended, whatever became of it: what it made tells. */
function ended(command: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: "ignore" });
    child.on("error", (cause) => reject(missingTex("sh", cause)));
    child.on("exit", () => resolve());
  });
}

/** Formats of this template that no run asked for within a week. */
async function removeOlder(formats: string, template: string, kept: string): Promise<void> {
  const week = 7 * 24 * 3600 * 1000;
  for (const name of await readdir(formats)) {
    const path = join(formats, name);
    if (!name.startsWith(`${template}-`) || path === kept) continue;
    const info = await stat(path).catch(() => null);
    if (info !== null && Date.now() - info.atimeMs > week) await rm(path, { force: true });
  }
}

async function stampOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${path} ${size} ${mtimeMs}`;
  } catch {
    return `${path} absent`;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
