import type { TargetRequest } from "#data/model/wire/backup.ts";
import type { TargetPlace } from "#data/model/work/backup.ts";
import type { Key } from "../../i18n/translate.ts";

export type PlaceKind = TargetPlace["kind"];
export const PLACE_KINDS: readonly PlaceKind[] = ["folder", "s3", "webdav"];

export type TargetField = {
  name: string;
  label: Key;
  type: "text" | "url" | "password";
  optional?: true;
  placeholder?: string;
  /** What must be typed, for the browser to check. */
  pattern?: string;
};

/** What each kind of place asks for, in order; the field `secret` goes into the vault. */
export const TARGET_FIELDS: Record<PlaceKind, readonly TargetField[]> = {
  folder: [{ name: "path", label: "target.path", type: "text", placeholder: "/mnt/backup", pattern: "/.*" }],
  s3: [
    { name: "endpoint", label: "target.endpoint", type: "url", placeholder: "https://s3.example.com" },
    { name: "region", label: "target.region", type: "text", placeholder: "eu-central-1" },
    { name: "bucket", label: "target.bucket", type: "text" },
    { name: "prefix", label: "target.prefix", type: "text", optional: true },
    { name: "accessKeyId", label: "target.access_key", type: "text" },
    { name: "secret", label: "target.secret_key", type: "password" },
  ],
  webdav: [
    { name: "url", label: "target.url", type: "url", placeholder: "https://cloud.example.com/dav/backups/" },
    { name: "user", label: "target.user", type: "text", optional: true },
    { name: "secret", label: "target.password", type: "password", optional: true },
  ],
};

/** The request for what was filled in; `value` gives a field's text, empty when there is none. */
export function targetRequest(kind: PlaceKind, value: (name: string) => string): TargetRequest {
  const secret = value("secret");
  return { name: value("name"), place: placeOf(kind, value), ...(secret === "" ? {} : { secret }) };
}

function placeOf(kind: PlaceKind, value: (name: string) => string): TargetPlace {
  if (kind === "folder") return { kind, path: value("path") };
  if (kind === "webdav") return { kind, url: value("url"), user: value("user") };
  return {
    kind,
    endpoint: value("endpoint"),
    region: value("region"),
    bucket: value("bucket"),
    prefix: value("prefix"),
    accessKeyId: value("accessKeyId"),
  };
}
