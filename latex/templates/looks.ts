import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TEMPLATE_NAMES, type OwnTemplate, type TemplateName } from "#data/model/application/style.ts";
import { mustMend } from "#data/model/faults.ts";

export const ENTRY_PARTS = ["title", "organisation", "place", "when"] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];

/** A template as a document uses it. */
export type Template = {
  /** How parts look: what stands before the document begins. */
  preamble: string;
  /** Where slots stand, if the template says so itself. */
  body: string | null;
  /** The order in which it prints the parts of an entry. */
  order: readonly EntryPart[];
};

/** What all templates are made of; it is in the format. */
export const CORE = fileURLToPath(new URL("core.tex", import.meta.url));

const known = new Map<string, string>();

/** The template of a style, `own` where the style names one of the owner's. Throws `template_missing`. */
export function templateOf(name: string, own: OwnTemplate | undefined): Template {
  if (own !== undefined) return ownTemplate(own.source);
  const given = TEMPLATE_NAMES.find((each) => each === name);
  if (given === undefined) {
    throw mustMend("template_missing", `There is no template “${name}” here.`, {
      hint: `Choose another one: ${TEMPLATE_NAMES.join(", ")}, or one of your own.`,
      data: { template: name },
    });
  }
  const preamble = sourceOf(given);
  return { preamble, body: null, order: orderIn(preamble) ?? ENTRY_PARTS };
}

/** An owner's template changes the looks of one that comes with the appliance, the classic one if it names none. */
function ownTemplate(source: string): Template {
  const named = /^%\s*autoresume:\s*based on\s+([a-z]+)\s*$/mu.exec(source)?.[1];
  const base = sourceOf(TEMPLATE_NAMES.find((name) => name === named) ?? "classic");
  const [before = "", ...rest] = source.split(BEGIN);
  const body = rest.length === 0 ? null : (rest.join("").split(END)[0] ?? "");
  return { preamble: `${base}\n${before}`, body, order: orderIn(source) ?? orderIn(base) ?? ENTRY_PARTS };
}

const BEGIN = /^[ \t]*\\begin\s*\{document\}/mu;
const END = /^[ \t]*\\end\s*\{document\}/mu;

function sourceOf(name: TemplateName): string {
  const read = known.get(name) ?? readFileSync(new URL(`${name}/${name}.tex`, import.meta.url), "utf8");
  known.set(name, read);
  return read;
}

function orderIn(source: string): EntryPart[] | null {
  const line = /^%\s*autoresume:\s*entry\s+(.+)$/mu.exec(source)?.[1];
  const named = line?.trim().split(/\s+/u) ?? [];
  const order = ENTRY_PARTS.filter((part) => named.includes(part)).toSorted(
    (a, b) => named.indexOf(a) - named.indexOf(b),
  );
  return order.length === ENTRY_PARTS.length ? order : null;
}

/** The slots that a body names, in its order, each once. */
export function slotsIn(body: string): string[] {
  const code = body.replace(/(?<!\\)%.*$/gmu, "");
  return [...new Set([...code.matchAll(/\\ArSlot\s*\{([a-z_]+)\}/gu)].map(([, name = ""]) => name))];
}
