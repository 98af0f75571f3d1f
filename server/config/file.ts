import { existsSync, readFileSync } from "node:fs";
import { type Document, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { Fault } from "#data/model/faults.ts";
import type { SettingKey } from "#data/model/work/settings.ts";
import { MEMBER_OF, MEMBERS } from "./members.ts";
import { perhaps } from "./nearest.ts";
import type { Given } from "./settle.ts";

export type SettingsFile = {
  given: Map<SettingKey, Given>;
  /** What is wrong with the file itself, each with its line; values are judged later. */
  wrong: string[];
  document: Document;
};

/** The settings of `settings.yaml`; a file that is not there gives none. */
export function readSettingsFile(path: string): SettingsFile {
  try {
    return parseSettings(existsSync(path) ? readFileSync(path, "utf8") : "");
  } catch (error) {
    return { ...parseSettings(""), wrong: [`settings.yaml cannot be read: ${Fault.of(error).message}.`] };
  }
}

export function parseSettings(text: string): SettingsFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const given = new Map<SettingKey, Given>();
  const wrong: string[] = [];
  const at = (offset: number | undefined) => `settings.yaml, line ${lines.linePos(offset ?? 0).line}`;
  const offsetOf = (node: unknown) => (node as Node | null)?.range?.[0];
  for (const error of document.errors) {
    wrong.push(`${at(error.pos[0])}: ${error.message.split(/ at line \d+/)[0]}.`);
  }
  const groups = [...new Set(MEMBERS.map(({ group }) => group))];
  const root = document.contents;
  if (wrong.length > 0 || root === null || (isScalar(root) && root.value === null)) return { given, wrong, document };
  if (!isMap(root)) return { given, wrong: [`${at(offsetOf(root))}: it holds no groups of settings.`], document };

  for (const { key: groupNode, value: members } of root.items) {
    const group = nameOf(groupNode);
    if (!groups.includes(group)) {
      wrong.push(`${at(offsetOf(groupNode))}: ${group} is no group of settings${perhaps(group, groups) || "."}`);
    } else if (isMap(members)) {
      for (const { key: nameNode, value } of members.items) {
        const key = `${group}.${nameOf(nameNode)}`;
        const member = MEMBER_OF.get(key);
        const place = at(offsetOf(nameNode));
        if (member === undefined) {
          wrong.push(`${place}: ${key} is no setting${perhaps(key, [...MEMBER_OF.keys()]) || "."}`);
          continue;
        }
        // A key with nothing after it is as if it were not there.
        const plain: unknown = isCollection(value) || isScalar(value) ? value.toJS(document) : value;
        if (plain !== null) given.set(member.key, { value: plain, source: "file", place });
      }
    } else if (members !== null && !(isScalar(members) && members.value === null)) {
      wrong.push(`${at(offsetOf(groupNode))}: ${group} holds no settings; indent them under it.`);
    }
  }
  return { given, wrong, document };
}

function nameOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : String(node);
}
