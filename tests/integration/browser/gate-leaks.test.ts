import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Page } from "playwright";
import { afterAll, afterEach, expect, test } from "vitest";
import { closeBrowsers } from "#agents/browser/launch.ts";
import { openSession } from "#agents/browser/session.ts";
import { selfSigned } from "./support/certificate.ts";
import { type Employer, startEmployer } from "./support/employer.ts";
import { LEAKS, QUIET_IN_CONTROL } from "./support/leaks.ts";
import { testTask, type TestTask } from "./support/task.ts";

const NAME = "Zoë Quartermain-Lindqvist";
const MAIL = "zoe.quartermain@mail.example";
const FORM = `<!doctype html><meta charset=utf-8><title>Apply</title>
  <form name=apply method=post action="/apply"><input name=name><input name=mail type=email><button>Send</button></form>
  <script>window.line = new WebSocket(location.origin.replace("http", "ws") + "/open-line" + location.search);
    window.line.onopen = () => window.line.send("hello")</script>`;

const tls = selfSigned();
let employer: Employer;
let stranger: Employer;
let task: TestTask;

async function startAll(scheme: "http" | "https"): Promise<void> {
  employer = await startEmployer(scheme === "https" ? tls : undefined);
  stranger = await startEmployer();
  employer.pages["/form"] = (_, response) => {
    const sources = "http://127.0.0.1:* https://127.0.0.1:*";
    response.setHeader("content-security-policy", `img-src 'self' ${sources} data:; report-uri /report`);
    response.setHeader("content-type", "text/html").end(FORM);
  };
  task = testTask([employer.host, stranger.host]);
}
afterEach(async () => {
  await employer.close();
  await stranger.close();
  task.close();
});
afterAll(closeBrowsers);

/** What in the servers' logs only a leak can have brought there; of one leak when it is named. */
function leaked(name = ""): string[] {
  return [...employer.arrivals, ...stranger.arrivals]
    .map(({ method, url, body }) => ({ what: `${method} ${decodeURIComponent(url)}`, body }))
    .filter(
      ({ what, body }) => what.includes(`/leak/${name}`) || what === "POST /report" || isMessage(what, body, name),
    )
    .map(({ what }) => what);
}

const isMessage = (what: string, body: string, name: string) =>
  what.startsWith("MESSAGE /open-line") && what.endsWith(name) && body !== "hello";

async function leak(page: Page, name: string, to: Employer): Promise<void> {
  const path = `/leak/${encodeURIComponent(name)}`;
  const ws = to.origin.replace("http", "ws") + path;
  const args = { at: to.origin + path, ws, name: NAME, mail: MAIL, b64: Buffer.from(NAME).toString("base64") };
  const script = `(({ at, ws, name, mail, b64 }) => { ${LEAKS[name]} ; return null })(${JSON.stringify(args)})`;
  // A leak that navigates away takes the answer of its own script with it.
  await page.evaluate(script).catch(() => {});
}

const fill = async (page: Page) => {
  await page.fill("input[name=name]", NAME);
  await page.fill("input[name=mail]", MAIL);
};

test.each(["http", "https"] as const)(
  "by %s nothing of the owner leaves a filled form, and it stays filled",
  async (scheme) => {
    await startAll(scheme);
    const session = await openSession({ context: task.context, hosts: [employer.host] }, { trust: tls.trust });
    try {
      const { page, gate } = session;
      const messages = () => employer.arrivals.filter(({ method }) => method === "MESSAGE").length;
      await page.goto(`${employer.origin}/form`);
      await expect.poll(messages).toBe(1);
      gate.beginFill([NAME, MAIL]);
      await fill(page);
      // It is the values that are stopped: the page is alive, and what carries none still passes.
      await page.evaluate(`fetch("/suggest?q=Zo"); window.line.send("hello")`);
      await expect.poll(messages).toBe(2);
      await expect.poll(() => employer.arrivals.some(({ url }) => url === "/suggest?q=Zo")).toBe(true);
      const lost: string[] = [];
      for (const name of Object.keys(LEAKS)) {
        await leak(page, name, stranger);
        await leak(page, name, employer);
        await sleep(60);
        await page.evaluate(`history.replaceState(null, "", "/form"); document.cookie = "draft=; max-age=0; path=/"`);
        if ((await page.inputValue("input[name=name]")) !== NAME) lost.push(name);
      }
      await sleep(500);
      expect(leaked()).toEqual([]);
      expect(lost).toEqual([]);
      const said = [...employer.arrivals, ...stranger.arrivals].map((arrival) => JSON.stringify(arrival)).join("\n");
      expect(said).not.toContain("uartermain");
      expect(gate.held.length).toBeGreaterThan(60);
      expect(gate.state).toBe("fill");
    } finally {
      await session.close();
    }
  },
);

test("control: without the gate the same ways do lead out", async () => {
  await startAll("http");
  const executablePath = task.context.settings.chromium ?? "";
  const plain = await chromium.launch({ executablePath, chromiumSandbox: true });
  const names = Object.keys(LEAKS).filter((name) => !QUIET_IN_CONTROL.has(name));
  const silent: string[] = [];
  const freshPage = async (name: string) => {
    const page = await (await plain.newContext()).newPage();
    await page.goto(`${employer.origin}/form?${encodeURIComponent(name)}`);
    await page.waitForFunction("window.line.readyState === 1");
    await fill(page);
    return page;
  };
  const stands = "location.pathname === '/form' && document.forms.apply?.mail.value !== ''";
  const work = async () => {
    let page: Page | null = null;
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      // Most leaks leave the page standing for the next one; a form or a line that was used is another form.
      const reusable =
        page !== null && !/^(form|button|open)/.test(name) && (await page.evaluate(stands).catch(() => false));
      if (page === null || !reusable) {
        await page?.context().close();
        page = await freshPage(name);
      }
      await leak(page, name, employer);
      for (let waited = 0; waited < 5_000 && leaked(name).length === 0; waited += 20) await sleep(20);
      if (leaked(name).length === 0) silent.push(name);
    }
  };
  try {
    await Promise.all([work(), work(), work(), work()]);
    expect(silent).toEqual([]);
  } finally {
    await plain.close();
  }
});
