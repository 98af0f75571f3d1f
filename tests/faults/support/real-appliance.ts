import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Victim } from "./sabotage/plan.ts";
import { descendantsOf, kill, leftoversOf, type Seen, type Started, startNode } from "./processes.ts";
import { Client } from "../../../scripts/command-line/client.ts";

const PATIENCE = 30_000;

export type ApplianceSettings = { practiceHosts: readonly string[]; env?: Record<string, string>; wrap?: string[] };

/** Whether somebody listens at a socket. */
function listensAt(path: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(path);
  socket.once("connect", () => resolve(true));
  socket.once("error", () => resolve(false));
  return promise.finally(() => socket.destroy());
}

const isWorker = ({ command }: Seen) => command.includes("agents/worker.ts");
const isBrowser = ({ command }: Seen) => /chrom/.test(command.split(" ")[0] ?? "") && !command.includes("--type=");

/** An appliance as the owner runs it: `server/main.ts` in a process and a home of its own, asked over its socket. */
export class RealAppliance {
  readonly home: string;
  readonly #socket: () => string;
  readonly #settings: ApplianceSettings;
  #started: Started | null = null;

  /** `socket` is where its socket is found when the home lies in another mount namespace. */
  constructor(home: string, settings: ApplianceSettings, socket = () => join(home, "control.sock")) {
    this.home = home;
    this.#socket = socket;
    this.#settings = settings;
  }

  get client(): Client {
    return new Client(this.#socket());
  }

  get pid(): number {
    return this.#started?.pid ?? 0;
  }

  /** Everything it has said since it was last started. */
  said(): string {
    return this.#started?.output() ?? "";
  }

  /** Starts it and leaves it to itself. */
  launch(): Started {
    const { practiceHosts, env = {}, wrap = [] } = this.#settings;
    this.#started = startNode(
      ["server/main.ts"],
      {
        HOME: dirname(this.home),
        TMPDIR: tmpdir(),
        AUTORESUME_HOME: this.home,
        AUTORESUME_PORT: "0",
        AUTORESUME_LOG_LEVEL: "warn",
        AUTORESUME_PRACTICE_HOSTS: practiceHosts.join(","),
        NODE_COMPILE_CACHE: join(dirname(this.home), "node-cache"),
        ...env,
      },
      wrap,
    );
    return this.#started;
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    const started = this.launch();
    for (let waited = 0; ; waited += 10) {
      if (await listensAt(this.#socket())) return;
      if (waited > PATIENCE || started.child.exitCode !== null || started.child.signalCode !== null) {
        throw new Error(`The appliance did not start: ${started.output()}`);
      }
      await pause(10);
    }
  }

  /** Its processes of a kind; several browsers may be there while one is ending. */
  processes(victim: Victim): number[] {
    if (this.pid === 0) return [];
    if (victim === "appliance") return [this.pid];
    const below = descendantsOf(this.pid);
    if (victim === "group") return [this.pid, ...below.map(({ pid }) => pid)];
    return below.filter(victim === "worker" ? isWorker : isBrowser).map(({ pid }) => pid);
  }

  /** SIGKILL to the appliance alone; nothing is started again. */
  async crash(): Promise<void> {
    kill(this.pid);
    await this.#started?.ended;
  }

  /** SIGKILL to a victim; an appliance that was hit is started again. False when there was nobody to hit. */
  async strike(victim: Victim): Promise<boolean> {
    const hit = this.processes(victim).filter(kill).length > 0;
    if (hit && (victim === "appliance" || victim === "group")) {
      await this.#started?.ended;
      await this.start();
    }
    return hit;
  }

  /** Asks it to stop, and kills it and whatever it left when it does not. */
  async stop(): Promise<void> {
    const started = this.#started;
    if (started === null) return;
    started.child.kill("SIGTERM");
    const late = setTimeout(() => this.processes("group").forEach(kill), 15_000);
    await started.ended;
    clearTimeout(late);
    this.#started = null;
    for (const { pid } of leftoversOf(this.home)) kill(pid);
  }
}
