import { readFileSync, unwatchFile, watchFile } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:https";
import { createSecureContext } from "node:tls";
import { Fault, mustMend } from "#data/model/faults.ts";
import type { Settings } from "#data/model/work/settings.ts";
import type { Log } from "#server/watch/log.ts";

export type Tls = { createServer(handler: RequestListener): Server; close(): void };

/** How often the files are looked at, in ms: who renews a certificate need not restart us. */
const EVERY = 60_000;

/**
 * HTTPS by the owner's certificate, null when none is set. A certificate that is renewed in place is taken up within a
 * minute; one that does not fit its key is refused, at the start by a `Fault` `tls_wrong`, later by a line in the log.
 */
export function tlsOf(door: Settings["door"], log: Log, every = EVERY): Tls | null {
  const { tlsCertificate, tlsKey } = door;
  if (tlsCertificate === "" || tlsKey === "") return null;
  const read = () => readPair({ tlsCertificate, tlsKey });
  let pair = read();
  const servers: Server[] = [];
  const renew = () => {
    try {
      pair = read();
      for (const server of servers) server.setSecureContext(pair);
      log.info("the renewed certificate is used");
    } catch (error) {
      log.warn({ because: Fault.of(error).message }, "the changed certificate is not used; the one before is");
    }
  };
  for (const path of [tlsCertificate, tlsKey]) watchFile(path, { interval: every, persistent: false }, renew);
  return {
    createServer(handler) {
      const server = createServer(pair, handler);
      servers.push(server);
      return server;
    },
    close() {
      for (const path of [tlsCertificate, tlsKey]) unwatchFile(path, renew);
    },
  };
}

/** A certificate and its key from their files. `Fault` `tls_wrong`. */
export function readPair({ tlsCertificate, tlsKey }: Pick<Settings["door"], "tlsCertificate" | "tlsKey">) {
  try {
    const pair = { cert: readFileSync(tlsCertificate), key: readFileSync(tlsKey), minVersion: "TLSv1.2" as const };
    createSecureContext(pair);
    return pair;
  } catch (error) {
    throw mustMend("tls_wrong", `HTTPS cannot be spoken: ${Fault.of(error).message}`, {
      hint: `Check ${tlsCertificate} and ${tlsKey}: PEM files that belong together and may be read by AutoResume.`,
      cause: error,
    });
  }
}
