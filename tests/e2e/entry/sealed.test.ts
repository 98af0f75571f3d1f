import type { Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makePapers } from "../control-room/papers.ts";
import { seedWorld, type World } from "../control-room/world.ts";
import { openRoom, type Room } from "./room.ts";

const PASSWORD = "correct horse battery staple";

let room: Room;
let world: World;
let page: Page;
beforeAll(async () => {
  room = await openRoom();
  const { accounts } = room.appliance;
  const answer = await fetch(`${room.origin}/api/setup`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ code: accounts.setUpCode(), name: "Ada Example", password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  world = await seedWorld(room.appliance, await makePapers(room.browser));
  ({ page } = await room.visit(new URL(room.appliance.link()).pathname));
});
afterAll(() => room.close());

it("an answer about the owner as a person is shown while the vault is open, and kept back while it is locked", async () => {
  const { store, services, ownerId } = room.appliance;
  const draft = store.drafts.get(ownerId, world.drafts.ready);
  if (draft === null) throw new Error("there is no draft");
  const sealed = await services.vaults.seal(ownerId, JSON.stringify({ kind: "text", text: "they/them" }));
  const answers = draft.answers.map((answer) =>
    answer.key === "pronouns"
      ? {
          state: "answered" as const,
          key: answer.key,
          value: { kind: "sealed" as const, of: "text" as const, sealed },
          source: { tier: "owner" as const, at: room.appliance.now() },
          confidence: 1,
        }
      : answer,
  );
  store.drafts.put({ ...draft, answers });

  await page.goto(`${room.origin}/approvals/${draft.id}`);
  await page.getByText("they/them").waitFor();
  await services.vaults.lock(ownerId);
  await page.getByText("Kept in your vault").waitFor();
  expect(await page.getByText("they/them").count()).toBe(0);
  await page.getByRole("button", { name: "Edit: Pronouns" }).click();
  expect(await page.getByLabel("Pronouns").inputValue()).toBe("");
  await page.getByRole("button", { name: "Cancel" }).first().click();

  await page.locator("ar-answers").getByRole("button", { name: "Unlock the vault" }).click();
  await page.getByLabel("Passphrase of the vault").fill(PASSWORD);
  await page.getByRole("button", { name: "Unlock", exact: true }).click();
  await page.getByText("they/them").waitFor();
  expect(await page.getByText("Kept in your vault").count()).toBe(0);
});
