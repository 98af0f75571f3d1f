import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Id } from "#data/model/schema.ts";
import { type Door, HOST, openDoor, SET_UP } from "#tests/fakes/door.ts";
import { type Line, openLine, portOf } from "#tests/fakes/line.ts";
import { Visitor } from "#tests/fakes/visitor.ts";
import { addressesOf, bodiesOf } from "./support/asking.ts";
import { plant } from "./support/planted.ts";
import { idsIn, type Rows, rowsOf } from "./support/rows.ts";

/** Who keeps the appliance sees who is here and may remove them; archives are of the whole appliance. */
const KEEPERS = /^\/api\/(people|backups|drills|restore|settings)(\/|$)|^\/api\/system\/restart$/;
/** What may be asked of oneself alone, and ends what the walk needs; last. */
const LAST = ["/api/account/erase", "/api/system/restart"];

let door: Door;
let [ada, bo]: Id[] = [];
const CANARIES = ["adacanary", "bocanary"];

async function openPlanted(): Promise<void> {
  door = await openDoor();
  const owner = new Visitor(door.app);
  await owner.post("/api/setup", { ...SET_UP, code: door.accounts.setUpCode() });
  const { code } = (await owner.post("/api/people/invitations", { name: "Bo" })).json<{ code: string }>();
  await new Visitor(door.app).post("/api/join", { code, name: "Bo Example", password: "a member's password" });
  [ada = "", bo = ""] = door.accounts.everyone().map(({ id }) => id);
  await plant(door, ada, CANARIES[0] ?? "");
  await plant(door, bo, CANARIES[1] ?? "");
}

/** A new session. */
function visitorOf(personId: Id): Visitor {
  const person = door.accounts.everyone().find(({ id }) => id === personId);
  if (person === undefined) throw new Error("the walk removed a person");
  const arrival = { userAgent: null, address: null, sessionToken: null, deviceTokens: [] };
  const { token, session } = door.accounts.sessions.open(person, "link", arrival);
  const visitor = new Visitor(door.app);
  visitor.cookies.set("ar_test", token);
  visitor.csrf = session.csrf;
  return visitor;
}

type Asked = { route: string; address: string; status: number; code: string | null; text: string };

/** Asks every route that the door has, in every way that might reach the victim's. */
async function walk(asker: Id, rows: Rows, skip: RegExp | null): Promise<Asked[]> {
  const ids = idsIn(rows);
  const asked: Asked[] = [];
  let visitor = visitorOf(asker);
  const routes = door.app.everyRoute
    .filter(({ method, url }) => ["GET", "PUT", "POST", "DELETE"].includes(method) && url !== "/api/live")
    .filter(({ url }) => skip === null || !skip.test(url))
    .sort((a, b) => LAST.indexOf(a.url) - LAST.indexOf(b.url));
  for (const { method, url, takesBody } of routes) {
    const route = `${method} ${url}`;
    const bodies = takesBody ? bodiesOf(route, ids, rows) : [method === "POST" ? {} : undefined];
    for (const address of addressesOf(url, ids, rows)) {
      for (const body of bodies) {
        const answer = await visitor.ask(method as "GET", address, body);
        if (method !== "GET" && /^\/api\/(account|sign-)/.test(url)) visitor = visitorOf(asker);
        const named = [address, decodeURIComponent(address), JSON.stringify(body ?? "")].join(" ");
        // What was asked for may be said back.
        const known = [...ids, ...CANARIES].filter((id) => named.includes(id));
        const text = known
          .toSorted((a, b) => b.length - a.length)
          .reduce((left, id) => left.replaceAll(id, ""), answer.body);
        asked.push({ route, address, status: answer.status, code: answer.code, text });
      }
    }
  }
  return asked;
}

async function lineOf(personId: Id): Promise<Line> {
  return openLine(await portOf(door.app), { cookie: visitorOf(personId).cookie, host: HOST, origin: `http://${HOST}` });
}

