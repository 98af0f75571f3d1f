import type { FoundPosting } from "#data/model/job/posting.ts";
import { htmlToText, unescapedMarkup } from "#agents/reading/html.ts";

/** Longest description that is kept, in characters of markup; no posting written by hand comes near. */
const MOST_HTML = 500_000;
const LONGEST_NAME = 300;

/** What a source must say of a posting; the rest is not stated unless given. */
export type Found = Pick<FoundPosting, "source" | "board" | "company" | "title" | "html"> & Partial<FoundPosting>;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** What a board says in fields of its own, as a list behind the description, so that it is read and shown with it. */
export function statedList(fields: readonly (readonly [label: string, value: string | null])[]): string {
  const items = fields.flatMap(([label, value]) =>
    value === null ? [] : [`<li>${escaped(label)}: ${escaped(value)}</li>`],
  );
  return items.length === 0 ? "" : `<h2>Details</h2><ul>${items.join("")}</ul>`;
}

/** Pay in a board's fields as one line, e.g. `EUR 60,000 – 75,000 per year`; null without an amount. */
export function payLine(
  min: number | null,
  max: number | null,
  currency: string | null,
  period: string | null,
): string | null {
  const amounts = [...new Set([min, max].filter((amount) => amount !== null && amount > 0))].map((amount) =>
    amount?.toLocaleString("en-US"),
  );
  if (amounts.length === 0) return null;
  const amount = min === null && max !== null ? `up to ${amounts[0]}` : amounts.join(" – ");
  return [currency, amount, period === null ? null : `per ${period}`].filter((part) => part !== null).join(" ");
}

/** A posting in the one shape all sources share; its text is made of its markup unless given. */
export function foundPosting(found: Found): FoundPosting {
  const html = unescapedMarkup(found.html).slice(0, MOST_HTML);
  return {
    externalId: null,
    url: null,
    applyUrl: null,
    questionsUrl: null,
    platform: "generic",
    place: null,
    department: null,
    postedAt: null,
    updatedAt: null,
    expiresAt: null,
    language: null,
    ...found,
    company: found.company.slice(0, LONGEST_NAME),
    title: found.title.slice(0, LONGEST_NAME),
    html,
    text: found.text ?? htmlToText(html),
  };
}
