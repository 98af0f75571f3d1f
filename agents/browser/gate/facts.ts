import type { BrowserContext, Request } from "playwright";
import { hostKey } from "../net/addresses.ts";
import { isChallenge, type JobHosts } from "./hosts.ts";
import type { Facts } from "./judge.ts";
import type { OwnerValues } from "./owner-values.ts";
import { spellings, squash } from "./spellings.ts";

export type Looking = {
  hosts: JobHosts;
  seen: ReadonlySet<string>;
  values: OwnerValues;
  /** The value whose suggestions may be asked for; empty for none. */
  lookup: string;
  /** The submission has gone: the job's own pages may stand under an address that names it. */
  sent: boolean;
};

/** Everything a request says, as texts: address, the page's own headers, cookies, body. */
async function textsOf(
  request: Request,
  context: BrowserContext,
  withReferrer: boolean,
): Promise<{ texts: string[]; opaque: boolean }> {
  const headers = request.headers();
  const body = bodyOf(request);
  const cookies = await context.cookies(request.url()).catch(() => []);
  const texts = [
    request.url(),
    ...Object.entries(headers).flatMap(([name, value]) =>
      USUAL.has(name) || (name === "referer" && !withReferrer) ? [] : [`${name}: ${value}`],
    ),
    ...cookies.map(({ name, value }) => `${name}=${value}`),
    ...(body === null ? [] : [body]),
  ];
  const changes = !/^(GET|HEAD)$/.test(request.method());
  const opaque = (changes && body === null && "content-type" in headers) || request.url().length > MAX_PLAIN_URL;
  return { texts, opaque };
}

/** A longer address says more than which thing is wanted. */
const MAX_PLAIN_URL = 4_000;

/** Headers that the browser alone writes. */
const USUAL = new Set(["user-agent", "accept", "accept-encoding", "upgrade-insecure-requests", "content-type"]);

function bodyOf(request: Request): string | null {
  try {
    return request.postDataBuffer()?.toString("utf8") ?? null;
  } catch {
    return null;
  }
}

/** Looks at a request: where it goes and what of the owner it carries. */
export async function factsOf(request: Request, context: BrowserContext, looking: Looking): Promise<Facts> {
  const url = new URL(request.url());
  const { hosts, seen, values, lookup, sent } = looking;
  const resourceType = request.resourceType();
  const facts: Facts = {
    method: request.method(),
    resourceType,
    toJob: hosts.has(url),
    toSeen: seen.has(hostKey(url)),
    toChallenge: isChallenge(url),
    mainFrame: isMainFrame(request),
    carried: 0,
    lookup: false,
    opaque: false,
  };
  if (values.size === 0) return facts;
  const { texts, opaque } = await textsOf(request, context, !(sent && facts.toJob));
  const carried = values.carriedBy(texts);
  return { ...facts, carried: carried.size, opaque, lookup: !opaque && isLookup(resourceType, texts, carried, lookup) };
}

/** A request for suggestions carries the looked-up value, or its beginning, and no other. */
function isLookup(resourceType: string, texts: string[], carried: ReadonlySet<string>, lookup: string): boolean {
  const wanted = squash(lookup);
  if (wanted === "" || !/^(xhr|fetch|script)$/.test(resourceType)) return false;
  if ([...carried].some((value) => !wanted.includes(value))) return false;
  const beginning = wanted.slice(0, 3);
  return texts.some((text) => spellings(text).some((spelling) => squash(spelling).includes(beginning)));
}

function isMainFrame(request: Request): boolean {
  try {
    return request.isNavigationRequest() && request.frame().parentFrame() === null;
  } catch {
    // The frame of a tab that is only being made is not known yet; a tab's own document it is, then.
    return request.isNavigationRequest();
  }
}
