import { spawnSync } from "node:child_process";
import { ROOT } from "../../rules/lib/source.ts";

export type Outcome = { status: number | null; stdout: string; stderr: string };

/** Runs a script of the repository, or with `bash` a few lines of it, in an environment of the test's own. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", HOME: "/nonexistent", TMPDIR: process.env.TMPDIR ?? "/tmp", ...env },
  });
  return { status, stdout, stderr };
}

/** Lines of bash after the shared functions were read. */
export function shell(lines: string, env: Record<string, string> = {}): Outcome {
  return run("bash", ["-c", `set -euo pipefail\n. ${ROOT}/scripts/lib/prepare.sh\n${lines}`], env);
}
