import { access, constants, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { sha256 } from "#data/model/canonical.ts";
import { findFamilies, type FontFamily } from "../fonts/families.ts";
import { findContainment, type Containment } from "./contain.ts";
import { ensureFormat } from "./format.ts";
import { missingTex } from "./log.ts";

export const PROGRAM_FOLDERS: readonly string[] = ["/usr/local/bin", "/usr/bin", "/bin"];

/** Everything that a run of the engine needs. */
export type Ready = {
  engine: string;
  families: readonly FontFamily[];
  containment: Containment;
  format: string;
  /** Differs where equal sources could become another document: format, fonts, programs. */
  stamp: string;
};

export type ReadyOptions = {
  scratch: string;
  formats: string;
  programs: readonly string[];
  fontRoots: readonly string[];
  containment: Containment | undefined;
};

/** Finds the programs and fonts once, and has the format made once. */
export class Preparation {
  readonly #options: ReadyOptions;
  #making: Promise<string> | undefined;
  #found: Promise<{ engine: string; families: readonly FontFamily[]; stamp: string }> | undefined;

  constructor(options: ReadyOptions) {
    this.#options = options;
  }

  /** Throws `tex_missing`, `formats_unwritable`, `scratch_unwritable`, `tex_failed`. */
  async ready(signal: AbortSignal): Promise<Ready> {
    this.#found ??= this.#find();
    const { engine, families, stamp } = await this.#found.catch((error: unknown) => {
      // It may be installed meanwhile.
      this.#found = undefined;
      throw error;
    });
    const { scratch, formats } = this.#options;
    const containment = this.#options.containment ?? (await findContainment());
    const make = () => ensureFormat({ families, engine, containment, scratch, formats, signal });
    // Whoever comes second waits for the first, and makes it after all when the first gave up.
    const shared = this.#making === undefined ? null : await this.#making.catch(() => null);
    const format = shared ?? (await this.#keep(make()));
    return { engine, families, containment, format, stamp: `${stamp} ${basename(format)}` };
  }

  async #find() {
    const { programs, fontRoots } = this.#options;
    const engine = await findEngine(programs);
    const families = findFamilies(fontRoots);
    const paths = families.flatMap(({ regular, bold }) => [regular, bold]);
    const stamps = await Promise.all([engine, driverOf(engine), ...paths].map(stampOf));
    return { engine, families, stamp: sha256(stamps.join("\n")) };
  }

  #keep(format: Promise<string>): Promise<string> {
    this.#making = format;
    const forget = () => {
      if (this.#making === format) this.#making = undefined;
    };
    format.then(forget, forget);
    return format;
  }
}

/** The path of XeTeX, which has its driver beside it. Throws `tex_missing` naming the program that is not there. */
export async function findEngine(programs: readonly string[]): Promise<string> {
  const engine = await findProgram("xetex", programs);
  await findProgram(basename(driverOf(engine)), [dirname(engine)]);
  return engine;
}

/** What makes the PDF: xdvipdfmx, by its path. */
export const driverOf = (engine: string): string => join(dirname(engine), "xdvipdfmx");

async function findProgram(name: string, folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const path = join(folder, name);
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  throw missingTex(name);
}

async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return `${path} ${size} ${mtimeMs}`;
}
