import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { applyCommittedRestore, commitRestore, restorePaths } from "#data/archive/restore/apply.ts";
import type { Checked } from "#data/archive/restore/check.ts";
import { stageArchive, type StageProgress } from "#data/archive/restore/stage.ts";
import { Fault, mustMend } from "#data/model/faults.ts";
import { asFault } from "#data/store/open.ts";
import { pathsOf } from "#server/config/paths.ts";
import { takeHome } from "#server/home.ts";
import { makeRoom } from "#server/on-demand.ts";
import { refuseFull, secretOf } from "#server/services/archive/restores.ts";
import { askSecret } from "../ask-secret.ts";
import { EXIT, Output } from "../output.ts";

type Options = { passphraseFile?: string; identityFile?: string };

/** The one command that speaks to no appliance: there must be none where an archive is to become one. */
export function restoreCommand(program: Command): void {
  program
    .command("restore <archive>")
    .description("make an empty data directory the appliance that an archive holds")
    .option("--passphrase-file <file>", "the archive's passphrase; without it, it is asked for")
    .option("--identity-file <file>", "the key of the emergency kit instead (AGE-SECRET-KEY-1…)")
    .action(async (archive: string, options: Options) => {
      const { json, home } = program.opts<{ json?: boolean; home: string }>();
      const output = new Output(json === true);
      try {
        const { preview } = await restore(resolve(archive), resolve(home), options, output);
        output.result({ home: resolve(home), preview }, () => [
          `Restored from the archive of ${preview.madeAt}: ${preview.jobs} jobs, ${preview.applications} applications, ${preview.files} files.`,
          `Start AutoResume and sign in as ${preview.owner}, with the account of that time. Nothing is sent by itself: what you did`,
          "after that day is not known there, so look before you approve a draft. API tokens are to be made anew.",
        ]);
        process.exitCode = EXIT.done;
      } catch (error) {
        process.exitCode = output.fault(Fault.of(error));
      }
    });
}

async function restore(archive: string, home: string, options: Options, output: Output): Promise<Checked> {
  // What it writes is for its own user alone.
  process.umask(0o077);
  await makeRoom(home, { stay: true });
  const lock = takeHome(home);
  try {
    refuseFull(pathsOf(home).database, home);
    const secret = await secretFor(options);
    const { stage } = restorePaths(home);
    const checked = await stageArchive({ archive, stage, secret, progress: teller(output) });
    commitRestore(home, { archiveMadeAt: checked.manifest.madeAt, at: new Date().toISOString() });
    applyCommittedRestore(home);
    return checked;
  } finally {
    lock.release();
  }
}

/** Never an argument: those are seen by everybody on the machine. */
async function secretFor({ passphraseFile, identityFile }: Options) {
  if (identityFile !== undefined) {
    const line = read(identityFile)
      .split("\n")
      .find((each) => /^\s*AGE-SECRET-KEY-1/i.test(each));
    if (line === undefined) {
      throw mustMend("identity_missing", `${identityFile} holds no key of an emergency kit.`, {
        hint: "It is a line that begins with AGE-SECRET-KEY-1.",
      });
    }
    return secretOf(line);
  }
  if (passphraseFile !== undefined) return secretOf(read(passphraseFile).replace(/\r?\n$/, ""));
  return secretOf(
    await askSecret(
      "The archive's passphrase, or the emergency kit's key",
      "Give it by --passphrase-file or --identity-file.",
    ),
  );
}

function read(path: string): string {
  return asFault(path, () => readFileSync(path, "utf8"));
}

function teller(output: Output): (step: StageProgress) => void {
  let told = "";
  return ({ what, fraction }) => {
    const tenth = fraction === null ? "" : ` ${Math.floor(fraction * 10) * 10} %`;
    const text = what === "reading" ? `Reading the archive${tenth}` : "Checking everything in it";
    if (text !== told) output.note(text);
    told = text;
  };
}
