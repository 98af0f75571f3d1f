import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startAppliance } from "#server/appliance.ts";
import { readConfig } from "#server/config/config.ts";
import { pathsOf } from "#server/config/paths.ts";
import { isTaken } from "#server/home.ts";
import { openStore } from "#data/store/store.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";

const MAIN = join(import.meta.dirname, "../../../server/main.ts");
let home: ReturnType<typeof scratchDirectory>;
beforeEach(() => {
  home = scratchDirectory();
});
afterEach(() => home.remove());

function ask(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    const call = request({ socketPath: pathsOf(home.path).socket, method, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve(JSON.parse(text) as Record<string, unknown>));
    });
    call.on("error", reject);
    call.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

it("starts again in place, with the settings that were saved meanwhile", { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, AUTORESUME_HOME: home.path, AUTORESUME_PORT: "0", AUTORESUME_LOG_LEVEL: "info" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  const greetings = () => said.split("is up.").length - 1;
  try {
    await expect.poll(greetings, { timeout: 20_000 }).toBe(1);
    const before = await ask("GET", "/api/system/about");
    await ask("POST", "/api/settings", { changes: { "door.basePath": "/jobs/" } });
    await ask("POST", "/api/system/restart", {});
    await expect.poll(greetings, { timeout: 20_000 }).toBe(2);
    const after = await ask("GET", "/api/system/about");
    // The free port it took stays its own: the page that asked for the restart finds it again.
    expect(after.address).toBe(`${String(before.address)}/jobs`);
    expect(child.exitCode).toBeNull();
    // The way in is told as one line for programs, too.
    const line = said.split("\n").find((each) => each.includes("the control room is open"));
    expect(JSON.parse(line ?? "{}")).toMatchObject({ home: home.path, setUpCode: expect.any(String) as string });
  } finally {
    child.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
  }
  expect(isTaken(home.path)).toBe(false);
});

it("begins no work when its port is taken, and gives the home back", { timeout: 60_000 }, async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const env = { PATH: process.env.PATH, AUTORESUME_HOME: home.path, AUTORESUME_LOG_LEVEL: "silent" };
  const first = await startAppliance(readConfig({ ...env, AUTORESUME_PORT: "0" }));
  const owner = first.accounts.ensureOwner("Ada Example", false);
  await first.driver.stop();
  await first.services.search.addBoard(owner.id, "http://127.0.0.1:9/v1/boards/brightmill/jobs").catch(() => undefined);
  first.services.journal.change(owner.id, () =>
    first.services.queue.enqueue({
      ownerId: owner.id,
      kind: "search_board",
      subject: owner.id,
      input: {} as never,
    }),
  );
  await first.stop();
  const fault = await faultOf(() => startAppliance(readConfig({ ...env, AUTORESUME_PORT: String(port) })));
  expect(fault.code).toBe("port_in_use");
  expect(isTaken(home.path)).toBe(false);
  const store = openStore(pathsOf(home.path).database);
  expect(store.tasks.inState("queued")).toMatchObject([{ kind: "search_board", tries: 0 }]);
  store.close();
  await new Promise((resolve) => other.close(resolve));
});
