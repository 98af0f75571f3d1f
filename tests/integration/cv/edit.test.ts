import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fact, MasterCv } from "#data/model/owner/master-cv.ts";
import type { CvDiff, CvSaved, CvVersion, CvView } from "#data/model/wire/cv.ts";
import { type Door, openDoor } from "#tests/fakes/door.ts";
import { foundJob } from "#tests/fakes/steps.ts";
import { asker, BULLET, ROLE, SKILL } from "./support.ts";

let door: Door;
let ask: Awaited<ReturnType<typeof asker>>["ask"];
beforeEach(async () => {
  door = await openDoor();
  ({ ask } = await asker(door));
});
afterEach(() => door.close());

const save = async (facts: readonly unknown[], base: number, baseSha256?: string) =>
  ask<CvSaved>("PUT", "/api/cv", { base, facts, ...(baseSha256 === undefined ? {} : { baseSha256 }) });
const view = async () => (await ask<CvView>("GET", "/api/cv")).json();
const inForce = async () => {
  const { cv } = await view();
  if (cv === null) throw new Error("there is no CV");
  return cv;
};
const reword = (facts: readonly Fact[], text: string) =>
  facts.map((fact) => (fact.kind === "achievement" ? { ...fact, text } : fact));
const told = () => door.parts.store.events.recent(door.parts.ownerId, 50).map(({ kind }) => kind);

describe("editing", () => {
  it("keeps the facts with ids of their own, also where others name them", async () => {
    expect(await view()).toEqual({ cv: null, versions: 0 });
    const { version, ids } = (await save([ROLE, BULLET, SKILL], 0)).json();
    expect(version).toBe(1);
    const { facts, source } = await inForce();
    expect(source).toEqual({ how: "edited" });
    expect(facts.map(({ id }) => id)).toEqual([ids[ROLE.id], ids[BULLET.id], ids[SKILL.id]]);
    expect(facts.map(({ id }) => id).join()).not.toContain("new_");
    expect(facts[1]).toMatchObject({ of: ids[ROLE.id] });
    expect(facts[2]).toMatchObject({ provedBy: [ids[BULLET.id]] });
  });

  it("amends the version it has begun until there is a pause, and makes another then", async () => {
    await save([ROLE, BULLET], 0);
    const first = await inForce();
    door.parts.advance(60_000);
    const second = (await save(reword(first.facts, "Cast fifty bells."), 1, first.sha256)).json();
    expect([second.version, second.sha256 === first.sha256]).toEqual([1, false]);
    expect(told().filter((kind) => kind === "cv.edited")).toHaveLength(1);
    door.parts.advance(11 * 60_000);
    const third = (await save(reword(first.facts, "Cast sixty bells."), 1, second.sha256)).json();
    expect(third.version).toBe(2);
    const ids = new Set((await inForce()).facts.map(({ id }) => id));
    expect(ids).toEqual(new Set(first.facts.map(({ id }) => id)));
    // What changes nothing makes nothing.
    door.parts.advance(11 * 60_000);
    expect((await save((await inForce()).facts, 2, third.sha256)).json().version).toBe(2);
  });

  it("refuses who saw another state, also of a version that was amended, and keeps nothing of theirs", async () => {
    await save([ROLE, BULLET], 0);
    const seen = await inForce();
    const here = await save(reword(seen.facts, "Here."), 1, seen.sha256);
    const there = await save(reword(seen.facts, "There."), 1, seen.sha256);
    expect([here.status, there.status]).toEqual([200, 409]);
    expect(there.json().error?.code).toBe("cv_changed_elsewhere");
    expect((await save([ROLE], 0)).json().error?.code).toBe("cv_changed_elsewhere");
    expect(JSON.stringify((await inForce()).facts)).toContain("Here.");
    expect(JSON.stringify((await inForce()).facts)).not.toContain("There.");
  });

  it("names every place that is wrong, and keeps nothing", async () => {
    const wrong: unknown[] = [
      { ...ROLE, title: " ", start: "2024-13" },
      { ...ROLE, id: "new_role00000002", start: "2022-05", end: "2021" },
      { ...BULLET, of: "fact_nobody000000", text: "x".repeat(10_001) },
      { ...SKILL, provedBy: ["fact_nobody000000"] },
      { ...SKILL, provedBy: [] },
      { id: "fact_aaaaaaaa", kind: "rumour" },
      { id: "new_person00001", kind: "identity", origin: ROLE.origin, name: "Ada" },
      { id: "new_person00002", kind: "identity", origin: ROLE.origin, name: "Bo" },
    ];
    const { error } = (await save(wrong, 0)).json();
    expect(error?.code).toBe("cv_wrong");
    const places = (error?.data.wrong ?? []) as { place: number; because: string }[];
    expect(places.map(({ place, because }) => `${place} ${because}`)).toEqual([
      "0 empty",
      "0 no_date",
      "1 end_before_start",
      "2 too_long",
      "2 belongs_to_nothing",
      "3 proved_by_nothing",
      "4 twice",
      "5 shape",
      "7 second_person",
    ]);
    expect((await view()).cv).toBeNull();
    expect((await save([ROLE, BULLET, SKILL], 0)).status).toBe(200);
  });

  it("keeps no member that no fact has, however deep it is", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const fact = `${JSON.stringify(ROLE).slice(0, -1)},"rumour":${deep},"constructor":"x"}`;
    expect((await save([JSON.parse(fact)], 0)).status).toBe(200);
    const [kept] = (await view()).cv?.facts ?? [];
    expect(Object.keys(kept ?? {}).toSorted()).toEqual(Object.keys(ROLE).toSorted());
  });

  it("leaves alone what stands wrong since an import, until its owner turns to it", async () => {
    const text = JSON.stringify({ basics: { name: "Ada Bellows" }, work: [{ name: "Clapper & Sons" }] });
    await ask("POST", "/api/cv", { name: "cv.json", text });
    const { facts, sha256 } = await inForce();
    const role = facts.find(({ kind }) => kind === "role");
    expect(role).toMatchObject({ title: "" });
    const more = await save([...facts, { ...SKILL, provedBy: [] }], 1, sha256);
    expect(more.status).toBe(200);
    const touched = facts.map((fact) => (fact === role ? { ...fact, employer: "Clapper" } : fact));
    expect((await save(touched, 2, more.json().sha256)).json().error?.code).toBe("cv_wrong");
  });
});

