import type { pathsOf } from "#server/config/paths.ts";
import type { Ground } from "#server/start/ground.ts";
import { Typesetting } from "./typesetting.ts";

/** What a line of the service may be long in the log, in letters. */
const LONGEST_LINE = 4000;

/** The service of typesetting for this home; its step ends the process. */
export function startTypesetting(
  { config, log, scrubber, steps }: Pick<Ground, "config" | "log" | "scrubber" | "steps">,
  { scratch, formats, typeset, code }: ReturnType<typeof pathsOf>,
): Typesetting {
  const typesetting = new Typesetting({
    settings: { scratch, formats, cache: typeset },
    // It starts for each sitting: compiled modules spare half of the time and a quarter of the memory.
    env: { ...config.workerEnv, NODE_COMPILE_CACHE: code },
    output: (line) => log.info({ typesetting: scrubber.beginning(line, LONGEST_LINE) }, "the typesetter wrote"),
  });
  typesetting.start();
  steps.add("the typesetter", () => typesetting.stop());
  return typesetting;
}
