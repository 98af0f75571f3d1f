/** What the first bytes up a tunnel are: HTTP over TLS, a WebSocket (over TLS or plain), or nothing a browser sends. */
export type TunnelKind = "web" | "socket" | "unknown";

const HANDSHAKE = 0x16;
const ALPN = 16;

/**
 * Tells a tunnel's kind. Chromium offers `h2` on every connection for pages and never on one for a WebSocket
 * (RFC 6455 is an upgrade of HTTP/1.1), so the ClientHello tells them apart without a key. A hello that is cut over
 * several reads is `unknown` until `more` says it is complete.
 */
export function tunnelKind(bytes: Buffer): { kind: TunnelKind; complete: boolean } {
  if (bytes.length < 5)
    return { kind: "unknown", complete: bytes.length > 0 && bytes[0] !== HANDSHAKE && !isHttp(bytes) };
  if (bytes[0] !== HANDSHAKE) return { kind: isHttp(bytes) ? "socket" : "unknown", complete: true };
  const length = bytes.readUInt16BE(3);
  if (bytes.length < 5 + length) return { kind: "unknown", complete: false };
  const protocols = alpnOf(bytes.subarray(5, 5 + length));
  if (protocols === null) return { kind: "unknown", complete: true };
  return { kind: protocols.includes("h2") ? "web" : "socket", complete: true };
}

const isHttp = (bytes: Buffer) => "GET ".startsWith(bytes.subarray(0, 4).toString("latin1"));

/** The protocols of a ClientHello's ALPN extension (RFC 7301), empty without one; null for what is no hello. */
function alpnOf(hello: Buffer): string[] | null {
  try {
    if (hello[0] !== 1) return null;
    let at = 4 + 2 + 32;
    at += 1 + hello.readUInt8(at);
    at += 2 + hello.readUInt16BE(at);
    at += 1 + hello.readUInt8(at);
    const end = at + 2 + hello.readUInt16BE(at);
    at += 2;
    while (at + 4 <= end) {
      const type = hello.readUInt16BE(at);
      const size = hello.readUInt16BE(at + 2);
      if (type === ALPN) return namesIn(hello.subarray(at + 6, at + 4 + size));
      at += 4 + size;
    }
    return [];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function namesIn(list: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at < list.length; at += 1 + (list[at] ?? 0)) {
    names.push(list.subarray(at + 1, at + 1 + (list[at] ?? 0)).toString("latin1"));
  }
  return names;
}
