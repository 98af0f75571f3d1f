import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stageArchive } from "#data/archive/restore/stage.ts";
import { Fault } from "#data/model/faults.ts";
import type { ArchiveManifest } from "#data/model/work/backup.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { archiveOf, type ArchiveWishes, PASSPHRASE, partsOf, TEST_KEY } from "#tests/fakes/archives/archive-bytes.ts";
import { fillHome } from "#tests/fakes/archives/sample-home.ts";

let scratch: ReturnType<typeof scratchDirectory>;
let home: string;
beforeEach(() => {
  scratch = scratchDirectory();
  home = join(scratch.path, "home");
  fillHome(home);
});
afterEach(() => scratch.remove());

const stage = () => join(scratch.path, "stage");
async function archiveFile(wishes: ArchiveWishes = {}): Promise<string> {
  const path = join(scratch.path, "archive.tar");
  writeFileSync(path, await archiveOf(partsOf(home), wishes));
  return path;
}
const staged = (archive: string, secret: Parameters<typeof stageArchive>[0]["secret"] = { passphrase: PASSPHRASE }) =>
  stageArchive({ archive, stage: stage(), secret });
async function faultOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "no fault";
  } catch (error) {
    // A failure leaves no stage behind.
    return existsSync(stage()) ? "a stage was left" : Fault.of(error).code;
  }
}

/** Its first stored file is not in it. */
const isFirst = (pieces: { name: string }[], name: string) =>
  pieces.find((piece) => piece.name.startsWith("files/"))?.name === name;
const LOST: ArchiveWishes = { body: (pieces) => pieces.filter(({ name }) => !isFirst(pieces, name)) };
const lostOne = ({ parts }: Pick<ArchiveManifest, "parts">) => ({
  sha256: parts.find(({ path }) => path.startsWith("files/"))?.sha256,
  because: "gone",
});
/** The canonical hash is of all parts, so it goes with the one. */
const withoutOne = ({ canonical: _, ...made }: ArchiveManifest): Omit<ArchiveManifest, "canonical"> => ({
  ...made,
  parts: made.parts.filter(({ sha256 }) => sha256 !== lostOne(made).sha256),
});

describe("an archive that is whole", () => {
  it("may be without a file that its manifest calls lost", async () => {
    const manifest = (made: ArchiveManifest) => ({ ...withoutOne(made), missing: [lostOne(made)] });
    const checked = await staged(await archiveFile({ ...LOST, manifest }));
    expect(checked.preview.files).toBe(1);
  });

  it.each([{ passphrase: PASSPHRASE }, { identity: TEST_KEY.identity }])("is staged with %o", async (secret) => {
    const checked = await staged(await archiveFile(), secret);
    expect(checked.preview).toMatchObject({ owner: "Ada Example", people: 1, jobs: 0, files: 2 });
    expect(checked.canonical).toBe(checked.manifest.canonical);
    expect(readdirSync(stage()).sort()).toEqual(["autoresume.sqlite", "files", "keys"]);
    expect(readFileSync(join(stage(), "keys/machine.key"))).toEqual(readFileSync(join(home, "keys/machine.key")));
  });
});

describe("an archive that does not hold", () => {
  const DISTINCT: [string, string, ArchiveWishes][] = [
    ["a newer schema", "archive_newer", { manifest: (made) => ({ ...made, schemaVersion: 999 }) }],
    ["a newer format", "archive_newer", { manifest: (made) => ({ ...made, formatVersion: 2 }) }],
    [
      "a newer one with parts nobody knows",
      "archive_newer",
      {
        manifest: (made) => ({ ...made, schemaVersion: 999 }),
        body: ([first, ...rest]) => [
          ...(first ? [first] : []),
          { name: "vectors/a.bin", bytes: Buffer.from("1") },
          ...rest,
        ],
      },
    ],
    [
      "parts nobody knows",
      "archive_refused",
      {
        body: ([first, ...rest]) => [
          ...(first ? [first] : []),
          { name: "vectors/a.bin", bytes: Buffer.from("1") },
          ...rest,
        ],
      },
    ],
    ["another work factor than ours", "archive_refused", { workFactor: 19 }],
    ["a part that is missing", "archive_damaged", { body: (pieces) => pieces.filter((_, at) => at !== 1) }],
    [
      "a part that its manifest does not name",
      "archive_refused",
      { manifest: (made) => ({ ...made, parts: made.parts.slice(0, -1) }) },
    ],
    [
      "fewer rows than promised",
      "archive_damaged",
      { manifest: (made) => ({ ...made, rows: { ...made.rows, boards: 2 } }) },
    ],
    [
      "other content than it was made from",
      "archive_damaged",
      { manifest: (made) => ({ ...made, canonical: "0".repeat(64) }) },
    ],
    ["a file that is lost and not told of", "archive_damaged", { ...LOST, manifest: withoutOne }],
    [
      "a file that is there and called lost",
      "archive_damaged",
      { manifest: (made) => ({ ...made, missing: [lostOne(made)] }) },
    ],
    [
      "a file called lost that no row names",
      "archive_damaged",
      { manifest: (made) => ({ ...made, missing: [{ sha256: "0".repeat(64), because: "gone" }] }) },
    ],
    ["no manifest", "archive_damaged", { body: (pieces) => pieces.slice(0, -1) }],
    [
      "a changed page beside it",
      "archive_damaged",
      {
        outer: (pieces) =>
          pieces.map((piece) => (piece.name === "README.txt" ? { ...piece, bytes: Buffer.from("Other.") } : piece)),
      },
    ],
    ["no key", "archive_damaged", { outer: (pieces) => pieces.filter(({ name }) => name !== "key.age") }],
    ["another first file", "archive_foreign", { outer: (pieces) => pieces.slice(1) }],
  ];
  it.each(DISTINCT)("for %s says %s", async (_, code, wishes) => {
    expect(await faultOf(archiveFile(wishes).then((file) => staged(file)))).toBe(code);
  });

  it("says so when passphrase or key are others", async () => {
    const archive = await archiveFile();
    expect(await faultOf(staged(archive, { passphrase: "something else" }))).toBe("archive_passphrase_wrong");
    const other = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    expect(await faultOf(staged(archive, { identity: other }))).toBe("archive_passphrase_wrong");
    expect(await faultOf(staged(archive, { identity: "AGE-SECRET-KEY-1" }))).toBe("archive_passphrase_wrong");
  });

  it.each(["", "a letter", "%PDF-1.7".repeat(1000), "\0".repeat(4096)])("says what is no archive", async (text) => {
    const path = join(scratch.path, "archive.tar");
    writeFileSync(path, text);
    expect(await faultOf(staged(path))).toBe("archive_foreign");
  });

  it("needs more space than there is", async () => {
    const archive = await archiveFile();
    const limits = { space: 10_000 };
    const secret = { passphrase: PASSPHRASE };
    expect(await faultOf(stageArchive({ archive, stage: stage(), secret, limits }))).toBe("disk_full");
  });
});
