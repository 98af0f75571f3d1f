import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBrowsers } from "#agents/browser/launch.ts";
import { type BrowserSession, openSession } from "#agents/browser/session.ts";
import { type Employer, startEmployer } from "./support/employer.ts";
import { LEAKS, QUIET_IN_CONTROL } from "./support/leaks.ts";
import { testTask, type TestTask } from "./support/task.ts";

const NAME = "Zoë Quartermain-Lindqvist";
const MAIL = "zoe.quartermain@mail.example";
const FORM = `<!doctype html><meta charset=utf-8><title>Apply</title>
  <form name=apply method=post action="/apply"><input name=name><input name=mail type=email><button>Send</button></form>
  <script>window.line = new WebSocket("ws://" + location.host + "/open-line"); window.line.onopen = () => window.line.send("hello")</script>`;

let employer: Employer;
let stranger: Employer;
let task: TestTask;
let session: BrowserSession;
let plain: Browser;

/** What of the leaks is in the servers' logs since they were that long. */
function leaked(since: readonly [number, number]): string[] {
  const arrived = [...employer.arrivals.slice(since[0]), ...stranger.arrivals.slice(since[1])];
  return arrived
    .filter(
      ({ url, method, body }) =>
        url.startsWith("/leak/") || url === "/report" || (method === "MESSAGE" && body !== "hello"),
    )
    .map(({ method, url }) => `${method} ${decodeURIComponent(url)}`);
}

/** Runs one leak in a page and waits until something of it arrived, or no longer. */
async function leak(page: Page, name: string, to: Employer, patience: number): Promise<string[]> {
  const path = `/leak/${encodeURIComponent(name)}`;
  const since = [employer.arrivals.length, stranger.arrivals.length] as const;
  const args = {
    at: to.origin + path,
    ws: to.origin.replace("http", "ws") + path,
    name: NAME,
    mail: MAIL,
    b64: Buffer.from(NAME).toString("base64"),
  };
  const script = `(({ at, ws, name, mail, b64 }) => { ${LEAKS[name]} ; return null })(${JSON.stringify(args)})`;
  // A leak that navigates away takes the answer of its own script with it.
  await page.evaluate(script).catch(() => {});
  for (let waited = 0; waited < patience && leaked(since).length === 0; waited += 20) await sleep(20);
  return leaked(since);
}

const fill = async (page: Page) => {
  await page.fill("input[name=name]", NAME);
  await page.fill("input[name=mail]", MAIL);
};

beforeAll(async () => {
  employer = await startEmployer();
  stranger = await startEmployer();
  for (const one of [employer, stranger]) {
    one.pages["/form"] = (_, response) => {
      response.setHeader("content-security-policy", "img-src 'self' http://127.0.0.1:* data:; report-uri /report");
      response.setHeader("content-type", "text/html").end(FORM);
    };
  }
  task = testTask([employer.host, stranger.host]);
  session = await openSession({ context: task.context, hosts: [employer.host] });
  const executablePath = task.context.settings.chromium ?? "";
  plain = await chromium.launch({ executablePath, chromiumSandbox: true });
});
afterAll(async () => {
  await session?.close();
  await plain?.close();
  await closeBrowsers();
  await employer?.close();
  await stranger?.close();
  task?.close();
});

test("with the gate nothing of the owner leaves a filled form, and the form stays as it was filled", async () => {
  const { page, gate } = session;
  await page.goto(`${employer.origin}/form`);
  await expect.poll(() => employer.arrivals.some(({ method }) => method === "MESSAGE")).toBe(true);
  gate.beginFill([NAME, MAIL]);
  await fill(page);
  const since = [employer.arrivals.length, stranger.arrivals.length] as const;
  // It is the values that are stopped: the page is alive, and what carries none still passes.
  await page.evaluate(`fetch("/suggest?q=Zo"); window.line.send("hello")`);
  await expect
    .poll(() =>
      employer.arrivals
        .slice(since[0])
        .map(({ method }) => method)
        .sort(),
    )
    .toEqual(["GET", "MESSAGE"]);
  const lost: string[] = [];
  for (const to of [employer, stranger]) {
    for (const name of Object.keys(LEAKS)) {
      await leak(page, name, to, 80);
      await page.evaluate(`history.replaceState(null, "", "/form"); document.cookie = "draft=; max-age=0; path=/"`);
      if ((await page.inputValue("input[name=name]")) !== NAME) lost.push(name);
    }
  }
  await sleep(500);
  expect(leaked(since)).toEqual([]);
  expect(lost).toEqual([]);
  const said = [...employer.arrivals, ...stranger.arrivals].map((arrival) => JSON.stringify(arrival)).join("\n");
  expect(said).not.toContain("uartermain");
  expect(gate.held.length).toBeGreaterThan(60);
  expect(gate.state).toBe("fill");
});

test("control: without the gate the same ways do lead out", async () => {
  const silent: string[] = [];
  for (const name of Object.keys(LEAKS)) {
    const context = await plain.newContext();
    const page = await context.newPage();
    await page.goto(`${employer.origin}/form`);
    await page.waitForFunction("window.line.readyState === 1");
    await fill(page);
    if ((await leak(page, name, employer, 1_500)).length === 0) silent.push(name);
    await context.close();
  }
  expect(silent.filter((name) => !QUIET_IN_CONTROL.has(name))).toEqual([]);
});