describe.each([
  ["a member asks for the owner's", 1, 0],
  ["the owner asks for a member's", 0, 1],
])("%s", (_, askerAt, victimAt) => {
  beforeAll(openPlanted);
  afterAll(() => door.close());

  it("and sees nothing of it, in no answer and no frame, and changes nothing", { timeout: 120_000 }, async () => {
    const people = [ada, bo] as [Id, Id];
    const [asker, victim] = [people[askerAt] ?? "", people[victimAt] ?? ""];
    const canary = CANARIES[victimAt] ?? "";
    const before = rowsOf(door.parts.directory, victim);
    // Every table that holds something of somebody holds something of the victim.
    expect(Object.keys(before).filter((table) => before[table]?.length === 0)).toEqual(["erasing"]);
    const during = await lineOf(asker);
    const asked = await walk(asker, before, askerAt === 0 ? KEEPERS : null);
    expect(asked.length).toBeGreaterThan(80);

    const secrets = [canary, ...idsIn(before)];
    for (const { route, address, text } of asked) {
      expect(
        secrets.filter((secret) => text.includes(secret)),
        `${route} as ${address}`,
      ).toEqual([]);
    }
    // Asked as the route wants it, so that it was not merely misunderstood.
    const misunderstood = asked.filter(({ code, route }) => code === "request_wrong" && !/answers\/|files/.test(route));
    expect(misunderstood.map(({ route, text }) => `${route}: ${text}`)).toEqual([]);
    expect(asked.filter(({ status }) => status >= 500).map(({ route, text }) => `${route}: ${text}`)).toEqual([]);
    expect(rowsOf(door.parts.directory, victim)).toEqual(before);

    const after = await lineOf(asker);
    expect((await after.next()).type).toBe("snapshot");
    // While the asker listens, something happens to the victim.
    await door.parts.services.owner.importProfile(
      victim,
      `${canary}.json`,
      `{ "profile": { "firstName": "${canary} 2" } }`,
    );
    door.hub.tellHealth();
    while ((await after.next()).type !== "health");
    const frames = JSON.stringify([during.messages, after.messages]);
    expect(secrets.filter((secret) => frames.includes(secret))).toEqual([]);
    for (const line of [during, after]) line.close();
  });

  it("who sees all of it and changes it: the same walk, as the right person", { timeout: 120_000 }, async () => {
    const victim = [ada, bo][victimAt] ?? "";
    const canary = CANARIES[victimAt] ?? "";
    const before = rowsOf(door.parts.directory, victim);
    const line = await lineOf(victim);
    const shown = new Set<string>();
    const visitor = visitorOf(victim);
    for (const { method, url } of door.app.everyRoute) {
      if (method !== "GET" || url === "/api/live") continue;
      for (const address of addressesOf(url, idsIn(before), before)) {
        if ((await visitor.get(address)).body.includes(canary)) shown.add(url);
      }
    }
    expect([...shown].sort()).toEqual(expect.arrayContaining(SHOWN));
    await door.parts.services.owner.importProfile(
      victim,
      `${canary}.json`,
      `{ "profile": { "firstName": "${canary} 3" } }`,
    );
    while ((await line.next()).type !== "delta");
    expect(JSON.stringify(line.messages)).toContain(canary);
    line.close();
    await visitorOf(victim).post("/api/search", {});
    expect(rowsOf(door.parts.directory, victim)).not.toEqual(before);
  });
});

describe("the walk itself", () => {
  it("knows of every route how it is asked, and says when it does not", () => {
    expect(() => bodiesOf("POST /api/some-later-route", [], {})).toThrow("say in");
    expect(() => addressesOf("/api/some/:thing", [], {})).toThrow("stands for");
  });
});

const SHOWN = [
  "/api/account",
  "/api/applications/:id",
  "/api/boards",
  "/api/drafts/:id",
  "/api/events",
  "/api/export",
  "/api/files/:sha256",
  "/api/jobs/:id",
  "/api/jobs/:id/snapshot",
  "/api/owner",
  "/api/postings",
  "/api/state",
];
