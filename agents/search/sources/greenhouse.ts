import { mustMend } from "#data/model/faults.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import { htmlToText, unescapedMarkup } from "#agents/reading/html.ts";
import { nameOfKey } from "../company-name.ts";
import { foundPosting, payLine, statedList } from "../found.ts";
import { instantOf, isJson, type Json, listOf, numberOf, pastInstantOf, textOf, webAddress } from "../values.ts";
import {
  formAddress,
  type GreenhouseAddress,
  greenhouseAddress,
  jobAddress,
  listAddress,
} from "./greenhouse-addresses.ts";
import { harvestOf, needed } from "./harvest.ts";
import type { Origin, Source } from "./source.ts";

/** Names of a board's own fields that say something about the job; the rest is the employer's book-keeping. */
const TELLING =
  /^(?:employment|job|contract|commitment|workplace|work|remote|location|salary|pay|compensation)\b.*(?:type|policy|status|model|range|band|time)?$/i;

function metadataOf(entry: Json): [string, string | null][] {
  return listOf(entry["metadata"]).flatMap((field): [string, string | null][] => {
    const name = isJson(field) ? textOf(field["name"]) : null;
    if (!isJson(field) || name === null || !TELLING.test(name)) return [];
    const { value } = field;
    if (isJson(value))
      return [[name, payLine(numberOf(value["min_value"]), numberOf(value["max_value"]), textOf(value["unit"]), null)]];
    return [[name, Array.isArray(value) ? value.map(textOf).filter(Boolean).join(", ") || null : textOf(value)]];
  });
}

/** Pay as boards must publish it in some countries; the amounts come in cents. */
function payOf(entry: Json): [string, string | null][] {
  return listOf(entry["pay_input_ranges"]).flatMap((range): [string, string | null][] => {
    if (!isJson(range)) return [];
    const [min, max] = [numberOf(range["min_cents"]), numberOf(range["max_cents"])];
    const line = payLine(
      min === null ? null : min / 100,
      max === null ? null : max / 100,
      textOf(range["currency_type"]),
      null,
    );
    return [[textOf(range["title"])?.replace(/:$/, "") ?? "Pay range", line]];
  });
}

const WORDS_FOR_REMOTE = /^(?:remote|hybrid|on-?site|in office|multiple locations|various)$/i;

/** Where the field only says how, the offices say where. */
function placeOf(entry: Json): string | null {
  const place = isJson(entry["location"]) ? textOf(entry["location"]["name"]) : textOf(entry["location"]);
  if (place !== null && !WORDS_FOR_REMOTE.test(place)) return place;
  const offices = listOf(entry["offices"]).flatMap((office) =>
    isJson(office) ? [textOf(office["location"]) ?? textOf(office["name"])] : [],
  );
  const named = [...new Set(offices.filter((name) => name !== null && name !== place))].slice(0, 3);
  return [place, named.length === 0 ? null : named.join("; ")].filter((part) => part !== null).join(" · ") || null;
}

/** The board of an entry: what was asked, else what the posting's own address tells. */
function boardOf(entry: Json, origin: Origin): Pick<GreenhouseAddress, "api" | "token"> | null {
  const asked = origin.url === null ? null : URL.parse(origin.url);
  const own = typeof entry["absolute_url"] === "string" ? URL.parse(entry["absolute_url"]) : null;
  return (asked && greenhouseAddress(asked)) ?? (own && greenhouseAddress(own));
}

function read(entry: Json, origin: Origin): FoundPosting {
  const id = needed(textOf(entry["id"]), "number");
  const title = needed(textOf(entry["title"]), "title");
  const url = needed(webAddress(entry["absolute_url"]), "web address");
  const content = needed(
    typeof entry["content"] === "string" ? entry["content"] : null,
    "description (the board's answer must be asked for with content=true)",
  );
  const board = boardOf(entry, origin);
  const address = new URL(url);
  const hosted = board !== null && (greenhouseAddress(address)?.hosted === true || address.origin === board.api);
  const department = listOf(entry["departments"])
    .map((each) => (isJson(each) ? textOf(each["name"]) : null))
    .find((name) => name !== null);
  return foundPosting({
    source: "greenhouse",
    board: board?.token ?? origin.board,
    externalId: id,
    url,
    // Where the posting stands on the company's own site, the form still has its page on Greenhouse.
    applyUrl: hosted || board === null ? url : (formAddress(board, id) ?? url),
    questionsUrl: board === null ? null : `${jobAddress(board, id)}?questions=true`,
    platform: "greenhouse",
    company: textOf(entry["company_name"]) ?? nameOfKey(board?.token ?? origin.board, htmlToText(content)),
    title,
    place: placeOf(entry),
    department: department ?? null,
    postedAt: pastInstantOf(entry["first_published"], origin.now),
    updatedAt: pastInstantOf(entry["updated_at"], origin.now),
    expiresAt: instantOf(entry["application_deadline"], origin.now, true),
    language: textOf(entry["language"]),
    html: `${unescapedMarkup(content)}${statedList([...metadataOf(entry), ...payOf(entry)])}`,
  });
}

const looksLikeJob = (value: unknown) =>
  isJson(value) &&
  "absolute_url" in value &&
  ("internal_job_id" in value || "content" in value || "first_published" in value || "updated_at" in value);

/** The public board API of Greenhouse: the whole list in one answer, descriptions as markup that is escaped once more. */
export const greenhouse: Source = {
  name: "greenhouse",
  format: "json",
  boardOf: (address) => {
    const found = greenhouseAddress(address);
    return found === null || found.jobId !== null
      ? null
      : { source: "greenhouse", name: found.token, url: listAddress(found) };
  },
  requestOf: (boardUrl) => `${boardUrl}?content=true`,
  recognises: (answer) =>
    looksLikeJob(answer) ||
    (isJson(answer) &&
      Array.isArray(answer["jobs"]) &&
      (answer["jobs"].some(looksLikeJob) || (answer["jobs"].length === 0 && "meta" in answer))),
  parse: (answer, origin) => {
    if (looksLikeJob(answer)) return harvestOf([answer], (entry) => read(entry, origin));
    if (!isJson(answer) || !Array.isArray(answer["jobs"])) {
      throw mustMend("board_not_understood", "The answer is not the list of jobs that a Greenhouse board gives.", {
        hint: "Check the board's address; it should end in /v1/boards/COMPANY/jobs.",
      });
    }
    const harvest = harvestOf(answer["jobs"], (entry) => read(entry, origin));
    const total = isJson(answer["meta"]) ? numberOf(answer["meta"]["total"]) : null;
    const missing = (total ?? 0) - answer["jobs"].length;
    // Only a search claims to see all; a file may hold a part on purpose.
    if (missing > 0 && origin.url !== null) {
      harvest.failures.push({
        what: `${missing} further postings`,
        because: `the board says it has ${total} and gave ${answer["jobs"].length}.`,
      });
    }
    return harvest;
  },
};
