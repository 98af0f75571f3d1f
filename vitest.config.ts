import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // The clone may be read-only to whoever runs the tests.
  cacheDir: join(tmpdir(), `autoresume-vitest-${process.getuid?.() ?? 0}`),
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
