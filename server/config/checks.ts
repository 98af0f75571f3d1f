import { isIP } from "node:net";
import { Value } from "typebox/value";
import type { SettingKey, Settings } from "#data/model/work/settings.ts";
import type { Member } from "./members.ts";

/** What may be practised with: this machine alone, at one port. */
const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|\[::1\]):[1-9]\d{0,4}$/;

/** What the schema cannot say of one word of a list, or of a text: null when it is right, else what it must be. */
const CHECKS: Partial<Record<SettingKey, (text: string) => string | null>> = {
  "door.host": (host) =>
    isIP(host) !== 0 || /^[a-z0-9.-]+$/i.test(host) ? null : "an address to listen on, e.g. 127.0.0.1 or 0.0.0.0",
  "door.allowedNames": (name) =>
    /^[a-z0-9.-]+$/i.test(name) ? null : "a bare host name, without port or scheme, e.g. jobs.home.example",
  "door.trustedProxies": (network) =>
    isNetwork(network) ? null : "an address or a network, e.g. 172.18.0.0/16, or loopback, linklocal or uniquelocal",
  "door.corsOrigins": (origin) =>
    URL.parse(origin)?.origin === origin && /^https?:/.test(origin)
      ? null
      : "an origin without a path, e.g. https://home.example",
  "general.timeZone": (zone) => (zone === "" || isTimeZone(zone) ? null : "an IANA time zone, e.g. Europe/Berlin"),
  "general.practiceHosts": (host) =>
    LOOPBACK.test(host.toLowerCase()) && URL.parse(`http://${host}`) !== null
      ? null
      : "a practice world's host:port on this machine, e.g. 127.0.0.1:8200",
  "backup.recipients": (recipient) =>
    /^age1[02-9ac-hj-np-z]{58}$/.test(recipient) ? null : "an age recipient (age1…)",
};

/** What the patterns of the schema mean. */
const FORMS: Partial<Record<SettingKey, string>> = {
  "door.basePath": "a path with a slash at both ends, e.g. /jobs/",
  "backup.at": "a time of day from 00:00 to 23:59",
};

/** What is wrong with a value, as the end of a sentence; null when nothing is. */
export function wrongWith(member: Member, value: unknown): string | null {
  if (!Value.Check(member.schema, value)) return `is ${said(value)}; it is ${expected(member)}`;
  const check = CHECKS[member.key];
  if (check === undefined) return null;
  for (const text of Array.isArray(value) ? value : [value]) {
    const must = check(String(text));
    if (must !== null) return `${Array.isArray(value) ? "holds" : "is"} ${said(text)}; it wants ${must}`;
  }
  return null;
}

/** Faults of settings that are right by themselves but not together. */
export function wrongTogether({ door }: Settings): string[] {
  if ((door.tlsCertificate === "") === (door.tlsKey === "")) return [];
  return ["door.tlsCertificate and door.tlsKey belong together: one is set and the other is not."];
}

/** Host names know no case. */
export function settled(member: Member, value: unknown): unknown {
  const lower = member.key === "door.allowedNames" || member.key === "general.practiceHosts";
  return lower && Array.isArray(value) ? value.map((name) => String(name).toLowerCase()) : value;
}

/** What a setting takes, in words. */
export function expected({ key, schema }: Pick<Member, "key" | "schema">): string {
  if (schema.enum !== undefined) return `one of ${schema.enum.join(", ")}`;
  if (schema.type === "integer") return `a whole number from ${schema.minimum ?? 0} to ${schema.maximum ?? "any"}`;
  if (schema.type === "array") return "a list of words";
  return FORMS[key] ?? "a text";
}

function said(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 200);
}

function isNetwork(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", bits, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function isTimeZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat("en", { timeZone: zone });
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}
