import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RestoreState } from "#data/model/wire/backup.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { PASSPHRASE } from "#tests/fakes/archives/archive-bytes.ts";
import { FOLDER, GOLDEN, goldenVersions } from "#tests/faults/golden/golden.ts";
import { kill, leftoversOf } from "#tests/faults/support/processes.ts";
import { RealAppliance } from "#tests/faults/support/real-appliance.ts";

let scratch: ReturnType<typeof scratchDirectory>;
let appliance: RealAppliance;
beforeEach(() => {
  scratch = scratchDirectory();
  appliance = new RealAppliance(join(scratch.path, "home"), { practiceHosts: [] });
});
afterEach(async () => {
  await appliance.stop();
  for (const { pid } of leftoversOf(scratch.path)) kill(pid);
  scratch.remove();
});

const last = (pattern: RegExp) => [...appliance.said().matchAll(pattern)].at(-1)?.[1] ?? "";
const address = () => last(/Control room +(http\S+)/g);
const code = () => last(/Set-up code +(\S+)/g);

async function ask<T>(path: string, method = "GET", body?: FormData | string): Promise<T> {
  const headers: Record<string, string> = { "x-set-up-code": code() };
  if (typeof body === "string") headers["content-type"] = "application/json";
  const answer = await fetch(`${address()}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  return (await answer.json()) as T;
}

describe("an empty appliance", () => {
  it("becomes the one of an archive, in its own process, and its owner signs in", { timeout: 60_000 }, async () => {
    await appliance.start();
    await expect.poll(code, { timeout: 10_000 }).not.toBe("");
    const before = appliance.pid;
    const form = new FormData();
    form.append("secret", PASSPHRASE);
    const archive = readFileSync(join(FOLDER, `schema-${goldenVersions().at(-1)}.tar`));
    form.append("archive", new Blob([archive]), "autoresume.tar");
    expect(await ask<RestoreState>("/api/restore", "POST", form)).toMatchObject({ state: "reading" });
    await expect.poll(() => ask("/api/restore"), { timeout: 20_000 }).toMatchObject({ state: "staged" });
    expect(await ask("/api/restore/confirm", "POST", "{}")).toEqual({ state: "restarting" });
    // It greets again, now without a set-up code: it has its owner.
    await expect.poll(() => appliance.said().match(/is up\./g)?.length, { timeout: 20_000 }).toBe(2);
    expect(appliance.pid).toBe(before);
    expect(appliance.said().match(/Set-up code/g)).toHaveLength(1);
    const words = JSON.stringify({ name: GOLDEN.name, password: GOLDEN.password });
    expect(await ask("/api/sign-in", "POST", words)).toMatchObject({
      state: "signed_in",
      person: { name: GOLDEN.name },
    });
    expect(await ask("/api/restore")).toMatchObject({ error: { code: "set_up_done" } });
    expect(existsSync(join(appliance.home, "restore"))).toBe(false);
    const { events } = await appliance.client.get<{ events: { kind: string }[] }>("/api/events?after=0");
    expect(events.map(({ kind }) => kind)).toContain("appliance.restored");
  });
});
