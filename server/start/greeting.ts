import { existsSync } from "node:fs";
import { networkInterfaces } from "node:os";
import type { Appliance } from "#server/appliance.ts";
import type { Config } from "#server/config/config.ts";

const EVERYWHERE = new Set(["0.0.0.0", "::"]);
/** What Docker and Podman put into a container. */
const CONTAINER_MARKS = ["/.dockerenv", "/run/.containerenv"];

/** How to get in: every address that leads here, the set-up code while it is asked for, and where the data lies. */
export function greet(config: Config, { address, accounts, log }: Appliance, write: (text: string) => void): void {
  const { host, allowedNames, basePath } = config.settings.door;
  // A container's own addresses lead nowhere from outside: what counts is the port that is published on its host.
  const enclosed = EVERYWHERE.has(host) && CONTAINER_MARKS.some((mark) => existsSync(mark));
  const addresses = address === null ? [] : enclosed ? [address] : addressesOf(address, host);
  const setUpCode = accounts.needsSetUp ? accounts.setUpCode() : null;
  const lines = [
    `AutoResume ${config.version} is up.`,
    ...addresses.map((each, index) => `  ${index === 0 ? "Control room" : "            "}   ${each}`),
  ];
  if (host === "127.0.0.1") lines.push("                 (this machine only; AUTORESUME_HOST changes that)");
  if (enclosed)
    lines.push("                 (elsewhere: the address of this container's host, and the port published there)");
  if (allowedNames.length > 0)
    lines.push(`  Also known as  ${allowedNames.join(", ")} (through a proxy, under ${basePath})`);
  lines.push(`  Data lies in   ${config.home}`);
  if (setUpCode !== null) lines.push(`  Set-up code    ${setUpCode}   (the first page asks for it)`);
  write(`${lines.join("\n")}\n`);
  log.info({ addresses, home: config.home, setUpCode, version: config.version }, "the control room is open");
}

/** The address itself; where every interface is listened on, one for each address of this machine. */
export function addressesOf(address: string, host: string, interfaces = networkInterfaces()): string[] {
  if (!EVERYWHERE.has(host)) return [address];
  const others = Object.values(interfaces)
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && (family === "IPv4" || host === "::"))
    // An address of the link alone is of no use without its zone, which browsers do not take.
    .filter(({ address: other }) => !other.startsWith("fe80:"))
    .map(({ address: other, family }) => address.replace("127.0.0.1", family === "IPv6" ? `[${other}]` : other));
  return [address, ...others];
}
