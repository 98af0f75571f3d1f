import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/** OWASP's least for argon2id: 19 MiB, two passes. Kept beside each hash, so that it can be raised later. */
const COST = { memory: 19 * 1024, passes: 2, parallelism: 1 };

type Cost = typeof COST;

function derive(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  argon2("argon2id", { message: password.normalize("NFKC"), nonce, tagLength: 32, ...cost }, (error, key) =>
    error === null ? resolve(key) : reject(error),
  );
  return promise;
}

/** `argon2id$memory$passes$parallelism$salt$key`, memory in KiB, salt and key in base64url. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const nonce = randomBytes(16);
  const key = await derive(password, nonce, cost);
  return [
    "argon2id",
    cost.memory,
    cost.passes,
    cost.parallelism,
    nonce.toString("base64url"),
    key.toString("base64url"),
  ].join("$");
}

/** True when it was hashed at another cost than today's: at the next sign-in it is hashed anew. */
export function needsRehash(stored: string): boolean {
  const [, memory, passes, parallelism] = stored.split("$").map(Number);
  return memory !== COST.memory || passes !== COST.passes || parallelism !== COST.parallelism;
}

/** Stands where no password was set: none verifies against it. */
export const NO_PASSWORD = "none";

/** A hash that no password has, with the cost of a real one: a name that is not there costs the same time. */
export const NOBODY = `argon2id$${COST.memory}$${COST.passes}$${COST.parallelism}$${Buffer.alloc(16).toString("base64url")}$${Buffer.alloc(32).toString("base64url")}`;

export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [kind, memory, passes, parallelism, salt, key] = stored.split("$");
  if (kind !== "argon2id" || salt === undefined || key === undefined) return false;
  const expected = Buffer.from(key, "base64url");
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const got = await derive(password, Buffer.from(salt, "base64url"), cost);
  return got.length === expected.length && timingSafeEqual(got, expected);
}
