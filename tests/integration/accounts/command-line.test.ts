import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Command } from "commander";
import { type Door, openDoor } from "#tests/fakes/door.ts";
import { Client } from "../../../scripts/command-line/client.ts";
import { accountCommands } from "../../../scripts/command-line/commands/account.ts";
import { Output } from "../../../scripts/command-line/output.ts";
import { TOTP } from "otpauth";

let door: Door;
beforeEach(async () => {
  door = await openDoor(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await door.close();
});

/** What `autoresume --json account …` prints, over a real private socket. */
async function account(...words: string[]): Promise<Record<string, unknown>> {
  const socket = join(door.parts.directory, "control.sock");
  if (!door.app.server.listening) await door.app.listen({ path: socket });
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const program = new Command("autoresume").exitOverride();
  accountCommands(program, (work) => work(new Client(socket), new Output(true)));
  await program.parseAsync(["account", ...words], { from: "user" });
  return JSON.parse(printed) as Record<string, unknown>;
}

describe("autoresume account", () => {
  it("invites, gives links for anybody, and turns off a second factor that was lost", async () => {
    const { accounts, parts } = door;
    const { code } = await account("invite", "Bo Example");
    const arrival = { userAgent: "Phone", address: "192.0.2.1", sessionToken: null, deviceTokens: [] };
    const joined = await accounts.join(
      { code: String(code), name: "Bo Example", password: "a good password" },
      arrival,
    );
    const { secret } = accounts.secondFactor.begin(joined.person);
    accounts.secondFactor.confirm(joined.person, new TOTP({ secret }).generate({ timestamp: Date.parse(parts.now()) }));
    const { url } = await account("link", "bo example");
    expect(accounts.enter(String(url).split("/").at(-1) ?? "")?.person.name).toBe("Bo Example");
    expect(await account("reset-second-factor", "Bo Example")).toEqual({ wasOn: true });
    expect(accounts.secondFactor.isOn(joined.person.id)).toBe(false);
    await expect(account("reset-second-factor", "Nobody")).rejects.toMatchObject({ code: "no_such_person" });
    await expect(account("link", "Nobody")).rejects.toMatchObject({ code: "no_such_person" });
  });

  it("gives a new password to who forgot theirs, and leaves the vault under the forgotten one", async () => {
    const { accounts, parts } = door;
    const arrival = { userAgent: null, address: "192.0.2.1", sessionToken: null, deviceTokens: [] };
    const request = { name: "Ada Example", password: "a forgotten password" };
    const { session } = await accounts.setUp({ ...request, code: accounts.setUpCode() }, arrival);
    const { password } = await account("reset-password", "Ada Example");
    expect((await parts.accountsAnew().signIn({ ...request, password: String(password) }, arrival)).person.name).toBe(
      "Ada Example",
    );
    await expect(accounts.signIn(request, arrival)).rejects.toMatchObject({ code: "sign_in_wrong" });
    expect(accounts.sessions.isLive(session.id)).toBe(false);
    expect(parts.services.vaults.state(parts.ownerId)).toMatchObject({ apart: true });
  });

  it("is the owner's without a name", async () => {
    const { accounts, parts } = door;
    const { url } = await account("link");
    expect(accounts.enter(String(url).split("/").at(-1) ?? "")?.person.id).toBe(parts.ownerId);
    expect(await account("reset-second-factor")).toEqual({ wasOn: false });
    expect(await account("sessions")).toMatchObject([{ personId: parts.ownerId, how: "link" }]);
  });
});

describe("the private socket", () => {
  it("makes no owner of whoever asks how the appliance is, but of whoever has it do something", async () => {
    const { store, ownerId } = door.parts;
    store.transaction(() => store.erasure.erase(ownerId));
    expect((await door.app.inject({ url: "/api/health" })).statusCode).toBe(200);
    expect((await door.app.inject({ url: "/api/session" })).json()).toMatchObject({ state: "needs_setup" });
    expect(store.people.first()).toBeNull();
    expect((await door.app.inject({ url: "/api/state" })).statusCode).toBe(200);
    expect(store.people.first()).toMatchObject({ name: "Owner", demo: false });
  });
});
