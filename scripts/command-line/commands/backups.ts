import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Command } from "commander";
import { Fault, giveUp } from "#data/model/faults.ts";
import type { Backup } from "#data/model/work/backup.ts";
import type { BackupsView } from "#data/model/wire/backup.ts";
import type { Client } from "../client.ts";
import { table } from "../output.ts";
import type { Run } from "../run.ts";

const LOOK_EVERY = 300;

export function backupCommands(program: Command, run: Run): void {
  program
    .command("backup")
    .description("make an encrypted archive of everything and print where it lies")
    .action(() =>
      run(async (client, output) => {
        const { id } = await client.post<{ id: string }>("/api/backups");
        const { folder, ...made } = await ended(client, id);
        if (made.state !== "good") {
          throw new Fault("retry", "backup_failed", `No archive was made: ${made.because ?? "it was ended"}`, {
            hint: "Mend what is named and run this again; the earlier archives are as they were.",
          });
        }
        for (const copy of await copied(client, id)) output.note(copy);
        output.result({ ...made, file: join(folder, made.file ?? "") }, ({ file }) => [file]);
      }),
    );

  program
    .command("backups")
    .description("list the archives")
    .action(() =>
      run(async (client, output) => {
        const { backups, folder } = await client.get<BackupsView>("/api/backups");
        output.result(backups, (all) => [
          `Archives lie in ${folder}`,
          ...table(all.map((one) => [one.startedAt, one.state, size(one.bytes), one.file ?? "", one.because ?? ""])),
        ]);
      }),
    );
}

async function ended(client: Client, id: string): Promise<Backup & { folder: string }> {
  for (;;) {
    const { backups, folder } = await client.get<BackupsView>("/api/backups");
    const made = backups.find((backup) => backup.id === id);
    if (made === undefined) throw giveUp("no_such_backup", "The archive is no longer listed.");
    if (made.state !== "running") return { ...made, folder };
    await pause(LOOK_EVERY);
  }
}

/** How its copies fared, in words. An appliance that was started for this alone would end before they are there. */
async function copied(client: Client, id: string): Promise<string[]> {
  for (;;) {
    const { backups, targets } = await client.get<BackupsView>("/api/backups");
    const copies = backups.find((backup) => backup.id === id)?.copies ?? [];
    // One that waits for something says for what: the vault, a place that is away.
    const underWay = copies.some(({ state, because }) => state === "waiting" && because === null);
    if (!underWay) return copies.flatMap((copy) => wordsOf(copy, targets));
    await pause(LOOK_EVERY);
  }
}

function wordsOf({ targetId, state, because }: Backup["copies"][number], targets: BackupsView["targets"]): string[] {
  const name = targets.find(({ id }) => id === targetId)?.name;
  if (name === undefined) return [];
  return [state === "done" ? `Copied to ${name}.` : `Not copied to ${name}: ${because ?? state}`];
}

function size(bytes: number | null): string {
  if (bytes === null) return "";
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
