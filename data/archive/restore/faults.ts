import { askOwner, type Fault, giveUp, mustMend } from "#data/model/faults.ts";

/** It is an archive of ours that lost something on its way; `where` names the place in it. */
export const damaged = (where: string, cause?: unknown): Fault =>
  giveUp("archive_damaged", `The archive is damaged: ${where}.`, {
    hint: "Take another copy of it, or an earlier archive. Nothing was changed here.",
    data: { where },
    cause,
  });

/** It holds what no archive of ours would: it was made to do harm, or by another program. */
export const refused = (what: string): Fault =>
  giveUp("archive_refused", `The archive is refused: ${what}.`, {
    hint: "AutoResume did not make it like this. Use an archive whose way you know. Nothing was changed here.",
    data: { what },
  });

export const foreign = (): Fault =>
  giveUp("archive_foreign", "This file is no archive of AutoResume.", {
    hint: "Choose a file that is called autoresume-….tar, as the appliance made it.",
  });

export const unreadable = (path: string, cause: unknown): Fault =>
  mustMend("archive_unreadable", `${path} is not there or cannot be read.`, {
    hint: "Name a file that the user who runs AutoResume can read.",
    data: { path },
    cause,
  });

export const newer = (have: number, known: number): Fault =>
  mustMend("archive_newer", `The archive was made by a newer AutoResume (schema ${have}; this one knows ${known}).`, {
    hint: "Install that version or a later one, then restore the archive with it.",
    data: { have, known },
  });

export const wrongPassphrase = (cause?: unknown): Fault =>
  askOwner("archive_passphrase_wrong", "That passphrase does not open this archive.", {
    hint: "It opens with the passphrase of the time it was made; capital letters and spaces count. The emergency kit's key opens it too.",
    cause,
  });

export const wrongIdentity = (cause?: unknown): Fault =>
  askOwner("archive_passphrase_wrong", "That key does not open this archive.", {
    hint: "Take the emergency kit of the time the archive was made, or its passphrase.",
    cause,
  });

export const tooSmall = (needs: number, where: string): Fault =>
  mustMend("disk_full", `There is not enough space for the archive: it needs ${mebibytes(needs)} more.`, {
    hint: `Free that much on the disk of ${where} and begin again. Nothing was changed here.`,
    data: { needs, where },
  });

const mebibytes = (bytes: number) => `${Math.max(1, Math.ceil(bytes / 2 ** 20))} MiB`;
