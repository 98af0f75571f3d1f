import { connect } from "node:net";
import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { Egress } from "#agents/browser/egress/egress.ts";
import { closeBrowsers } from "#agents/browser/launch.ts";
import { openSession } from "#agents/browser/session.ts";
import { type Employer, startEmployer } from "./support/employer.ts";
import { testTask } from "./support/task.ts";

const ANYTHING = { admits: () => "anything" as const, has: () => true };
let server: Employer;
beforeEach(async () => {
  server = await startEmployer();
  server.pages["/form"] = (_, response) => response.setHeader("content-type", "text/html").end("<title>Form</title>");
  server.pages["/pixel"] = (_, response) => response.end("");
});
afterEach(() => server.close());
afterAll(closeBrowsers);

/** Ways to write a host that lead to this machine, its neighbours or its cloud. */
const hostForms = (port: string) =>
  [
    "localhost",
    "LOCALHOST",
    "localhost.",
    "a.localhost",
    "127.1",
    "127.0.1",
    "127.0.0.1.",
    "127.0.0.2",
    "127.255.255.254",
    "0177.0.0.1",
    "0x7f.1",
    "0x7f000001",
    "2130706433",
    "017700000001",
    "1.0.0.127.in-addr.arpa",
    "0",
    "0.0.0.0",
    "0x0",
    "[::]",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[fe80::1]",
    "[fd00::1]",
    "[fc00::1]",
    "[ff02::1]",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.0.1",
    "100.64.0.1",
    "169.254.169.254",
    "0xa9fea9fe",
    "2852039166",
    "0251.0376.0251.0376",
    "[::ffff:a9fe:a9fe]",
    "[fd00:ec2::254]",
    "168.63.129.16",
    "224.0.0.1",
    "255.255.255.255",
    "240.0.0.1",
    "198.18.0.1",
  ].flatMap((host) => [`http://${host}:${port}`, `http://${host}`, `https://${host}`]);

describe("a page in a session", () => {
  test("reaches no address of this machine or its networks, however it is written; the practice host it does", async () => {
    const task = testTask([server.host]);
    const session = await openSession({ context: task.context, hosts: [server.host] });
    // A service of this machine beside the practice world: it answers whoever gets there.
    const secret = await startEmployer();
    expect((await fetch(`${secret.origin}/pixel`)).status).toBe(404);
    try {
      const { page } = session;
      await page.goto(`${server.origin}/form`);
      const port = secret.host.split(":")[1] ?? "";
      const urls = hostForms(port).map((base) => `${base}/pixel?refused`);
      const outcomes = await page.evaluate(
        ([all, control]) => {
          const load = (url: string) =>
            fetch(url, { mode: "no-cors" }).then(
              (answer) => (answer.type === "opaque" || answer.status === 502 ? "answered" : "arrived"),
              () => "failed",
            );
          return Promise.all([...all, control].map(load));
        },
        [urls, `${server.origin}/pixel?control`] as const,
      );
      expect(outcomes).toHaveLength(urls.length + 1);
      expect(server.arrivals.map(({ url }) => url).filter((url) => url !== "/form")).toEqual(["/pixel?control"]);
      expect(outcomes.at(-1)).toBe("arrived");
      expect(task.said.filter((line) => line.startsWith("a connection was refused")).length).toBeGreaterThan(80);
      for (const base of ["http://169.254.169.254", `http://localhost:${port}`, "http://[::1]"]) {
        await page.goto(`${base}/latest/meta-data/`).catch(() => {});
      }
      expect(server.arrivals).toHaveLength(2);
      expect(secret.arrivals).toHaveLength(1);
    } finally {
      await session.close();
      await secret.close();
      task.close();
    }
  });

  test("a name that changes its address after the first look leads nowhere", async () => {
    const port = server.host.split(":")[1] ?? "";
    const host = `pages.example:${port}`;
    const run = async (answers: (asked: number) => string[]) => {
      let asked = 0;
      const task = testTask([host]);
      const session = await openSession(
        { context: task.context, hosts: [host] },
        { resolver: async () => answers(asked++) },
      );
      const before = server.arrivals.length;
      await session.page.goto(`http://${host}/form`);
      await session.page.evaluate(`fetch("/pixel?again").catch(() => {})`);
      await session.close();
      task.close();
      return { arrived: server.arrivals.slice(before).map(({ url }) => url), said: task.said.join("\n") };
    };
    const steady = await run(() => ["127.0.0.1"]);
    expect(steady.arrived).toEqual(["/form", "/pixel?again"]);
    const rebound = await run((asked) => (asked === 0 ? ["127.0.0.1"] : ["10.0.0.1"]));
    expect(rebound.arrived).toEqual(["/form"]);
    expect(rebound.said).toContain("10.0.0.1");
    const mixed = await run((asked) => (asked === 0 ? ["127.0.0.1"] : ["127.0.0.1", "169.254.169.254"]));
    expect(mixed.arrived).toEqual(["/form"]);
  });
});

