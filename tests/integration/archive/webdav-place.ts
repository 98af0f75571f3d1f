import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A WebDAV folder on loopback, as far as copies need it. `loses` bytes of each file on the way. */
export async function openWebdav({ password, loses = 0 }: { password: string; loses?: number }) {
  const files = new Map<string, Buffer>();
  const moves: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? "/");
    const name = path.replace("/dav/", "");
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    const entry = (at: string, bytes: Buffer | null) =>
      `<d:response><d:href>${encodeURI(at)}</d:href><d:propstat><d:prop>${bytes === null ? "" : `<d:getcontentlength>${bytes.length}</d:getcontentlength>`}</d:prop></d:propstat></d:response>`;
    const answer = (status: number, text = "") => response.writeHead(status).end(text);
    if (request.headers.authorization !== `Basic ${Buffer.from(`ada:${password}`).toString("base64")}`)
      return answer(401);
    const held = files.get(name);
    switch (request.method) {
      case "PUT":
        files.set(name, body.subarray(0, body.length - loses));
        return answer(201);
      case "DELETE":
        return answer(files.delete(name) ? 204 : 404);
      case "MOVE": {
        const to = decodeURIComponent(new URL(String(request.headers.destination)).pathname).replace("/dav/", "");
        if (held === undefined) return answer(404);
        files.delete(name);
        files.set(to, held);
        moves.push(to);
        return answer(201);
      }
      case "PROPFIND": {
        const all = [...files].map(([at, bytes]) => entry(`/dav/${at}`, bytes));
        const shown = request.headers.depth === "0" ? [entry(path, held ?? null)] : [entry("/dav/", null), ...all];
        return answer(207, `<d:multistatus xmlns:d="DAV:">${shown.join("")}</d:multistatus>`);
      }
      default:
        return answer(405);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/dav`,
    files,
    moves,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
