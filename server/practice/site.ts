import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Behaviours } from "./behaviours.ts";
import type { CompanyEmployer, HostedEmployer, HostedPosting } from "./employers/posting.ts";
import type { Judge } from "./judge.ts";

/** What the routes of the practice world share. */
export type Site = {
  /** `http://127.0.0.1:port` once it listens. */
  origin(): string;
  readonly hosted: readonly HostedEmployer[];
  readonly company: CompanyEmployer;
  readonly behaviours: Behaviours;
  readonly judge: Judge;
  readonly connections: Connections;
  readonly startedAt: Date;
};

export type Connection = { id: number; requests: number };

/** Numbers connections and the requests that each carried. */
export class Connections {
  readonly #known = new WeakMap<Socket, Connection>();
  #last = 0;

  of(socket: Socket): Connection {
    let connection = this.#known.get(socket);
    if (connection === undefined) {
      this.#last += 1;
      connection = { id: this.#last, requests: 0 };
      this.#known.set(socket, connection);
    }
    return connection;
  }
}

const DAY_MS = 86_400_000;

export function daysBefore(site: Site, days: number): Date {
  return new Date(site.startedAt.getTime() - days * DAY_MS);
}

export function findHosted(site: Site, token: string, id: string): [HostedEmployer, HostedPosting] | null {
  const employer = site.hosted.find((one) => one.token === token);
  const posting = employer?.postings.find((one) => one.id === id);
  return employer === undefined || posting === undefined ? null : [employer, posting];
}

const SESSION = "applicant_session";
const YEAR_S = 31_536_000;

/** The visitor's session at this site, begun if there is none: a returning visitor is known by it, as on real boards. */
export function sessionOf(request: FastifyRequest, reply: FastifyReply): string {
  const known = request.cookies[SESSION];
  if (known !== undefined) return known;
  const fresh = crypto.randomUUID();
  reply.setCookie(SESSION, fresh, { path: "/", httpOnly: true, sameSite: "lax", maxAge: YEAR_S });
  return fresh;
}
