import { tmpdir } from "node:os";
import { join } from "node:path";
import { Typesetting } from "#server/typesetting/typesetting.ts";

/** The real typesetting of a home, on demand: without a document there is no process. Formats are shared by all tests. */
export function typesettingIn(home: string): Typesetting {
  const typesetting = new Typesetting({
    settings: {
      scratch: join(home, "scratch"),
      formats: join(tmpdir(), "autoresume-test-formats"),
      cache: join(home, "typeset"),
    },
    env: { PATH: process.env.PATH ?? "" },
    output: () => undefined,
  });
  typesetting.start();
  return typesetting;
}
