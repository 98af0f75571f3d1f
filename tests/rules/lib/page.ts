import { load } from "cheerio";
import type { SourceFile } from "./source.ts";

/** What the content security policy forbids: script, style and handlers written into the page, and foreign origins. */
export function nothingInline(page: SourceFile): string[] {
  const $ = load(page.text);
  const found: string[] = [];
  for (const element of $("script:not([src])").toArray())
    found.push(`inline script: ${$(element).text().slice(0, 60)}`);
  for (const element of $("style").toArray()) found.push(`inline style: ${$(element).text().slice(0, 60)}`);
  for (const element of $("*").toArray()) {
    if (!("attribs" in element)) continue;
    for (const [name, value] of Object.entries(element.attribs)) {
      if (name.startsWith("on")) found.push(`handler ${name} on <${element.name}>`);
      if (name === "style") found.push(`style attribute on <${element.name}>`);
      if (/^(src|href|action)$/.test(name) && /^(\s*javascript:|(https?:)?\/\/)/i.test(value)) {
        found.push(`<${element.name} ${name}="${value}"> leaves the appliance`);
      }
    }
  }
  return found.map((what) => `${page.path}: ${what}`);
}
