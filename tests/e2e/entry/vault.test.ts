import type { Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRoom, type Room } from "./room.ts";

const OWNER = { name: "Ada Example", password: "correct horse battery staple" };
const CANARY = "sk-example-4f1c9a77";

let room: Room;
let page: Page;
beforeAll(async () => {
  room = await openRoom();
  ({ page } = await room.visit("/"));
  await page.getByLabel("Set-up code").fill(room.appliance.accounts.setUpCode());
  await page.getByLabel("Your name").fill(OWNER.name);
  await page.getByLabel("Passphrase", { exact: true }).fill(OWNER.password);
  await page.getByLabel("Once more").fill(OWNER.password);
  await page.getByRole("button", { name: "Create and enter" }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
});
afterAll(() => room.close());

it("keeps a secret that is never shown again", async () => {
  await page.goto(`${room.origin}/vault`);
  await page.getByRole("heading", { name: "The vault is open" }).waitFor();
  await page.getByRole("button", { name: "Keep a secret" }).click();
  await page.getByLabel("What it is for").fill("Jobs feed");
  await page.getByLabel("The secret").fill(CANARY);
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("button", { name: "Remove the secret Jobs feed" }).waitFor();
  const answer = await page.request.get(`${room.origin}/api/vault`);
  expect(await answer.text()).toContain("Jobs feed");
  expect(await answer.text()).not.toContain(CANARY);
  expect(await page.getByText(CANARY).count()).toBe(0);
  const { services, ownerId } = room.appliance;
  expect(await services.vaults.secret(ownerId, "api_key", "Jobs feed")).toBe(CANARY);
});

it("is locked and unlocked from any page, and every page says so", async () => {
  await page.goto(`${room.origin}/vault`);
  await page.getByRole("button", { name: "Lock now" }).click();
  await page.getByRole("heading", { name: "The vault is locked" }).waitFor();
  const { services, ownerId } = room.appliance;
  expect(services.vaults.state(ownerId)).toMatchObject({ state: "locked", apart: false });
  await page.getByRole("button", { name: "Unlock", exact: true }).click();
  const dialog = page.locator("ar-unlock");
  await dialog.getByLabel("Passphrase of the vault").fill("not the passphrase");
  await dialog.getByRole("button", { name: "Unlock", exact: true }).click();
  await dialog.getByText("passphrase_wrong").waitFor();
  await dialog.getByLabel("Passphrase of the vault").fill(OWNER.password);
  await dialog.getByRole("button", { name: "Unlock", exact: true }).click();
  await page.getByRole("heading", { name: "The vault is open" }).waitFor();
  expect(services.vaults.state(ownerId)).toMatchObject({ state: "unlocked" });
});

it("gets a passphrase of its own and a new key", async () => {
  await page.goto(`${room.origin}/vault`);
  const key = page.locator("ar-vault-key");
  const apart = "a passphrase apart from it";
  await key.getByRole("button", { name: "Change passphrase" }).click();
  // The button has gone: the keyboard goes on in the form.
  expect(await key.getByLabel("Passphrase of the vault").evaluate((field) => field.matches(":focus"))).toBe(true);
  await key.getByLabel("Passphrase of the vault").fill(OWNER.password);
  await key.getByLabel("New passphrase").fill(apart);
  await key.getByLabel("Once more").fill(apart);
  await key.getByRole("button", { name: "Change passphrase" }).click();
  await key.getByText("The passphrase is changed.").waitFor();
  await key.getByText("Its passphrase is not your sign-in password.").waitFor();
  await key.getByRole("button", { name: "Renew key" }).click();
  await key.getByLabel("Passphrase of the vault").fill(apart);
  await key.getByRole("button", { name: "Renew key" }).click();
  await key.getByText("Everything is sealed to a new key.").waitFor();
  const { services, ownerId } = room.appliance;
  expect(await services.vaults.secret(ownerId, "api_key", "Jobs feed")).toBe(CANARY);
  await page.getByRole("button", { name: "Remove the secret Jobs feed" }).click();
  await page.getByText("No secret is kept yet.").waitFor();
});

it("work that waits for it, and archives that are late, are told on every page until they are put aside", async () => {
  const { hub, ownerId, services } = room.appliance;
  await page.goto(`${room.origin}/jobs`);
  await page.getByRole("heading", { name: "Jobs", exact: true }).waitFor();
  const vault = services.vaults.state(ownerId);
  if (vault === null) throw new Error("there is no vault");
  hub.tell(ownerId, { type: "vault", vault: { ...vault, state: "locked", waiting: 2 } });
  await page.getByText("The vault is locked, and 2 tasks wait for it.").waitFor();
  await page.getByRole("button", { name: "Unlock", exact: true }).click();
  await page.getByRole("heading", { name: "Unlock the vault" }).waitFor();
  await page.keyboard.press("Escape");

  const safety = {
    newestGood: null,
    newestDrill: null,
    running: null,
    nextBackupAt: null,
    nextDrillAt: null,
    drillWaits: null,
    kitUnproven: true,
  };
  const late = { kind: "backup_late" as const, text: "No good archive for three days." };
  const failed = { kind: "drill_failed" as const, text: "The newest drill failed." };
  hub.tell(ownerId, { type: "safety", safety: { ...safety, warnings: [late] } });
  await page.getByText(late.text).waitFor();
  expect(await page.locator("ar-notices").getByRole("link", { name: "Backups" }).getAttribute("href")).toBe("backups");
  await page.getByRole("button", { name: "Hide for today" }).click();
  await page.getByText(late.text).waitFor({ state: "detached" });
  hub.tell(ownerId, { type: "safety", safety: { ...safety, warnings: [late] } });
  hub.tell(ownerId, { type: "vault", vault: { ...vault, waiting: 0 } });
  await page.getByText("2 tasks wait for it").waitFor({ state: "detached" });
  expect(await page.getByText(late.text).count()).toBe(0);
  hub.tell(ownerId, { type: "safety", safety: { ...safety, warnings: [late, failed] } });
  await page.getByText("No good archive for three days. And one more.").waitFor();
});
