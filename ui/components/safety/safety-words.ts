import type { Backup, Safety, TargetPlace } from "#data/model/work/backup.ts";
import type { Key } from "../../i18n/translate.ts";
import type { IconName } from "../base/icons.ts";
import type { Tone } from "../base/tone.ts";

export type Standing = { tone: Tone; icon: IconName; proof: Key };

/**
 * How safe the archives are: red when there is nothing good or the proof failed, amber when something is late. The kit
 * has a sign of its own.
 */
export function standingOf({ newestGood, newestDrill, warnings }: Safety): Standing {
  const proof =
    newestDrill === null ? "safety.unproven" : newestDrill.state === "good" ? "safety.proven" : "safety.disproven";
  const failed = warnings.some(({ kind }) => kind === "backup_failed" || kind === "drill_failed");
  if (newestGood === null || newestDrill?.state === "failed" || failed) return { tone: "bad", icon: "alert", proof };
  return warnings.some(({ kind }) => kind !== "kit_unproven") || newestDrill === null
    ? { tone: "warn", icon: "alert", proof }
    : { tone: "ok", icon: "met", proof };
}

export const ARCHIVE_TONE: Record<Backup["state"], Tone> = {
  running: "info",
  good: "ok",
  failed: "bad",
  gone: "neutral",
};

export const COPY_TONE: Record<Backup["copies"][number]["state"], Tone> = {
  waiting: "info",
  done: "ok",
  failed: "bad",
  gone: "neutral",
};

/** Where a target is, as one line. */
export function placeText(place: TargetPlace): string {
  if (place.kind === "folder") return place.path;
  if (place.kind === "webdav") return place.url;
  return `${place.endpoint.replace(/\/+$/, "")}/${[place.bucket, place.prefix].filter((part) => part !== "").join("/")}`;
}

/** A key as it was typed or scanned from paper: without spaces and line ends, in capitals. */
export function typedIdentity(text: string): string {
  return text.replace(/\s+/g, "").toUpperCase();
}

/** A key as its name and groups of eight, so that an eye finds its place again; spaces are taken out when it is proven. */
export function inGroups(key: string): string[] {
  return key.match(/^AGE-SECRET-KEY-1|.{1,8}/g) ?? [];
}

/** What opens an archive without our software; stock Debian packages of the same names. */
export const COMMANDS = {
  unpack: "tar -xf autoresume-….tar",
  key: "age -d -o key.txt key.age",
  open: "age -d -i key.txt data.tar.zst.age | zstd -d | tar -x",
} as const;
