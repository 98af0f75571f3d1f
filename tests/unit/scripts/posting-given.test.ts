import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { postingGiven } from "../../../scripts/command-line/posting-given.ts";

const folder = mkdtempSync(join(tmpdir(), "posting-given-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

describe("what is given to `add`", () => {
  it("is an address or a file", () => {
    expect(postingGiven("https://inn.example/jobs/1")).toEqual({ kind: "url", url: "https://inn.example/jobs/1" });
    expect(postingGiven(file("a.txt", "Köchin"))).toEqual({ kind: "text", name: "a.txt", text: "Köchin" });
  });

  it.each([
    ["utf16.txt", Buffer.from("\uFEFFKöchin", "utf16le"), "Köchin"],
    ["latin.txt", Buffer.from("Köchin", "latin1"), "Köchin"],
    [
      "cyrillic.html",
      Buffer.from([...Buffer.from('<meta charset="windows-1251">'), 0xcf, 0xee, 0xe2, 0xe0, 0xf0]),
      '<meta charset="windows-1251">Повар',
    ],
  ])("is read in its own character set: %s", (name, bytes, text) =>
    expect(postingGiven(file(name, bytes))).toMatchObject({ text }),
  );

  it.each(["file:///etc/hostname", "ftp://inn.example/job.html", "mailto:jobs@inn.example"])(
    "%s is refused with what is taken",
    async (given) => {
      const fault = await faultOf(() => postingGiven(given));
      expect(fault).toMatchObject({ code: "address_refused", next: "mend" });
      expect(fault.message).toContain("only http and https addresses");
    },
  );

  it("is not sent when it is too large or not there", async () => {
    const path = file("huge.html", "");
    truncateSync(path, 20_000_000);
    expect(postingGiven(path)).toMatchObject({ kind: "text" });
    truncateSync(path, 20_000_001);
    expect(await faultOf(() => postingGiven(path))).toMatchObject({ code: "too_large", next: "give_up" });
    expect(await faultOf(() => postingGiven(join(folder, "none")))).toMatchObject({ code: "file_unreadable" });
    expect(await faultOf(() => postingGiven(folder))).toMatchObject({ code: "file_unreadable" });
  });
});
