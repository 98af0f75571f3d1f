import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Random bytes, 256 bits of them, that can stand in a cookie or an address. */
export function newToken(bytes = 32): string {
  return randomBytes(bytes).toString("base64url");
}

/** How a token or code that was given out lies in the database. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Compares in a time that tells nothing of either. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash("sha256").update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
