import type { WorkerSettings } from "#agents/context.ts";
import type { HealthPart } from "#data/model/work/health.ts";

/**
 * The entry of a short-lived process: tries the browser and the typesetter for real, tells its parent what it saw and
 * ends. Apart from the appliance, so that neither their memory nor their failures are the appliance's.
 */
process.once("message", async (settings: WorkerSettings) => {
  const { checkBrowser } = await import("#agents/browser/check-browser.ts");
  const { checkTypesetting } = await import("#latex/check.ts");
  const typeset = await checkTypesetting();
  const browsed = await checkBrowser(settings);
  const parts: HealthPart[] = [browsed.browser, browsed.browser_sandbox, typeset.typesetting, typeset.containment];
  process.send?.(parts, () => process.exit(0));
});
process.on("disconnect", () => process.exit(0));
