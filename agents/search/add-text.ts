import { giveUp, mustMend } from "#data/model/faults.ts";
import { htmlToText } from "#agents/reading/html.ts";
import type { Harvest } from "#data/model/work/task.ts";
import { jsonOf } from "./answers.ts";
import { postingsInGraph } from "./page/json-ld.ts";
import { postingsOfPage } from "./page/page-posting.ts";
import { schemaPosting } from "./page/schema-posting.ts";
import { saysItself } from "./pasted/labels.ts";
import { pastedPosting } from "./pasted/pasted-posting.ts";
import { SOURCES } from "./sources/all.ts";
import { isJson } from "./values.ts";

/** Longest file, in characters. */
const LONGEST = 20_000_000;

const JSON_START = /^[\uFEFF\s]*(?:\{\s*["}]|\[\s*[[{"\]])/;
const XML_START = /^[\uFEFF\s]*(?:<\?xml|<workzag-jobs)/i;
const HTML_MARK = /<!doctype html|<html[\s>]|<(?:body|head|div|p|ul|h[1-6]|section|article|table|br)(?:\s[^<>]*)?\/?>/i;

/** Whether a text was decoded with the wrong character set. */
const garbled = (text: string) =>
  (text.match(/\uFFFD/g) ?? []).length > 3 + text.length / 2_000 ||
  (text.match(/Ã[\u0080-\u00bf¤¶¼Ÿ©¨]|â€[™œž“”"]/g) ?? []).length >= 3;

function checkText(text: string, name: string): void {
  if (text.length > LONGEST) {
    throw giveUp("too_large", `${name} is larger than any posting or board (${Math.round(text.length / 1e6)} MB).`, {
      hint: "Save only the posting, or the board's own answer, and add that.",
    });
  }
  if (/^%PDF-|^PK\u0003\u0004|^\u00d0\u00cf\u0011\u00e0/.test(text) || text.slice(0, 10_000).includes("\0")) {
    throw mustMend("not_text", `${name} is no text file.`, {
      hint: "Give a text, HTML, JSON or XML file in UTF-8; from a PDF or Word file, copy the text and paste it.",
    });
  }
  if (
    /^(?:[\w-]+:.*\r?\n)*mime-version:/i.test(text.slice(0, 2_000)) &&
    /multipart\/related/i.test(text.slice(0, 4_000))
  ) {
    throw mustMend("not_text", `${name} is a web archive (MHTML).`, {
      hint: "In the browser, save the page as “Web page, HTML only” and add that file.",
    });
  }
  if (text.trim() === "")
    throw mustMend("not_a_posting", `${name} is empty.`, { hint: "Paste the posting's text, or give another file." });
  if (garbled(text)) {
    throw mustMend("wrong_charset", `${name} was saved in another character set, so its letters are damaged.`, {
      hint: "Save it again as UTF-8, or copy the text from the browser and paste it.",
    });
  }
}

/** JSON of a board, one of its postings, or a `JobPosting` of schema.org. */
export function postingsOfJson(answer: unknown, name: string, url: string | null, now: Date): Harvest {
  const source = SOURCES.find((each) => each.format === "json" && each.recognises(answer));
  if (source !== undefined) return source.parse(answer, { board: name, url, now });
  const nodes = postingsInGraph(answer);
  const origin = { url, source: "page", board: url === null ? name : new URL(url).host, now };
  const postings = nodes.flatMap((node) => schemaPosting(node, origin) ?? []);
  if (postings.length > 0) return { postings, failures: [] };
  const resume = isJson(answer) && "basics" in answer;
  throw mustMend(
    "not_a_posting",
    resume
      ? `${name} is a résumé (JSON Resume), not a posting.`
      : `${name} is JSON, but no board's answer that is known.`,
    {
      hint: resume
        ? "Import it as your CV instead: `autoresume import-cv FILE`."
        : "Known are the answers of Greenhouse, Lever and Recruitee boards and schema.org JobPosting; else paste the posting's text.",
    },
  );
}

/** The two lines of the owner, and the text of the page below them. */
function withoutMarkup(text: string): string {
  const head = /^(?:\s*\S.*\r?\n){2}/u.exec(text)?.[0] ?? "";
  return `${head}\n${htmlToText(text.slice(head.length))}`;
}

/** Reads what the owner gave as a file or pasted: a board's answer, a saved page, or the posting's text. */
export function postingsOfText(text: string, name: string, now: Date, practiceHosts: readonly string[] = []): Harvest {
  checkText(text, name);
  // The owner's own two lines above it say that it is a posting, whatever it is written in.
  if (saysItself(text)) return pastedPosting(HTML_MARK.test(text) ? withoutMarkup(text) : text, name);
  if (JSON_START.test(text) || (/\.json$/i.test(name) && /^[\uFEFF\s]*[[{]/.test(text)))
    return postingsOfJson(jsonOf(text, name), name, null, now);
  const xml = SOURCES.find((source) => source.format === "xml" && source.recognises(text));
  if (xml !== undefined) return xml.parse(text, { board: name, url: null, now });
  if (HTML_MARK.test(text)) return postingsOfPage({ html: text, url: null, name, now }, practiceHosts);
  if (XML_START.test(text)) {
    throw mustMend("not_a_posting", `${name} is XML, but no board's answer that is known.`, {
      hint: "Known is the XML of Personio boards; else paste the posting's text.",
    });
  }
  return pastedPosting(text, name);
}
