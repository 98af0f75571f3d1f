import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { closeBrowsers } from "#agents/browser/launch.ts";
import { type BrowserSession, openSession } from "#agents/browser/session.ts";
import { selfSigned } from "./support/certificate.ts";
import { type Employer, startEmployer } from "./support/employer.ts";
import { testTask, type TestTask } from "./support/task.ts";

const NAME = "Oluwaseun Adébáyọ̀";
const MAIL = "o.adebayo@mail.example";
const CITY = "Thessaloniki";
const VALUES = [NAME, MAIL, CITY];
const FORM = (method: string) => `<!doctype html><meta charset=utf-8><title>Apply</title>
  <form method=${method} action="/apply"><input name=name><input name=mail><input name=city><button>Send</button></form>
  <script>fetch("/questions", { method: "POST", body: "{\\"query\\":\\"questions\\"}" }).then(() => document.body.append("ready"))</script>`;

const tls = selfSigned();
let task: TestTask;
let session: BrowserSession;
let employer: Employer;
let stranger: Employer;
const posts = () => employer.arrivals.filter(({ url, method }) => method === "POST" && url.startsWith("/apply"));
const paths = () => employer.arrivals.map(({ method, url }) => `${method} ${url}`);

async function fill() {
  const { page, gate } = session;
  // What the page asks for when it loads is not meant here.
  await page.waitForSelector("text=ready");
  gate.beginFill(VALUES);
  await page.fill("[name=name]", NAME);
  await page.fill("[name=mail]", MAIL);
  await page.fill("[name=city]", CITY);
}

afterAll(closeBrowsers);

