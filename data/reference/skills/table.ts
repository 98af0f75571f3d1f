import { DATA_AI } from "./data-ai.ts";
import { DESIGN_PRODUCT } from "./design-product.ts";
import { ENGINEERING } from "./engineering.ts";
import { FINANCE_LEGAL } from "./finance-legal.ts";
import { HEALTH_EDUCATION } from "./health-education.ts";
import { HUMAN_LANGUAGES } from "./human-languages.ts";
import { MARKETING_SALES } from "./marketing-sales.ts";
import { OFFICE } from "./office.ts";
import { PROGRAMMING } from "./programming.ts";
import { SYSTEMS } from "./systems.ts";
import { TRADES } from "./trades.ts";

/**
 * How sure a written form is. `plain`: whatever its case. `exact`: only in exactly this case (`REST`, not `rest`).
 * `capital`: an ordinary word too, so it needs its capital or a list of skills around it (`Spring`).
 * `context`: so ordinary that only a list of skills or a telling neighbour word makes it one (`Go`, `R`, `Excel`).
 */
export type Sureness = "plain" | "exact" | "capital" | "context";

export type SkillTerm = { skill: string; text: string; sureness: Sureness };

export type SkillEntry = {
  name: string;
  field: SkillField;
  terms: SkillTerm[];
  /** What whoever has this skill also has, e.g. SQL for PostgreSQL; as written in the table. */
  implies: string[];
};

const FIELDS = {
  programming: PROGRAMMING,
  systems: SYSTEMS,
  data: DATA_AI,
  design: DESIGN_PRODUCT,
  engineering: ENGINEERING,
  sales: MARKETING_SALES,
  finance: FINANCE_LEGAL,
  office: OFFICE,
  health: HEALTH_EDUCATION,
  trades: TRADES,
  language: HUMAN_LANGUAGES,
} as const;
export type SkillField = keyof typeof FIELDS;

const FLAGS: Record<string, Sureness> = { "^": "exact", "~": "capital", "!": "context" };

function termOf(skill: string, written: string): SkillTerm {
  const sureness = FLAGS[written.charAt(0)];
  return sureness === undefined
    ? { skill, text: written, sureness: "plain" }
    : { skill, text: written.slice(1), sureness };
}

/** One line of a table: `[flag]Name = form, [flag]form > implied, implied`; the flags are those of `Sureness`. */
function entryOf(line: string, field: SkillField): SkillEntry {
  const [left = "", implied = ""] = line.split(" > ");
  const [named = "", forms = ""] = left.split(" = ");
  const name = named.trim().replace(/^[\^~!]/, "");
  const split = (list: string) =>
    list
      .split(", ")
      .map((part) => part.trim())
      .filter(Boolean);
  const terms = [named.trim(), ...split(forms)].map((written) => termOf(name, written));
  return { name, field, terms, implies: split(implied) };
}

/** The whole taxonomy, in the order of the tables. */
export const SKILL_TABLE: readonly SkillEntry[] = (Object.entries(FIELDS) as [SkillField, string][]).flatMap(
  ([field, table]) =>
    table
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => entryOf(line, field)),
);
