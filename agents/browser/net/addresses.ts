import { networkInterfaces } from "node:os";
import ipaddr from "ipaddr.js";

/** Public by their block, yet only ever answered by the machine's own cloud (Azure's wire server). */
const METADATA = new Set(["168.63.129.16"]);
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");
/** NAT64's well-known prefix (RFC 6052): behind it stands an IPv4 address, which is the one to judge. */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

export type AddressKind = "public" | "loopback" | "refused";

/** An address as it is meant: IPv4 inside IPv6 (mapped, NAT64) is taken out. Null for what is no address. */
function meant(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (!ipaddr.isValid(address)) return null;
  const parsed = ipaddr.parse(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed;
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address();
  if (parsed.match(NAT64)) return new ipaddr.IPv4(parsed.toByteArray().slice(12));
  return parsed;
}

/** Addresses of this machine: a server's own public address leads to its own unguarded ports. */
function isOwn(address: string): boolean {
  return Object.values(networkInterfaces()).some((all) => all?.some((own) => own.address === address) ?? false);
}

/**
 * What an IP address is to a visitor from this machine. Everything that is not plainly a public unicast address of
 * somebody else is `refused`: private, link-local, carrier-grade NAT, multicast, documentation, tunnels (6to4,
 * Teredo), cloud metadata, this machine's own.
 */
export function kindOfAddress(address: string): AddressKind {
  const parsed = meant(address);
  if (parsed === null) return "refused";
  const range = parsed.range();
  if (range === "loopback") return "loopback";
  if (range !== "unicast") return "refused";
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_UNICAST)) return "refused";
  const plain = parsed.toString();
  return METADATA.has(plain) || isOwn(plain) ? "refused" : "public";
}

/** `host:port` with the scheme's port filled in, as practice hosts and connections are compared. */
export function hostKey(url: URL): string {
  const port = url.port === "" ? (url.protocol === "https:" || url.protocol === "wss:" ? "443" : "80") : url.port;
  return `${url.hostname}:${port}`;
}
