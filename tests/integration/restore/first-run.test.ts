import { type IncomingMessage, request } from "node:http";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyCommittedRestore, restorePaths } from "#data/archive/restore/apply.ts";
import type { RestoreState } from "#data/model/wire/backup.ts";
import { openStore } from "#data/store/store.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { archiveOf, PASSPHRASE, partsOf, TEST_KEY } from "#tests/fakes/archives/archive-bytes.ts";
import { fillHome } from "#tests/fakes/archives/sample-home.ts";
import { type Door, HOST, openDoor } from "#tests/fakes/door.ts";

let scratch: ReturnType<typeof scratchDirectory>;
let door: Door;
let archive: Buffer;
beforeEach(async () => {
  scratch = scratchDirectory();
  const source = join(scratch.path, "source");
  fillHome(source, "Grace Example");
  archive = await archiveOf(partsOf(source));
  door = await openDoor();
});
afterEach(async () => {
  await door.close();
  scratch.remove();
});

const code = () => ({ host: HOST, "x-set-up-code": door.accounts.setUpCode() });

/** The form as a browser sends it. */
function formOf(parts: [name: string, value: string | Buffer][]) {
  const boundary = "----lantern";
  const pieces = parts.flatMap(([name, value]) => {
    const file = typeof value === "string" ? "" : '; filename="autoresume.tar"\r\ncontent-type: application/x-tar';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from(value as string), Buffer.from("\r\n")];
  });
  return {
    payload: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { ...code(), "content-type": `multipart/form-data; boundary=${boundary}` },
  };
}
const send = (secret: string, bytes = archive) =>
  door.app.inject({
    method: "POST",
    url: "/api/restore",
    ...formOf([
      ["secret", secret],
      ["archive", bytes],
    ]),
  });
const state = async () =>
  (await door.app.inject({ method: "GET", url: "/api/restore", headers: code() })).json<RestoreState>();
async function settled(): Promise<RestoreState> {
  for (;;) {
    // Requests that are injected leave the thread's messages no turn.
    await pause(10);
    const now = await state();
    if (now.state !== "reading") return now;
  }
}
const home = () => door.parts.directory;

