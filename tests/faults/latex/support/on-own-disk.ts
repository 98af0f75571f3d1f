import { join } from "node:path";
import { Fault } from "#data/model/faults.ts";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { createTypesetter } from "#latex/typesetter.ts";
import { cvWith, never } from "../../../unit/latex/support.ts";

// Sets documents one after another with all its files on one disk, and says what became of each: HOME FORMATS.
const [, , home = "", formats = ""] = process.argv;
const typesetter = createTypesetter({ scratch: join(home, "scratch"), formats, cache: join(home, "cache") });
for (let i = 0; ; i++) {
  const document = cvWith(`Ada Number ${i}`, ["Builds things that last."]);
  const told = await typesetter.set(document, DEFAULT_STYLE, never()).then(
    () => "set",
    (error: unknown) => `${Fault.of(error).code} (${Fault.of(error).message})`,
  );
  process.stdout.write(`told ${told}\n`);
  await new Promise((resolve) => setTimeout(resolve, 50));
}
