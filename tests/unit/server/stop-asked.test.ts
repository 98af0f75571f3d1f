import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it } from "vitest";

const SOURCE = join(import.meta.dirname, "../../../server/stop-asked.ts");
const PROGRAM = `
  import { hearSignals } from ${JSON.stringify(SOURCE)};
  setInterval(() => {}, 1000);
  hearSignals()(new Promise(() => {})).then((because) => console.log(because));
  console.log("up");
`;

it("ends at once on a second signal, also another one than the first", async () => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", PROGRAM], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  const [because] = await once(child.stdout, "data");
  expect(String(because)).toBe("SIGTERM\n");
  expect(child.exitCode).toBeNull();
  child.kill("SIGINT");
  expect(await exit).toEqual([130, null]);
});
