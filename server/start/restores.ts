import { Restores } from "#server/services/archive/restores.ts";
import type { Ground } from "./ground.ts";

/** The restore from the first-run page; one that is under way ends with the appliance. */
export function startRestores({ config, paths, now, steps }: Ground, restart: () => void): Restores {
  const restores = new Restores({ home: config.home, database: paths.database, now, restart });
  steps.add("a restore under way", () => restores.stop());
  return restores;
}
