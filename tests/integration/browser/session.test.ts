import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { checkBrowser } from "#agents/browser/check-browser.ts";
import { borrowBrowser, closeBrowsers } from "#agents/browser/launch.ts";
import { type BrowserSession, openSession } from "#agents/browser/session.ts";
import { ofHost } from "#agents/browser/stored-session.ts";
import { type Employer, startEmployer } from "./support/employer.ts";
import { testTask, type TestTask } from "./support/task.ts";

let task: TestTask;
let employer: Employer;
let session: BrowserSession | null = null;

beforeEach(async () => {
  employer = await startEmployer();
  employer.pages["/form"] = (_, response) => {
    response.setHeader("content-type", "text/html").end(`<!doctype html><title>Form</title><body style="height:3000px">
      <input name=name><a href="/file" download>file</a><button onclick="this.textContent = String(confirm('Really?'))">Ask</button>`);
  };
  employer.pages["/file"] = (_, response) => response.setHeader("content-disposition", "attachment").end("bytes");
  task = testTask([employer.host]);
});
afterEach(async () => {
  await session?.close();
  session = null;
  await employer.close();
  task.close();
});
afterAll(closeBrowsers);

const open = async () => {
  session = await openSession({ context: task.context, hosts: [employer.host] });
  await session.page.goto(`${employer.origin}/form`);
  return session;
};

test("a picture of the whole page is kept as a PNG", async () => {
  const opened = await open();
  const file = await opened.screenshot("page 1/of form");
  expect(file).toMatchObject({ name: "page-1-of-form.png", mediaType: "image/png" });
  const bytes = task.files.get(file.sha256) ?? Buffer.alloc(0);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(20)).toBeGreaterThanOrEqual(3_000);
});

test("downloads are refused, dialogs answered, new tabs closed while the form is filled", async () => {
  const { page, gate } = await open();
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.url()));
  await page.click("a");
  gate.beginFill(["Tamsin Okonkwo"]);
  await page.click("button");
  expect(await page.textContent("button")).toBe("false");
  await page.evaluate(`void window.open("/form")`);
  await expect.poll(() => page.context().pages().length).toBe(1);
  await sleep(100);
  expect(employer.arrivals.map(({ url }) => url)).not.toContain("/file");
  await gate.arm();
  await page.click("button");
  expect(await page.textContent("button")).toBe("true");
});

test("pages are offered no way past the proxy", async () => {
  const { page } = await open();
  const offered = await page.evaluate(`(() => { const i = document.createElement("iframe"); document.body.append(i);
    return [window, i.contentWindow].flatMap((w) => ["RTCPeerConnection", "WebTransport", "SharedWorker", "fetchLater"].filter((name) => w[name] !== undefined)) })()`);
  expect(offered).toEqual([]);
});

test("sessions share nothing but the browser", async () => {
  const first = await open();
  await first.page.evaluate(`document.cookie = "who=first; path=/"; localStorage.setItem("who", "first")`);
  const second = await openSession({ context: task.context, hosts: [employer.host] });
  await second.page.goto(`${employer.origin}/form`);
  expect(await second.page.evaluate(`document.cookie + localStorage.getItem("who")`)).toBe("null");
  expect(second.page.context().browser()).toBe(first.page.context().browser());
  await second.close();
  await second.close();
  expect(await first.page.title()).toBe("Form");
});

test("a cancelled task closes its session", async () => {
  const { page } = await open();
  task.abort();
  await expect.poll(() => page.isClosed()).toBe(true);
  await expect(openSession({ context: task.context, hosts: [] })).rejects.toThrow("cancelled");
});

test("values are not typed where the job does not lead", async () => {
  const stranger = await startEmployer();
  stranger.pages["/"] = (_, response) =>
    response.setHeader("content-type", "text/html").end("<title>Elsewhere</title>");
  const both = testTask([employer.host, stranger.host]);
  session = await openSession({ context: both.context, hosts: [stranger.host] });
  await session.page.goto(stranger.origin);
  session.gate.beginFill(["Tamsin Okonkwo"]);
  await session.close();
  session = await openSession({ context: both.context, hosts: [employer.host] });
  await session.page.goto(stranger.origin).catch(() => {});
  expect(session.page.url()).not.toContain(stranger.host);
  expect(stranger.arrivals.filter(({ url }) => url === "/")).toHaveLength(1);
  await stranger.close();
  both.close();
});

test("a missing browser and a missing sandbox are told apart, each with what to do", async () => {
  const { settings } = task.context;
  const missing = { ...settings, chromium: null };
  await expect(borrowBrowser(missing)).rejects.toMatchObject({ code: "browser_missing", next: "mend" });
  const gone = { ...settings, chromium: join(settings.scratch, "chromium") };
  await expect(borrowBrowser(gone)).rejects.toMatchObject({
    code: "browser_missing",
    hint: expect.stringContaining("Install"),
  });
  expect((await checkBrowser(gone)).browser).toMatchObject({ state: "down" });
  const unconfined = join(settings.scratch, "chromium");
  writeFileSync(unconfined, "#!/bin/sh\necho 'FATAL:zygote_host_impl_linux.cc No usable sandbox!' >&2\nexit 1\n");
  chmodSync(unconfined, 0o755);
  await expect(borrowBrowser(gone)).rejects.toMatchObject({ code: "browser_sandbox", next: "mend" });
  expect((await checkBrowser(gone)).browser_sandbox).toMatchObject({ state: "down" });
  const here = await checkBrowser(settings);
  expect(here.browser).toMatchObject({ name: "browser", state: "ok", because: expect.stringContaining("Chromium") });
  expect(here.browser_sandbox).toMatchObject({ name: "browser_sandbox", state: "ok" });
});

test("a kept session is brought to its own host alone, and what the host sets then can be kept", async () => {
  const seen: (string | undefined)[] = [];
  employer.pages["/form"] = (request, response) => {
    seen.push(request.headers.cookie);
    response.setHeader("set-cookie", "known=yes; HttpOnly").setHeader("content-type", "text/html").end("<p>Form");
  };
  const cookie = { name: "sid", value: "s3ss10n", path: "/", expires: -1, httpOnly: true, secure: false };
  const cookies = [
    { ...cookie, domain: "127.0.0.1", sameSite: "Lax" as const },
    { ...cookie, domain: "elsewhere.example", sameSite: "Lax" as const },
  ];
  const stored = ofHost({ cookies, origins: [] }, employer.host);
  session = await openSession({ context: task.context, hosts: [employer.host], stored });
  await session.page.goto(`${employer.origin}/form`);
  expect(seen).toEqual(["sid=s3ss10n"]);
  const kept = await session.stored(employer.host);
  expect(kept.cookies.map(({ name, value }) => `${name}=${value}`).toSorted()).toEqual(["known=yes", "sid=s3ss10n"]);
  await session.close();
  // A job without it is met as a stranger.
  await open();
  expect(seen.at(-1)).toBeUndefined();
});

test("what is covered is in no picture", async () => {
  const opened = await open();
  const pictures = new Map<string, string>();
  const { page } = opened;
  for (const value of ["first", "second"]) {
    await page.fill("input", value);
    const covers = [page.locator("input")];
    pictures.set(`${value} covered`, (await opened.screenshot("covered", covers)).sha256);
    pictures.set(`${value} open`, (await opened.screenshot("open")).sha256);
  }
  expect(pictures.get("first covered")).toBe(pictures.get("second covered"));
  expect(pictures.get("first open")).not.toBe(pictures.get("second open"));
});
