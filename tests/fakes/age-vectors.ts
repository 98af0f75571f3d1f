import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { armor } from "age-encryption";
import * as vectors from "cctv-age";
import { ageDecrypt } from "#data/archive/age/age.ts";
import type { Crew } from "#data/archive/crew/crew.ts";
import { Fault } from "#data/model/faults.ts";
import { PassphraseIdentity } from "#data/vault/passphrase.ts";

export type Vector = {
  name: string;
  expect: string;
  identities: string[];
  passphrases: string[];
  payload: string | null;
} & {
  armored: boolean;
  file: Buffer;
};

export const VECTORS = Object.entries(vectors as Record<string, unknown>)
  .filter((entry): entry is [string, Uint8Array] => entry[1] instanceof Uint8Array)
  .map(([name, bytes]) => vectorOf(name, Buffer.from(bytes)));

/** A vector is lines of `key: value`, an empty line, and the file, which may be compressed. */
function vectorOf(name: string, bytes: Buffer): Vector {
  const end = bytes.indexOf("\n\n");
  const lines = bytes
    .subarray(0, end)
    .toString()
    .split("\n")
    .map((line) => line.split(": "));
  const all = (key: string) => lines.filter(([at]) => at === key).map(([, value]) => value ?? "");
  const rest = bytes.subarray(end + 2);
  return {
    name,
    expect: all("expect")[0] ?? "",
    identities: all("identity"),
    passphrases: all("passphrase"),
    payload: all("payload")[0] ?? null,
    armored: all("armored")[0] === "yes",
    file: all("compressed")[0] === "zlib" ? inflateSync(rest) : rest,
  };
}

/** What comes out before the end or the fault, in pieces of `size` bytes as a network would bring it. */
async function read(
  vector: Vector,
  size: number,
  crew: Crew,
): Promise<{ payload: string; fault: Fault | null; armor: boolean }> {
  const hash = createHash("sha256");
  const result = (fault: Fault | null, inArmor = false) => ({ payload: hash.digest("hex"), fault, armor: inArmor });
  let file: Uint8Array;
  try {
    file = vector.armored ? armor.decode(vector.file.toString("latin1")) : vector.file;
  } catch {
    return result(null, true);
  }
  const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, at) =>
    file.subarray(at * size, (at + 1) * size),
  );
  const identities = [...vector.identities, ...vector.passphrases.map((phrase) => new PassphraseIdentity(phrase))];
  try {
    for await (const plain of ageDecrypt(pieces, identities, { crew })) hash.update(plain);
    return result(null);
  } catch (error) {
    if (error instanceof Fault) return result(error);
    throw error;
  }
}

/** The codes that each expectation may end with. */
const CODES: Record<string, readonly string[]> = {
  "header failure": ["age_malformed", "work_factor_refused"],
  "HMAC failure": ["age_damaged"],
  "no match": ["age_key_wrong"],
  "payload failure": ["age_damaged", "age_malformed"],
};

/** What is wrong with how a vector was read in pieces of a size; null when it is as expected. */
export async function wrongWith(vector: Vector, size: number, crew: Crew): Promise<string | null> {
  const { payload, fault, armor: badArmor } = await read(vector, size, crew);
  if (badArmor !== (vector.expect === "armor failure"))
    return badArmor ? "its armor was refused" : "its armor was taken";
  const code = fault?.code ?? "none";
  const codes = vector.expect === "success" || badArmor ? ["none"] : (CODES[vector.expect] ?? []);
  if (!codes.includes(code)) return `${vector.expect} expected, and the fault was ${code}`;
  return vector.payload === null || vector.payload === payload ? null : "other bytes came out";
}
