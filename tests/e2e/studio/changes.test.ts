import { afterAll, beforeAll, expect, it } from "vitest";
import type { Id } from "#data/model/schema.ts";
import { axeFindings, openStage, signIn, type Stage } from "../control-room/visit.ts";
import { caretAfter, openDesk, selectWord } from "./desk.ts";

const MENTORED = "Mentored four engineers by weekly design reviews";
const PROMOTED = "promoted to senior within eighteen months";
const ON_CALL = "Built the on-call practice";

/** What typing brings comes when it is saved and set. */
const SLOW = { timeout: 20_000 };

let stage: Stage;
let cv: Id;
beforeAll(async () => {
  stage = await openStage();
  const { services, ownerId } = stage.appliance;
  cv = (await services.studio.make(ownerId, { jobId: null, kind: "cv" })).document.id;
}, 120_000);
afterAll(() => stage.close());

const kept = () => stage.appliance.services.studio.get(stage.appliance.ownerId, cv);
const said = () => JSON.stringify(kept().text);

it("what is typed just before the page goes is there again, is said, and leaves with who signs out", async () => {
  const { page, leave, sentence, saved } = await openDesk(stage, cv);
  await caretAfter(page, MENTORED);
  await page.keyboard.type(" Gladly.");
  await page.reload();
  await page.getByText("It is here again").waitFor();
  await sentence("Gladly.").waitFor();
  await saved();
  expect(said()).toContain("Gladly.");
  await page.getByRole("button", { name: "Good" }).click();
  await page.getByText("It is here again").waitFor({ state: "detached" });

  const left = () => page.evaluate("Object.keys(localStorage).filter((key) => key.includes('unsaved')).length");
  await caretAfter(page, MENTORED);
  await page.context().setOffline(true);
  await page.keyboard.type(" Again.");
  await page.getByText("kept in this browser").waitFor();
  expect(await left()).toBe(1);
  await page.context().setOffline(false);
  await saved();
  expect(await left()).toBe(0);
  await page.keyboard.type(" And again.");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.locator("ar-door").waitFor();
  expect(await left()).toBe(0);
  await leave();
});

it("a wording that holds is accepted; an earlier version is compared and restored", async () => {
  const { page, leave, sentence, printed, saved, tab } = await openDesk(stage, cv);
  await caretAfter(page, MENTORED);
  const whole = (await sentence(MENTORED).textContent()) ?? "";
  for (const _ of whole.slice(MENTORED.length)) await page.keyboard.press("Backspace");
  await page.keyboard.type(".");
  await saved();
  await tab("Changes");
  const change = page.locator("ar-changes li", { hasText: MENTORED });
  await change.getByRole("button", { name: "Accept" }).click();
  await change.getByText("Accepted").waitFor();
  await saved();
  expect(said()).toContain('"accepted":true');

  await tab("Versions");
  const first = page.locator("ar-versions li", { hasText: "made from the master CV" });
  await first.getByRole("button", { name: "What changed" }).click();
  await first.locator("del", { hasText: PROMOTED }).waitFor();
  await first.getByRole("button", { name: "Restore" }).click();
  await page.getByText("restored (as in version 1)").waitFor();
  await expect.poll(printed, SLOW).toContain(PROMOTED);
  expect([kept().source, said().includes(PROMOTED)]).toEqual(["restored", true]);
  await leave();
});

it("words are linked to an address that is completed, and to no other kind of address", async () => {
  const { page, leave, sentence, saved } = await openDesk(stage, cv);
  await selectWord(page, ON_CALL, "runbooks");
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await page.getByLabel("Address").fill("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await page.getByText("This is no web or e-mail address.").waitFor();
  await page.getByLabel("Address").fill("livia-brandt.example");
  await page.keyboard.press("Enter");
  await sentence(ON_CALL).locator(".link", { hasText: "runbooks" }).waitFor();
  await saved();
  expect(said()).toContain('"as":"link","url":"https://livia-brandt.example"');
  await leave();
});

it("a position that was taken out is put back whole, where it stood; all of the text comes back by undoing", async () => {
  const { page, leave, printed, saved, tab } = await openDesk(stage, cv);
  const titles = () => page.locator(".ProseMirror .title").allTextContents();
  const before = await titles();
  await page.locator(".ProseMirror .title", { hasText: /^Backend Engineer$/ }).click();
  await page.locator(".ProseMirror .here", { hasText: "Backend Engineer" }).waitFor();
  await page.keyboard.press("Alt+Backspace");
  await expect.poll(titles, SLOW).toHaveLength(before.length - 1);
  await tab("Left out");
  await page.getByRole("button", { name: /^Add: Backend Engineer · Saltmarsh/ }).click();
  await tab("Text");
  expect(await titles()).toEqual(before);
  await page.locator(".ProseMirror").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect.poll(titles, SLOW).toEqual([]);
  await page.keyboard.press("Control+z");
  await expect.poll(titles, SLOW).toEqual(before);
  await saved();
  await expect.poll(printed, SLOW).toContain("Saltmarsh");
  await leave();
});

it("a template of the owner's is refused by its line, taken when it is mended, and chosen", async () => {
  const { page, leave } = await signIn(stage);
  await page.goto(`${stage.appliance.origin}/writing`);
  const give = (source: string) =>
    page
      .locator("ar-own-templates input[type=file]")
      .setInputFiles({ name: "mine.tex", mimeType: "text/x-tex", buffer: Buffer.from(source) });
  await give("% mine\n\\nonsense\n");
  await page.locator("ar-own-templates mark", { hasText: "\\nonsense" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await give("% mine\n\\renewcommand\\ArSign{;}\n");
  await page.getByRole("button", { name: "Remove the template mine" }).waitFor();
  await page.goto(`${stage.appliance.origin}/studio/${cv}`);
  await page.getByRole("tab", { name: "Looks" }).click();
  await page.getByText("mine", { exact: true }).click();
  await expect.poll(() => kept().style.template, SLOW).toMatch(/^tmpl_/);
  await expect
    .poll(async () => (await page.locator("ar-proof figcaption").allTextContents()).join(), SLOW)
    .toContain("; +49");
  await leave();
});
