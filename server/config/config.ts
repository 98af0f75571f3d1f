import { accessSync, constants, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { mustMend } from "#data/model/faults.ts";

export type Config = {
  /** Everything that lasts lies here. */
  home: string;
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** Host names, beside addresses and localhost, under which the control room may be reached. */
  allowedNames: readonly string[];
  logLevel: string;
  chromium: string | null;
  mode: "owner" | "demo";
  /** The demo approves its best draft by itself. */
  demoApproves: boolean;
  /** Ends by itself when nobody asks it anything: it was started for one command. */
  onDemand: boolean;
  /** Practise first: `host:port` of a practice world on this machine, which may be visited like an employer's site. */
  practiceHosts: readonly string[];
  version: string;
  /** What a worker's libraries and programs need to be found and cached; workers read no environment themselves. */
  workerEnv: Record<string, string>;
};

const PASSED_ON = ["PATH", "HOME", "LANG", "TZ", "TMPDIR", "NODE_COMPILE_CACHE", "FONTCONFIG_PATH", "XDG_CACHE_HOME"];

const CHROMIUM = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"];
/** What may be practised with: this machine alone, at one port. */
const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|\[::1\]):[1-9]\d{0,4}$/;
const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/**
 * The configuration from the environment; the only reader of it. Every fault is named at once, in one `Fault`
 * `config_wrong`.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const wrong: string[] = [];
  const port = number(env.AUTORESUME_PORT ?? "8137", "AUTORESUME_PORT", wrong);
  const demo = flag(env.AUTORESUME_DEMO, "AUTORESUME_DEMO", wrong);
  // A person who looks on is told in sentences; the same output as a log has every line.
  const logLevel = env.AUTORESUME_LOG_LEVEL ?? (demo || process.stdout.isTTY ? "warn" : "info");
  if (!LOG_LEVELS.includes(logLevel)) {
    wrong.push(`AUTORESUME_LOG_LEVEL is "${logLevel}"; it is one of ${LOG_LEVELS.join(", ")}.`);
  }
  const allowedNames = (env.AUTORESUME_ALLOWED_NAMES ?? "")
    .split(/[\s,]+/)
    .filter((name) => name !== "")
    .map((name) => name.toLowerCase());
  for (const name of allowedNames) {
    if (!/^[a-z0-9.-]+$/.test(name)) {
      wrong.push(`AUTORESUME_ALLOWED_NAMES holds "${name}"; write bare host names, without port or scheme.`);
    }
  }
  const practiceHosts = (env.AUTORESUME_PRACTICE_HOSTS ?? "")
    .split(/[\s,]+/)
    .filter((host) => host !== "")
    .map((host) => host.toLowerCase());
  for (const host of practiceHosts) {
    if (!LOOPBACK.test(host) || URL.parse(`http://${host}`) === null) {
      wrong.push(
        `AUTORESUME_PRACTICE_HOSTS holds "${host}"; write the practice world's host:port on this machine, e.g. 127.0.0.1:8200.`,
      );
    }
  }
  const config: Config = {
    home: resolve((env.AUTORESUME_HOME ?? "./var").replace(/^~(?=\/|$)/, homedir())),
    host: env.AUTORESUME_HOST ?? "127.0.0.1",
    port,
    allowedNames,
    logLevel,
    chromium: env.AUTORESUME_CHROMIUM ?? CHROMIUM.find(executable) ?? null,
    mode: demo ? "demo" : "owner",
    demoApproves: flag(env.AUTORESUME_APPROVE, "AUTORESUME_APPROVE", wrong),
    onDemand: flag(env.AUTORESUME_ON_DEMAND, "AUTORESUME_ON_DEMAND", wrong),
    practiceHosts,
    version: packageVersion(),
    workerEnv: Object.fromEntries(PASSED_ON.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
  };
  if (wrong.length > 0) {
    throw mustMend(
      "config_wrong",
      `The configuration has ${wrong.length === 1 ? "a fault" : "faults"}: ${wrong.join(" ")}`,
      {
        hint: "Mend the named variables and start again.",
        data: { wrong },
      },
    );
  }
  return config;
}

function number(text: string, name: string, wrong: string[]): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) {
    wrong.push(`${name} is "${text}"; it is a port from 0 to 65535.`);
  }
  return value;
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
