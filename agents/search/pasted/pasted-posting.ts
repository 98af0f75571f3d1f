import { htmlOfLines } from "#agents/reading/html.ts";
import { plainLines } from "#agents/reading/text/plain-lines.ts";
import { mustMend } from "#data/model/faults.ts";
import type { Harvest } from "#data/model/work/task.ts";
import { foundPosting } from "../found.ts";
import { closedSaying } from "../page/closed.ts";
import { LIKE_A_POSTING, likenessOf } from "../page/likeness.ts";
import { expired, incomplete } from "../page/page-posting.ts";
import { namesIn } from "./first-lines.ts";
import { saysItself } from "./labels.ts";

/** Longest pasted posting, in characters. */
const LONGEST = 200_000;

/** Below this many characters a text is `SHORT` for `likenessOf`, which counts against it. */
const SHORT = 250;
/** Fewest letters that the posting itself must have; a line in Chinese says much in few. */
const LEAST_LETTERS = 15;

const WAY_ROUND =
  "If it is one, write two lines above it and paste it again: “Title: …” and “Company: …” (or “Titel: …” and “Firma: …”, “Titre : …” and “Entreprise : …”, “Puesto: …” and “Empresa: …”). It is then taken in any language.";

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** The first web address that the text itself calls its own, or where to apply. */
function addressIn(text: string): string | null {
  const match =
    /(?:^|\n)[^\n]{0,40}?\b(?:url|link|apply|source|bewerb\w*|postuler|quelle|original)\b[^\n]{0,20}?(https?:\/\/[^\s<>")\]]+)/iu.exec(
      text,
    );
  return match?.[1] === undefined ? null : (URL.parse(match[1].replace(/[.,;]$/, ""))?.href ?? null);
}

/**
 * A posting as plain text. Title and company are taken only where its lines say them clearly. Faults: `not_a_posting`
 * (mend), `posting_expired` (give_up), `posting_incomplete` (ask).
 */
export function pastedPosting(text: string, name: string): Harvest {
  const given = text.trim();
  if (given.length > LONGEST) {
    throw mustMend(
      "not_a_posting",
      `${name} is far longer than a posting (${given.length.toLocaleString("en-US")} characters).`,
      { hint: "Paste only the posting's own text." },
    );
  }
  const lines = plainLines(given);
  const names = namesIn(lines, given);
  const told = saysItself(given);
  if (told && lettersIn(given) - lettersIn(`${names.title}${names.company}`) < LEAST_LETTERS) {
    throw mustMend("not_a_posting", `${name} holds a title and a company, but nothing of the posting.`, {
      hint: "Paste the posting's own text below the two lines.",
    });
  }
  // What the owner pasted and names a job or a company may be as short as a message in a chat.
  const named = names.title !== null && names.company !== null;
  const likeness =
    likenessOf(lines, names.title) + ((names.title ?? names.company) !== null && given.length < SHORT ? 2 : 0);
  if (!told && likeness < (named ? LIKE_A_POSTING.named : LIKE_A_POSTING.pasted)) {
    throw mustMend("not_a_posting", `${name} does not look like a job posting.`, { hint: WAY_ROUND });
  }
  const closed = closedSaying(lines);
  if (closed !== null) throw expired(name, `the text says “${closed}”`);
  const missing = [...(names.title === null ? ["title"] : []), ...(names.company === null ? ["company"] : [])];
  if (names.title === null || names.company === null) throw incomplete(name, missing);
  const url = addressIn(given);
  return {
    postings: [
      foundPosting({
        source: "pasted",
        board: name,
        url,
        applyUrl: url,
        company: names.company,
        title: names.title,
        place: names.place,
        html: htmlOfLines(lines),
        text: given,
      }),
    ],
    failures: [],
  };
}
