import { resolve } from "node:path";
import { Command, CommanderError } from "commander";
import { Fault } from "#data/model/faults.ts";
import { reachAppliance } from "./appliance.ts";
import { accountCommands } from "./commands/account.ts";
import { backupCommands } from "./commands/backups.ts";
import { compileCommand } from "./commands/compile.ts";
import { draftCommands } from "./commands/drafts.ts";
import { eraseCommand } from "./commands/erase.ts";
import { ownerCommands } from "./commands/owner.ts";
import { restoreCommand } from "./commands/restore.ts";
import { searchCommands } from "./commands/search.ts";
import { settingsCommands } from "./commands/settings.ts";
import { systemCommands } from "./commands/system.ts";
import { EXIT, Output } from "./output.ts";
import type { Run } from "./run.ts";

const program = new Command("autoresume")
  .description("The command line of AutoResume. It speaks to the appliance of a home and starts one when none runs.")
  .option("--json", "one JSON value on standard output")
  .option("--home <directory>", "the appliance's data directory", process.env.AUTORESUME_HOME ?? "./var")
  .exitOverride()
  .configureHelp({ sortSubcommands: false })
  .addHelpText("after", "\nExit codes: 0 done, 1 failed, 2 misused, 3 the owner must decide something.");

const run: Run = async (work) => {
  const { json, home } = program.opts<{ json?: boolean; home: string }>();
  const output = new Output(json === true);
  try {
    await work(await reachAppliance(resolve(home)), output);
    process.exitCode = EXIT.done;
  } catch (error) {
    process.exitCode = output.fault(Fault.of(error));
  }
};

// A reader that has seen enough (`autoresume jobs | head`) closes the pipe; what was asked for is done or goes on.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT.done);
});

ownerCommands(program, run);
searchCommands(program, run);
draftCommands(program, run);
backupCommands(program, run);
systemCommands(program, run);
accountCommands(program, run);
settingsCommands(program, run);
eraseCommand(program, run);
restoreCommand(program);
compileCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.misused;
}
