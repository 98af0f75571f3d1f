import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeBrowsers } from "#agents/browser/launch.ts";
import { openSession } from "#agents/browser/session.ts";
import { selfSigned } from "./support/certificate.ts";
import { testTask } from "./support/task.ts";

/** How the page sends: a form, or a script that asks for something first, as single-page forms do. */
const PAGES = {
  form: `<form method=post action="/apply"><input name=name><input name=mail><button>Send</button></form>`,
  script: `<input name=name><input name=mail><button>Send</button><script>
    document.querySelector("button").onclick = async () => {
      await fetch("/token");
      const values = Object.fromEntries([...document.querySelectorAll("input")].map((i) => [i.name, i.value]));
      fetch("/apply", { method: "POST", body: JSON.stringify(values) }).catch(() => {});
    }</script>`,
} as const;
type Way = keyof typeof PAGES;
type Kind = "http" | "https" | "http/2";

type Cutter = { origin: string; host: string; posts: string[]; reused: boolean[]; close(): void };

/** An employer that keeps connections alive, takes an application whole, and cuts the connection instead of answering. */
async function startCutter(kind: Kind, tls: { key: string; cert: string }): Promise<Cutter> {
  const posts: string[] = [];
  const reused: boolean[] = [];
  const used = new WeakSet<object>();
  const sockets = new Set<Socket>();
  const listener = async (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const connection = kind === "http/2" ? (request.stream.session ?? {}) : request.socket;
    let body = "";
    for await (const chunk of request) body += String(chunk);
    if (request.method === "POST") {
      posts.push(body);
      reused.push(used.has(connection));
      if (kind === "http/2") request.stream.session?.destroy();
      else request.socket.destroy();
      return;
    }
    used.add(connection);
    const way: Way = request.url.includes("script") ? "script" : "form";
    response.setHeader("content-type", "text/html");
    response.end(request.url.startsWith("/page") ? `<!doctype html><title>Apply</title>${PAGES[way]}` : "ok");
  };
  const server =
    kind === "http/2"
      ? createSecureServer({ ...tls }, listener)
      : kind === "https"
        ? createTlsServer(tls, listener as never)
        : createServer(listener as never);
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { origin: `${kind === "http" ? "http" : "https"}://${host}`, host, posts, reused, close };
}

const NAME = "Ilse Brandtner";
const MAIL = "ilse.brandtner@mail.example";

/** Opens the form, warms its connection, fills it. */
async function prepare(page: Page, employer: Cutter, way: Way): Promise<void> {
  await page.goto(`${employer.origin}/page?${way}`);
  await page.evaluate(`fetch("/warm").then((answer) => answer.text())`);
  await page.fill("input[name=name]", NAME);
  await page.fill("input[name=mail]", MAIL);
}

/** Clicks and waits until the page has had time to send again. */
async function click(page: Page, employer: Cutter): Promise<void> {
  await page.click("button", { noWaitAfter: true });
  await expect.poll(() => employer.posts.length, { timeout: 10_000 }).toBeGreaterThan(0);
  await sleep(700);
}

let tls: ReturnType<typeof selfSigned>;
let plain: Browser;
beforeAll(async () => {
  tls = selfSigned();
  const task = testTask([]);
  const executablePath = task.context.settings.chromium ?? "";
  const args = [`--ignore-certificate-errors-spki-list=${tls.trust}`];
  plain = await chromium.launch({ executablePath, chromiumSandbox: true, args });
  task.close();
});
afterAll(async () => {
  await plain?.close();
  await closeBrowsers();
});

describe.each(["http", "https", "http/2"] as const)("an employer that cuts the connection, by %s", (kind) => {
  test.each(["form", "script"] as const)("gets a %s once from a session", async (way) => {
    const employer = await startCutter(kind, tls);
    const task = testTask([employer.host]);
    const session = await openSession({ context: task.context, hosts: [employer.host] }, { trust: tls.trust });
    try {
      session.gate.beginFill([NAME, MAIL]);
      await prepare(session.page, employer, way);
      await session.gate.arm();
      await click(session.page, employer);
      expect(employer.posts).toHaveLength(1);
      expect(decodeURIComponent(employer.posts[0] ?? "")).toContain(MAIL);
      expect(session.gate.state).toBe("spent");
      // No answer is not an answer of the employer's.
      const sent = session.traffic.filter(({ method, decision }) => method === "POST" && decision === "passed");
      expect(sent.map(({ status }) => status)).toEqual([null]);
    } finally {
      await session.close();
      employer.close();
      task.close();
    }
  });
});

describe.each(["http", "https", "http/2"] as const)("control: without the measure, by %s", (kind) => {
  test("the browser by itself sends a reused connection's POST again", async () => {
    const employer = await startCutter(kind, tls);
    const context = await plain.newContext();
    try {
      const page = await context.newPage();
      await prepare(page, employer, "form");
      await click(page, employer);
      expect(employer.reused[0]).toBe(true);
      expect(employer.posts.length).toBeGreaterThan(1);
    } finally {
      await context.close();
      employer.close();
    }
  });
});
