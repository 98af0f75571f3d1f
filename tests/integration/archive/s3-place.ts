import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { AwsV4Signer } from "aws4fetch";

/** S3-compatible storage on loopback, as far as copies need it: signatures are checked, parts put together, lists paged. */
export async function openS3({ secret, listsAtOnce = 2 }: { secret: string; listsAtOnce?: number }) {
  const objects = new Map<string, Buffer>();
  const uploads = new Map<string, Map<number, Buffer>>();
  const keysOf = new Map<string, string>();
  let failing = 0;
  let elsewhere: string | null = null;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? ""}`);
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    const answer = (status: number, text: string | Buffer = "", headers: Record<string, string> = {}) =>
      response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : text);
    if (!(await isSigned(request, url, secret)))
      return answer(403, "<Error><Message>The signature does not match.</Message></Error>");
    if (failing > 0) {
      failing -= 1;
      return answer(500, "<Error><Message>Try later.</Message></Error>");
    }
    if (elsewhere !== null) return answer(307, "", { location: elsewhere });
    const key = decodeURIComponent(url.pathname.split("/").slice(2).join("/"));
    const upload = url.searchParams.get("uploadId");
    if (url.searchParams.get("list-type") === "2") return answer(200, list(url.searchParams));
    if (request.method === "POST" && upload === null) return answer(200, `<R><UploadId>${begin(key)}</UploadId></R>`);
    if (request.method === "GET" && url.searchParams.has("uploads")) {
      const entry = (id: string) => `<Upload><Key>${keysOf.get(id)}</Key><UploadId>${id}</UploadId></Upload>`;
      return answer(200, `<L>${[...uploads.keys()].map(entry).join("")}</L>`);
    }
    if (upload !== null) {
      const parts = uploads.get(upload);
      if (parts === undefined) return answer(404);
      if (request.method === "PUT") {
        parts.set(Number(url.searchParams.get("partNumber")), body);
        return answer(200, "", { etag: `"${parts.size}"` });
      }
      uploads.delete(upload);
      if (request.method === "POST") {
        const numbers = [...body.toString().matchAll(/<PartNumber>(\d+)</g)].map(([, number]) => Number(number));
        objects.set(key, Buffer.concat(numbers.map((number) => parts.get(number) ?? Buffer.alloc(0))));
      }
      return answer(200, "<Done/>");
    }
    const held = objects.get(key);
    if (request.method === "PUT") objects.set(key, body);
    else if (request.method === "DELETE") objects.delete(key);
    else return held === undefined ? answer(404) : answer(200, held, { "content-length": String(held.length) });
    return answer(200);
  });

  function begin(key: string): string {
    const id = `upload-${keysOf.size + 1}`;
    keysOf.set(id, key);
    uploads.set(id, new Map());
    return id;
  }

  function list(asked: URLSearchParams): string {
    const names = [...objects.keys()].filter((name) => name.startsWith(asked.get("prefix") ?? "")).sort();
    const from = Number(asked.get("continuation-token") ?? 0);
    const keys = names
      .slice(from, from + listsAtOnce)
      .map((name) => `<Contents><Key>${name.replaceAll("&", "&amp;")}</Key></Contents>`);
    const more = from + listsAtOnce < names.length;
    return `<L>${keys.join("")}${more ? `<NextContinuationToken>${from + listsAtOnce}</NextContinuationToken>` : ""}</L>`;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    uploads,
    /** So many requests are answered with 500. */
    failNext: (times: number) => void (failing = times),
    /** Every request is led elsewhere. */
    redirectTo: (address: string | null) => void (elsewhere = address),
    /** An upload in parts that nobody ended. */
    begunEarlier: begin,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function isSigned(request: IncomingMessage, url: URL, secretAccessKey: string): Promise<boolean> {
  const given = request.headers.authorization ?? "";
  const accessKeyId = /Credential=([^/]+)\//.exec(given)?.[1] ?? "";
  const region = /Credential=[^/]+\/\d+\/([^/]+)\//.exec(given)?.[1] ?? "";
  const datetime = String(request.headers["x-amz-date"]);
  const signer = new AwsV4Signer({
    method: request.method ?? "GET",
    url: url.href,
    headers: { "x-amz-content-sha256": String(request.headers["x-amz-content-sha256"]) },
    accessKeyId,
    secretAccessKey,
    region,
    service: "s3",
    datetime,
  });
  return (await signer.authHeader()) === given;
}
