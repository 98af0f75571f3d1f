import { afterEach, beforeEach, describe, expect, it } from "vitest";
import WebSocket from "ws";
import type { LiveMessage } from "#data/model/wire/live.ts";
import { type Door, openDoor } from "#tests/fakes/door.ts";

let door: Door;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(() => door.close());

describe("the live feed", () => {
  it("gives a snapshot, then deltas in order, and resumes from the last number", async () => {
    const { cookie } = await door.signedIn();
    await door.app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = door.app.server.address() as { port: number };
    const first = await open(port, cookie, null);
    const snapshot = await first.next();
    expect(snapshot.type).toBe("snapshot");
    await door.parts.services.owner.importProfile(
      door.parts.ownerId,
      "p.json",
      '{ "profile": { "firstName": "Ada" } }',
    );
    const delta = await first.next();
    expect(delta).toMatchObject({ type: "delta", event: { kind: "profile.saved" } });
    const last = delta.type === "delta" ? delta.seq : 0;
    first.close();
    for (let times = 0; times < 3; times += 1)
      await door.parts.services.owner.importProfile(door.parts.ownerId, `p${times}.json`, '{ "profile": {} }');
    const second = await open(port, cookie, last);
    expect(await second.next()).toMatchObject({ type: "resumed", seq: last });
    for (let times = 1; times <= 3; times += 1)
      expect(await second.next()).toMatchObject({ type: "delta", seq: last + times });
    second.close();
  });

  it("is closed to strangers, to other sites' pages, and to a session that ended", async () => {
    const { cookie } = await door.signedIn();
    await door.app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = door.app.server.address() as { port: number };
    await expect(open(port, "", null)).rejects.toThrow("401");
    await expect(open(port, cookie, null, "https://evil.example")).rejects.toThrow("403");
    const page = await open(port, cookie, null);
    await page.next();
    const session = door.accounts.sessions.of(cookie.split("=")[1] ?? "");
    door.hub.signedOut(session?.session.id ?? "");
    expect(await page.next()).toMatchObject({ type: "signed_out" });
    expect(await page.closed).toBe(4401);
  });
});

function open(port: number, cookie: string, lastSeq: number | null, origin = `http://127.0.0.1:${port}`) {
  const { promise, resolve, reject } = Promise.withResolvers<{
    next(): Promise<LiveMessage>;
    close(): void;
    closed: Promise<number>;
  }>();
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live`, { headers: { cookie, origin } });
  const got: LiveMessage[] = [];
  const waiting: ((message: LiveMessage) => void)[] = [];
  socket.on("message", (data: Buffer) => {
    const message = JSON.parse(data.toString()) as LiveMessage;
    const waiter = waiting.shift();
    if (waiter === undefined) got.push(message);
    else waiter(message);
  });
  const closed = new Promise<number>((done) => socket.on("close", done));
  socket.on("error", reject);
  socket.on("open", () => {
    socket.send(JSON.stringify({ type: "hello", lastSeq }));
    const next = () => {
      const message = got.shift();
      return message === undefined ? new Promise<LiveMessage>((done) => waiting.push(done)) : Promise.resolve(message);
    };
    resolve({ next, close: () => socket.close(), closed });
  });
  return promise;
}
