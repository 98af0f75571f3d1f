import { readFileSync, statSync } from "node:fs";
import { Fault } from "#data/model/faults.ts";
import type { SettingKey } from "#data/model/work/settings.ts";
import { type Member, MEMBERS } from "./members.ts";
import { perhaps } from "./nearest.ts";
import type { Given } from "./settle.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The most a file that holds a value may have, in bytes. */
const MOST = 64 * 1024;
/** What only the environment says. */
const SWITCHES = ["AUTORESUME_HOME", "AUTORESUME_DEMO", "AUTORESUME_APPROVE", "AUTORESUME_ON_DEMAND"];
export const PASSPHRASE = "AUTORESUME_PASSPHRASE";

/** The settings that the environment gives, by itself or through the files that `NAME_FILE` names. */
export function givenByEnvironment(env: Environment, wrong: string[]): Map<SettingKey, Given> {
  const given = new Map<SettingKey, Given>();
  for (const member of MEMBERS) {
    const text = textOf(env, member.env, wrong);
    if (text === null) continue;
    given.set(member.key, { value: valueOf(member, text.text), source: text.source, place: text.place });
  }
  return given;
}

export type GivenText = { text: string; source: "environment" | "environment_file"; place: string };

/** The value of `NAME`, or of the file that `NAME_FILE` names. An empty variable counts as none: composing makes them. */
export function textOf(env: Environment, name: string, wrong: string[]): GivenText | null {
  const direct = env[name] ?? "";
  const path = env[`${name}_FILE`] ?? "";
  if (direct !== "" && path !== "") {
    wrong.push(`${name} and ${name}_FILE are both set; leave one of them.`);
    return null;
  }
  if (path === "") return direct === "" ? null : { text: direct, source: "environment", place: name };
  try {
    if (statSync(path).size > MOST) throw new Error(`it is longer than ${MOST} bytes`);
    const text = readFileSync(path, "utf8").replace(/\r?\n$/, "");
    return text === "" ? null : { text, source: "environment_file", place: `${name}_FILE (${path})` };
  } catch (error) {
    wrong.push(`${name}_FILE is "${path}", which cannot be read: ${Fault.of(error).message}.`);
    return null;
  }
}

/** Names that look like ours and are not: a mistyped one would otherwise be silently without effect. */
export function unknownVariables(env: Environment): string[] {
  const names = [...MEMBERS.map(({ env: name }) => name), PASSPHRASE];
  const known = new Set([...SWITCHES, ...names.flatMap((name) => [name, `${name}_FILE`])]);
  return Object.keys(env)
    .filter((name) => name.startsWith("AUTORESUME_") && !known.has(name))
    .map((name) => `${name} is no setting${perhaps(name, [...known]) || "."}`);
}

function valueOf({ schema }: Member, text: string): unknown {
  if (schema.type === "array") return text.split(/[\s,]+/).filter((word) => word !== "");
  if (schema.type !== "integer") return text;
  return /^-?\d+$/.test(text.trim()) ? Number(text) : text;
}
