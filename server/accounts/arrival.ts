import type { FastifyReply, FastifyRequest } from "fastify";
import type { StoredSession } from "#data/store/repositories/owner/sessions.ts";
import type { LiveSettings } from "#server/services/settings/live.ts";

/** What a request shows of who makes it, before anybody has signed in. */
export type Arrival = {
  userAgent: string | null;
  /** As the door saw it; null on the private socket. */
  address: string | null;
  /** The session it already has, to be ended by a new one. */
  sessionToken: string | null;
  /** Proofs that this browser signed in before, one for each of its people. */
  deviceTokens: readonly string[];
};

export const NOWHERE: Arrival = { userAgent: null, address: null, sessionToken: null, deviceTokens: [] };

export type CookieDeps = { cookieName: string; live: LiveSettings };

/** How many people of one browser are remembered. */
const MOST_DEVICES = 5;
/** The longest that browsers keep a cookie, in seconds. */
const LONGEST = 400 * 86_400;

/**
 * Over HTTPS the name says that it was set over HTTPS, and by this host alone: a page that intercepts plain HTTP
 * cannot plant a session.
 */
function nameOf(name: string, request: FastifyRequest, path: string): string {
  if (request.protocol !== "https") return name;
  return `${path === "/" ? "__Host-" : "__Secure-"}${name}`;
}

function cookiesOf(request: FastifyRequest, { cookieName, live }: CookieDeps) {
  const path = live.current().door.basePath;
  return {
    session: nameOf(cookieName, request, path),
    device: nameOf(`${cookieName}_device`, request, path),
    // Lax: whoever comes by a link from a notification or a mail is signed in.
    options: { path, httpOnly: true, sameSite: "lax" as const, secure: request.protocol === "https" },
  };
}

export function sessionTokenOf(request: FastifyRequest, deps: CookieDeps): string | null {
  return request.cookies?.[cookiesOf(request, deps).session] ?? null;
}

export function arrivalOf(request: FastifyRequest, deps: CookieDeps): Arrival {
  const devices = request.cookies?.[cookiesOf(request, deps).device] ?? "";
  return {
    userAgent: request.headers["user-agent"]?.slice(0, 300) ?? null,
    address: request.socket.remoteAddress === undefined ? null : request.ip,
    sessionToken: sessionTokenOf(request, deps),
    deviceTokens: devices
      .split(".")
      .filter((token) => token !== "")
      .slice(0, MOST_DEVICES),
  };
}

type Given = { token: string; deviceToken: string | null; session: StoredSession };

export function giveCookies(request: FastifyRequest, reply: FastifyReply, deps: CookieDeps, given: Given): void {
  const { session, device, options } = cookiesOf(request, deps);
  const { createdAt, expiresAt } = given.session;
  // A length, not a date: the browser's clock may be another.
  const maxAge = Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / 1000);
  reply.setCookie(session, given.token, { ...options, maxAge });
  if (given.deviceToken === null) return;
  const tokens = [given.deviceToken, ...arrivalOf(request, deps).deviceTokens].slice(0, MOST_DEVICES);
  reply.setCookie(device, tokens.join("."), { ...options, sameSite: "strict", maxAge: LONGEST });
}

/** The session's alone: the browser stays known. */
export function clearCookies(request: FastifyRequest, reply: FastifyReply, deps: CookieDeps): void {
  const { session, options } = cookiesOf(request, deps);
  reply.clearCookie(session, options);
}

/** Where the control room is open for whoever asks, e.g. `https://jobs.home.example`. */
export function placeOf(request: FastifyRequest): { origin: string; hostName: string } {
  const origin = `${request.protocol}://${request.host}`;
  return { origin: URL.parse(origin)?.origin ?? origin, hostName: URL.parse(origin)?.hostname ?? request.hostname };
}
