import { isIP } from "node:net";
import { networkInterfaces } from "node:os";
import { Fault } from "#data/model/faults.ts";
import type { Settings } from "#data/model/work/settings.ts";
import { readPair } from "./tls.ts";

/** Where a machine may always listen, whatever its networks are. */
const EVERYWHERE = ["0.0.0.0", "::"];

/**
 * What would keep the door shut after a restart with these settings, as sentences that name a setting; empty when it
 * would open. Asked before they are saved: an appliance that cannot start shows no page on which they could be mended.
 */
export function wouldNotOpen({ door }: Settings): string[] {
  const wrong: string[] = [];
  if (isIP(door.host) !== 0 && !EVERYWHERE.includes(door.host) && !ownAddresses().includes(door.host)) {
    wrong.push(`door.host is "${door.host}"; it wants an address of this machine.`);
  }
  if (door.tlsCertificate !== "") {
    try {
      readPair(door);
    } catch (error) {
      wrong.push(`door.tlsCertificate does not work with door.tlsKey. ${Fault.of(error).message}.`);
    }
  }
  return wrong;
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((each) => (each ?? []).map(({ address }) => address));
}
