import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { access, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { sha256 } from "#data/model/canonical.ts";
import { mustMend } from "#data/model/faults.ts";
import { makeFolder, openRun, WRAPPER, type Containment } from "./contain.ts";
import { OWN_FONTS, type FontFamily } from "../fonts/families.ts";
import { CORE } from "../templates/looks.ts";
import { missingTex, readFormatLog } from "./log.ts";

export type FormatOptions = {
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
const NAME = "cv";
/** In the directory of formats: copies of the fonts that come with the appliance. */
const FONTS = "fonts";
/** What a new kernel or engine would change; either makes a new format. */
export const KERNEL = "/usr/share/texlive/texmf-dist/tex/latex/base/latex.ltx";

/**
 * The path of the precompiled format that all templates share, made when it is not there yet. XeLaTeX is built straight
 * from Debian's texlive-latex-base, so texlive-xetex is not needed. Throws `tex_missing`, `tex_failed`,
 * `scratch_unwritable`.
 */
export async function ensureFormat(options: FormatOptions): Promise<string> {
  const source = await formatSource(options.families, options.formats);
  const parts = [source, await stampOf(options.engine), await stampOf(KERNEL)];
  const path = join(options.formats, `${NAME}-${sha256(parts.join("\n")).slice(0, 16)}.fmt`);
  if (await exists(path)) return path;
  await prepareFormatFolder(options.formats);
  await makeFormat(source, path, options);
  await removeOlder(options.formats, path);
  return path;
}

/** `\dump` stands at the end of LaTeX itself: it is held back until what all templates share is loaded too. */
async function formatSource(families: readonly FontFamily[], formats: string): Promise<string> {
  const core = await readFile(CORE, "utf8");
  return [
    "\\let\\ArDump\\dump \\let\\dump\\relax",
    "\\input xelatex.ini",
    // A format may hold no native font, so the class starts with the classic ones and the document switches.
    "\\renewcommand\\encodingdefault{OT1}\\renewcommand\\rmdefault{cmr}",
    "\\fontencoding{OT1}\\fontfamily{cmr}\\selectfont",
    "\\documentclass{article}\\usepackage{geometry}\\usepackage{color}",
    ...families.flatMap((family) => declaration(family, formats)),
    "\\AtBeginDocument{\\fontencoding{TU}\\fontfamily{\\rmdefault}\\selectfont}",
    `\\renewcommand\\encodingdefault{TU}\\renewcommand\\rmdefault{ar-${families[0]?.name}}\\renewcommand\\bfdefault{b}`,
    core,
    "\\ArDump",
    "",
  ].join("\n");
}

function declaration(family: FontFamily, formats: string): string[] {
  const shape = (series: string, form: string, file: string, features: string) =>
    `\\DeclareFontShape{TU}{ar-${family.name}}{${series}}{${form}}{<->"[${seenByTex(file, formats)}]:${features}"}{}`;
  return [
    `\\DeclareFontFamily{TU}{ar-${family.name}}{}`,
    shape("m", "n", family.regular, family.features),
    shape("b", "n", family.bold, family.boldFeatures),
    shape("m", "it", family.italic, family.features),
    shape("b", "it", family.boldItalic, family.boldFeatures),
  ];
}

/** The appliance's own fonts lie where TeX may not look; it reads copies of them. */
function seenByTex(file: string, formats: string): string {
  return dirname(file) === OWN_FONTS ? join(formats, FONTS, basename(file)) : file;
}

async function makeFormat(source: string, path: string, options: FormatOptions): Promise<void> {
  const run = await openRun(options.scratch);
  const work = await makeFolder(options.scratch, "tex-");
  try {
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
  await mkdir(join(formats, FONTS), { recursive: true });
  for (const name of await readdir(OWN_FONTS)) {
    const copy = join(formats, FONTS, name);
    if (name.endsWith(".otf") && !(await exists(copy)))
      await writeByRename(copy, await readFile(join(OWN_FONTS, name)));
  }
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

/** Formats that no run asked for within a week. */
async function removeOlder(formats: string, kept: string): Promise<void> {
  const week = 7 * 24 * 3600 * 1000;
  for (const name of await readdir(formats)) {
    const path = join(formats, name);
    if (!name.endsWith(".fmt") || path === kept) continue;
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
