import { Typesetting } from "#server/typesetting/typesetting.ts";
import type { ServiceSettings } from "#latex/service-protocol.ts";
import { DEFAULT_STYLE } from "#data/model/application/style.ts";
import { cvWith, never } from "../../../unit/latex/support.ts";

// What of an appliance sets documents, with one that has no end: SETTINGS(JSON).
const settings = JSON.parse(process.argv[2] ?? "{}") as ServiceSettings;
const { PATH = "" } = process.env;
const typesetting = new Typesetting({ settings, env: { PATH }, output: () => undefined });
typesetting.start();
const source = "\\loop\\iftrue\\repeat\n\\begin{document}\\end{document}";
const template = { id: "tpl_abcdefghijkl", name: "Endless", source, savedAt: "2026-01-01T00:00:00.000Z" };
const style = { ...DEFAULT_STYLE, template: template.id };
await typesetting.set(cvWith("Ada", ["Text."]), style, { template, signal: never() });
