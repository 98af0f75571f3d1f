import type { AddressInfo } from "node:net";
import Fastify from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { App } from "#server/door.ts";
import { type Door, HOST, openDoor } from "#tests/fakes/door.ts";
import { rawGet } from "../support/raw-request.ts";

type Route = { method: string; url: string; open: boolean };
type Attack = {
  name: string;
  applies(route: Route): boolean;
  headers: Record<string, string>;
  payload?: string;
  /** With what the door must refuse; anything else counts as let in. */
  refusedAs: string;
  signedIn?: boolean;
  token?: boolean;
};

const changes = ({ method }: Route) => !["GET", "HEAD"].includes(method);
const everywhere = () => true;
const closed = ({ url, open }: Route) => !open && /^\/(api|docs)(\/|$)/.test(url);
const multipart = ({ method, url }: Route) =>
  method === "POST" && ["/api/restore", "/api/cv", "/api/cv/review"].includes(url);

const ATTACKS: Attack[] = [
  ...["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8137", "evil.example@127.0.0.1"].map(
    (host) => ({ name: `Host ${host}`, applies: everywhere, headers: { host }, refusedAs: "host_refused" }),
  ),
  ...["https://evil.example", "null", "http://127.0.0.1:9999", "file://", `http://${HOST}.evil.example`].map(
    (origin) => ({ name: `Origin ${origin}`, applies: everywhere, headers: { origin }, refusedAs: "origin_refused" }),
  ),
  ...["cross-site", "same-site"].map((site) => ({
    name: `a page that is ${site}`,
    applies: changes,
    headers: { "sec-fetch-site": site, "sec-fetch-mode": "navigate" },
    refusedAs: "origin_refused",
  })),
  ...["text/plain", "application/x-www-form-urlencoded", "text/plain; application/json", "application/jsonp"].map(
    (type) => ({
      name: `content ${type}`,
      applies: changes,
      headers: { "content-type": type },
      payload: "{}",
      refusedAs: "content_refused",
    }),
  ),
  {
    name: "content multipart/form-data",
    applies: (route) => changes(route) && !multipart(route),
    headers: { "content-type": "multipart/form-data; boundary=x" },
    payload: "--x--",
    refusedAs: "content_refused",
  },
  {
    name: "no session's token",
    applies: (route) => closed(route) && changes(route),
    headers: {},
    refusedAs: "csrf_refused",
    token: false,
  },
  {
    name: "another session's token",
    applies: (route) => closed(route) && changes(route),
    headers: { "x-csrf-token": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" },
    refusedAs: "csrf_refused",
    token: false,
  },
  { name: "no session", applies: closed, headers: {}, refusedAs: "signed_out", signedIn: false },
];

let door: Door;
let routes: Route[];
beforeEach(async () => {
  door = await openDoor();
  await door.app.ready();
  routes = door.app.everyRoute.filter(({ method }) => method !== "HEAD");
});
afterEach(() => door.close());

const addressOf = ({ url }: Route) => url.replaceAll(/:[a-zA-Z0-9]+/g, "some_000000000000").replace("*", "overview");

/** How many of an attack's requests were let in, of how many. */
async function letIn(app: Pick<App, "inject">, attack: Attack, session: { cookie: string; csrf: string }) {
  const asked = routes.filter((route) => attack.applies(route));
  const accepted: string[] = [];
  for (const route of asked) {
    const response = await app.inject({
      method: route.method as "GET",
      url: addressOf(route),
      headers: {
        host: HOST,
        ...(attack.signedIn === false ? {} : { cookie: session.cookie }),
        ...(attack.token === false || attack.signedIn === false ? {} : { "x-csrf-token": session.csrf }),
        ...attack.headers,
      },
      ...(attack.payload === undefined ? {} : { payload: attack.payload }),
    });
    const code = /"code":"(\w+)"/.exec(response.body)?.[1] ?? String(response.statusCode);
    if (code !== attack.refusedAs) accepted.push(`${route.method} ${route.url}: ${code}`);
  }
  return { asked: asked.length, accepted };
}

describe("over every route", () => {
  it.each(ATTACKS)("nobody is let in with $name", async (attack) => {
    const { asked, accepted } = await letIn(door.app, attack, await door.signedIn());
    expect(asked).toBeGreaterThan(20);
    expect(accepted).toEqual([]);
  });

  it("everybody is let in by Fastify as it comes", async () => {
    const plain = Fastify();
    for (const { method, url } of routes) plain.route({ method, url, handler: async () => ({}) });
    await plain.ready();
    const refusing = [
      "content application/x-www-form-urlencoded",
      "content application/jsonp",
      "content multipart/form-data",
    ];
    for (const attack of ATTACKS.filter(({ name }) => !refusing.includes(name))) {
      const { asked, accepted } = await letIn(plain, attack, { cookie: "", csrf: "" });
      expect(accepted, attack.name).toHaveLength(asked);
    }
    await plain.close();
  });

  it("whoever belongs here is let in", async () => {
    const session = await door.signedIn();
    // Signing out in between would end what is tried.
    const stays = (route: Route) => closed(route) && !route.url.endsWith("/sign-out");
    const own: Attack = { name: "own", applies: stays, headers: { origin: `http://${HOST}` }, refusedAs: "none" };
    const { accepted, asked } = await letIn(door.app, own, session);
    expect(accepted).toHaveLength(asked);
    for (const line of accepted) expect(line).not.toMatch(/: (\w+_refused|signed_out)$/);
  });
});

it("whoever says no name at all is not answered", async () => {
  await door.app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = door.app.server.address() as AddressInfo;
  expect(await rawGet(port, "/api/health")).toMatch(/^HTTP\/1\.1 200/);
  for (const host of ["", " ", "evil.example", "127.0.0.1/evil.example", "evil.example#127.0.0.1"])
    expect(await rawGet(port, "/api/health", { host }), host).toMatch(/^HTTP\/1\.1 40[03]/);
});

describe("a listed origin", () => {
  const origin = "https://home.example";

  it("asks with an access token alone, never with the cookie, and reads the answer", async () => {
    const { cookie, csrf } = await door.signedIn();
    const account = { host: HOST, cookie, "x-csrf-token": csrf };
    const made = await door.app.inject({
      method: "POST",
      url: "/api/account/tokens",
      headers: account,
      payload: { name: "dashboard", scopes: ["read"], days: 1, password: "correct horse battery" },
    });
    const { token } = made.json<{ token: string }>();
    const headers = { host: HOST, origin, authorization: `Bearer ${token}` };
    const ask = (extra: Record<string, string>, method: "GET" | "OPTIONS" = "GET") =>
      door.app.inject({ method, url: "/api/tasks", headers: { ...headers, ...extra } });
    expect((await ask({})).statusCode).toBe(403);
    door.change({ "door.corsOrigins": [origin] });
    const allowed = await ask({});
    expect(allowed.statusCode).toBe(200);
    expect(allowed.headers["access-control-allow-origin"]).toBe(origin);
    expect(allowed.headers["access-control-allow-credentials"]).toBeUndefined();
    expect((await ask({ authorization: "", cookie })).statusCode).toBe(403);
    expect((await ask({ origin: "https://evil.example" })).statusCode).toBe(403);
    const preflight = await ask(
      { authorization: "", "access-control-request-method": "GET", "access-control-request-headers": "authorization" },
      "OPTIONS",
    );
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers["access-control-allow-headers"]).toContain("authorization");
  });
});
