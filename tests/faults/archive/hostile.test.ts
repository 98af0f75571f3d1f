import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { extract } from "tar-stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stageArchive } from "#data/archive/restore/stage.ts";
import { Fault } from "#data/model/faults.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { archiveOf, type ArchiveWishes, partsOf, PASSPHRASE } from "#tests/fakes/archives/archive-bytes.ts";
import { fillHome } from "#tests/fakes/archives/sample-home.ts";
import { type TarPiece, tarOf } from "#tests/fakes/archives/tar-bytes.ts";
import { listingOf } from "#tests/faults/support/restore/listing.ts";

let scratch: ReturnType<typeof scratchDirectory>;
beforeEach(() => {
  scratch = scratchDirectory();
  fillHome(join(scratch.path, "source"));
  writeFileSync(join(scratch.path, "letter"), "a letter that lies about");
});
afterEach(() => scratch.remove());

const evil = Buffer.from("* * * * * root evil\n");
const file = (name: string, more: Partial<TarPiece> = {}): TarPiece => ({ name, bytes: evil, ...more });
/** After the database, before everything else. */
const within = (...pieces: TarPiece[]): ArchiveWishes => ({
  body: ([database, ...rest]) => [...(database === undefined ? [] : [database]), ...pieces, ...rest],
});
const pax = (text: string) => ({ name: "pax", type: "x", bytes: Buffer.from(text) });
const A_LOT = 10 * 2 ** 30;

/** The key's file asks for 2^30 of work: a terabyte of memory. */
function asBomb(piece: TarPiece): TarPiece {
  if (piece.name !== "key.age") return piece;
  const text = Buffer.from(piece.bytes ?? []).toString("latin1");
  return { ...piece, bytes: Buffer.from(text.replace(/(-> scrypt \S+) \d+/, "$1 30"), "latin1") };
}

const KINDS: [string, ArchiveWishes][] = [
  ["a name that leads up", within(file("../evil"))],
  ["a name that leads up in its middle", within(file("files/../../evil"))],
  ["a name that leads up behind a folder", within(file("keys/../../../evil"))],
  ["an absolute name", within(file("/tmp/autoresume-evil"))],
  ["an absolute name by its prefix", within(file("evil", { prefix: "/tmp" }))],
  ["a name of another system", within(file("keys\\..\\..\\evil"))],
  ["a drive's name", within(file("C:/evil"))],
  ["a name of dots", within(file("keys/.."))],
  ["a hidden name", within(file("spool/.profile"))],
  ["an empty name", within(file(""))],
  ["a name with an empty folder", within(file("keys//evil"))],
  [
    "a symbolic link, then a file through it",
    within({ name: "keys/out", type: "2", link: "/tmp" }, file("keys/out/evil")),
  ],
  ["a hard link", within({ name: "keys/out", type: "1", link: "../letter" })],
  ["a hard link by another letter", within({ name: "keys/out", type: "0", link: "../letter" })],
  ["a device", within({ name: "keys/disk", type: "3" })],
  ["a block device", within({ name: "keys/disk", type: "4" })],
  ["a named pipe", within({ name: "keys/pipe", type: "6" })],
  ["a folder", within({ name: "keys/folder/", type: "5" })],
  ["a sparse file of 10 GB", within({ name: "spool/sparse", type: "S", size: A_LOT })],
  ["a file that claims 10 GB and has nothing", within({ name: "spool/long", size: A_LOT - 1 })],
  ["an extended header with another name", within(pax("16 path=../evil\n"), file("spool/a"))],
  ["an extended header for all", within({ ...pax("16 path=../evil\n"), type: "g" }, file("spool/a"))],
  ["an extended header of 10 GB", within({ name: "pax", type: "x", size: A_LOT - 1 })],
  ["a long name of GNU's", within({ name: "././@LongLink", type: "L", bytes: Buffer.from("../evil\0") }, file("a"))],
  ["a name twice", within(file("keys/a"), file("keys/a"))],
  ["a name in capitals", within(file("spool/a"), file("spool/A"))],
  ["a file where a folder is", within(file("spool/a/b"), file("spool/a"))],
  ["a folder where a file is", within(file("spool/a"), file("spool/a/b"))],
  ["a control character", within(file("spool/a\nb"))],
  ["a name that goes on behind a zero", within(file("spool/a\0/../../evil"))],
  ["a name in no known letters", within(file("spool/\u00e9vil"))],
  ["folders without end", within(file("spool/a/b/c/d/e/f/g/h/i"))],
  ["another kind of tar", within(file("spool/a", { magic: "ustar  \0" }))],
  ["a second manifest", { body: (pieces) => [...pieces, ...pieces.slice(-1)] }],
  ["something behind the manifest", { body: (pieces) => [...pieces, file("spool/a")] }],
  ["a bomb of scrypt", { outer: (pieces) => pieces.map(asBomb) }],
  [
    "a link in place of its page",
    { outer: ([, ...rest]) => [{ name: "README.txt", type: "2", link: "/etc/passwd" }, ...rest] },
  ],
  [
    "a page of 1 MB",
    { outer: ([page, ...rest]) => [{ ...page, name: "README.txt", bytes: Buffer.alloc(2 ** 20) }, ...rest] },
  ],
];

