import { access } from "node:fs/promises";
import type { HealthPart } from "#data/model/work/health.ts";
import { Fault } from "#data/model/faults.ts";
import { findContainment, type Containment } from "./engine/contain.ts";
import { findFamilies, FONT_ROOTS } from "./fonts/families.ts";
import { KERNEL } from "./engine/format.ts";
import { missingTex } from "./engine/log.ts";
import { findEngine, PROGRAM_FOLDERS } from "./engine/ready.ts";

export type CheckOptions = { programs?: readonly string[]; fontRoots?: readonly string[]; kernel?: string };

/** Families without which names of many people cannot be printed; the document of such a person is refused. */
const WANTED: Readonly<Record<string, string>> = {
  arabic: "Arabic (fonts-noto-core)",
  cjk: "Chinese, Japanese and Korean (fonts-wqy-microhei)",
};

/** Whether documents can be set on this machine, and what holds TeX while it does. Never throws. */
export async function checkTypesetting(
  options: CheckOptions = {},
): Promise<{ typesetting: HealthPart; containment: HealthPart }> {
  const checkedAt = new Date().toISOString();
  const [typesetting, containment] = await Promise.all([typesettingOf(options), findContainment().then(containmentOf)]);
  return {
    typesetting: { name: "typesetting", ...typesetting, checkedAt },
    containment: { name: "containment", ...containment, checkedAt },
  };
}

type Seen = Pick<HealthPart, "state" | "because" | "hint">;

async function typesettingOf(options: CheckOptions): Promise<Seen> {
  const { programs = PROGRAM_FOLDERS, fontRoots = FONT_ROOTS, kernel = KERNEL } = options;
  try {
    const engine = await findEngine(programs);
    await access(kernel).catch((cause: unknown) => {
      throw missingTex("LaTeX itself (latex.ltx)", cause);
    });
    const families = findFamilies(fontRoots);
    const absent = Object.keys(WANTED).filter((name) => !families.some((family) => family.name === name));
    if (absent.length > 0) {
      return {
        state: "degraded",
        because: `No font was found for ${absent.map((name) => WANTED[name]).join(", ")}.`,
        hint: "Install the packages named; documents with such names are refused until then.",
      };
    }
    const [main] = families;
    return { state: "ok", because: `${engine}, ${families.length} font families, first ${main?.name}.`, hint: "" };
  } catch (error) {
    const { message, hint } = Fault.of(error);
    return { state: "down", because: message, hint };
  }
}

function containmentOf(containment: Containment): Seen {
  switch (containment) {
    case "bwrap":
      return { state: "ok", because: "TeX runs in namespaces of its own (bubblewrap).", hint: "" };
    case "landlock":
      return { state: "ok", because: "TeX's files are limited by the kernel (Landlock).", hint: "" };
    case "none":
      return {
        state: "degraded",
        because: "Neither bubblewrap nor Landlock works here: TeX is held by its own flags and limits alone.",
        hint: "Install bubblewrap and allow user namespaces, or use util-linux 2.41 on a kernel with Landlock.",
      };
  }
}
