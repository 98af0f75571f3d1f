import { load } from "cheerio";
import { mustMend } from "#data/model/faults.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import { foundPosting, statedList } from "../found.ts";
import { type Json, pastInstantOf, textOf } from "../values.ts";
import { harvestOf, needed } from "./harvest.ts";
import type { Origin, Source } from "./source.ts";

const PAGES = /^([a-z0-9][a-z0-9-]{0,60})\.jobs\.personio\.(?:de|com)$/i;
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** One `position` of the feed; its texts come as markup in CDATA. */
function entriesOf(xml: string): Json[] {
  const $ = load(xml, { xml: { xmlMode: true, decodeEntities: true } });
  return $("workzag-jobs > position")
    .toArray()
    .map((element) => {
      const position = $(element);
      const field = (name: string) => position.children(name).first().text();
      const sections = position
        .find("jobDescriptions > jobDescription")
        .toArray()
        .map(
          (part) => `<h3>${escaped($(part).children("name").text().trim())}</h3>${$(part).children("value").text()}`,
        );
      const offices = [
        field("office"),
        ...position
          .find("additionalOffices > office")
          .toArray()
          .map((office) => $(office).text()),
      ];
      const names = [
        "id",
        "name",
        "subcompany",
        "department",
        "employmentType",
        "schedule",
        "seniority",
        "yearsOfExperience",
        "keywords",
        "createdAt",
      ];
      return {
        ...Object.fromEntries(names.map((name) => [name, field(name)])),
        offices: offices
          .map((office) => office.trim())
          .filter(Boolean)
          .join("; "),
        description: sections.join(""),
      };
    });
}

function read(entry: Json, origin: Origin): FoundPosting {
  const id = needed(textOf(entry["id"]), "number");
  const title = needed(textOf(entry["name"]), "title");
  const host = origin.url === null ? null : new URL(origin.url).host;
  const url = host === null ? null : `https://${host}/job/${id}`;
  const years = textOf(entry["yearsOfExperience"]);
  const stated = statedList([
    [
      "Employment type",
      [entry["schedule"], entry["employmentType"]]
        .map(textOf)
        .filter((part) => part !== null)
        .map((part) => (part === "permanent" ? "permanent position" : part))
        .join(", ") || null,
    ],
    ["Experience level", textOf(entry["seniority"])],
    ["Keywords", textOf(entry["keywords"])],
  ]);
  const experience =
    years === null
      ? ""
      : `<h3>Required experience</h3><p>Years of experience: ${escaped(years.replace(/^lt-(\d+)$/, "up to $1"))}</p>`;
  return foundPosting({
    source: "personio",
    board: host === null ? origin.board : (PAGES.exec(host)?.[1] ?? host),
    externalId: id,
    url,
    applyUrl: url === null ? null : `${url}#apply`,
    company: textOf(entry["subcompany"]) ?? origin.board,
    title,
    place: textOf(entry["offices"]),
    department: textOf(entry["department"]),
    postedAt: pastInstantOf(entry["createdAt"], origin.now),
    html: `${typeof entry["description"] === "string" ? entry["description"] : ""}${experience}${stated}`,
  });
}

/** The public XML feed of Personio: every position with its texts, in one answer. */
export const personio: Source = {
  name: "personio",
  format: "xml",
  boardOf: (address) => {
    const slug = PAGES.exec(address.hostname)?.[1];
    const whole = /^\/?(?:xml\/?)?$/.test(address.pathname);
    return slug === undefined || !whole
      ? null
      : { source: "personio", name: slug, url: `https://${address.hostname}/xml` };
  },
  requestOf: (boardUrl) => boardUrl,
  recognises: (answer) => typeof answer === "string" && /<workzag-jobs[\s>]/.test(answer.slice(0, 2_000)),
  parse: (answer, origin) => {
    if (typeof answer !== "string" || !/<workzag-jobs[\s>/]/.test(answer)) {
      throw mustMend("board_not_understood", "The answer is not the list of positions that a Personio board gives.", {
        hint: "Check the board's address, e.g. https://COMPANY.jobs.personio.de.",
      });
    }
    if (!/<\/workzag-jobs>\s*$|<workzag-jobs[^>]*\/>/.test(answer)) {
      throw mustMend("answer_cut_off", "The list of positions ends in the middle.", {
        hint: "Save the whole file again, or try again.",
      });
    }
    return harvestOf(entriesOf(answer), (entry) => read(entry, origin));
  },
};
