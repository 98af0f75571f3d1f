import { mustMend } from "#data/model/faults.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import { foundPosting, payLine, statedList } from "../found.ts";
import { instantOf, isJson, type Json, numberOf, pastInstantOf, textOf, webAddress } from "../values.ts";
import { harvestOf, needed } from "./harvest.ts";
import type { Origin, Source } from "./source.ts";

const PAGES = /^([a-z0-9][a-z0-9-]{0,60})\.recruitee\.com$/i;

const markup = (value: unknown) => (typeof value === "string" ? value : "");

function workplaceOf(entry: Json): string | null {
  if (entry["hybrid"] === true) return "hybrid";
  if (entry["remote"] === true) return "remote";
  return entry["on_site"] === true ? "on-site" : null;
}

function read(entry: Json, origin: Origin): FoundPosting {
  const id = needed(textOf(entry["id"]), "number");
  const title = needed(textOf(entry["title"]), "title");
  const url = needed(webAddress(entry["careers_url"]) ?? webAddress(entry["url"]), "web address");
  const description = `${markup(entry["description"])}${markup(entry["requirements"])}`;
  needed(description === "" ? null : description, "description");
  const salary = isJson(entry["salary"]) ? entry["salary"] : {};
  const pay = payLine(
    numberOf(salary["min"]),
    numberOf(salary["max"]),
    textOf(salary["currency"]),
    textOf(salary["period"]),
  );
  const employment =
    textOf(entry["employment_type_code"])
      ?.replace(/_/g, " ")
      .replace("fulltime", "full-time")
      .replace("parttime", "part-time") ?? null;
  const place = [entry["city"], entry["country"]].map(textOf).filter((part) => part !== null);
  const host = new URL(url).hostname;
  return foundPosting({
    source: "recruitee",
    board: PAGES.exec(host)?.[1] ?? (origin.url === null ? host : origin.board),
    externalId: id,
    url,
    applyUrl: webAddress(entry["careers_apply_url"]) ?? url,
    company: textOf(entry["company_name"]) ?? origin.board,
    title,
    place: textOf(entry["location"]) ?? (place.length === 0 ? null : place.join(", ")),
    department: textOf(entry["department"]),
    postedAt: pastInstantOf(entry["published_at"] ?? entry["created_at"], origin.now),
    updatedAt: pastInstantOf(entry["updated_at"], origin.now),
    expiresAt: instantOf(entry["close_at"], origin.now, true),
    html: `${description}${statedList([
      ["Employment type", employment],
      ["Workplace", workplaceOf(entry)],
      ["Salary", pay],
    ])}`,
  });
}

const looksLikeOffer = (value: unknown) => isJson(value) && "careers_url" in value;

/** The public offers API of Recruitee: the whole list in one answer. */
export const recruitee: Source = {
  name: "recruitee",
  format: "json",
  boardOf: (address) => {
    const slug = PAGES.exec(address.hostname)?.[1];
    const whole = /^\/?(?:api\/offers\/?)?$/.test(address.pathname);
    return slug === undefined || !whole
      ? null
      : { source: "recruitee", name: slug, url: `https://${address.hostname}/api/offers/` };
  },
  requestOf: (boardUrl) => boardUrl,
  recognises: (answer) =>
    isJson(answer) &&
    (looksLikeOffer(answer["offer"]) ||
      (Array.isArray(answer["offers"]) && (answer["offers"].length === 0 || answer["offers"].some(looksLikeOffer)))),
  parse: (answer, origin) => {
    const offers = isJson(answer)
      ? (answer["offers"] ?? (answer["offer"] === undefined ? null : [answer["offer"]]))
      : null;
    if (!Array.isArray(offers)) {
      throw mustMend("board_not_understood", "The answer is not the list of offers that a Recruitee board gives.", {
        hint: "Check the board's address, e.g. https://COMPANY.recruitee.com.",
      });
    }
    return harvestOf(offers, (entry) => read(entry, origin));
  },
};
