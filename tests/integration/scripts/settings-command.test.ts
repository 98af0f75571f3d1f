import { join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Door, openDoor } from "#tests/fakes/door.ts";
import { Client } from "../../../scripts/command-line/client.ts";
import { settingsCommands } from "../../../scripts/command-line/commands/settings.ts";
import { Output } from "../../../scripts/command-line/output.ts";

let door: Door;
beforeEach(async () => {
  door = await openDoor(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await door.close();
});

/** What `autoresume --json settings …` prints, over a real private socket. */
async function settings(...words: string[]): Promise<unknown> {
  const socket = join(door.parts.directory, "control.sock");
  if (!door.app.server.listening) await door.app.listen({ path: socket });
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const program = new Command("autoresume").exitOverride();
  settingsCommands(program, (work) => work(new Client(socket), new Output(true)));
  await program.parseAsync(["settings", ...words], { from: "user" });
  return JSON.parse(printed) as unknown;
}

it("settings that are only right together are set and taken back together", async () => {
  const pair = ["door.tlsCertificate", "/etc/ssl/a.pem", "door.tlsKey", "/etc/ssl/a.key"];
  await expect(settings("set", ...pair.slice(0, 2))).rejects.toMatchObject({ code: "setting_wrong" });
  expect(await settings("set", ...pair)).toMatchObject([{ value: "/etc/ssl/a.pem" }, { value: "/etc/ssl/a.key" }]);
  await expect(settings("reset", "door.tlsKey")).rejects.toMatchObject({ code: "setting_wrong" });
  expect(await settings("reset", "door.tlsCertificate", "door.tlsKey")).toMatchObject([{ value: "" }, { value: "" }]);
});

it("a list is given by commas, and a setting without a value is refused", async () => {
  expect(await settings("set", "door.allowedNames", "a.example,b.example")).toMatchObject([
    { value: ["a.example", "b.example"] },
  ]);
  await expect(settings("set", "backup.at")).rejects.toMatchObject({ code: "value_missing" });
});
