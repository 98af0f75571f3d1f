import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restorePaths } from "#data/archive/restore/apply.ts";
import { stageArchive } from "#data/archive/restore/stage.ts";
import { Fault } from "#data/model/faults.ts";
import { type ApplianceParts, applianceParts, scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { fillHome } from "#tests/fakes/archives/sample-home.ts";
import { carelesslyAccepts } from "#tests/faults/support/restore/careless-reader.ts";
import { listingOf } from "#tests/faults/support/restore/listing.ts";

const TRUNCATED = 201;
const FLIPPED = 201;
const PASSWORD = "correct horse battery";

let source: ApplianceParts;
let scratch: ReturnType<typeof scratchDirectory>;
let whole: Buffer;
let identity: string;

/** An archive as the appliance makes it, with a body of several chunks. */
beforeAll(async () => {
  source = applianceParts();
  scratch = scratchDirectory();
  fillHome(join(scratch.path, "home"));
  const { archive, services, store, ownerId, now } = source;
  await services.vaults.passwords.set(ownerId, PASSWORD);
  for (const size of [90_000, 120_000, 150_000]) {
    const bytes = randomBytes(size);
    const sha256 = services.blobs.put(bytes);
    store.files.add(ownerId, { sha256, name: "a.pdf", mediaType: "application/pdf", bytes: size }, now());
  }
  const id = archive.backups.begin("button");
  await archive.backups.settled();
  whole = readFileSync(archive.backups.shelf.file(id).path);
  identity = archive.keys.identity() ?? "";
});
afterAll(async () => {
  await source.archive.stop();
  source.close();
  scratch.remove();
});

type Damaged = { what: string; bytes: Buffer };

/** Cut at every kind of place: in headers, at the ends of entries and of chunks, a byte before the end. */
function truncated(): Damaged[] {
  const places = new Set([0, 1, 511, 512, 513, 1024, whole.length - 1, whole.length - 512, whole.length - 1024]);
  for (let chunk = whole.length - 2048; chunk > 0 && places.size < 40; chunk -= 65_552) places.add(chunk);
  // Nothing of the body lacks here but its last chunk.
  for (let step = 0; places.size < TRUNCATED; step += 1) {
    places.add(step % 2 === 0 ? whole.length - 2 - step * 7 : Math.floor((whole.length * step) / TRUNCATED));
  }
  return [...places].map((at) => ({ what: `cut at ${at}`, bytes: whole.subarray(0, at) }));
}

function flipped(): Damaged[] {
  const stride = whole.length / FLIPPED;
  return Array.from({ length: FLIPPED }, (_, index) => {
    // The first are in the outer header and the page, which no encryption covers; the last in the end's empty blocks.
    const at =
      index < 60
        ? index * 37
        : index > FLIPPED - 20
          ? whole.length - 1 - (FLIPPED - index) * 50
          : Math.floor(index * stride);
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (index % 8));
    return { what: `bit ${index % 8} of byte ${at}`, bytes };
  });
}

async function verdictOn({ bytes }: Damaged, index: number): Promise<string> {
  const home = join(scratch.path, "home");
  const archive = join(scratch.path, "archive.tar");
  writeFileSync(archive, bytes);
  const secret = index % 2 === 0 ? { identity } : { passphrase: PASSWORD };
  try {
    await stageArchive({ archive, stage: restorePaths(home).stage, secret });
    return "accepted";
  } catch (error) {
    return Fault.of(error).code;
  }
}

describe("a damaged archive", () => {
  it("is never accepted, and the live state stays as it is", { timeout: 300_000 }, async () => {
    const home = join(scratch.path, "home");
    expect(await verdictOn({ what: "whole", bytes: whole }, 0)).toBe("accepted");
    const stage = restorePaths(home).room;
    const live = () => listingOf(home).filter((line) => !line.startsWith("restore/"));
    const before = live();
    const all = [...truncated(), ...flipped()];
    expect(all).toHaveLength(402);
    const verdicts = new Map<string, string[]>();
    for (const [index, damaged] of all.entries()) {
      const verdict = await verdictOn(damaged, index);
      verdicts.set(verdict, [...(verdicts.get(verdict) ?? []), damaged.what]);
    }
    expect(verdicts.get("accepted") ?? []).toEqual([]);
    const named = ["archive_damaged", "archive_foreign", "archive_refused", "archive_passphrase_wrong"];
    expect([...verdicts.keys()].filter((code) => !named.includes(code))).toEqual([]);
    expect(live()).toEqual(before);
    expect(listingOf(stage)).toEqual([]);
  });

  it("is accepted by a reader that does not ask for the last chunk", async () => {
    let accepted = 0;
    for (const { bytes } of truncated()) if (await carelesslyAccepts(bytes, identity)) accepted += 1;
    expect(accepted).toBeGreaterThan(0);
  });
});
