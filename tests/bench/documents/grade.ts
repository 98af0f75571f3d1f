import type { Fact, FactOf, FactKind, ImportedCv } from "#data/model/owner/master-cv.ts";
import type { Person } from "#tests/samples/cvs/people/person.ts";

/** How an import did against what is true of the person. Lists name what is missing or wrong, for whoever mends it. */
export type Grade = {
  contact: { right: number; of: number; wrong: string[] };
  roles: { right: number; of: number; missing: string[]; extra: string[] };
  skills: { hit: number; read: number; of: number; missing: string[]; extra: string[] };
  education: { right: number; of: number; missing: string[] };
  languages: { right: number; of: number };
  invented: string[];
};

type Read = ImportedCv & { text: string };

const tidy = (text: string | undefined) =>
  (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, "");

const ofKind = <K extends FactKind>(read: Read, kind: K) =>
  read.facts.filter((fact): fact is FactOf<K> => fact.kind === kind);

export function grade(person: Person, read: Read): Grade {
  return {
    contact: contactOf(person, read),
    roles: rolesOf(person, read),
    skills: skillsOf(person, read),
    education: educationOf(person, read),
    languages: languagesOf(person, read),
    invented: inventedIn(read),
  };
}

function contactOf(person: Person, read: Read): Grade["contact"] {
  const [identity] = ofKind(read, "identity");
  const links = [...ofKind(read, "link").map((link) => link.url), identity?.website].map(tidy);
  const checks: [string, boolean][] = [
    ["name", tidy(identity?.name) === tidy(person.name)],
    ["email", identity?.email === person.email],
    ["phone", identity?.phone?.replace(/\D/g, "") === person.phone.replace(/\D/g, "")],
    ["place", tidy(identity?.place) === tidy(person.place)],
    ...(person.links ?? []).map((link): [string, boolean] => [link, links.includes(tidy(link))]),
  ];
  // Some layouts print no headline.
  const told = [...person.roles.map((role) => role.title), ...person.education.map((item) => item.degree)];
  if (
    person.headline &&
    read.text.includes(person.headline) &&
    !told.some((text) => text.includes(person.headline ?? ""))
  )
    checks.push(["headline", tidy(identity?.headline) === tidy(person.headline)]);
  return {
    right: checks.filter(([, ok]) => ok).length,
    of: checks.length,
    wrong: checks.filter(([, ok]) => !ok).map(([name]) => name),
  };
}

function rolesOf(person: Person, read: Read): Grade["roles"] {
  const found = ofKind(read, "role").filter((role) => role.engagement === "work");
  const left = [...found];
  const missing: string[] = [];
  for (const role of person.roles) {
    const at = left.findIndex(
      (one) =>
        tidy(one.title) === tidy(role.title) &&
        tidy(one.employer) === tidy(role.employer) &&
        one.start === role.start &&
        one.end === role.end,
    );
    if (at === -1) missing.push(`${role.title} | ${role.employer} | ${role.start} | ${role.end ?? ""}`);
    else left.splice(at, 1);
  }
  const extra = left.map((one) => `${one.title} | ${one.employer} | ${one.start ?? ""} | ${one.end ?? ""}`);
  return { right: person.roles.length - missing.length, of: person.roles.length, missing, extra };
}

function skillsOf(person: Person, read: Read): Grade["skills"] {
  // Some layouts print but a few; a word in a bullet is no entry of the list.
  const printed = person.roles
    .flatMap((role) => role.did)
    .reduce((text, did) => text.replace(did, ""), read.text.replace(/\n/g, " "));
  const wanted = new Map(
    person.skills
      .flatMap((group) => group.items)
      .filter((item) => printed.includes(item))
      .map((item) => [tidy(item), item]),
  );
  const found = new Map(ofKind(read, "skill").map((skill) => [tidy(skill.name), skill.name]));
  const missing = [...wanted].filter(([key]) => !found.has(key)).map(([, item]) => item);
  const extra = [...found].filter(([key]) => !wanted.has(key)).map(([, item]) => item);
  return { hit: wanted.size - missing.length, read: found.size, of: wanted.size, missing, extra };
}

function educationOf(person: Person, read: Read): Grade["education"] {
  const found = ofKind(read, "education");
  const missing = person.education.filter(
    (item) =>
      !found.some(
        (one) =>
          tidy(one.institution).includes(tidy(item.school)) &&
          tidy([one.degree, one.area].join("")).includes(tidy(item.degree)) &&
          one.end?.slice(0, 4) === item.end.slice(0, 4),
      ),
  );
  return {
    right: person.education.length - missing.length,
    of: person.education.length,
    missing: missing.map((item) => item.degree),
  };
}

function languagesOf(person: Person, read: Read): Grade["languages"] {
  const found = ofKind(read, "language");
  const shown = (person.languages ?? []).filter(([name]) => read.text.includes(name));
  return {
    right: shown.filter(([name, level]) =>
      found.some((one) => tidy(one.name) === tidy(name) && tidy(one.fluency) === tidy(level)),
    ).length,
    of: shown.length,
  };
}

/** Texts of facts that do not stand in the source, however it is broken into lines. */
export function inventedIn(read: Read): string[] {
  const source = tidy(read.text);
  return read.facts.flatMap((fact) => textsOf(fact).filter((text) => !source.includes(tidy(text))));
}

/** What a fact says in words; a network's name and dates are said otherwise. */
export function textsOf(fact: Fact): string[] {
  const untold = new Set(["id", "kind", "origin", "of", "start", "end", "date", "engagement", "network", "provedBy"]);
  return Object.entries(fact).flatMap(([name, value]) => {
    if (untold.has(name)) return [];
    return typeof value === "string"
      ? [value]
      : Array.isArray(value)
        ? value.filter((item) => typeof item === "string")
        : [];
  });
}

export const f1 = ({ hit, read, of }: { hit: number; read: number; of: number }) =>
  read + of === 0 ? 1 : (2 * hit) / (read + of);