describe.each(["http", "https"] as const)("the gate, by %s", (scheme) => {
  beforeEach(async () => {
    employer = await startEmployer(scheme === "https" ? tls : undefined);
    stranger = await startEmployer();
    employer.pages["/form"] = (request, response) =>
      response.setHeader("content-type", "text/html").end(FORM(request.url?.includes("get") ? "get" : "post"));
    employer.pages["/questions"] = (_, response) => response.end("{}");
    employer.pages["/cities"] = (_, response) => response.end("[]");
    employer.pages["/apply"] = (request, response) => {
      if (request.url?.includes("name=")) response.end("<h1>Thank you</h1>");
      else response.writeHead(302, { location: "/confirmation?mail=o.adebayo@mail.example" }).end();
    };
    employer.pages["/confirmation"] = (_, response) =>
      response.setHeader("content-type", "text/html").end("<h1>Thank you</h1>");
    task = testTask([employer.host, stranger.host]);
    session = await openSession({ context: task.context, hosts: [employer.host] }, { trust: tls.trust });
  });
  afterEach(async () => {
    await session.close();
    await employer.close();
    await stranger.close();
    task.close();
  });

  test("load, fill, armed, spent: one submission arrives, before it none and after it none", async () => {
    const { page, gate, traffic } = session;
    expect(gate.state).toBe("load");
    await page.goto(`${employer.origin}/form`);
    await fill();
    // In load the form could ask for its questions by POST.
    expect(paths()).toContain("POST /questions");
    expect(gate.state).toBe("fill");
    await page.click("button", { noWaitAfter: true });
    await expect.poll(() => gate.held.filter(({ method }) => method === "POST").length).toBe(1);
    await sleep(200);
    expect(posts()).toEqual([]);
    expect(await page.inputValue("[name=name]")).toBe(NAME);

    await gate.arm();
    expect(gate.state).toBe("armed");
    await page.click("button");
    await page.waitForSelector("text=Thank you");
    expect(posts()).toHaveLength(1);
    expect(decodeURIComponent(posts()[0]?.body ?? "").replaceAll("+", " ")).toContain(NAME);
    expect(gate.state).toBe("spent");
    expect(page.url()).toContain("/confirmation");
    const sent = traffic.filter(({ method, decision }) => method === "POST" && decision === "passed").at(-1);
    expect(sent).toMatchObject({ hasOwnerValue: true, status: 302, resourceType: "document" });

    await page.evaluate(
      `fetch("/apply", { method: "POST", body: JSON.stringify({ name: "${NAME}", mail: "${MAIL}" }) })`,
    );
    await page.evaluate(`fetch("/seen-it", { method: "POST", body: "1" })`);
    await sleep(200);
    expect(posts()).toHaveLength(1);
    expect(paths()).toContain("POST /seen-it");
  });

  test("two submissions of one click: one arrives", async () => {
    const { page, gate } = session;
    await page.goto(`${employer.origin}/form`);
    await fill();
    await gate.arm();
    const body = `JSON.stringify({ name: "${NAME}", mail: "${MAIL}", city: "${CITY}" })`;
    await page.evaluate(`for (const n of [1, 2, 3]) fetch("/apply?" + n, { method: "POST", body: ${body} })`);
    await expect.poll(() => posts().length).toBe(1);
    await sleep(300);
    expect(posts()).toHaveLength(1);
    expect(gate.held.filter(({ method }) => method === "POST")).toHaveLength(2);
  });

  test("a check of one field does not use up the opening, and a beacon neither", async () => {
    const { page, gate } = session;
    await page.goto(`${employer.origin}/form`);
    await fill();
    await gate.arm();
    await page.evaluate(`navigator.sendBeacon("/track", "${NAME} ${MAIL}")`);
    await page.evaluate(`fetch("/check", { method: "POST", body: "${MAIL}" })`);
    expect(gate.state).toBe("armed");
    await page.click("button");
    await page.waitForSelector("text=Thank you");
    expect(posts()).toHaveLength(1);
    expect(paths().filter((path) => /check|track/.test(path))).toEqual([]);
  });

  test("a form that is sent by GET is held and sent like any other", async () => {
    const { page, gate } = session;
    const sent = () => paths().filter((path) => path.includes("/apply?"));
    await page.goto(`${employer.origin}/form?get`);
    await fill();
    await page.click("button", { noWaitAfter: true });
    await expect.poll(() => gate.held.length).toBe(1);
    expect(sent()).toEqual([]);
    await gate.arm();
    await page.click("button");
    await page.waitForSelector("text=Thank you");
    expect(sent()).toHaveLength(1);
  });

  test.each(["form", "fetch", "xhr"] as const)("an application with a file goes whole, by %s", async (way) => {
    const { page, gate } = session;
    employer.pages["/upload"] = (_, response) => {
      response.setHeader("content-type", "text/html").end(`<title>Apply</title>
        <form method=post action="/apply" enctype="multipart/form-data"><input name=name><input name=mail><input name=city>
        <input type=file name=cv><button>Send</button></form>ready`);
    };
    await page.goto(`${employer.origin}/upload`);
    await fill();
    const cv = Buffer.from(`%PDF-1.7 ${"curriculum ".repeat(9_000)} the end of the file`);
    await page.setInputFiles("[name=cv]", { name: "cv.pdf", mimeType: "application/pdf", buffer: cv });
    const send = {
      form: `document.forms[0].requestSubmit()`,
      fetch: `void fetch("/apply", { method: "POST", body: new FormData(document.forms[0]) })`,
      xhr: `{ const x = new XMLHttpRequest(); x.open("POST", "/apply"); x.send(new FormData(document.forms[0])) }`,
    }[way];
    await page.evaluate(send);
    await expect.poll(() => gate.held.filter(({ method }) => method === "POST").length).toBe(1);
    await gate.arm();
    await page.evaluate(send);
    await expect.poll(() => posts().length).toBe(1);
    expect(posts()[0]?.body).toContain(MAIL);
    expect(posts()[0]?.body).toContain("the end of the file");
    expect(gate.state).toBe("spent");
  });

  test("a suggestion may be asked for the one value it is about", async () => {
    const { page, gate } = session;
    await page.goto(`${employer.origin}/form`);
    await fill();
    const ask = async (path: string, init = "{}") => {
      await page.evaluate(`fetch(${JSON.stringify(path)}, ${init}).then((answer) => answer.status)`);
      return paths().some((one) => one.endsWith(path));
    };
    expect(await ask(`/cities?1=${CITY}`)).toBe(false);
    gate.allowTypeahead(CITY);
    expect(await ask(`/cities?2=${CITY}`)).toBe(true);
    expect(await ask("/cities?3", `{ method: "POST", body: '{"prefix":"Thess"}' }`)).toBe(true);
    expect(await ask("/cities?4", `{ method: "POST", body: '{"prefix":"${CITY}","mail":"${MAIL}"}' }`)).toBe(false);
    expect(await ask(`/cities?5=${encodeURIComponent(MAIL)}`)).toBe(false);
    gate.allowTypeahead("");
    expect(await ask(`/cities?6=${CITY}`)).toBe(false);
    expect(await ask("/cities?7", `{ method: "POST", body: '{"prefix":"Thess"}' }`)).toBe(false);
  });

  test("an opening that was not used can be withdrawn", async () => {
    const { page, gate } = session;
    await page.goto(`${employer.origin}/form`);
    await fill();
    await gate.arm();
    gate.spend();
    expect(gate.state).toBe("spent");
    await page.click("button", { noWaitAfter: true });
    await expect.poll(() => gate.held.filter(({ method }) => method === "POST").length).toBe(1);
    await sleep(200);
    expect(posts()).toEqual([]);
    await expect(gate.arm()).rejects.toMatchObject({ code: "gate_order" });
  });

  test("documents, frames and changes go to the job's hosts only; pictures to anybody until values are typed", async () => {
    const { page, gate } = session;
    await page.goto(`${employer.origin}/form`);
    stranger.pages["/pixel"] = (_, response) => response.end("");
    employer.pages["/away"] = (_, response) =>
      response.writeHead(307, { location: `${stranger.origin}/redirected` }).end();
    const reach = `const add = (tag, url) => { const e = document.createElement(tag); e.src = url; document.body.append(e) };`;
    await page.evaluate(`(() => { ${reach}
      add("img", "${stranger.origin}/pixel?load"); add("iframe", "${stranger.origin}/frame"); add("iframe", "${employer.origin}/away");
      fetch("${stranger.origin}/post", { method: "POST", mode: "no-cors", body: "hello" });
      fetch("${employer.origin}/away", { method: "POST", body: "hello" }).catch(() => {}); return null })()`);
    const strange = () => stranger.arrivals.map(({ method, url }) => `${method} ${url}`);
    // A page by TLS is kept from plain pictures by the browser itself.
    const pictures = scheme === "http" ? ["GET /pixel?load"] : [];
    await expect.poll(strange).toEqual(pictures);
    await page.goto(`${stranger.origin}/document`).catch(() => {});
    await page.goto(`${employer.origin}/away`).catch(() => {});
    await sleep(300);
    expect(strange().filter((one) => !one.includes("/pixel"))).toEqual([]);
    await page.goto(`${employer.origin}/form`);
    gate.beginFill(VALUES);
    const other = await startEmployer();
    await page.evaluate(
      `(() => { ${reach} add("img", "${other.origin}/pixel?fill"); add("img", "${employer.origin}/logo.png"); return null })()`,
    );
    await expect.poll(() => paths().includes("GET /logo.png")).toBe(true);
    await sleep(200);
    expect(other.arrivals).toEqual([]);
    await other.close();
  });
});
