/**
 * Nothing listens there: whatever does not belong to a session's own context, and so to its own egress, goes nowhere.
 */
export const DEAD_END = "http://127.0.0.1:1";

/** Switches beside Playwright's own; each closes a way out that does not lead through the egress. */
export const FLAGS: readonly string[] = [
  "--disable-background-networking",
  // A dump of a page's memory would hold what was typed into it.
  "--disable-breakpad",
  "--disable-crash-reporter",
  "--disable-component-update",
  "--disable-client-side-phishing-detection",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
  "--disable-quic",
  // Names are the egress's to resolve: a `dns-prefetch` would carry what a page puts into a name to a name server.
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  // Requests of a shared worker belong to no page, so no gate would see them.
  "--disable-shared-workers",
];

/** What takes its own way to the network, or leaves after its page, is not offered to pages. */
const UNOFFERED = ["RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport", "SharedWorker", "fetchLater"];

/** Runs in every frame before the page's own scripts. */
export const INIT_SCRIPT = `for (const name of ${JSON.stringify(UNOFFERED)}) {
  try { Object.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false }); } catch {}
}`;
