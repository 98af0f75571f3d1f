import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { giveUp, retryLater } from "#data/model/faults.ts";
import { kindOfAddress } from "./addresses.ts";

/** All addresses of a host name. Injected in tests; the system's own otherwise. */
export type Resolver = (hostname: string) => Promise<readonly string[]>;

export const systemResolver: Resolver = async (hostname) =>
  (await lookup(hostname, { all: true, order: "verbatim" })).map(({ address }) => address);

export type Target = { hostname: string; port: number };

/** Where a connection may go: addresses that were checked. Nobody asks the resolver again after this. */
export type Pinned = Target & { addresses: readonly string[] };

export type ResolveOptions = { practiceHosts: readonly string[]; resolver?: Resolver; signal?: AbortSignal };

const refused = (message: string, data: Record<string, unknown>) =>
  giveUp("address_refused", message, {
    hint: "Only public web addresses are visited. Check the address; a page inside your own network can be saved and added as a file.",
    data,
  });

/** Names of this machine by standard (RFC 6761), whatever a name server says of them. */
const LOCAL_NAME = /(^|\.)localhost\.?$/i;

/** The words of a URL's hostname without the brackets of an IPv6 literal. */
const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, "");

/**
 * Resolves a host once and checks every address it has; one bad address refuses the host, so that an answer mixed
 * of public and private addresses gains nothing. Practice hosts are exact `host:port` and may be loopback.
 * Faults: `address_refused` (give_up), `unreachable` (retry) when the name has no address.
 */
export async function resolveAndPin(target: Target, options: ResolveOptions): Promise<Pinned> {
  const { hostname, port } = target;
  const practice = options.practiceHosts.includes(`${hostname}:${port}`);
  if (!practice && port !== 80 && port !== 443) {
    throw refused(`The address asks for port ${port}; only 80 and 443 are visited.`, { host: hostname, port });
  }
  const name = bare(hostname);
  if (!practice && LOCAL_NAME.test(name)) throw refused(`${hostname} is this machine.`, { host: hostname });
  const addresses = isIP(name) === 0 ? await addressesOf(name, options) : [name];
  for (const address of addresses) {
    const kind = kindOfAddress(address);
    if (kind === "public" || (practice && kind === "loopback")) continue;
    throw refused(`${hostname} leads to ${address}, which is not a public address.`, { host: hostname, address });
  }
  return { hostname, port, addresses };
}

async function addressesOf(name: string, { resolver = systemResolver, signal }: ResolveOptions) {
  signal?.throwIfAborted();
  let addresses: readonly string[] = [];
  let cause: unknown;
  try {
    addresses = await raced(resolver(name), signal);
  } catch (error) {
    signal?.throwIfAborted();
    cause = error;
  }
  if (addresses.length > 0) return addresses;
  throw retryLater("unreachable", `No address was found for ${name}.`, {
    hint: "Check the spelling of the address and this machine's connection to the internet.",
    data: { host: name },
    cause,
  });
}

/** A name server may stay silent for longer than anybody waits. */
async function raced<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

/** A `lookup` for sockets that knows nothing but the checked addresses. */
export function pinnedLookup({ addresses }: Pinned): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, options, callback) => {
    const first = known[0];
    if (first === undefined) callback(new Error("no address"), "", 0);
    else if (options.all === true) callback(null, known);
    else callback(null, first.address, first.family);
  };
}
