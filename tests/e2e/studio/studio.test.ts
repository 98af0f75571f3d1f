import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Id } from "#data/model/schema.ts";
import { axeFindings, openStage, signIn, smallTargets, type Stage } from "../control-room/visit.ts";
import { caretAfter, openDesk, selectWord } from "./desk.ts";
import { fontsOf } from "./fonts.ts";

const MENTORED = "Mentored four engineers by weekly design reviews";
const PROMOTED = "promoted to senior within eighteen months";
const ON_CALL = "Built the on-call practice";

let stage: Stage;
let cv: Id;
beforeAll(async () => {
  stage = await openStage();
  const { services, ownerId } = stage.appliance;
  cv = (await services.studio.make(ownerId, { jobId: null, kind: "cv" })).document.id;
}, 120_000);
afterAll(() => stage.close());

/** What typing brings comes when it is set. */
async function comes(seen: () => Promise<boolean>): Promise<void> {
  await expect.poll(seen, { timeout: 20_000 }).toBe(true);
}
const kept = () => stage.appliance.services.studio.get(stage.appliance.ownerId, cv);
const facts = () => stage.appliance.store.cvs.facts(stage.appliance.ownerId);

describe("a document in the studio", () => {
  it("is set again as one types, keeps what was typed, and lets the owner refuse their own wording", async () => {
    const { page, complaints, leave, sentence, printed, saved, tab } = await openDesk(stage, cv);
    expect(await printed()).toContain(PROMOTED);
    await caretAfter(page, MENTORED);
    for (const _ of "; two of them were promoted to senior within eighteen months.")
      await page.keyboard.press("Backspace");
    await page.keyboard.type(".");
    await comes(async () => !(await printed()).includes(PROMOTED));
    expect(await printed()).toContain(MENTORED);
    await page.getByText("set in").waitFor();
    await saved();
    expect(JSON.stringify(kept().text)).not.toContain(PROMOTED);

    await page.reload();
    await sentence(MENTORED).waitFor();
    await tab("Changes");
    const change = page.locator("ar-changes li", { hasText: MENTORED });
    await change.getByText(PROMOTED).waitFor();
    await change.getByRole("button", { name: "Refuse" }).click();
    await page.getByText("All in your own words").waitFor();
    await comes(async () => (await printed()).includes(PROMOTED));
    await saved();
    expect(complaints).toEqual([]);
    await leave();
  });

  it("has bold words in the text, after a reload, and in the PDF", async () => {
    const { page, leave, sentence, printed, saved } = await openDesk(stage, cv);
    const pdf = () => stage.appliance.services.press.pdf(stage.appliance.ownerId, cv, AbortSignal.timeout(20_000));
    expect(await fontsOf((await pdf()).bytes, "runbooks")).toEqual(await fontsOf((await pdf()).bytes, "mean time"));
    await selectWord(page, ON_CALL, "runbooks");
    await page.keyboard.press("Control+b");
    await sentence(ON_CALL).locator("strong", { hasText: "runbooks" }).waitFor();
    await saved();
    await page.reload();
    await sentence(ON_CALL).locator("strong", { hasText: "runbooks" }).waitFor();
    await comes(async () => (await printed()).includes("runbooks"));
    expect(await fontsOf((await pdf()).bytes, "runbooks")).not.toEqual(await fontsOf((await pdf()).bytes, "mean time"));
    await leave();
  });

  it("marks an invented skill and does not print it; adopted, it is printed and a fact of the master CV", async () => {
    const { page, leave, printed, saved } = await openDesk(stage, cv);
    await caretAfter(page, ON_CALL);
    await page.keyboard.press("Enter");
    await page.keyboard.type("Ran a cluster of Erlang brokers.");
    await page.locator(".ProseMirror .failing", { hasText: "Erlang" }).waitFor();
    await page.getByText("One wording has no evidence").waitFor();
    expect(await printed()).not.toContain("Erlang");
    await saved();
    expect(JSON.stringify(kept().text)).toContain("Erlang");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "This is true: add it to my master CV" }).click();
    await comes(async () => (await printed()).includes("Erlang brokers"));
    await page.locator(".ProseMirror .failing").waitFor({ state: "detached" });
    expect(facts()).toContainEqual(
      expect.objectContaining({ kind: "achievement", text: "Ran a cluster of Erlang brokers." }),
    );
    await saved();
    await leave();
  });

  it("moves and removes by keyboard, undoes, and offers what was left out again", async () => {
    const { page, leave, printed, saved, tab, sentence } = await openDesk(stage, cv);
    const order = async () =>
      (await page.locator(".ProseMirror .claim").allTextContents()).map((text) => text.slice(0, 20));
    const before = await order();
    await caretAfter(page, MENTORED);
    await page.keyboard.press("Alt+ArrowUp");
    const at = before.findIndex((text) => MENTORED.startsWith(text));
    expect((await order()).indexOf(before[at] ?? "")).toBe(at - 1);
    await page.keyboard.press("Control+z");
    expect(await order()).toEqual(before);
    await page.keyboard.press("Alt+Backspace");
    await comes(async () => !(await printed()).includes(MENTORED));
    await tab("Left out");
    await page.getByRole("button", { name: `Add: ${MENTORED}` }).click();
    await comes(async () => (await printed()).includes(MENTORED));
    await tab("Text");
    await sentence(MENTORED).waitFor();
    await saved();
    await leave();
  });

  it("in two windows: nobody's text is lost, and the owner decides", async () => {
    const first = await openDesk(stage, cv);
    const second = await openDesk(stage, cv);
    await caretAfter(first.page, MENTORED);
    await first.page.keyboard.type(" One.");
    await first.saved();
    await caretAfter(second.page, ON_CALL);
    await second.page.keyboard.type(" Two.");
    await second.page.getByText("was changed in another window").waitFor();
    expect(JSON.stringify(kept().text)).not.toContain("Two.");
    expect(await second.sentence("Two.").count()).toBe(1);
    await second.page.getByRole("button", { name: "Save my text over it" }).click();
    await second.saved();
    expect(JSON.stringify(kept().text)).toContain("Two.");
    await first.page.evaluate(`dispatchEvent(new Event("focus"))`);
    await first.sentence("Two.").waitFor();
    await first.leave();
    await second.leave();
  });

  it("on a phone: the PDF first, then the changes to take or refuse, and evidence", async () => {
    const { page, complaints, leave, tab, saved } = await openDesk(stage, cv, { width: 390 });
    expect(await page.getByRole("tab", { name: "PDF" }).getAttribute("aria-selected")).toBe("true");
    expect(await smallTargets(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    await tab("Changes");
    const change = page.locator("ar-changes li", { hasText: "Two." });
    await change.getByRole("button", { name: "Refuse" }).click();
    await change.waitFor({ state: "detached" });
    await saved();
    expect(JSON.stringify(kept().text)).not.toContain("Two.");
    await tab("Text");
    await page.locator(".ProseMirror .claim", { hasText: ON_CALL }).click();
    await page.locator("ar-claim").getByText("work[0].highlights").waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });
});

