import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TaskContext } from "#agents/context.ts";
import { noModel } from "#agents/models/port.ts";
import { openSecrets } from "#tests/fakes/secrets.ts";

/** A task's context for what only fetches: no files, no browser. */
export function fetchContext(
  practiceHosts: readonly string[],
  signal: AbortSignal = new AbortController().signal,
): TaskContext {
  return {
    signal,
    settings: { chromium: null, scratch: "", formats: "", practiceHosts },
    model: noModel,
    log: () => {},
    progress: () => {},
    files: {
      get: async () => {
        throw new Error("no files here");
      },
      put: async () => {
        throw new Error("no files here");
      },
    },
    secrets: openSecrets(),
    arm: async () => {
      throw new Error("nothing is sent here");
    },
  };
}

/** A web server on loopback whose answers the test gives; keeps the paths that were asked for. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    origin: `http://${host}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
