import { mustMend } from "#data/model/faults.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import { htmlToText } from "#agents/reading/html.ts";
import { nameOfKey } from "../company-name.ts";
import { foundPosting, payLine, statedList } from "../found.ts";
import { isJson, type Json, listOf, numberOf, pastInstantOf, textOf, webAddress } from "../values.ts";
import { harvestOf, needed } from "./harvest.ts";
import type { Origin, Source } from "./source.ts";

const PAGES = /^jobs(\.eu)?\.lever\.co$/;
const API = /^api(\.eu)?\.lever\.co$/;
const SITE = /^[a-z0-9][a-z0-9_.-]{0,99}$/i;
const PERIODS: Readonly<Record<string, string>> = {
  "per-year-salary": "year",
  "per-month-salary": "month",
  "per-hour-wage": "hour",
  "per-day-wage": "day",
};

const markup = (value: unknown) => (typeof value === "string" ? value : "");
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The parts of the description in the order of the page: opening and body, lists under their headings, closing. */
function htmlOf(entry: Json): string {
  const lists = listOf(entry["lists"]).map((list) =>
    isJson(list) ? `<h3>${escaped(textOf(list["text"]) ?? "")}</h3><ul>${markup(list["content"])}</ul>` : "",
  );
  const range = isJson(entry["salaryRange"]) ? entry["salaryRange"] : null;
  const workplace = textOf(entry["workplaceType"]);
  const categories = isJson(entry["categories"]) ? entry["categories"] : {};
  const stated = statedList([
    ["Employment type", textOf(categories["commitment"])],
    ["Workplace", workplace === "unspecified" ? null : workplace],
    [
      "Salary",
      range === null
        ? null
        : payLine(
            numberOf(range["min"]),
            numberOf(range["max"]),
            textOf(range["currency"]),
            PERIODS[textOf(range["interval"]) ?? ""] ?? null,
          ),
    ],
  ]);
  const body = markup(entry["description"]) || `${markup(entry["opening"])}${markup(entry["descriptionBody"])}`;
  const plainBody =
    body === "" && typeof entry["descriptionPlain"] === "string"
      ? `<pre>${escaped(entry["descriptionPlain"])}</pre>`
      : body;
  return `${plainBody}${lists.join("")}${markup(entry["salaryDescription"])}${markup(entry["additional"])}${stated}`;
}

function read(entry: Json, origin: Origin): FoundPosting {
  const id = needed(textOf(entry["id"]), "number");
  const title = needed(textOf(entry["text"]), "title");
  const url = needed(webAddress(entry["hostedUrl"]), "web address");
  const board = new URL(url).pathname.split("/").find(Boolean) ?? origin.board;
  const categories = isJson(entry["categories"]) ? entry["categories"] : {};
  const places = listOf(categories["allLocations"])
    .map(textOf)
    .filter((place) => place !== null);
  const html = htmlOf(entry);
  needed(html === "" ? null : html, "description");
  return foundPosting({
    source: "lever",
    board,
    externalId: id,
    url,
    applyUrl: webAddress(entry["applyUrl"]) ?? url,
    company: nameOfKey(board, htmlToText(html)),
    title,
    place: places.length > 0 ? places.slice(0, 4).join("; ") : textOf(categories["location"]),
    department: textOf(categories["department"]) ?? textOf(categories["team"]),
    postedAt: pastInstantOf(entry["createdAt"], origin.now),
    html,
  });
}

const looksLikeJob = (value: unknown) => isJson(value) && "hostedUrl" in value && "text" in value;

/** The public postings API of Lever: the whole list in one answer. It names the company only by its key. */
export const lever: Source = {
  name: "lever",
  format: "json",
  boardOf: (address) => {
    const parts = address.pathname.split("/").filter(Boolean);
    const region = PAGES.exec(address.hostname)?.[1] ?? API.exec(address.hostname)?.[1] ?? "";
    const site =
      PAGES.test(address.hostname) && parts.length === 1
        ? parts[0]
        : API.test(address.hostname) && parts[0] === "v0" && parts[1] === "postings" && parts.length === 3
          ? parts[2]
          : undefined;
    return site === undefined || !SITE.test(site)
      ? null
      : { source: "lever", name: site, url: `https://api${region}.lever.co/v0/postings/${site}` };
  },
  requestOf: (boardUrl) => `${boardUrl}?mode=json`,
  recognises: (answer) => looksLikeJob(answer) || (Array.isArray(answer) && answer.some(looksLikeJob)),
  parse: (answer, origin) => {
    if (looksLikeJob(answer)) return harvestOf([answer], (entry) => read(entry, origin));
    if (!Array.isArray(answer)) {
      throw mustMend("board_not_understood", "The answer is not the list of postings that a Lever board gives.", {
        hint: "Check the board's address, e.g. https://jobs.lever.co/COMPANY.",
      });
    }
    return harvestOf(answer, (entry) => read(entry, origin));
  },
};
