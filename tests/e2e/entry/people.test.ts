import type { Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { NOWHERE } from "#server/accounts/arrival.ts";
import { fillDoor, inside, openRoom, type Room } from "./room.ts";

const OWNER = { name: "Ada Example", password: "correct horse battery staple" };
const MEMBER = { name: "Jonas Example", password: "a quiet lake in winter" };

let room: Room;
beforeAll(async () => {
  room = await openRoom();
  const { accounts } = room.appliance;
  await accounts.setUp({ ...OWNER, code: accounts.setUpCode() }, NOWHERE);
});
afterAll(() => room.close());

async function signedIn(path: string, who = OWNER) {
  const visit = await room.visit(path);
  await fillDoor(visit.page, who);
  await inside(visit.page);
  return visit;
}

/** Invites somebody on the owner's page and lets them join in a browser of their own. */
async function joined(owner: Page) {
  await owner.getByLabel("Their name").fill("Jonas");
  await owner.getByRole("button", { name: "Invite somebody" }).click();
  const link = await owner.getByLabel(/^Send this link to Jonas/).inputValue();
  expect(link).toContain(`${room.origin}/join?code=`);
  const { page, context } = await room.visit(link.slice(room.origin.length));
  await page.getByRole("heading", { name: "You are invited" }).waitFor();
  await page.getByLabel("Your name").fill(MEMBER.name);
  await page.getByLabel("Passphrase", { exact: true }).fill(MEMBER.password);
  await page.getByLabel("Once more").fill(MEMBER.password);
  await page.getByRole("button", { name: "Join" }).click();
  await inside(page);
  return { page, context, link };
}

it("invites a person who joins with a job search of their own, and removes them by their typed name", async () => {
  const owner = await signedIn("/people");
  const member = await joined(owner.page);
  await member.page.getByText("Welcome. Three steps").waitFor();
  expect(await member.page.getByRole("link", { name: "Backups" }).count()).toBe(0);
  await member.page.goto(`${room.origin}/people`);
  await member.page.getByRole("heading", { name: "This page is the owner's" }).waitFor();
  await member.page.goto(member.link);
  await member.page.getByText(`You are signed in as ${MEMBER.name}`).waitFor();

  const left = await signedIn("/people");
  await left.page.getByRole("button", { name: `Remove ${MEMBER.name}` }).waitFor();
  await owner.page.goto(`${room.origin}/security`);
  await owner.page.getByRole("button", { name: "Sign out all others" }).click();
  await left.page.getByRole("heading", { name: "Sign in again" }).waitFor();
  await fillDoor(left.page, MEMBER);
  await left.page.getByText("Welcome. Three steps").waitFor();
  expect(await left.page.getByText(OWNER.name).count()).toBe(0);
  await left.context.close();

  await owner.page.goto(`${room.origin}/people`);
  await owner.page.getByRole("button", { name: `Remove ${MEMBER.name}` }).click();
  const remove = owner.page.getByRole("button", { name: "Remove for good" });
  await owner.page.getByLabel(`Type ${MEMBER.name} to go on`).fill("Jonas");
  expect(await remove.isDisabled()).toBe(true);
  await owner.page.getByLabel(`Type ${MEMBER.name} to go on`).fill(MEMBER.name);
  await remove.click();
  await owner.page.getByText(MEMBER.name).first().waitFor({ state: "detached" });
  await member.page.getByRole("heading", { name: "Sign in again" }).waitFor();
  await member.context.close();
  await owner.context.close();
});

it("lets a member go with everything of theirs, by their password", async () => {
  const owner = await signedIn("/people");
  const { page, context, link } = await joined(owner.page);
  await page.goto(`${room.origin}/security`);
  await page.getByRole("button", { name: "Erase my account" }).click();
  const section = page.locator("ar-your-data");
  await section.getByLabel("Your password").fill("not the password");
  await section.getByRole("button", { name: "Erase and leave" }).click();
  await section.getByRole("alert").waitFor();
  expect(room.appliance.accounts.everyone()).toHaveLength(2);
  await section.getByLabel("Your password").fill(MEMBER.password);
  await section.getByRole("button", { name: "Erase and leave" }).click();
  await page.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
  expect(room.appliance.accounts.everyone().map(({ name }) => name)).toEqual([OWNER.name]);
  await fillDoor(page, MEMBER);
  await page.getByText("sign_in_wrong").waitFor();

  await page.goto(link);
  await page.getByLabel("Your name").fill("Somebody Else");
  await page.getByLabel("Passphrase", { exact: true }).fill(MEMBER.password);
  await page.getByLabel("Once more").fill(MEMBER.password);
  await page.getByRole("button", { name: "Join" }).click();
  await page.getByText("invitation_wrong").waitFor();
  await context.close();

  await owner.page.goto(`${room.origin}/security`);
  await owner.page.getByText("You keep this appliance.").waitFor();
  expect(await owner.page.getByRole("button", { name: "Erase my account" }).count()).toBe(0);
  await owner.context.close();
});
