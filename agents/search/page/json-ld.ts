import type { CheerioAPI } from "cheerio";
import { isJson, type Json, listOf, textOf } from "../values.ts";

/** Nested deeper than any graph a page writes. */
const DEEPEST = 12;
const MOST_NODES = 20_000;

function parsed(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|\/\/\]\]>)\s*;?\s*$/, "")
    .trim()
    .replace(/;$/, "");
  // Raw line breaks and tabs inside texts are the commonest fault of hand-made scripts, and harmless.
  for (const attempt of [text, text.replace(/[\u0000-\u001f]+/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return null;
}

const isPosting = (node: Json) =>
  [node["@type"], node["type"]].flat().some((type) => typeof type === "string" && /(?:^|[/#:])JobPosting$/.test(type));

/** Every `JobPosting` inside a JSON-LD value: at its top, in arrays, under `@graph`, in lists and as an entity of a page. */
export function postingsInGraph(value: unknown): Json[] {
  const found: Json[] = [];
  let seen = 0;
  const visit = (node: unknown, depth: number) => {
    if (depth > DEEPEST || ++seen > MOST_NODES) return;
    if (Array.isArray(node)) for (const each of node) visit(each, depth + 1);
    if (!isJson(node)) return;
    if (isPosting(node)) found.push(node);
    else
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "about", "hasPart"])
        visit(node[key], depth + 1);
  };
  visit(value, 0);
  return found;
}

/** The postings that a page states in JSON-LD; a script that is no JSON is passed over. */
export function jsonLdPostings($: CheerioAPI): Json[] {
  return $('script[type*="ld+json" i]')
    .toArray()
    .flatMap((script) => postingsInGraph(parsed($(script).text())));
}

/** The posting that a page states in microdata, in the same shape as JSON-LD. */
export function microdataPostings($: CheerioAPI): Json[] {
  return $('[itemtype*="schema.org/JobPosting" i]')
    .toArray()
    .slice(0, 50)
    .map((scope) => {
      const property = (name: string) => $(scope).find(`[itemprop~="${name}"]`).first();
      const value = (name: string) => {
        const element = property(name);
        return textOf(element.attr("content") ?? element.attr("datetime") ?? element.text());
      };
      return {
        "@type": "JobPosting",
        title: value("title") ?? value("name"),
        description: property("description").html() ?? property("responsibilities").html(),
        hiringOrganization: {
          name:
            textOf(property("hiringOrganization").find('[itemprop~="name"]').first().text()) ??
            value("hiringOrganization"),
        },
        jobLocation: {
          address: {
            addressLocality: value("addressLocality"),
            addressRegion: value("addressRegion"),
            addressCountry: value("addressCountry"),
          },
        },
        employmentType: value("employmentType"),
        datePosted: value("datePosted"),
        validThrough: value("validThrough"),
        url: property("url").attr("href") ?? null,
      };
    });
}

/** Names in a JSON-LD member that may be a text, an object with a name, or a list of either. */
export function namesOf(value: unknown): string[] {
  return (Array.isArray(value) ? listOf(value) : [value]).flatMap((each) => {
    const name = isJson(each) ? textOf(each["name"]) : textOf(each);
    return name === null ? [] : [name];
  });
}
