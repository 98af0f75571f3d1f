import { createHash } from "node:crypto";
import type { Arrival } from "../judge.ts";

/** The ten letters under which an employer files an application; the same for the same arrival. */
export function referenceOf({ at, jobId, email }: Arrival): string {
  return createHash("sha256").update(`${at} ${jobId} ${email}`).digest("base64url").replace(/[-_]/g, "x").slice(0, 10);
}
