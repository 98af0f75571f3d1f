import { Agent, fetch, type Response } from "undici";
import { Fault, giveUp, retryLater } from "#data/model/faults.ts";
import { hostKey } from "./net/addresses.ts";
import { textOf } from "./net/body.ts";
import { pinnedLookup, resolveAndPin, type Resolver } from "./net/resolve.ts";

export type GuardedFetchOptions = {
  signal: AbortSignal;
  /** Exact `host:port`; the only loopback addresses that may be visited. */
  practiceHosts: readonly string[];
  /** Of the unpacked body; 20 MB when not given. */
  maxBytes?: number;
  /** Milliseconds for everything, redirects included; 30 s when not given. */
  timeout?: number;
  accept?: string;
  method?: "GET" | "POST";
  body?: string;
  headers?: Record<string, string>;
};

/** `url` is where the last redirect led. The status is the caller's business, 404 and 500 too. */
export type FetchedPage = { status: number; url: string; headers: Headers; text: string };

const MEGABYTE = 1_000_000;
const MAX_REDIRECTS = 10;
const USER_AGENT = "Mozilla/5.0 (compatible; AutoResume; self-hosted)";
/** Headers that belong to the host they were meant for. */
const PERSONAL = new Set(["authorization", "cookie", "proxy-authorization"]);

type Hop = { url: URL; method: "GET" | "POST"; body: string | null; headers: Headers };

/**
 * Fetches an address that a stranger gave: resolves it, checks every address, connects to a checked one, and does
 * all of it again for each redirect. Faults: `address_refused` (give_up), `unreachable` (retry), `too_large`
 * (give_up). Throws the signal's reason when cancelled.
 */
export async function guardedFetch(url: string, options: GuardedFetchOptions): Promise<FetchedPage> {
  return fetchWith(undefined, url, options);
}

/** `guardedFetch` with another resolver, for tests of what a name server may do. */
export async function fetchWith(
  resolver: Resolver | undefined,
  url: string,
  options: GuardedFetchOptions,
): Promise<FetchedPage> {
  const { timeout = 30_000, maxBytes = 20 * MEGABYTE, practiceHosts } = options;
  const deadline = AbortSignal.timeout(timeout);
  const signal = AbortSignal.any([options.signal, deadline]);
  let hop = firstHop(url, options);
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const target = { hostname: hop.url.hostname, port: Number(hostKey(hop.url).split(":").at(-1)) };
      const pinned = await resolveAndPin(target, {
        practiceHosts,
        signal,
        ...(resolver === undefined ? {} : { resolver }),
      });
      await using agent = disposable(new Agent({ connect: { lookup: pinnedLookup(pinned) }, pipelining: 0 }));
      const { method, body, headers } = hop;
      const response = await fetch(hop.url, {
        dispatcher: agent.agent,
        redirect: "manual",
        signal,
        method,
        body,
        headers: [...headers],
      });
      const next = redirectOf(hop, response);
      if (next !== null) {
        hop = next;
        continue;
      }
      const bytes = await read(response, maxBytes, hop.url);
      const text = textOf(bytes, response.headers.get("content-type") ?? "");
      return { status: response.status, url: hop.url.href, headers: new Headers([...response.headers]), text };
    }
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof Fault) throw error;
    throw unreachable(hop.url, deadline.aborted ? `did not answer within ${timeout / 1000} s` : reasonOf(error), error);
  }
  throw giveUp("unreachable", `${hop.url.host} redirects more than ${MAX_REDIRECTS} times.`, {
    hint: "Open the address in your own browser and add the address it ends at.",
  });
}

/** Closes its sockets with the block it was made in, read to the end or not. */
const disposable = (agent: Agent) => ({ agent, [Symbol.asyncDispose]: () => agent.destroy() });

function firstHop(address: string, { method = "GET", body, accept = "*/*", headers = {} }: GuardedFetchOptions): Hop {
  return {
    url: checkedUrl(address),
    method,
    body: body ?? null,
    headers: new Headers({ "user-agent": USER_AGENT, accept, "accept-language": "en, *;q=0.5", ...headers }),
  };
}

function checkedUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base);
  const plain = url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  if (plain) return url;
  throw giveUp("address_refused", `${address.slice(0, 200)} is not a web address that can be visited.`, {
    hint: "Give an address that begins with https:// or http:// and holds no name or password.",
  });
}

function redirectOf(hop: Hop, response: Response): Hop | null {
  const location = response.headers.get("location");
  if (location === null || ![301, 302, 303, 307, 308].includes(response.status)) return null;
  const url = checkedUrl(location, hop.url);
  const keeps = response.status === 307 || response.status === 308;
  const headers = new Headers(hop.headers);
  if (url.origin !== hop.url.origin) for (const name of PERSONAL) headers.delete(name);
  if (keeps) return { ...hop, url, headers };
  headers.delete("content-type");
  return { url, method: "GET", body: null, headers };
}

async function read(response: Response, maxBytes: number, url: URL): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw giveUp("too_large", `${url.host} answered with more than ${maxBytes / MEGABYTE} MB.`, {
        hint: "Save the part you need as a file and add that.",
        data: { url: url.href, maxBytes },
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Network errors lie in the cause of fetch's own "fetch failed". */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (inner instanceof AggregateError) return reasonOf(inner.errors[0]);
  return inner instanceof Error ? inner.message || inner.name : String(inner);
}

function unreachable(url: URL, reason: string, cause: unknown): Fault {
  return retryLater("unreachable", `${url.host} could not be reached: ${reason}.`, {
    hint: "Check the address and this machine's connection to the internet, then try again.",
    data: { url: url.href },
    cause,
  });
}
