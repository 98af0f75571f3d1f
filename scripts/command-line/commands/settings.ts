import type { Command } from "commander";
import { giveUp } from "#data/model/faults.ts";
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
    .description("change one; parts of a list are separated by commas")
    .argument("<key>", "e.g. backup.at")
    .argument("<value>")
    .action((key: string, value: string) =>
      run(async (client, output) =>
        output.result(await change(client, key, (line) => valueOf(line, value)), (line) => told(line)),
      ),
    );

  settings
    .command("reset")
    .description("take one back to its default")
    .argument("<key>")
    .action((key: string) =>
      run(async (client, output) => output.result(await change(client, key, () => null), (line) => told(line))),
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

async function change(client: Client, key: string, value: (line: SettingLine) => unknown): Promise<SettingLine> {
  const before = (await client.get<Settings>("/api/settings")).lines.find((line) => line.key === key);
  // An unknown key is told with the nearest one by the appliance itself.
  const changes = { [key]: before === undefined ? null : value(before) };
  const after = await client.post<Settings>("/api/settings", { changes });
  const line = after.lines.find((each) => each.key === key);
  if (line === undefined) throw giveUp("setting_wrong", `${key} is no setting.`);
  return line;
}

/** Text as the setting's type wants it; what does not fit is sent as it is, and refused with what would. */
function valueOf({ schema }: SettingLine, text: string): unknown {
  const { type } = schema as { type?: string };
  if (type === "array") return text.split(/[\s,]+/).filter((part) => part !== "");
  return type === "integer" && /^-?\d+$/.test(text) ? Number(text) : text;
}

function told({ key, value, waitsForRestart }: SettingLine): string[] {
  return [`${key} is ${shown(value)}${waitsForRestart ? " from the next start on: autoresume restart" : " now"}.`];
}

function shown(value: unknown): string {
  const text = Array.isArray(value) ? value.join(", ") : String(value);
  return text === "" ? "none" : text;
}
