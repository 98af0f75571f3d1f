import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { Encrypter } from "age-encryption";
import Database from "better-sqlite3";
import { canonicalHash } from "#data/archive/canonical.ts";
import { sha256 } from "#data/model/canonical.ts";
import type { ArchiveManifest, ArchivePart } from "#data/model/work/backup.ts";
import { inspect } from "#data/store/whole/inspect.ts";
import { sealWithPassphrase } from "#data/vault/passphrase.ts";
import { type TarPiece, tarOf } from "./tar-bytes.ts";

/** Made up for tests and golden archives; nothing else was ever sealed to it. */
export const TEST_KEY = {
  identity: "AGE-SECRET-KEY-1ZNU7999MWJCR5NFQ3TXZX3URAC09FK8CVPCJLFLCVNEMCC7RG60SM9MUWY",
  recipient: "age187pn74sprtk6uusy0sncct8ytfhn4hgtcx9ul95kmhkkrfrdqgms8mwcz4",
};
export const PASSPHRASE = "four lanterns over the quay";
/** Cheap: what is measured elsewhere is not waited for here. */
export const WORK_FACTOR = 10;
const README = Buffer.from("An archive of AutoResume.\n");

export type ArchiveWishes = {
  /** Changes the pieces of the body, the manifest last. */
  body?: (pieces: TarPiece[]) => TarPiece[];
  manifest?: (manifest: ArchiveManifest) => unknown;
  /** Changes the pieces of the outer tar. */
  outer?: (pieces: TarPiece[]) => TarPiece[];
  workFactor?: number;
};

/** The bytes of an archive that holds these parts, as ours are made unless a wish says otherwise. */
export async function archiveOf(parts: readonly TarPiece[], wishes: ArchiveWishes = {}): Promise<Buffer> {
  const key = Buffer.from(
    await sealWithPassphrase(`${TEST_KEY.identity}\n`, PASSPHRASE, { workFactor: wishes.workFactor ?? WORK_FACTOR }),
  );
  const manifest = manifestOf(parts, { "README.txt": sha256(README), "key.age": sha256(key) });
  const pieces = [
    ...parts,
    { name: "manifest.json", bytes: Buffer.from(JSON.stringify(wishes.manifest?.(manifest) ?? manifest)) },
  ];
  const body = zstdCompressSync(tarOf(wishes.body?.(pieces) ?? pieces));
  const encrypter = new Encrypter();
  encrypter.addRecipient(TEST_KEY.recipient);
  const outer = [
    { name: "README.txt", bytes: README },
    { name: "key.age", bytes: key },
    { name: "data.tar.zst.age", bytes: Buffer.from(await encrypter.encrypt(body)) },
  ];
  return tarOf(wishes.outer?.(outer) ?? outer);
}

function manifestOf(parts: readonly TarPiece[], outside: Record<string, string>): ArchiveManifest {
  const listed: ArchivePart[] = parts.map(({ name, bytes = Buffer.alloc(0) }) => ({
    path: name,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
  const database = parts.find(({ name }) => name === "database.sqlite")?.bytes;
  const looked = database === undefined ? null : lookedAt(database, listed);
  return {
    format: "autoresume-archive",
    formatVersion: 1,
    schemaVersion: looked?.schemaVersion ?? 1,
    appVersion: "0.0.0-test",
    madeAt: "2026-03-02T08:00:00.000Z",
    rows: looked?.rows ?? {},
    parts: listed,
    outside,
    ...(looked === null ? {} : { canonical: looked.canonical }),
  };
}

function lookedAt(bytes: Uint8Array, parts: readonly ArchivePart[]) {
  const scratch = mkdtempSync(join(tmpdir(), "autoresume-archive-"));
  const path = join(scratch, "database.sqlite");
  writeFileSync(path, bytes);
  try {
    const { schemaVersion, rows } = inspect(path);
    return { schemaVersion, rows, canonical: canonicalHash({ database: path, parts }).hash };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The parts of a home that nobody works in now, in an archive's order. */
export function partsOf(home: string): TarPiece[] {
  const scratch = mkdtempSync(join(tmpdir(), "autoresume-archive-"));
  const copy = join(scratch, "database.sqlite");
  const db = new Database(join(home, "autoresume.sqlite"), { readonly: true });
  try {
    db.prepare("VACUUM INTO ?").run(copy);
    const rest = ["files", "keys", "settings.yaml", "spool", "memory"].flatMap((name) => filesIn(home, name));
    return [{ name: "database.sqlite", bytes: readFileSync(copy) }, ...rest];
  } finally {
    db.close();
    rmSync(scratch, { recursive: true });
  }
}

function filesIn(home: string, name: string): TarPiece[] {
  const path = join(home, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [{ name, bytes: readFileSync(path) }];
  return readdirSync(path)
    .sort()
    .flatMap((inner) => filesIn(home, `${name}/${inner}`));
}
