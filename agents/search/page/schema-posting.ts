import { unescapedMarkup } from "#agents/reading/html.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import { foundPosting, payLine, statedList } from "../found.ts";
import { instantOf, isJson, type Json, listOf, numberOf, pastInstantOf, textOf, webAddress } from "../values.ts";
import { namesOf } from "./json-ld.ts";

const EMPLOYMENT: Readonly<Record<string, string>> = {
  FULL_TIME: "full-time",
  PART_TIME: "part-time",
  CONTRACTOR: "contractor",
  TEMPORARY: "temporary position",
  INTERN: "internship",
  VOLUNTEER: "volunteer position",
};
const PERIODS: Readonly<Record<string, string>> = {
  HOUR: "hour",
  DAY: "day",
  WEEK: "week",
  MONTH: "month",
  YEAR: "year",
  ANNUM: "year",
};

const entities = (text: string) =>
  text
    .replace(/&amp;/g, "&")
    .replace(/&#0?39;|&apos;|&rsquo;/g, "’")
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, " ")
    .replace(/<[^>]*>/g, "")
    .trim();

function placesOf(value: unknown): string[] {
  return (Array.isArray(value) ? listOf(value) : [value]).flatMap((location) => {
    if (!isJson(location)) return textOf(location) ?? [];
    const { address } = location;
    if (!isJson(address)) return textOf(address) ?? textOf(location["name"]) ?? [];
    const country = namesOf(address["addressCountry"])[0] ?? null;
    const parts = [textOf(address["addressLocality"]), textOf(address["addressRegion"]), country].filter(
      (part) => part !== null,
    );
    return [...new Set(parts)].join(", ") || [];
  });
}

function payOf(node: Json): string | null {
  const salary = isJson(node["baseSalary"])
    ? node["baseSalary"]
    : isJson(node["estimatedSalary"])
      ? node["estimatedSalary"]
      : null;
  if (salary === null)
    return numberOf(node["baseSalary"]) === null
      ? textOf(node["baseSalary"])
      : payLine(numberOf(node["baseSalary"]), null, textOf(node["salaryCurrency"]), null);
  const value = isJson(salary["value"]) ? salary["value"] : salary;
  const single = numberOf(value["value"]) ?? numberOf(salary["value"]);
  const unit = textOf(value["unitText"] ?? salary["unitText"])?.toUpperCase() ?? "";
  return payLine(
    numberOf(value["minValue"]) ?? single,
    numberOf(value["maxValue"]) ?? null,
    textOf(salary["currency"] ?? node["salaryCurrency"]),
    PERIODS[unit] ?? null,
  );
}

/** Members that hold text of their own, unless the description has it already. */
function furtherSections(node: Json, description: string): string {
  const plainDescription = description.replace(/\s+/g, " ");
  return [
    ["Responsibilities", node["responsibilities"]],
    ["Qualifications", node["qualifications"]],
    ["Skills", node["skills"]],
    ["Required experience", node["experienceRequirements"]],
    ["Education", node["educationRequirements"]],
    ["Benefits", node["jobBenefits"]],
  ]
    .map(([heading, value]) => {
      const months = isJson(value) ? numberOf(value["monthsOfExperience"]) : null;
      const texts =
        months === null
          ? (Array.isArray(value) ? value : [value]).map((each) =>
              typeof each === "string"
                ? each
                : isJson(each)
                  ? (textOf(each["description"]) ?? textOf(each["name"]))
                  : null,
            )
          : [`At least ${months} months of experience`];
      const given = texts.filter(
        (text) =>
          text !== null &&
          text.trim() !== "" &&
          !plainDescription.includes(text.replace(/\s+/g, " ").trim().slice(0, 60)),
      );
      return given.length === 0
        ? ""
        : `<h3>${String(heading)}</h3>${given.length === 1 ? `<p>${given[0]}</p>` : `<ul>${given.map((text) => `<li>${text}</li>`).join("")}</ul>`}`;
    })
    .join("");
}

export type PageOrigin = { url: string | null; source: string; board: string; now: Date };

/** A `JobPosting` of schema.org as a posting; null where it lacks what a posting needs. */
export function schemaPosting(node: Json, origin: PageOrigin): FoundPosting | null {
  const title = textOf(node["title"]) ?? textOf(node["name"]);
  const description = typeof node["description"] === "string" ? unescapedMarkup(node["description"]) : "";
  const company = namesOf(node["hiringOrganization"])[0] ?? null;
  if (title === null || company === null || description.trim() === "") return null;
  const remote = [node["jobLocationType"]]
    .flat()
    .some((type) => typeof type === "string" && /telecommute|remote/i.test(type));
  const allowed = namesOf(node["applicantLocationRequirements"]);
  const places = placesOf(node["jobLocation"]);
  const place =
    places.length > 0 ? places.slice(0, 4).join("; ") : remote ? ["Remote", ...allowed.slice(0, 4)].join(", ") : null;
  const types = [node["employmentType"]]
    .flat()
    .flatMap((type) => (typeof type === "string" ? type.split(/\s*,\s*/) : []));
  const url = webAddress(node["url"], origin.url ?? undefined) ?? origin.url;
  return foundPosting({
    source: origin.source,
    board: origin.board,
    url,
    applyUrl: url,
    company: entities(company),
    title: entities(title),
    place: place === null ? null : entities(place),
    department: namesOf(node["occupationalCategory"])[0] ?? null,
    postedAt: pastInstantOf(node["datePosted"], origin.now),
    updatedAt: pastInstantOf(node["dateModified"], origin.now),
    expiresAt: instantOf(node["validThrough"], origin.now, true),
    language: textOf(node["inLanguage"]),
    html: `${description}${furtherSections(node, description)}${statedList([
      [
        "Employment type",
        types.map((type) => EMPLOYMENT[type.toUpperCase().replace(/[\s-]+/g, "_")] ?? type.toLowerCase()).join(", ") ||
          null,
      ],
      ["Workplace", remote ? "remote" : null],
      ["Salary", payOf(node)],
    ])}`,
  });
}
