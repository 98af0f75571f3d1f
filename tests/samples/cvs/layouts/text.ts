import type { Person } from "../people/person.ts";
import { schooling, spanOf } from "./dates.ts";

/** Breaks a text at 72 letters, wrapped lines set in by so many spaces. */
function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > 72) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

/** As an old-fashioned text file: headings in capitals, lines of 72 letters, dates in the title's line. */
export function wrapped(person: Person): string {
  const { words } = person;
  return [
    person.name.toUpperCase(),
    person.headline ?? "",
    `${person.place} | ${person.phone} | ${person.email}`,
    (person.links ?? []).join(" | "),
    "",
    words.profile.toUpperCase(),
    wrap(person.summary ?? "", ""),
    "",
    words.experience.toUpperCase(),
    ...person.roles.flatMap((role) => ["", `${role.title}, ${role.employer}, ${role.place ?? ""}`, spanOf(person, role, "short"), ...role.did.map((text) => wrap(`- ${text}`, "  "))]),
    "",
    words.education.toUpperCase(),
    ...schooling(person, "year").map((item) => wrap(`${item.degree}, ${item.school}, ${item.when}`, "")),
    "",
    words.skills.toUpperCase(),
    wrap(person.skills.flatMap((group) => group.items).join(", "), ""),
    "",
    words.certificates.toUpperCase(),
    ...(person.certificates ?? []).map((item) => `* ${item.name} (${item.date ?? ""})`),
    "",
  ].join("\n");
}

/** As somebody pastes it out of a word processor: tabs for columns, no empty lines between stations. */
export function tabbed(person: Person): string {
  const { words } = person;
  return [
    "Lebenslauf",
    `${person.name}\t${person.headline ?? ""}`,
    `${person.place}\tTel.: ${person.phone}\tE-Mail: ${person.email}`,
    words.profile,
    person.summary ?? "",
    words.experience,
    ...person.roles.flatMap((role) => [`${spanOf(person, role, "year")}\t${role.title}`, `\t${role.employer}, ${role.place ?? ""}`, ...role.did.map((text) => `\t• ${text}`)]),
    words.education,
    ...schooling(person, "year").flatMap((item) => [`${item.when}\t${item.degree}`, `\t${item.school}`]),
    words.certificates,
    ...(person.certificates ?? []).map((item) => `${item.date ?? ""}\t${item.name}, ${item.issuer ?? ""}`),
    words.skills,
    person.skills.flatMap((group) => group.items).join(", "),
    words.languages,
    (person.languages ?? []).map(([name, level]) => `${name} (${level})`).join(", "),
    "",
  ].join("\n");
}

/** Dates on a line of their own above each station. */
export function datesAbove(person: Person): string {
  const { words } = person;
  return [
    person.name,
    person.headline ?? "",
    person.place,
    person.email,
    person.phone,
    "",
    words.experience,
    "",
    ...person.roles.flatMap((role) => [spanOf(person, role, "long"), role.title, `${role.employer} (${role.place ?? ""})`, ...role.did.map((text) => `• ${text}`), ""]),
    words.education,
    "",
    ...schooling(person, "year").flatMap((item) => [item.when, item.degree, item.school, ""]),
    words.skills,
    ...person.skills.flatMap((group) => group.items).map((item) => `• ${item}`),
    "",
    words.languages,
    ...(person.languages ?? []).map(([name, level]) => `• ${name}: ${level}`),
    "",
  ].join("\n");
}

/** Everything of a station in one line with bars. */
export function bars(person: Person): string {
  const { words } = person;
  return [
    `${person.name} — ${person.headline ?? ""}`,
    `${person.email} · ${person.phone} · ${person.place}`,
    "",
    `${words.profile}:`,
    person.summary ?? "",
    "",
    `${words.experience}:`,
    ...person.roles.flatMap((role) => [`${role.title} | ${role.employer} | ${spanOf(person, role, "short")}`, ...role.did.map((text) => `– ${text}`)]),
    "",
    `${words.education}:`,
    ...schooling(person, "year").map((item) => `${item.degree} | ${item.school} | ${item.when}`),
    "",
    `${words.skills}: ${person.skills.flatMap((group) => group.items).join(", ")}`,
    `${words.languages}: ${(person.languages ?? []).map(([name, level]) => `${name} (${level})`).join(", ")}`,
    "",
  ].join("\n");
}
