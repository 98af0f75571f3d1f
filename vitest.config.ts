import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Projects of one order run together, then those of the next: what measures or kills has the machine to itself. */
const project = (
  name: string,
  groupOrder: number,
  maxWorkers: number,
  more: { include?: string[]; exclude?: string[] } = {},
) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...more, maxWorkers, sequence: { groupOrder } },
});

/** Faults that neither measure nor kill anything but what they started: they run beside others. */
const BESIDE = ["clock", "doors", "golden", "latex", "vault"].map((room) => `tests/faults/${room}/**/*.test.ts`);

/** The clone may be read-only to whoever runs the tests. */
const cache = join(tmpdir(), `autoresume-vitest-${process.getuid?.() ?? 0}`);

export default defineConfig({
  cacheDir: cache,
  test: {
    fsModuleCachePath: join(cache, "modules"),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      project("rules", 0, 2),
      project("unit", 0, 2),
      project("integration", 1, 2),
      project("e2e", 2, 2),
      project("faults beside", 2, 2, { include: BESIDE }),
      project("faults", 3, 1, { exclude: BESIDE }),
    ],
  },
});
