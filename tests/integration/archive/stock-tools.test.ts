import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ageDecrypt, ageEncrypt } from "#data/archive/age/age.ts";
import { makeArchive } from "#data/archive/make/make-archive.ts";
import type { ArchiveManifest } from "#data/model/work/backup.ts";
import { sealWithPassphrase } from "#data/vault/passphrase.ts";
import { makeKeyPair } from "#data/vault/sealing.ts";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { fillHome } from "#tests/fakes/filled-home.ts";

const MB = 2 ** 20;
const PASSPHRASE = "correct horse battery";
const scratch = scratchDirectory();
const home = join(scratch.path, "home");
const place = join(scratch.path, "by-hand");
const ARCHIVE = "autoresume-20260302T080000Z.tar";
let key: Awaited<ReturnType<typeof makeKeyPair>>;
let manifest: ArchiveManifest;

/** A command of Debian's, with a terminal of its own: age asks for a passphrase there and nowhere else. */
function onTerminal(command: string, typed: string) {
  return spawnSync("script", ["-qec", command, "/dev/null"], { cwd: place, input: typed, encoding: "utf8" });
}

const shell = (command: string) => spawnSync("sh", ["-euc", command], { cwd: place, encoding: "utf8" });

beforeAll(async () => {
  mkdirSync(place);
  fillHome(home, { database: 2 * MB, texts: MB / 2, documents: 3 * MB });
  key = await makeKeyPair();
  const at = (name: string) => join(home, name);
  const made = await makeArchive(
    {
      sources: {
        database: at("autoresume.sqlite"),
        files: at("files"),
        keys: at("keys"),
        settings: at("settings.yaml"),
        spool: at("spool"),
        memory: at("memory"),
      },
      folder: place,
      file: ARCHIVE,
      scratch: at("scratch"),
      recipients: [key.recipient],
      keyFile: await sealWithPassphrase(`${key.identity}\n`, PASSPHRASE, { workFactor: 12 }),
      passphraseFrom: "2026-03-01T08:00:00.000Z",
      madeAt: "2026-03-02T08:00:00.000Z",
      appVersion: "0.0.0",
    },
    { tell: () => undefined, signal: new AbortController().signal },
  );
  manifest = made.manifest;
});
afterAll(() => scratch.remove());

describe("an archive opened by hand, with the commands of its own page", () => {
  it("gives everything to whoever has the passphrase", () => {
    expect(shell(`tar -xf ${ARCHIVE}`).status).toBe(0);
    const page = readFileSync(join(place, "README.txt"), "utf8");
    const commands = [...page.matchAll(/^ {2}((?:tar|age|sqlite3) .*)$/gm)].map(([, command]) => command ?? "");
    expect(commands).toHaveLength(4);
    const [tar = "", open = "", unpack = "", query = ""] = commands;
    expect(shell(tar.replace("THIS_FILE", ARCHIVE)).status).toBe(0);
    expect(onTerminal(open, `${PASSPHRASE}\n`).status).toBe(0);
    expect(readFileSync(join(place, "identity.txt"), "utf8").trim()).toBe(key.identity);
    expect(shell(unpack)).toMatchObject({ status: 0, stderr: "" });
    expect(shell(query).stdout.trim()).toBe("Ada Example");
    expect(shell('sqlite3 database.sqlite "PRAGMA integrity_check"').stdout.trim()).toBe("ok");
    const told = JSON.parse(readFileSync(join(place, "manifest.json"), "utf8")) as ArchiveManifest;
    expect(told).toEqual(manifest);
    const sums = told.parts.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
    writeFileSync(join(place, "sums"), sums);
    expect(shell("sha256sum --quiet --check sums")).toMatchObject({ status: 0, stdout: "" });
  });

  it("gives nothing to whoever has another passphrase, or another key", () => {
    const wrong = onTerminal("age -d -o wrong.txt key.age", "incorrect horse battery\n");
    expect(wrong.status).not.toBe(0);
    expect(existsSync(join(place, "wrong.txt"))).toBe(false);
    expect(shell("age-keygen -o other.txt 2>/dev/null && age -d -i other.txt data.tar.zst.age").status).not.toBe(0);
  });
});

describe("age of Debian and ours", () => {
  const SIZES = [0, 1, 65_535, 65_536, 65_537, MB, MB + 1, 3 * MB];

  it.each(SIZES)("read one another at %i bytes", async (size) => {
    const plain = Buffer.alloc(size, "AutoResume ");
    writeFileSync(join(place, "plain"), plain);
    writeFileSync(join(place, "identity"), key.identity);
    expect(shell(`age -r ${key.recipient} -o theirs plain`).status).toBe(0);
    const opened = await Array.fromAsync(ageDecrypt([readFileSync(join(place, "theirs"))], [key.identity]));
    expect(Buffer.concat(opened).equals(plain)).toBe(true);
    const ours = await Array.fromAsync(ageEncrypt([plain], [key.recipient]));
    writeFileSync(join(place, "ours"), Buffer.concat(ours));
    expect(shell("age -d -i identity ours | cmp - plain")).toMatchObject({ status: 0, stdout: "" });
  });
});
