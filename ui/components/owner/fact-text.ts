import type { Fact, FactOrigin } from "#data/model/owner/master-cv.ts";
import { partialDate } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";

const joined = (...parts: (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== "").join(" · ");

const dated = (date: string | undefined) => (date === undefined ? undefined : partialDate(date));

/** `Mar 2020 – 2024`, or `Mar 2020 – present` while it goes on. */
export function spanText(fact: { start?: string; end?: string }): string | undefined {
  if (fact.start === undefined) return dated(fact.end);
  return `${partialDate(fact.start)} – ${dated(fact.end) ?? t("fact.present")}`;
}

/** A fact as its owner would say it: one line, and a quieter one where there is more. */
export function factText(fact: Fact): { text: string; more: string } {
  switch (fact.kind) {
    case "identity":
      return { text: fact.name, more: joined(fact.headline, fact.email, fact.phone, fact.place, fact.website) };
    case "summary":
      return { text: fact.text, more: "" };
    case "role":
      return { text: joined(fact.title, fact.employer), more: joined(spanText(fact), fact.place, fact.summary) };
    case "achievement":
      return { text: fact.text, more: "" };
    case "skill":
      return { text: fact.name, more: joined(fact.group, fact.level) };
    case "education":
      return {
        text: joined(fact.degree, fact.area, fact.institution),
        more: joined(spanText(fact), fact.place, fact.score, fact.courses?.join(", ")),
      };
    case "certificate":
      return { text: fact.name, more: joined(fact.issuer, dated(dated(fact.date)), fact.number, fact.text) };
    case "language":
      return { text: fact.name, more: fact.fluency ?? "" };
    case "project":
      return { text: fact.name, more: joined(spanText(fact), fact.text, fact.keywords?.join(", ")) };
    case "link":
      return { text: fact.network, more: fact.url };
    case "award":
      return { text: fact.title, more: joined(fact.awarder, dated(dated(fact.date)), fact.text) };
    case "publication":
      return {
        text: fact.name,
        more: joined(fact.authors?.join("; "), fact.publisher, dated(dated(fact.date)), fact.text),
      };
    case "interest":
      return { text: fact.name, more: fact.keywords?.join(", ") ?? "" };
    case "reference":
      return { text: fact.name, more: fact.text ?? "" };
    case "statement":
      return { text: fact.text, more: "" };
  }
}

/** Where a fact was read, e.g. `from master-cv.json, work[0]`; what the owner wrote here has no file. */
export function originText({ file, path }: FactOrigin): string {
  return file === "" ? t("evidence.own") : t("evidence.from", { place: path === "" ? file : `${file}, ${path}` });
}
