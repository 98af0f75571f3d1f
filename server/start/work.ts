import type { WorkerSettings } from "#agents/context.ts";
import { Fault } from "#data/model/faults.ts";
import type { StoredTask } from "#data/store/repositories/work/tasks.ts";
import type { WorkerCall, WorkerReply } from "#data/model/work/worker-protocol.ts";
import type { LiveHub } from "#server/live/hub.ts";
import type { Services } from "#server/services/services.ts";
import { hostOf } from "#server/services/vault/task-secrets.ts";
import { EmbeddedDriver } from "#server/tasks/drivers/embedded.ts";
import type { Ground } from "./ground.ts";

/** What is kept of a line that a worker wrote, in letters. */
const LONGEST_LINE = 4000;

/** The driver of tasks, not started: nothing runs before the doors are open. */
export function buildDriver(ground: Ground, settings: WorkerSettings, hub: LiveHub): EmbeddedDriver {
  const { config, services, log } = ground;
  const driver = new EmbeddedDriver({
    journal: services.journal,
    settings,
    env: config.workerEnv,
    outcomes: services.outcomes,
    secrets: services.taskSecrets,
    output: (line) => log.info({ worker: ground.scrubber.beginning(line, LONGEST_LINE) }, "a worker wrote"),
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
  ground.steps.add(
    "the vaults' word to the workers",
    services.vaults.listen({ locked: (ownerId) => driver.locked(ownerId) }),
  );
  services.queue.onCancel((taskId) => driver.cancel(taskId));
  return driver;
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
    case "keep_session":
      if (task.kind !== "submit" || body.host !== hostOf(task)) {
        throw new Fault("give_up", "session_refused", "Only a submit has the session of its own site kept.");
      }
      services.credentials.put(task.ownerId, body.host, body.sealed);
      return { kept: true };
  }
}