/** All but the room that a stage may stand in. */
const around = () => listingOf(scratch.path).filter((line) => !/^home\/(restore\/)?$/.test(line));

const listsAreEqual = (one: string[], other: string[]) => one.join("\n") === other.join("\n");

async function verdictOn(archive: Buffer, limits: Parameters<typeof stageArchive>[0]["limits"] = {}): Promise<string> {
  const path = join(scratch.path, "archive.tar");
  writeFileSync(path, archive);
  const before = around();
  try {
    await stageArchive({
      archive: path,
      stage: join(scratch.path, "home", "restore", "stage"),
      secret: { passphrase: PASSPHRASE },
      limits,
    });
    return "accepted";
  } catch (error) {
    return listsAreEqual(before, around()) ? Fault.of(error).code : "something was written outside";
  }
}

describe("a hostile archive is refused, and nothing is written beside its stage", () => {
  it.each(KINDS)("%s", async (_, wishes) => {
    const archive = await archiveOf(partsOf(join(scratch.path, "source")), wishes);
    const verdict = await verdictOn(archive);
    expect(["archive_refused", "archive_damaged", "disk_full"]).toContain(verdict);
  });

  it("a million entries, after as many as there may be", async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ name: `spool/${index}` }));
    const archive = await archiveOf(partsOf(join(scratch.path, "source")), within(...many));
    expect(await verdictOn(archive, { parts: 1000 })).toBe("archive_refused");
  });

  it("a bomb that decompresses to far more than its length", async () => {
    const zeros = { name: "spool/zeros", bytes: Buffer.alloc(8 * 2 ** 20) };
    const archive = await archiveOf(partsOf(join(scratch.path, "source")), within(zeros));
    expect(await verdictOn(archive, { space: 4 * 2 ** 20 })).toBe("disk_full");
    // It is whole but for that: what its manifest does not name is found, at last, without the limit.
    expect(await verdictOn(archive)).toBe("archive_refused");
  });

  it("a database with a trigger of its own", async () => {
    const { default: Database } = await import("better-sqlite3");
    const db = new Database(join(scratch.path, "source", "autoresume.sqlite"));
    db.exec("CREATE TRIGGER evil AFTER INSERT ON sessions BEGIN DELETE FROM people; END");
    db.close();
    expect(await verdictOn(await archiveOf(partsOf(join(scratch.path, "source"))))).toBe("archive_refused");
  });
});

describe("the same, unpacked by joining names", () => {
  it("writes outside", async () => {
    const place = join(scratch.path, "naive", "stage");
    mkdirSync(place, { recursive: true });
    const before = listingOf(scratch.path).filter((line) => !line.startsWith("naive/stage/"));
    await new Promise<void>((done, failed) => {
      const reader = extract();
      reader.on("entry", (header, stream, next) => {
        const path = resolve(place, header.name);
        const pieces: Buffer[] = [];
        stream.on("data", (piece) => pieces.push(piece as Buffer));
        stream.on("end", () => {
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, Buffer.concat(pieces));
          next();
        });
      });
      reader.on("finish", () => done()).on("error", failed);
      Readable.from([tarOf([file("../evil"), file("keys/../../../evil")])]).pipe(reader);
    });
    const after = listingOf(scratch.path).filter((line) => !line.startsWith("naive/stage/"));
    expect(after.length).toBe(before.length + 2);
  });
});
