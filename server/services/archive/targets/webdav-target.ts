import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { type Dispatcher, request } from "undici";
import type { TargetPlace } from "#data/model/work/backup.ts";
import { addressOf } from "./address.ts";
import { networkFault, statusFault, type Target, targetWrong } from "./target.ts";

type DavPlace = Extract<TargetPlace, { kind: "webdav" }>;

/** How long the other side may be silent, in ms. */
const PATIENCE = 5 * 60_000;
const SIZE = '<?xml version="1.0"?><propfind xmlns="DAV:"><prop><getcontentlength/></prop></propfind>';

/** A folder of a WebDAV server, such as Nextcloud's. Written under a partial name, then moved to its own. */
export function webdavTarget({ url, user }: DavPlace, secret: string): Target {
  const address = addressOf(url).href;
  const folder = address.endsWith("/") ? address : `${address}/`;
  const urlOf = (name: string) => new URL(encodeURIComponent(name), folder).href;
  const authorization = `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`;

  type Asked = { headers?: Record<string, string>; body?: Readable | string; signal: AbortSignal; missing?: boolean };

  async function ask(
    method: string,
    at: string,
    { headers = {}, body, signal, missing = false }: Asked,
  ): Promise<string> {
    let answer: Dispatcher.ResponseData;
    let text: string;
    try {
      answer = await request(at, {
        method,
        headers: { ...(user === "" && secret === "" ? {} : { authorization }), ...headers },
        body: body ?? null,
        signal,
        headersTimeout: PATIENCE,
        bodyTimeout: PATIENCE,
      });
      text = await answer.body.text();
    } catch (error) {
      throw networkFault(error);
    }
    const fine = answer.statusCode < 300 || (missing && answer.statusCode === 404);
    if (!fine) throw statusFault(answer.statusCode, "");
    return text;
  }

  async function sizeOf(at: string, signal: AbortSignal): Promise<number> {
    const text = await ask("PROPFIND", at, {
      headers: { depth: "0", "content-type": "application/xml" },
      body: SIZE,
      signal,
    });
    return Number(/<(?:\w+:)?getcontentlength[^>]*>(\d+)</.exec(text)?.[1] ?? Number.NaN);
  }

  return {
    async put({ path, name, bytes }, signal) {
      const partial = urlOf(`${name}.partial`);
      try {
        const body = createReadStream(path, { highWaterMark: 1 << 20 });
        const headers = { "content-length": String(bytes), "content-type": "application/octet-stream" };
        await ask("PUT", partial, { headers, body, signal });
        const there = await sizeOf(partial, signal);
        if (there !== bytes) throw targetWrong(`${there} of ${bytes} bytes arrived`);
        await ask("MOVE", partial, { headers: { destination: urlOf(name), overwrite: "T" }, signal });
      } catch (error) {
        await ask("DELETE", partial, { signal: AbortSignal.timeout(PATIENCE), missing: true }).catch(() => undefined);
        throw error;
      }
    },
    async names(signal) {
      const headers = { depth: "1", "content-type": "application/xml" };
      const text = await ask("PROPFIND", folder, { headers, body: SIZE, signal });
      return [...text.matchAll(/<(?:\w+:)?href[^>]*>([^<]+)</g)].flatMap(([, href = ""]) => {
        return href.endsWith("/") ? [] : [plain(href.split("/").at(-1) ?? "")];
      });
    },
    async remove(name, signal) {
      await ask("DELETE", urlOf(name), { signal, missing: true });
    },
  };
}

/** A name of somebody else's may be written in any way. */
function plain(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
