import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fillDoor, inside, openRoom, type Room, withAuthenticator } from "./room.ts";

const OWNER = { name: "Ada Example", password: "correct horse battery staple" };
const PERIOD = 30_000;
const DAY = 24 * 3_600_000;

// The tests of this file tell one story: each begins where the one before has left the appliance.
let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.close());

async function signedIn(path: string, who = OWNER) {
  const visit = await room.visit(path);
  await fillDoor(visit.page, who);
  await inside(visit.page);
  return visit;
}

function digits(secret: string): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return totp.generate({ timestamp: Date.parse(room.appliance.now()) });
}

it("is set up with the code and a passphrase typed twice, and shows the emergency kit first", async () => {
  const { page, context } = await room.visit("/");
  await page.getByRole("heading", { name: "Set up your appliance" }).waitFor();
  await page.getByLabel("Set-up code").fill("0000-0000-0000");
  await page.getByLabel("Your name").fill(OWNER.name);
  await page.getByLabel("Passphrase", { exact: true }).fill(OWNER.password);
  await page.getByText("Very good").waitFor();
  await page.getByLabel("Once more").fill("something else");
  await page.getByText("The two are not the same.").waitFor();
  const create = page.getByRole("button", { name: "Create and enter" });
  await create.click();
  await page.getByLabel("Once more").fill(OWNER.password);
  await create.click();
  await page.getByText("set_up_code_wrong").waitFor();
  expect(room.appliance.accounts.needsSetUp).toBe(true);
  await page.getByLabel("Set-up code").fill(room.appliance.accounts.setUpCode());
  await create.click();
  await page.waitForURL(/\/kit$/);
  await inside(page);
  expect(room.appliance.accounts.needsSetUp).toBe(false);
  await context.close();
});

it("says how long to wait after many wrong passwords, and lets in when it is over", async () => {
  const { page, context } = await room.visit("/");
  const wrong = { ...OWNER, password: "not the password" };
  for (let attempt = 0; attempt < 10; attempt++) {
    const answer = page.waitForResponse((response) => response.url().endsWith("/api/sign-in"));
    await fillDoor(page, wrong);
    await answer;
    await page.getByRole("button", { name: "Sign in", exact: true, disabled: false }).waitFor();
  }
  await fillDoor(page, wrong);
  await page.getByText(/Try again in [01]:\d\d\./).waitFor();
  expect(await page.getByRole("button", { name: "Sign in", exact: true }).isDisabled()).toBe(true);
  room.appliance.advance(2 * DAY);
  await page.reload();
  await fillDoor(page, OWNER);
  await inside(page);
  await context.close();
});

it("asks for six digits once an authenticator app is set up, and takes no digits twice", async () => {
  const { page, context } = await signedIn("/security");
  const section = page.locator("ar-totp");
  await section.getByRole("button", { name: "Set up" }).click();
  await section.getByLabel("Your password").fill(OWNER.password);
  await section.getByRole("button", { name: "Set up" }).click();
  await section.getByRole("img", { name: "QR code for your authenticator app" }).waitFor();
  const secret = await section.getByLabel("Or type this key into the app").inputValue();
  const used = digits(secret);
  await section.getByLabel("Six digits").fill(`${used.slice(0, 3)} ${used.slice(3)}`);
  await section.getByRole("button", { name: "Turn on" }).click();
  await section.getByText("The authenticator app is on.").waitFor();
  await context.close();

  const other = await room.visit("/");
  await fillDoor(other.page, OWNER);
  const field = other.page.getByLabel("Six digits");
  expect(await field.getAttribute("autocomplete")).toBe("one-time-code");
  await field.fill(used);
  await other.page.getByRole("button", { name: "Confirm" }).click();
  await other.page.getByText("second_factor_wrong").waitFor();
  room.appliance.advance(PERIOD);
  await field.fill(digits(secret));
  await other.page.getByRole("button", { name: "Confirm" }).click();
  await inside(other.page);

  await other.page.goto(`${room.origin}/security`);
  const again = other.page.locator("ar-totp");
  await again.getByRole("button", { name: "Turn off" }).click();
  await again.getByLabel("Your password").fill(OWNER.password);
  await again.getByRole("button", { name: "Turn off" }).click();
  await again.getByText("The authenticator app is off.").waitFor();
  await other.context.close();
});

