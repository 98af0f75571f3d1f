import type { Command } from "commander";
import { mustMend } from "#data/model/faults.ts";
import type { SettingLine } from "#data/model/work/settings.ts";
import type { Client } from "../client.ts";
import type { Run } from "../run.ts";
import { table } from "../output.ts";

type Settings = { lines: SettingLine[]; file: string };

export function settingsCommands(program: Command, run: Run): void {
  const settings = program.command("settings").description("how the appliance runs; saved in settings.yaml");

  settings
    .command("show", { isDefault: true })
    .description("every setting with its value and where it comes from")
    .action(() =>
      run(async (client, output) =>
        output.result(await client.get<Settings>("/api/settings"), ({ lines, file }) => [
          ...table(
            lines.map((line) => [
              line.key,
              shown(line.value),
              line.source === "environment" || line.source === "environment_file" ? line.env : line.source,
              line.waitsForRestart ? "at the next start" : "",
            ]),
          ),
          `The file is ${file}`,
        ]),
      ),
    );

  settings
    .command("set")
    .description("change one, or several that belong together; parts of a list are separated by commas")
    .argument("<key-and-value...>", "e.g. backup.at 03:30")
    .action((words: string[]) =>
      run(async (client, output) => output.result(await change(client, pairsOf(words), valueOf), toldAll)),
    );

  settings
    .command("reset")
    .description("take settings back to their defaults")
    .argument("<key...>")
    .action((keys: string[]) =>
      run(async (client, output) => {
        const pairs = keys.map((key): [string, string] => [key, ""]);
        output.result(await change(client, pairs, () => null), toldAll);
      }),
    );

  program
    .command("restart")
    .description("start the appliance again in place")
    .action(() =>
      run(async (client, output) =>
        output.result(await client.post<object>("/api/system/restart"), () => ["Starting again."]),
      ),
    );
}

function pairsOf(words: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [key = "", value] = words.slice(at, at + 2);
    if (value === undefined) {
      throw mustMend("value_missing", `${key} has no value.`, { hint: "Give each setting its value: KEY VALUE." });
    }
    pairs.push([key, value]);
  }
  return pairs;
}

/** All at once: some settings are only right together. */
async function change(
  client: Client,
  pairs: readonly [string, string][],
  value: (line: SettingLine, text: string) => unknown,
): Promise<SettingLine[]> {
  const before = (await client.get<Settings>("/api/settings")).lines;
  const changes = Object.fromEntries(
    pairs.map(([key, text]) => {
      const line = before.find((each) => each.key === key);
      // An unknown key is told with the nearest one by the appliance itself.
      return [key, line === undefined ? null : value(line, text)];
    }),
  );
  const after = await client.post<Settings>("/api/settings", { changes });
  return after.lines.filter(({ key }) => key in changes);
}

/** Text as the setting's type wants it; what does not fit is sent as it is, and refused with what would. */
function valueOf({ schema }: SettingLine, text: string): unknown {
  const { type } = schema as { type?: string };
  if (type === "array") return text.split(/[\s,]+/).filter((part) => part !== "");
  return type === "integer" && /^-?\d+$/.test(text) ? Number(text) : text;
}

function toldAll(lines: readonly SettingLine[]): string[] {
  return lines.flatMap(told);
}

function told({ key, value, waitsForRestart }: SettingLine): string[] {
  return [`${key} is ${shown(value)}${waitsForRestart ? " from the next start on: autoresume restart" : " now"}.`];
}

function shown(value: unknown): string {
  const text = Array.isArray(value) ? value.join(", ") : String(value);
  return text === "" ? "none" : text;
}