describe("versions", () => {
  it("are listed, compared fact by fact, and restored as a new one", async () => {
    await save([ROLE, BULLET, SKILL], 0);
    const { facts } = await inForce();
    const [role, bullet] = facts as [Fact, Fact];
    const second = [
      role,
      { ...bullet, text: "Cast ninety bells." },
      { ...BULLET, id: "new_more00000001", of: role.id },
    ];
    await save(second, 1);
    const { changes } = (await ask<CvDiff>("GET", "/api/cv/diff?from=1&to=2")).json();
    expect(changes.map(({ before, after, fields }) => [before?.kind ?? null, after?.kind ?? null, fields])).toEqual([
      ["achievement", "achievement", ["text"]],
      [null, "achievement", []],
      ["skill", null, []],
    ]);
    const restored = (await ask<{ version: number }>("POST", "/api/cv/versions/1/restore")).json();
    expect(restored.version).toBe(3);
    expect((await inForce()).facts).toEqual(facts);
    expect((await ask<MasterCv>("GET", "/api/cv/versions/2")).json().facts).toHaveLength(3);
    const versions = (await ask<CvVersion[]>("GET", "/api/cv/versions")).json() as unknown as CvVersion[];
    expect(versions.map(({ version, source }) => [version, source.how])).toEqual([
      [3, "restored"],
      [2, "edited"],
      [1, "edited"],
    ]);
    expect(told().slice(0, 3)).toEqual(["cv.restored", "cv.edited", "cv.edited"]);
    // An edit after a restore is a version of its own.
    const { sha256 } = await inForce();
    expect((await save(reword(facts, "Anew."), 3, sha256)).json().version).toBe(4);
    expect((await ask("GET", "/api/cv/versions/9")).status).toBe(404);
    expect((await ask("POST", "/api/cv/versions/9/restore")).status).toBe(404);
    expect((await ask("GET", "/api/cv/diff?from=1&to=9")).status).toBe(404);
  });
});

it("found jobs are scored anew once the owner has stopped, not at every save", async () => {
  const { id } = foundJob(door.parts);
  const waiting = () => door.parts.store.tasks.inState("queued").filter(({ subject }) => subject === id);
  const before = waiting();
  await save([ROLE], 0);
  await save([{ ...ROLE, title: "Master Founder" }], 1);
  expect(waiting()).toEqual(before);
  door.parts.services.cvs.stop();
  expect(waiting()).toHaveLength(1);
  expect(JSON.stringify(waiting())).toContain("Master Founder");
});

it("an appliance that was cut off before it came to that makes up for it once", async () => {
  const { id } = foundJob(door.parts);
  const { services, store, advance } = door.parts;
  await save([ROLE], 0);
  const waiting = () => store.tasks.inState("queued").filter(({ subject }) => subject === id);
  advance(1000);
  services.cvs.start();
  const [made, ...more] = waiting();
  expect([made?.kind, more]).toEqual(["triage", []]);
  services.cvs.start();
  expect(waiting()).toEqual([made]);
});
