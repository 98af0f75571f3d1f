import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { PASSPHRASE, TEST_KEY } from "#tests/fakes/archives/archive-bytes.ts";
import { FOLDER, GOLDEN } from "#tests/faults/golden/golden.ts";
import { kill, leftoversOf, startNode } from "#tests/faults/support/processes.ts";
import { RealAppliance } from "#tests/faults/support/real-appliance.ts";

let scratch: ReturnType<typeof scratchDirectory>;
let home: string;
beforeEach(() => {
  scratch = scratchDirectory();
  home = join(scratch.path, "home");
  writeFileSync(join(scratch.path, "passphrase"), `${PASSPHRASE}\n`);
  writeFileSync(join(scratch.path, "kit.txt"), `AutoResume emergency kit\n\n  ${TEST_KEY.identity}\n`);
});
afterEach(() => {
  for (const { pid } of leftoversOf(scratch.path)) kill(pid);
  scratch.remove();
});

const GOLDEN_ARCHIVE = join(FOLDER, "schema-1.tar");
const passphrase = () => ["--passphrase-file", join(scratch.path, "passphrase")];

/** What the command says, and whether it ended well. */
async function restore(archive: string, secret: string[]): Promise<{ code: number | null; said: string }> {
  const started = startNode(["scripts/command-line/main.ts", "--home", home, "restore", archive, ...secret], {});
  await started.ended;
  return { code: started.child.exitCode, said: started.output() };
}

describe("restore, from a shell", () => {
  it.each(["passphrase", "kit"])("makes an empty directory the archive's appliance, by its %s", async (by) => {
    const kit = ["--identity-file", join(scratch.path, "kit.txt")];
    const { code, said } = await restore(GOLDEN_ARCHIVE, by === "kit" ? kit : passphrase());
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).toContain(`sign in as ${GOLDEN.name}`);
    const again = await restore(GOLDEN_ARCHIVE, passphrase());
    expect(again.code).toBe(1);
    expect(again.said).toContain("an owner's things");
  });

  it("names what is wrong and leaves the directory empty", async () => {
    const damaged = join(scratch.path, "damaged.tar");
    writeFileSync(damaged, readFileSync(GOLDEN_ARCHIVE).subarray(0, -700));
    expect(await restore(damaged, passphrase())).toMatchObject({ code: 1, said: expect.stringContaining("damaged") });
    writeFileSync(join(scratch.path, "passphrase"), "another one");
    expect(await restore(GOLDEN_ARCHIVE, passphrase())).toMatchObject({ code: 3 });
    expect((await restore(join(scratch.path, "nowhere.tar"), passphrase())).said).toContain("cannot be read");
    expect((await restore(GOLDEN_ARCHIVE, [])).said).toContain("--passphrase-file");
    expect(existsSync(join(home, "autoresume.sqlite"))).toBe(false);
    expect(existsSync(join(home, "restore", "stage"))).toBe(false);
  });

  it("refuses a directory in which an appliance works", async () => {
    const appliance = new RealAppliance(home, { practiceHosts: [] });
    await appliance.start();
    try {
      expect((await restore(GOLDEN_ARCHIVE, passphrase())).said).toContain("Another AutoResume already works in");
    } finally {
      await appliance.stop();
    }
  });
});
