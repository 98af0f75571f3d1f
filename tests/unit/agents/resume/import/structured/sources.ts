import { readFileSync, readdirSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import { leavesOf } from "#agents/resume/import/findings.ts";
import { zipOf } from "./zip.ts";
import type { Leaf } from "./told.ts";

const HERE = new URL("../../../../../samples/cvs/structured/", import.meta.url);

export const sample = (name: string): Buffer => readFileSync(new URL(name, HERE));

export const SINGLE = ["json-resume.json", "reactive-v3.json", "reactive-v4.json", "reactive-v5.json", "rendercv.yaml"];

/** The value of a sample, and its bytes after `change`. YAML is a superset of JSON: changed values are written so. */
export function valueOf(name: string): unknown {
  const text = sample(name).toString("utf8");
  return name.endsWith(".yaml") ? parseYaml(text, { schema: "failsafe" }) : (JSON.parse(text) as unknown);
}

export const leavesOfValue = (value: unknown): Leaf[] => leavesOf("", value);

export function filesIn(folder: string): { name: string; data: Buffer }[] {
  return readdirSync(new URL(`${folder}/`, HERE)).map((name) => ({ name, data: sample(`${folder}/${name}`) }));
}

export const linkedInZip = () => zipOf(filesIn("linkedin"));
export const rolesZip = () => zipOf(filesIn("roles").map(({ name, data }) => ({ name: `roles/${name}`, data })));

/** The cells of the tables that are read. */
export function linkedInLeaves(): Leaf[] {
  return filesIn("linkedin")
    .filter(({ name }) => name !== "messages.csv")
    .flatMap(({ name, data }) => leavesOf(name, parseCsv(data, { columns: true }) as unknown));
}

/** The lines of a Markdown text that say something, without the marks of headings, items and labels. */
export function linesOf(text: string, place: (line: number) => string): Leaf[] {
  return text.split("\n").flatMap((line, index) => {
    const plain = line
      .replace(/^\s*(?:#{1,6}|[-*+]|---|<!--)\s*/, "")
      .replace(/-->$/, "")
      .trim();
    return plain === "" || plain === "---" ? [] : [{ path: place(index + 1), text: plain }];
  });
}