it("signs in with a passkey that was added here", async () => {
  const { page, context } = await signedIn("/security");
  await withAuthenticator(page);
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes("passkey")) asked.push(pathname);
  });
  const section = page.locator("ar-passkeys");
  await section.getByRole("button", { name: "Add a passkey" }).click();
  await section.getByLabel("What to call it").fill("This laptop");
  await section.getByLabel("Your password").fill(OWNER.password);
  await section.getByRole("button", { name: "Add a passkey" }).click();
  await section.getByText("This laptop").waitFor();

  await page.getByRole("button", { name: "Sign out", exact: true }).last().click();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await inside(page);
  await page.goto(`${room.origin}/security`);
  await page.getByText("by passkey").waitFor();
  const { accounts, ownerId } = room.appliance;
  const [passkey] = accounts.passkeys.list(ownerId);
  expect(accounts.sessions.list(ownerId).filter(({ how }) => how === "passkey")).toHaveLength(1);
  await page.getByRole("button", { name: "Remove the passkey This laptop" }).click();
  await section.getByText("This laptop").waitFor({ state: "detached" });
  expect(accounts.passkeys.list(ownerId)).toEqual([]);
  expect(asked).toEqual([
    "/api/account/passkeys/options",
    "/api/account/passkeys",
    "/api/passkey/options",
    "/api/passkey",
    `/api/account/passkeys/${passkey?.id}`,
  ]);
  await context.close();
});

it("offers no passkey under an address in numbers, and says why", async () => {
  const context = await room.browser.newContext({ locale: "en" });
  const page = await context.newPage();
  await page.goto(`${room.appliance.origin}/security`);
  await page.getByLabel("Your name").waitFor();
  expect(await page.getByRole("button", { name: "Sign in with a passkey" }).count()).toBe(0);
  await fillDoor(page, OWNER);
  await page.getByText("No passkey can be added under this address").waitFor();
  await context.close();
});

it("throws a session out that is ended from another browser, and keeps what was on its page", async () => {
  const here = await signedIn("/security");
  const there = await signedIn("/people");
  await there.page.getByLabel("Their name").fill("half a word");
  const sessions = here.page.locator("ar-sessions");
  await here.page.reload();
  await sessions.getByText("This browser").waitFor();
  expect(await sessions.getByText(/Chrome on Linux/).count()).toBeGreaterThan(1);
  await sessions.getByRole("button", { name: "Sign out all others" }).click();
  await there.page.getByRole("heading", { name: "Sign in again" }).waitFor();
  await fillDoor(there.page, OWNER);
  await there.page.getByRole("heading", { name: "Sign in again" }).waitFor({ state: "detached" });
  expect(await there.page.getByLabel("Their name").inputValue()).toBe("half a word");

  await here.page.getByRole("button", { name: /^Sign out Chrome on Linux/ }).click();
  await there.page.getByRole("heading", { name: "Sign in again" }).waitFor();
  expect(await sessions.getByText("This browser").count()).toBe(1);
  await here.context.close();
  await there.context.close();
});

it("makes a token that is shown once, may do what it says, and is revoked", async () => {
  const { page, context } = await signedIn("/security");
  const section = page.locator("ar-tokens");
  await section.getByRole("button", { name: "Make a token" }).click();
  await section.getByLabel("What it is for").fill("Morning report");
  await section.getByRole("button", { name: "Make a token" }).click();
  const token = await section.getByLabel("Morning report", { exact: true }).inputValue();
  const ask = (method: string, path: string) =>
    fetch(`${room.appliance.origin}${path}`, { method, headers: { authorization: `Bearer ${token}` } });
  expect((await ask("GET", "/api/owner")).status).toBe(200);
  expect((await ask("POST", "/api/search")).status).toBe(403);
  await page.reload();
  await section.getByText("read ·").waitFor();
  expect(await page.content()).not.toContain(token);
  await section.getByRole("button", { name: "Revoke the token Morning report" }).click();
  await section.getByText("revoked").waitFor();
  expect((await ask("GET", "/api/owner")).status).toBe(401);
  await context.close();
});

it("changes the password, and the old one no longer opens", async () => {
  const { page, context } = await signedIn("/security");
  const section = page.locator("ar-password");
  const next = "another long sentence to remember";
  await section.getByRole("button", { name: "Change password" }).click();
  await section.getByLabel("Your password").fill(OWNER.password);
  await section.getByLabel("New password").fill(next);
  await section.getByLabel("Once more").fill(next);
  await section.getByRole("button", { name: "Change password" }).click();
  await section.getByText("Your password is changed, and every other browser is signed out.").waitFor();
  const other = await room.visit("/");
  await fillDoor(other.page, OWNER);
  await other.page.getByText("sign_in_wrong").waitFor();
  expect(await other.page.getByRole("navigation", { name: "Main" }).count()).toBe(0);
  OWNER.password = next;
  await fillDoor(other.page, OWNER);
  await inside(other.page);
  await other.context.close();
  await context.close();
});