it("looks change the PDF at once; files of every format are given", async () => {
  const { page, leave, tab, saved } = await openDesk(stage, cv);
  await tab("Looks");
  const many = () => page.locator("ar-proof figure.page").count();
  const before = await many();
  await page.getByLabel("Margins").selectOption({ label: "Wide (1.5″)" });
  await page.getByLabel("Density").selectOption({ label: "airy" });
  await comes(async () => (await many()) > before);
  await saved();
  expect(kept().style).toMatchObject({ margin: "wide", density: "airy" });
  for (const name of ["PDF", "Word (DOCX)", "Plain text", "JSON Resume"]) {
    await page.locator("ar-downloads summary").click();
    const download = page.waitForEvent("download");
    await page.locator("ar-downloads").getByRole("link", { name }).click();
    expect((await download).suggestedFilename()).toMatch(/\.(pdf|docx|txt|json)$/);
  }
  await leave();
});

it("a phrase of the posting is marked, weighed and unmarked", async () => {
  const { services, ownerId } = stage.appliance;
  const jobId = stage.world.jobs.fresh;
  const { document } = await services.studio.make(ownerId, { jobId, kind: "cv" });
  const { page, leave, tab } = await openDesk(stage, document.id);
  await tab("Posting");
  await page.getByRole("textbox", { name: "Phrase", exact: true }).fill("kubernetes");
  await page.getByLabel("It is").first().selectOption({ label: "my core strength" });
  await page.getByRole("button", { name: "Mark it" }).click();
  await page.locator("mark.core_strength", { hasText: "Kubernetes" }).waitFor();
  expect(services.annotations.list(ownerId, jobId)).toMatchObject([{ quote: "Kubernetes", kind: "core_strength" }]);
  await page.getByRole("textbox", { name: "Phrase", exact: true }).fill("COBOL");
  await page.getByRole("button", { name: "Mark it" }).click();
  await page.getByText("The posting does not say this.").waitFor();
  await page.getByRole("button", { name: "Unmark “Kubernetes”" }).click();
  await page.locator("mark").waitFor({ state: "detached" });
  expect(services.annotations.list(ownerId, jobId)).toEqual([]);
  await leave();
});

it("a document goes into its open application after its owner was told what that means", async () => {
  const { services, store, ownerId } = stage.appliance;
  const jobId = stage.world.jobs.ready;
  const { document } = await services.studio.make(ownerId, { jobId, kind: "cv" });
  const { text } = services.studio.get(ownerId, cv);
  await services.studio.save(ownerId, document.id, { base: document.version, text, style: document.style });
  const { page, leave } = await openDesk(stage, document.id);
  await page.getByRole("button", { name: "Use in the application" }).click();
  await page.getByText("If you had approved it already, that approval ends").waitFor();
  expect(store.tasks.inState("queued").some(({ kind }) => kind === "draft")).toBe(false);
  await page.getByRole("button", { name: "Use it" }).click();
  await page.getByRole("link", { name: "In the application" }).waitFor();
  expect(store.tasks.inState("queued").some(({ kind }) => kind === "draft")).toBe(true);
  await leave();
});

it("rules are saved when asked to, and kept while they are not", async () => {
  const { page, leave } = await signIn(stage);
  await page.goto(`${stage.appliance.origin}/writing`);
  await page.getByLabel("Words at most").fill("250");
  await page.getByLabel("Words at most").blur();
  await page.getByRole("link", { name: "Jobs" }).first().click();
  await page.getByRole("link", { name: "CV studio" }).first().click();
  await page.getByRole("link", { name: "Rules and looks" }).click();
  expect(await page.getByLabel("Words at most").inputValue()).toBe("250");
  await page.getByRole("button", { name: "Save rules and looks" }).click();
  await page.getByText("Saved. New documents follow them.").waitFor();
  expect(stage.appliance.services.writing.rules(stage.appliance.ownerId).letter.words).toBe(250);
  await leave();
});
