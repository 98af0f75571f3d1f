import { accessSync, constants, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { mustMend } from "#data/model/faults.ts";
import type { SettingKey, Settings } from "#data/model/work/settings.ts";
import { type Environment, givenByEnvironment, PASSPHRASE, textOf, unknownVariables } from "./environment.ts";
import { readSettingsFile } from "./file.ts";
import { pathsOf } from "./paths.ts";
import { type Given, settle } from "./settle.ts";

export type Config = {
  /** Everything that lasts lies here. */
  home: string;
  /** What is at work from the start; `LiveSettings` knows what changed since. */
  settings: Settings;
  /** What the environment gave, which no settings file can change, and the defaults of this start. */
  given: { environment: ReadonlyMap<SettingKey, Given>; defaults: Partial<Record<SettingKey, unknown>> };
  /** The browser's program; null when none was found. */
  chromium: string | null;
  mode: "owner" | "demo";
  /** The demo approves its best draft by itself. */
  demoApproves: boolean;
  /** Ends by itself when nobody asks it anything: it was started for one command. */
  onDemand: boolean;
  /** Opens the owner's vault at the start; never in a file of settings. */
  passphrase: string | null;
  version: string;
  /** What a worker's libraries and programs need to be found and cached; workers read no environment themselves. */
  workerEnv: Record<string, string>;
};

const PASSED_ON = ["PATH", "HOME", "LANG", "TZ", "TMPDIR", "NODE_COMPILE_CACHE", "FONTCONFIG_PATH", "XDG_CACHE_HOME"];

const CHROMIUM = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"];

/**
 * The configuration from the environment and `settings.yaml`; the only reader of the environment. Every fault is named
 * at once with where it stands, in one `Fault` `config_wrong`.
 */
export function readConfig(env: Environment = process.env): Config {
  const wrong: string[] = unknownVariables(env);
  const demo = flag(env.AUTORESUME_DEMO, "AUTORESUME_DEMO", wrong);
  const home = resolve((env.AUTORESUME_HOME || "./var").replace(/^~(?=\/|$)/, homedir()));
  const environment = givenByEnvironment(env, wrong);
  const file = readSettingsFile(pathsOf(home).settings);
  // A person who looks on is told in sentences; the same output as a log has every line.
  const defaults = demo || process.stdout.isTTY ? { "general.logLevel": "warn" } : {};
  const { settings, wrong: faults } = settle({ environment, file: file.given, defaults });
  wrong.push(...file.wrong, ...faults);
  const config: Config = {
    home,
    settings,
    given: { environment, defaults },
    chromium: settings.general.chromium || (CHROMIUM.find(executable) ?? null),
    mode: demo ? "demo" : "owner",
    demoApproves: flag(env.AUTORESUME_APPROVE, "AUTORESUME_APPROVE", wrong),
    onDemand: flag(env.AUTORESUME_ON_DEMAND, "AUTORESUME_ON_DEMAND", wrong),
    passphrase: textOf(env, PASSPHRASE, wrong)?.text ?? null,
    version: packageVersion(),
    workerEnv: Object.fromEntries(PASSED_ON.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
  };
  if (wrong.length > 0) {
    throw mustMend(
      "config_wrong",
      `The configuration has ${wrong.length === 1 ? "a fault" : `${wrong.length} faults`}: ${wrong.join(" ")}`,
      {
        hint: `Mend what is named (the file is ${pathsOf(home).settings}) and start again.`,
        data: { wrong },
      },
    );
  }
  return config;
}

function flag(text: string | undefined, name: string, wrong: string[]): boolean {
  if (text === undefined || text === "" || text === "0" || text === "false") return false;
  if (text !== "1" && text !== "true") wrong.push(`${name} is "${text}"; write 1 or 0.`);
  return true;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function packageVersion(): string {
  const file = readFileSync(join(import.meta.dirname, "../../package.json"), "utf8");
  return (JSON.parse(file) as { version: string }).version;
}
