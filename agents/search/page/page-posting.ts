import { load } from "cheerio";
import { linesOfMarkup } from "#agents/reading/html.ts";
import { readHtml } from "#agents/reading/text/html-lines.ts";
import { askOwner, giveUp, mustMend } from "#data/model/faults.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import type { Harvest } from "#data/model/work/task.ts";
import { foundPosting } from "../found.ts";
import { greenhouseAddress, jobAddress } from "../sources/greenhouse-addresses.ts";
import { textOf, webAddress } from "../values.ts";
import { closedSaying } from "./closed.ts";
import { jsonLdPostings, microdataPostings } from "./json-ld.ts";
import { LIKE_A_POSTING, likenessOf } from "./likeness.ts";
import { mainContent } from "./main-content.ts";
import { applyAddress, isTitle, pageNames } from "./page-names.ts";
import { schemaPosting } from "./schema-posting.ts";

/** `name` is what the owner calls it: the address or the file's name. */
export type Page = { html: string; url: string | null; name: string; now: Date };

export const HOW_ELSE = "Open the posting itself and add that address, or copy its text from the browser and paste it.";

export function expired(name: string, because: string, data: Record<string, unknown> = {}) {
  return giveUp("posting_expired", `${name} is closed: ${because}`, {
    hint: "Look on the company's board whether the job was posted again.",
    data,
  });
}

/** A page's address where only the saved file is at hand: its canonical link, or what the browser wrote into it. */
function ownAddress($: ReturnType<typeof load>, html: string): string | null {
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 4_000))?.[1];
  return (
    webAddress($('link[rel="canonical"]').attr("href")) ??
    webAddress($('meta[property="og:url"]').attr("content")) ??
    webAddress(saved)
  );
}

/** What the address of a posting on Greenhouse tells beyond its page. */
function withPlatform(posting: FoundPosting, practiceHosts: readonly string[]): FoundPosting {
  const address = posting.url === null ? null : URL.parse(posting.url);
  const found = address === null ? null : greenhouseAddress(address, practiceHosts);
  if (found === null || found.jobId === null) return posting;
  return {
    ...posting,
    platform: "greenhouse",
    board: found.token,
    externalId: found.jobId,
    questionsUrl: `${jobAddress(found, found.jobId)}?questions=true`,
  };
}

const sameTitle = (a: FoundPosting, title: string | null) =>
  title !== null && a.title.toLowerCase() === title.toLowerCase();

/**
 * The posting on a page (several, where it states several): from schema.org data, else from its main text when that
 * really looks like a posting. Faults: `not_a_posting` (mend), `posting_expired` (give_up), `posting_incomplete` (ask).
 */
export function postingsOfPage(page: Page, practiceHosts: readonly string[] = []): Harvest {
  const { html, now, name } = page;
  if (!readHtml(html.slice(0, 5_000_000)).whole) {
    throw mustMend("not_a_posting", `${name} is nested deeper than any real page and was not read.`, {
      hint: HOW_ELSE,
    });
  }
  const $ = load(html.slice(0, 5_000_000));
  const url = page.url ?? ownAddress($, html);
  const board = url === null ? name : new URL(url).host;
  const origin = { url, source: "page", board, now };
  const nodes = jsonLdPostings($);
  const stated = (nodes.length > 0 ? nodes : microdataPostings($)).flatMap((node) => schemaPosting(node, origin) ?? []);
  const apply = applyAddress($, url);
  const language = textOf($("html").attr("lang"))?.slice(0, 2).toLowerCase() ?? null;
  const heading = textOf($("h1").first().text());
  const content = mainContent($);
  const lines = linesOfMarkup(content);
  const closed = closedSaying(lines);
  if (closed !== null)
    throw expired(stated[0] === undefined ? name : `“${stated[0].title}”`, `the page says “${closed}”`, { url });
  if (stated.length > 0) {
    const own = stated.filter((posting) => sameTitle(posting, heading));
    const chosen =
      stated.length > 1 && own.length > 0
        ? own.slice(0, 1)
        : [...new Map(stated.map((posting) => [`${posting.title}\n${posting.text}`, posting])).values()];
    const over = chosen.filter((posting) => posting.expiresAt !== null && posting.expiresAt < now.toISOString());
    const [only] = chosen;
    if (chosen.length === 1 && over.length === 1 && only !== undefined) {
      throw expired(`“${only.title}”`, `applications were open until ${only.expiresAt?.slice(0, 10)}.`, { url });
    }
    return {
      postings: chosen.map((posting) =>
        withPlatform(
          {
            ...posting,
            applyUrl: chosen.length === 1 ? apply : posting.applyUrl,
            language: posting.language ?? language,
          },
          practiceHosts,
        ),
      ),
      failures: [],
    };
  }
  const text = lines.map((line) => line.text).join("\n");
  const names = pageNames(load(html.slice(0, 5_000_000)), url, text);
  if (likenessOf(lines, names.title) < LIKE_A_POSTING.page) throw noPosting(name, text, html);
  const missing = [
    ...(isTitle(names.title) || names.title === heading ? [] : ["title"]),
    ...(names.company === null ? ["company"] : []),
  ];
  if (names.title === null || names.company === null || missing.length > 0) throw incomplete(name, missing);
  return {
    postings: [
      withPlatform(
        foundPosting({
          source: "page",
          board,
          url,
          applyUrl: apply,
          company: names.company,
          title: names.title,
          language,
          html: content,
        }),
        practiceHosts,
      ),
    ],
    failures: [],
  };
}

export function incomplete(name: string, missing: readonly string[]) {
  return askOwner("posting_incomplete", `${name} does not tell the ${missing.join(" and the ")} clearly.`, {
    hint: "Copy the text, write “Title: …” and “Company: …” in its first two lines, and paste it.",
    data: { missing },
  });
}

/** Whether a page holds scripts that run, and hardly any text without them. */
function needsScripts(html: string): boolean {
  const $ = load(html.slice(0, 5_000_000));
  const runs = $("script")
    .toArray()
    .some((each) => {
      const kind = $(each).attr("type")?.trim().toLowerCase() ?? "";
      const runnable = kind === "" || kind === "module" || kind.endsWith("javascript");
      return runnable && ($(each).attr("src") !== undefined || $(each).text().trim() !== "");
    });
  $("script, style, noscript, template, head").remove();
  return runs && $("body").text().replace(/\s+/g, " ").trim().length < 120;
}

function noPosting(name: string, text: string, html: string) {
  const links = (
    html.match(/<a\s[^>]*href=["'][^"']*(?:job|career|position|stelle|vacan|offre|empleo)[^"']*["']/gi) ?? []
  ).length;
  if (text.length < 200 && needsScripts(html)) {
    return mustMend(
      "not_a_posting",
      `${name} shows its text only in a browser with scripts, so nothing could be read.`,
      { hint: "Open it in your browser, copy the posting's text and paste it, or save the page and add the file." },
    );
  }
  if (links >= 8) {
    return mustMend("not_a_posting", `${name} is a list of jobs, not one posting.`, {
      hint: "Add it as a board, if it is one of Greenhouse, Lever, Recruitee or Personio; else open one posting and add that.",
    });
  }
  return mustMend("not_a_posting", `${name} does not look like a job posting.`, { hint: HOW_ELSE });
}
