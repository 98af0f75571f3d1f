import { chmodSync } from "node:fs";
import { join } from "node:path";
import type { WorkerSettings } from "#agents/context.ts";
import { Blobs } from "#data/files/blobs.ts";
import { Fault, mustMend } from "#data/model/faults.ts";
import type { StoredTask } from "#data/store/repositories/work/tasks.ts";
import { openStore, type Store } from "#data/store/store.ts";
import type { WorkerCall, WorkerReply } from "#data/model/work/worker-protocol.ts";
import { Accounts } from "./accounts/accounts.ts";
import { buildApp } from "./app.ts";
import { type Config, pathsOf } from "./config.ts";
import type { App, AppDeps } from "./door.ts";
import { takeHome } from "./home.ts";
import { LiveHub } from "./live/hub.ts";
import { buildServices, type Services } from "./services/services.ts";
import { EmbeddedDriver } from "./tasks/drivers/embedded.ts";
import { HealthWatch } from "./watch/health.ts";
import { createLog, type Log } from "./watch/log.ts";

export type Appliance = {
  services: Services;
  accounts: Accounts;
  health: HealthWatch;
  driver: EmbeddedDriver;
  log: Log;
  /** Where the control room answers, e.g. `http://127.0.0.1:8137`; null when it listens on the socket alone. */
  address: string | null;
  /** Resolves when it was asked to stop, and by what. */
  stopping: Promise<string>;
  askToStop(because: string): void;
  /** How many requests came over the private socket. */
  requests(): number;
  stop(): Promise<void>;
};

export type ApplianceOptions = { practiceHosts?: readonly string[]; now?: () => string };

const DAY = 86_400_000;
/** How long a task that ended can be looked up, in ms. */
const TASKS_KEPT = 30 * DAY;
const UI = join(import.meta.dirname, "../ui/dist");

/** Builds and starts an appliance: home, store, workers, doors, in this order; `stop` undoes it in reverse. */
export async function startAppliance(config: Config, options: ApplianceOptions = {}): Promise<Appliance> {
  const now = options.now ?? (() => new Date().toISOString());
  const paths = pathsOf(config.home);
  const undo: (() => unknown)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const log = createLog(config.logLevel);
    const lock = takeHome(config.home);
    undo.push(() => lock.release());
    const store = openStore(paths.database);
    undo.push(() => store.close());
    const blobs = new Blobs(paths.files);
    const services = buildServices(store, blobs, now, (error) =>
      log.error({ err: error }, "a listener of a change failed; the change itself is kept"),
    );
    const accounts = new Accounts(services.journal);
    const settings: WorkerSettings = {
      chromium: config.chromium,
      scratch: paths.scratch,
      formats: paths.formats,
      practiceHosts: options.practiceHosts ?? [],
    };
    const health = new HealthWatch({
      store,
      home: config.home,
      version: config.version,
      startedAt: now(),
      settings,
      env: config.workerEnv,
      now,
      changed: () => hub.tellHealth(),
    });
    const hub: LiveHub = new LiveHub({
      journal: services.journal,
      views: services.views,
      health: () => health.current(),
    });
    const driver = new EmbeddedDriver({
      journal: services.journal,
      settings,
      env: config.workerEnv,
      outcomes: services.outcomes,
      answer: (task, body) => answerWorker(services, task, body),
      committed: (task) => services.submissions.isArmed(task),
      progress: (task, fraction, note) =>
        hub.tell(task.ownerId, {
          type: "progress",
          taskId: task.id,
          kind: task.kind,
          subject: task.subject,
          fraction,
          note,
        }),
      log: (task, message, fields) => log.info({ ...fields, task: task.id, kind: task.kind }, message),
    });
    services.queue.onCancel((taskId) => driver.cancel(taskId));

    hub.start();
    undo.push(() => hub.stop());
    await health.start();
    undo.push(() => health.stop());
    undo.push(forgetEndedTasks(store, now, log));
    driver.start();
    undo.push(() => driver.stop());
    const owner = accounts.owner();
    if (owner !== null) services.submissions.recover(owner.id);

    const asked = Promise.withResolvers<string>();
    let address: string | null = null;
    const common: Omit<AppDeps, "trusted"> = {
      services,
      accounts,
      hub,
      health,
      log,
      allowedNames: config.allowedNames,
      cookieName: `autoresume_${config.mode}_${config.port}`,
      about: {
        version: config.version,
        dataHome: config.home,
        address: () => address ?? `unix:${paths.socket}`,
        mode: config.mode,
        onDemand: config.onDemand,
      },
      uiDirectory: UI,
      stop: () => asked.resolve("the command line"),
    };
    const own = await buildApp({ ...common, trusted: true });
    let requests = 0;
    own.addHook("onRequest", async () => {
      requests += 1;
    });
    await own.listen({ path: paths.socket });
    undo.push(() => own.close());
    chmodSync(paths.socket, 0o600);
    if (!config.onDemand) {
      const app = await buildApp({ ...common, trusted: false });
      undo.push(() => app.close());
      address = await listen(app, config);
    }
    return {
      services,
      accounts,
      health,
      driver,
      log,
      address,
      stopping: asked.promise,
      askToStop: asked.resolve,
      requests: () => requests,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Drops what ended long ago, now and once a day. Returns how to stop that. */
function forgetEndedTasks(store: Store, now: () => string, log: Log): () => void {
  const forget = () => {
    try {
      store.transaction(() => store.tasks.dropEnded(new Date(Date.parse(now()) - TASKS_KEPT).toISOString()));
    } catch (error) {
      log.warn({ because: Fault.of(error).message }, "ended tasks could not be forgotten; it is tried again tomorrow");
    }
  };
  forget();
  const timer = setInterval(forget, DAY);
  timer.unref();
  return () => clearInterval(timer);
}

function answerWorker(services: Services, task: StoredTask, body: WorkerCall): WorkerReply {
  const { blobs, store, journal, submissions } = services;
  switch (body.method) {
    case "get_file":
      // A worker sees only files of the owner whose task it runs.
      if (store.files.get(task.ownerId, body.sha256) === null)
        throw new Fault("give_up", "file_missing", "That file is not there.");
      return { bytes: blobs.get(body.sha256) };
    case "put_file": {
      const sha256 = blobs.put(body.bytes);
      const file = { sha256, name: body.name, mediaType: body.mediaType, bytes: body.bytes.byteLength };
      store.transaction(() => store.files.add(task.ownerId, file, journal.now()));
      return { file };
    }
    case "arm":
      submissions.arm(task, body.hash);
      return { armed: true };
  }
}

async function listen(app: App, config: Config): Promise<string> {
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const where = `${config.host}:${config.port}`;
    if (code === "EADDRINUSE") {
      throw mustMend("port_in_use", `Something else already listens on ${where}.`, {
        hint: `Stop it, or choose another port: AUTORESUME_PORT=${config.port + 1} (or ./scripts/up --port ${config.port + 1}).`,
        cause: error,
      });
    }
    if (code === "EADDRNOTAVAIL" || code === "EACCES" || code === "ENOTFOUND") {
      throw mustMend("address_wrong", `This machine cannot listen on ${where}.`, {
        hint: "Set AUTORESUME_HOST to an address of this machine and AUTORESUME_PORT to a port from 1024 up.",
        cause: error,
      });
    }
    throw error;
  }
  const bound = app.server.address();
  const port = bound !== null && typeof bound === "object" ? bound.port : config.port;
  const host = config.host === "0.0.0.0" || config.host === "::" ? "127.0.0.1" : config.host;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
