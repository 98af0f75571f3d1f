import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { mustMend } from "#data/model/faults.ts";

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function machineKeyPath(home: string): string {
  return join(home, "keys", "machine.key");
}

/**
 * The key of this appliance, 32 random bytes in `keys/machine.key`, made at the first call. It seals what sign-in needs
 * before anybody is there to type a passphrase: whoever reads it and the database reads that too.
 * Throws a `Fault` to be mended: `machine_key_damaged`, `machine_key_unwritable`, `disk_full`.
 */
export function machineKey(home: string): Buffer {
  const path = machineKeyPath(home);
  try {
    if (!existsSync(path)) write(path, randomBytes(KEY_BYTES));
    const key = readFileSync(path);
    if (key.length === KEY_BYTES) return key;
  } catch (error) {
    const full = error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
    throw mustMend(full ? "disk_full" : "machine_key_unwritable", `${path} cannot be made or read.`, {
      hint: "Make the data directory writable for the user that runs AutoResume, with space left on its disk.",
      data: { path },
      cause: error,
    });
  }
  throw mustMend("machine_key_damaged", `${path} is not a key of ${KEY_BYTES} bytes.`, {
    hint: "Restore an archive. Without it, second factors have to be set up again and everybody signs in anew.",
    data: { path },
  });
}

/** The text under the machine's key, in base64. `purpose` is bound to it: it opens under no other. */
export function machineSeal(key: Uint8Array, purpose: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("chacha20-poly1305", key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(purpose), { plaintextLength: Buffer.byteLength(text) });
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64");
}

/** The text again. `Fault` `machine_key_other` when key or purpose is another, or it is damaged. */
export function machineOpen(key: Uint8Array, purpose: string, sealed: string): string {
  try {
    const bytes = Buffer.from(sealed, "base64");
    const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv("chacha20-poly1305", key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(purpose), { plaintextLength: body.length });
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
  } catch (error) {
    throw mustMend("machine_key_other", "Something sealed by this appliance's key does not open with it.", {
      hint: "The database and keys/machine.key are not of the same appliance: restore both from one archive.",
      cause: error,
    });
  }
}

function write(path: string, key: Uint8Array): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomUUID()}`;
  try {
    synced(openSync(temporary, "wx", 0o600), (file) => void writeSync(file, key));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  // A key that is in use but whose name a power cut takes back would leave every second factor unreadable.
  for (const directory of [folder, dirname(folder)]) synced(openSync(directory, "r"), () => {});
}

function synced(file: number, work: (file: number) => void): void {
  try {
    work(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
