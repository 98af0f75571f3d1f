import { open } from "node:fs/promises";
import { AwsClient } from "aws4fetch";
import type { TargetPlace } from "#data/model/work/backup.ts";
import { addressOf } from "./address.ts";
import { networkFault, statusFault, type Target, targetWrong } from "./target.ts";

type S3Place = Extract<TargetPlace, { kind: "s3" }>;

/** Up to here in one request, and the least that a part may hold, in bytes. */
const ONE_REQUEST = 16 * 2 ** 20;
const MOST_PARTS = 9000;
/** How long one request may take, in ms. */
const PATIENCE = 10 * 60_000;

/** S3-compatible storage. A big file goes in parts; S3 shows it only when all are there. */
export function s3Target(place: S3Place, secret: string): Target {
  const { endpoint, bucket, prefix, accessKeyId, region } = place;
  const client = new AwsClient({ accessKeyId, secretAccessKey: secret, region, service: "s3", retries: 2 });
  const root = `${addressOf(endpoint).href.replace(/\/+$/, "")}/${encodeURIComponent(bucket)}`;
  const keyOf = (name: string) => `${prefix}${name}`;
  const urlOf = (name: string) => `${root}/${keyOf(name).split("/").map(encodeURIComponent).join("/")}`;

  async function ask(method: string, url: string, signal: AbortSignal, body?: BodyInit): Promise<Response> {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    let answer: Response;
    try {
      // What is signed is for this place alone: where it leads to elsewhere, the owner is to say so.
      const asked = { method, signal: patience, redirect: "manual" as const };
      answer = await client.fetch(url, body === undefined ? asked : { ...asked, body });
    } catch (error) {
      throw networkFault(error);
    }
    if (!answer.ok) throw statusFault(answer.status, wordsOf(await answer.text()));
    return answer;
  }

  /** Parts that an earlier life left behind would be kept, and paid for, for ever. */
  async function dropEarlier(url: string, name: string, signal: AbortSignal): Promise<void> {
    const query = new URLSearchParams({ uploads: "", prefix: keyOf(name) });
    const there = await (await ask("GET", `${root}?${query.toString()}`, signal)).text();
    for (const [, upload = ""] of there.matchAll(/<Upload>(.*?)<\/Upload>/gs)) {
      const id = textOf(upload, "UploadId");
      if (id === null || plain(textOf(upload, "Key") ?? "") !== keyOf(name)) continue;
      await ask("DELETE", `${url}?uploadId=${encodeURIComponent(id)}`, signal);
    }
  }

  async function putInParts(url: string, path: string, bytes: number, signal: AbortSignal): Promise<void> {
    const began = await (await ask("POST", `${url}?uploads=`, signal)).text();
    const uploadId = textOf(began, "UploadId");
    if (uploadId === null) throw targetWrong("no upload was begun");
    const at = `${url}?uploadId=${encodeURIComponent(uploadId)}`;
    try {
      const size = Math.max(ONE_REQUEST, Math.ceil(bytes / MOST_PARTS));
      const tags: string[] = [];
      for await (const part of partsOf(path, size)) {
        const number = tags.length + 1;
        const answer = await ask(
          "PUT",
          `${url}?partNumber=${number}&uploadId=${encodeURIComponent(uploadId)}`,
          signal,
          part,
        );
        const tag = answer.headers.get("etag");
        if (tag === null) throw targetWrong(`part ${number} was not confirmed`);
        tags.push(`<Part><PartNumber>${number}</PartNumber><ETag>${tag}</ETag></Part>`);
      }
      const list = `<CompleteMultipartUpload>${tags.join("")}</CompleteMultipartUpload>`;
      // S3 may answer 200 and tell of a failure in the text.
      const done = await (await ask("POST", at, signal, list)).text();
      if (/<Error>/.test(done)) throw targetWrong(wordsOf(done));
    } catch (error) {
      await ask("DELETE", at, AbortSignal.timeout(PATIENCE)).catch(() => undefined);
      throw error;
    }
  }

  return {
    async put({ path, name, bytes }, signal) {
      const url = urlOf(name);
      if (bytes > ONE_REQUEST) {
        // Not every storage lists them, nor lets every user look.
        await dropEarlier(url, name, signal).catch(() => signal.throwIfAborted());
        await putInParts(url, path, bytes, signal);
      } else for await (const all of partsOf(path, ONE_REQUEST)) await ask("PUT", url, signal, all);
      const { headers } = await ask("HEAD", url, signal);
      const there = Number(headers.get("content-length"));
      if (there === bytes) return;
      await ask("DELETE", url, signal);
      throw targetWrong(`${there} of ${bytes} bytes arrived`);
    },
    async names(signal) {
      const names: string[] = [];
      for (let token: string | null = ""; token !== null;) {
        const query = new URLSearchParams({ "list-type": "2", prefix: keyOf("autoresume-") });
        if (token !== "") query.set("continuation-token", token);
        const page = await (await ask("GET", `${root}?${query.toString()}`, signal)).text();
        for (const [, key = ""] of page.matchAll(/<Key>([^<]*)<\/Key>/g)) names.push(plain(key));
        token = textOf(page, "NextContinuationToken");
      }
      return names.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    },
    async remove(name, signal) {
      await ask("DELETE", urlOf(name), signal);
    },
  };
}

/** A file in pieces of one size; the last may be shorter. */
async function* partsOf(path: string, size: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const file = await open(path, "r");
  try {
    for (let at = 0; ;) {
      const buffer = Buffer.allocUnsafeSlow(size);
      let filled = 0;
      while (filled < size) {
        const { bytesRead } = await file.read(buffer, filled, size - filled, at + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      if (filled > 0 || at === 0) yield buffer.subarray(0, filled);
      at += filled;
      if (filled < size) return;
    }
  } finally {
    await file.close();
  }
}

const textOf = (xml: string, tag: string): string | null =>
  new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(xml)?.[1] ?? null;

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plain = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? "");

const wordsOf = (xml: string): string => textOf(xml, "Message") ?? textOf(xml, "Code") ?? "";
