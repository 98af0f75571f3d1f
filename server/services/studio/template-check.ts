import type { OwnTemplate } from "#data/model/application/style.ts";
import { tookTooLong } from "#latex/engine/log.ts";
import type { Typesetting } from "#server/typesetting/typesetting.ts";

/** A template has to show more than its neatest case; a broken one must not hold the page for long. */
const SECONDS = 25;

/**
 * Sets samples that use every part with a template of the owner's before it is kept. `Fault`s `template_wrong` (data: line,
 * reason), `tex_timeout`, and those of the typesetter that are not the template's.
 */
export function templateCheck(typesetting: Pick<Typesetting, "set">) {
  return async ({ name, source }: Pick<OwnTemplate, "name" | "source">): Promise<void> => {
    const { checkTemplate } = await import("#latex/templates/own/check-template.ts");
    const template = { id: "tmpl_sample", name, source, savedAt: "2026-01-02T00:00:00.000Z" };
    const signal = AbortSignal.timeout(SECONDS * 1000);
    const check = checkTemplate(template, (document, style) => typesetting.set(document, style, { template, signal }));
    await check.catch((error: unknown) => {
      throw signal.aborted ? tookTooLong(SECONDS) : error;
    });
  };
}