describe("a restore from the first-run page", () => {
  it.each([PASSPHRASE, ` ${TEST_KEY.identity}\n`])(
    "stages what it is sent and swaps it in at the restart",
    async (secret) => {
      expect(await state()).toEqual({ state: "none" });
      expect((await send(secret)).json()).toMatchObject({ state: "reading" });
      expect(await settled()).toMatchObject({ state: "staged", preview: { owner: "Grace Example", files: 2 } });
      const confirmed = await door.app.inject({
        method: "POST",
        url: "/api/restore/confirm",
        headers: code(),
        payload: {},
      });
      expect(confirmed.json()).toEqual({ state: "restarting" });
      await expect.poll(() => door.restarted()).toBe(true);
      // What the restart does.
      door.parts.store.close();
      expect(applyCommittedRestore(home())).toBe(true);
      const store = openStore(join(home(), "autoresume.sqlite"));
      expect(store.people.first()?.name).toBe("Grace Example");
      expect(store.restores.unsettled()).toMatchObject({ archiveMadeAt: "2026-03-02T08:00:00.000Z" });
      store.close();
    },
  );

  it("says what is wrong and takes the next one", async () => {
    await send("something else");
    expect(await settled()).toMatchObject({ state: "failed", code: "archive_passphrase_wrong" });
    await send(PASSPHRASE, archive.subarray(0, -1000));
    expect(await settled()).toMatchObject({ state: "failed", code: "archive_damaged" });
    await send(PASSPHRASE, Buffer.from("a letter"));
    expect(await settled()).toMatchObject({ state: "failed", code: "archive_foreign" });
    expect(readdirSync(join(home(), "restore"))).toEqual([]);
    await send(PASSPHRASE);
    expect(await settled()).toMatchObject({ state: "staged" });
    const dropped = await door.app.inject({ method: "DELETE", url: "/api/restore", headers: code() });
    expect(dropped.json()).toEqual({ state: "none" });
    expect(existsSync(restorePaths(home()).stage)).toBe(false);
    const confirmed = await door.app.inject({
      method: "POST",
      url: "/api/restore/confirm",
      headers: code(),
      payload: {},
    });
    expect(confirmed.json()).toMatchObject({ error: { code: "restore_not_staged" } });
  });

  it("takes archives longer than any other request may be", async () => {
    const long = Buffer.concat([archive.subarray(0, 5 * 512), Buffer.alloc(40 * 2 ** 20)]);
    expect((await send(PASSPHRASE, long)).statusCode).toBe(200);
    expect(await settled()).toMatchObject({ state: "failed" });
  });

  it("wants the set-up code, and soon no more guesses", async () => {
    const asked = (given: string) =>
      door.app.inject({ method: "GET", url: "/api/restore", headers: { host: HOST, "x-set-up-code": given } });
    expect((await asked("0000-0000-0000")).json()).toMatchObject({ error: { code: "set_up_code_wrong" } });
    const { headers, payload } = formOf([
      ["secret", PASSPHRASE],
      ["archive", archive],
    ]);
    const without = { ...headers, "x-set-up-code": "" };
    const refused = await door.app.inject({ method: "POST", url: "/api/restore", headers: without, payload });
    expect(refused.statusCode).toBe(401);
    expect(existsSync(restorePaths(home()).room)).toBe(false);
    let last = await asked("0000-0000-0000");
    for (let tries = 0; last.statusCode !== 429 && tries < 30; tries += 1) last = await asked("0000-0000-0000");
    expect(last.json()).toMatchObject({ error: { code: "too_many_tries" } });
  });

  it("is over once somebody has set the appliance up", async () => {
    const headers = code();
    await door.signedIn();
    const answer = await door.app.inject({ method: "GET", url: "/api/restore", headers });
    expect(answer.json()).toMatchObject({ error: { code: "set_up_done" } });
  });

  it("wants an empty appliance", async () => {
    door.parts.store.boards.add(door.parts.ownerId, {
      id: "board_bbbbbbbbbbbb",
      source: "recruitee",
      name: "Lanternfish",
      url: "https://lanternfish.example",
      addedAt: door.parts.now(),
    });
    expect((await send(PASSPHRASE)).json()).toMatchObject({ error: { code: "restore_not_empty", next: "mend" } });
  });

  it("answers a browser that sends all before it listens, whatever is refused", { timeout: 20_000 }, async () => {
    const address = new URL(await door.app.listen({ host: "127.0.0.1", port: 0 }));
    const long = formOf([
      ["archive", Buffer.alloc(24 * 2 ** 20)],
      ["secret", PASSPHRASE],
    ]);
    const sending = request({
      method: "POST",
      port: address.port,
      path: "/api/restore",
      headers: { ...long.headers, host: HOST, "content-length": long.payload.length },
    });
    const answer = Promise.withResolvers<IncomingMessage>();
    sending.on("response", answer.resolve).on("error", answer.reject);
    await new Promise<void>((resolve) => sending.end(long.payload, resolve));
    const said = Buffer.concat(await Array.fromAsync((await answer.promise) as AsyncIterable<Buffer>)).toString();
    expect(JSON.parse(said)).toMatchObject({ error: { code: "request_wrong" } });
  });

  it("leaves nothing of an archive behind when somebody sets the appliance up instead", async () => {
    await send(PASSPHRASE);
    expect(await settled()).toMatchObject({ state: "staged" });
    await door.signedIn();
    expect(existsSync(restorePaths(home()).stage)).toBe(false);
  });

  it("is not overtaken by a set-up once it is decided, and not decided during one", async () => {
    await send(PASSPHRASE);
    await settled();
    const words = { code: door.accounts.setUpCode(), name: "Eve Example", password: "correct horse battery" };
    const ask = (url: string, payload: object) => door.app.inject({ method: "POST", url, headers: code(), payload });
    // The password is being hashed when the other one confirms.
    const [first, during] = await Promise.all([ask("/api/setup", words), ask("/api/restore/confirm", {})]);
    const codes = [first, during].map((answer) => answer.json<{ error?: { code: string } }>().error?.code);
    expect(codes).toEqual([undefined, "set_up_under_way"]);
    expect(existsSync(restorePaths(home()).marker)).toBe(false);
  });

  it("keeps its word to whoever confirmed first", async () => {
    await send(PASSPHRASE);
    await settled();
    const words = { code: door.accounts.setUpCode(), name: "Eve Example", password: "correct horse battery" };
    const ask = (url: string, payload: object) => door.app.inject({ method: "POST", url, headers: code(), payload });
    expect((await ask("/api/restore/confirm", {})).json()).toEqual({ state: "restarting" });
    expect((await ask("/api/setup", words)).json()).toMatchObject({ error: { code: "restore_decided" } });
    expect(door.accounts.needsSetUp).toBe(true);
  });

  it("wants a form with both fields", async () => {
    const only = formOf([["archive", archive]]);
    const answer = await door.app.inject({ method: "POST", url: "/api/restore", ...only });
    expect(answer.json()).toMatchObject({ error: { code: "request_wrong" } });
  });

  it("cleans up what a stop cut off", async () => {
    await send(PASSPHRASE);
    await settled();
    writeFileSync(restorePaths(home()).upload, "half");
    expect(applyCommittedRestore(home())).toBe(false);
    expect(readdirSync(restorePaths(home()).room)).toEqual([]);
    rmSync(restorePaths(home()).room, { recursive: true });
  });
});
