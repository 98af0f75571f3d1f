import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TaskContext } from "#agents/context.ts";
import { noModel } from "#agents/models/port.ts";
import { openSecrets } from "#tests/fakes/secrets.ts";

const PLACES = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

export type TestTask = {
  context: TaskContext;
  files: Map<string, Buffer>;
  said: string[];
  abort(): void;
  close(): void;
};

/** A task's context with files in memory, for a browser that is really started. */
export function testTask(practiceHosts: readonly string[]): TestTask {
  const scratch = mkdtempSync(join(tmpdir(), "autoresume-browser-"));
  const files = new Map<string, Buffer>();
  const said: string[] = [];
  const controller = new AbortController();
  const context: TaskContext = {
    signal: controller.signal,
    settings: { chromium: PLACES.find((path) => existsSync(path)) ?? null, scratch, formats: scratch, practiceHosts },
    model: noModel,
    log: (message, fields) => void said.push(`${message} ${JSON.stringify(fields ?? {})}`),
    progress: () => {},
    files: {
      get: async (sha256) => files.get(sha256) ?? Buffer.alloc(0),
      put: async (bytes, name, mediaType) => {
        const sha256 = createHash("sha256").update(bytes).digest("hex");
        files.set(sha256, Buffer.from(bytes));
        return { sha256, name, mediaType, bytes: bytes.length };
      },
    },
    secrets: openSecrets(),
    arm: async () => {},
  };
  return {
    context,
    files,
    said,
    abort: () => controller.abort(new Error("the task was cancelled")),
    close: () => rmSync(scratch, { recursive: true, force: true }),
  };
}
