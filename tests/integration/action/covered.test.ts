import { afterAll, beforeAll, expect, test } from "vitest";
import { fillDraft } from "#agents/action/fill-draft.ts";
import { mineForm } from "#agents/action/mine-form.ts";
import { closeBrowsers } from "#agents/browser/launch.ts";
import { openSheet } from "#data/model/application/sealed-answer.ts";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import { hostedPosting, sampleOwner, type TestTask, testTask } from "./task.ts";

/** Its form asks for gender and age, and takes any of their options. */
const JOB = "7310405";
let world: PracticeWorld;
let task: TestTask;
beforeAll(async () => {
  world = await startPracticeWorld();
  task = testTask([world.host]);
});
afterAll(async () => {
  await closeBrowsers();
  await world.close();
  task.close();
});

/** A draft whose owner says this of themselves, and has this phone. */
async function drafted(gender: string, phone = "+493023125042") {
  const posting = hostedPosting(world, JOB, "Munich, Germany");
  const files = { cv: await task.put("cv.pdf", "%PDF-1.7 cv"), letter: null };
  const form = await mineForm({ posting }, task.context);
  const selfIdentification = { gender: await task.context.secrets.seal(gender) };
  const owner = { ...sampleOwner({ phone }), selfIdentification };
  return fillDraft({ posting, form, ...owner, given: [], files }, task.context);
}

test("what is said about a person is sealed, masked and in no picture", { timeout: 240_000 }, async () => {
  const [woman, man, other] = [await drafted("Woman"), await drafted("Man"), await drafted("Woman", "+493099999999")];
  const asked = woman.form.questions.find(({ label }) => label.includes("gender"));
  const answer = woman.answers.find(({ key }) => key === asked?.key);
  expect(answer).toMatchObject({ state: "answered", value: { kind: "sealed", of: "options" } });
  const back = woman.readBack.find(({ key }) => key === asked?.key);
  expect(back).toMatchObject({ meant: ["•••"], held: ["•••"], agrees: true });
  const opened = await openSheet(woman.answers, task.context.secrets.open);
  expect(opened.find(({ key }) => key === asked?.key)).toMatchObject({ value: { labels: ["Woman"] } });
  expect(JSON.stringify([woman.answers, woman.readBack])).not.toContain("Woman");
  // The same picture whatever was chosen; another one where something else differs.
  expect(woman.screenshots.map(({ sha256 }) => sha256)).toEqual(man.screenshots.map(({ sha256 }) => sha256));
  expect(woman.screenshots.map(({ sha256 }) => sha256)).not.toEqual(other.screenshots.map(({ sha256 }) => sha256));
});