describe("the egress by itself", () => {
  const talk = async (egressUrl: string, text: string): Promise<string> => {
    const socket = connect(Number(new URL(egressUrl).port), "127.0.0.1");
    let said = "";
    socket.on("data", (chunk) => (said += String(chunk)));
    socket.on("error", () => {});
    socket.write(text);
    for (let waited = 0; waited < 1_500 && !socket.closed; waited += 20) await sleep(20);
    socket.destroy();
    return said;
  };

  test("answers what it refuses, and takes neither origin-form requests nor other protocols", async () => {
    const egress = new Egress({ practiceHosts: [server.host], admission: ANYTHING });
    const url = await egress.start();
    try {
      expect(await talk(url, "CONNECT 127.0.0.1:22 HTTP/1.1\r\nhost: x\r\n\r\n")).toMatch(/^HTTP\/1.1 502/);
      expect(await talk(url, "CONNECT 1.1.1.1:25 HTTP/1.1\r\nhost: x\r\n\r\n")).toMatch(/^HTTP\/1.1 502/);
      expect(await talk(url, "CONNECT nonsense HTTP/1.1\r\nhost: x\r\n\r\n")).toMatch(/^HTTP\/1.1 400/);
      expect(await talk(url, "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")).toMatch(/^HTTP\/1.1 502/);
      expect(await talk(url, "GET ftp://a.example/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")).toMatch(
        /^HTTP\/1.1 502/,
      );
      const upgrade = `GET http://${server.host}/ws HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`;
      expect(await talk(url, upgrade)).toMatch(/^HTTP\/1.1 502/);
      const tunnel = `CONNECT ${server.host} HTTP/1.1\r\nhost: x\r\n\r\n`;
      expect(await talk(url, `${tunnel}SSH-2.0-OpenSSH\r\n`)).toMatch(/^HTTP\/1.1 200/);
      expect(await talk(url, `${tunnel}GET /ws HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\n\r\n`)).toMatch(
        /^HTTP\/1.1 200/,
      );
      expect(server.arrivals).toEqual([]);
      expect(await talk(url, `GET ${server.origin}/pixel HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1.1 200/,
      );
      expect(server.arrivals).toHaveLength(1);
    } finally {
      await egress.stop();
    }
    expect(egress.size).toBe(0);
  });

  test("a server that cuts a request is answered for with 502, and asked once", async () => {
    server.pages["/cut"] = (cut) => cut.socket.destroy();
    const egress = new Egress({ practiceHosts: [server.host], admission: ANYTHING });
    const { port } = new URL(await egress.start());
    const { promise, resolve } = Promise.withResolvers<number | undefined>();
    const post = request({ host: "127.0.0.1", port, method: "POST", path: `${server.origin}/cut` });
    post.on("response", (answer) => resolve(answer.resume().statusCode));
    post.end("application");
    expect(await promise).toBe(502);
    expect(server.arrivals).toHaveLength(1);
    await egress.stop();
  });
});
