import type { Form } from "#data/model/application/form.ts";
import type { FactOf } from "#data/model/owner/master-cv.ts";
import type { AnswerSource } from "#data/model/application/answer.ts";
import { type ContactMeaning, contactMeaning } from "../../rules/contact.ts";
import { languageOf } from "../../rules/words.ts";
import { countryName } from "../options/countries.ts";
import { fitText } from "../fit.ts";
import type { AnswerMaterial, Found, Tier } from "../owner.ts";

type Known = { text: string; source: AnswerSource; confidence: number };

const NETWORKS: Partial<Record<ContactMeaning, readonly string[]>> = {
  "link.linkedin": ["linkedin"],
  "link.github": ["github"],
  "link.gitlab": ["gitlab"],
  "link.xing": ["xing"],
  "link.twitter": ["twitter", "x"],
  "link.stackoverflow": ["stackoverflow", "stack overflow"],
  "link.portfolio": ["portfolio", "website", "homepage"],
  "link.website": ["website", "homepage", "blog", "portfolio"],
};

/** A form that has its own field for the first name means the last name by a bare "Name". */
function refine(meaning: ContactMeaning, label: string, form: Form): ContactMeaning {
  if (meaning !== "name.full" || !/^\W*(name|nom|nombre)\W*$/iu.test(label)) return meaning;
  const others = form.questions
    .filter((question) => question.label !== label)
    .map((question) => contactMeaning(question.label, question.kind));
  if (others.includes("name.first") && !others.includes("name.last")) return "name.last";
  if (others.includes("name.last") && !others.includes("name.first")) return "name.first";
  return meaning;
}

function fromProfile(meaning: ContactMeaning, material: AnswerMaterial, language: string): Known | null {
  const { profile } = material;
  const known = (key: string, text: string | undefined): Known | null =>
    text === undefined || text.trim() === "" ? null : { text, source: { tier: "profile", key }, confidence: 0.97 };
  const links = NETWORKS[meaning];
  if (links !== undefined) {
    for (const network of links) {
      const key = Object.keys(profile.links ?? {}).find((name) => name.toLowerCase() === network);
      const hit = key === undefined ? null : known(`links.${key}`, profile.links?.[key]);
      if (hit !== null) return hit;
    }
    return null;
  }
  const address = profile.address ?? {};
  const country = address.country === undefined ? undefined : countryName(address.country, language);
  switch (meaning) {
    case "email":
      return known("email", profile.email);
    case "phone":
      return known("phone", profile.phone);
    case "name.first":
      return known("firstName", profile.firstName);
    case "name.last":
      return known("lastName", profile.lastName);
    case "name.preferred":
      return known("preferredName", profile.preferredName);
    case "name.full": {
      const both = profile.firstName && profile.lastName ? `${profile.firstName} ${profile.lastName}` : undefined;
      return known("fullName", profile.fullName) ?? known("firstName, lastName", both);
    }
    case "address.line1":
      return known("address.line1", address.line1);
    case "address.line2":
      return known("address.line2", address.line2);
    case "address.city":
      return known("address.city", address.city);
    case "address.region":
      return known("address.region", address.region);
    case "address.postalCode":
      return known("address.postalCode", address.postalCode);
    case "address.country":
      return known("address.country", country);
    case "location": {
      if (address.city === undefined) return null;
      return known("address", [address.city, country].filter(Boolean).join(", "));
    }
    case "current.company":
      return known("currentCompany", profile.currentCompany);
    case "current.title":
      return known("currentTitle", profile.currentTitle);
    case "how_heard":
      return known("howHeard", profile.howHeard);
    default:
      return null;
  }
}

function fromCv(meaning: ContactMeaning, material: AnswerMaterial, language: string): Known | null {
  const identity = material.facts.find((fact): fact is FactOf<"identity"> => fact.kind === "identity");
  const known = (id: string, text: string | undefined): Known | null =>
    text === undefined || text.trim() === "" ? null : { text, source: { tier: "cv", factIds: [id] }, confidence: 0.9 };
  const networks = NETWORKS[meaning];
  if (networks !== undefined) {
    for (const network of networks) {
      for (const fact of material.facts) {
        if (fact.kind === "link" && fact.network.toLowerCase() === network) return known(fact.id, fact.url);
      }
    }
    const own = meaning === "link.website" || meaning === "link.portfolio";
    return own && identity !== undefined ? known(identity.id, identity.website) : null;
  }
  if (meaning === "current.company" || meaning === "current.title") {
    const now = material.facts.filter(
      (fact): fact is FactOf<"role"> =>
        fact.kind === "role" && fact.engagement === "work" && fact.end === undefined && fact.start !== undefined,
    );
    const [role] = now;
    return role === undefined || now.length > 1
      ? null
      : known(role.id, meaning === "current.company" ? role.employer : role.title);
  }
  if (identity === undefined) return null;
  const address = identity.address ?? {};
  const country = address.country === undefined ? undefined : countryName(address.country, language);
  // Only a name of two words can be parted without guessing.
  const parts = identity.name.trim().split(/\s+/u);
  switch (meaning) {
    case "email":
      return known(identity.id, identity.email);
    case "phone":
      return known(identity.id, identity.phone);
    case "name.full":
      return known(identity.id, identity.name);
    case "name.first":
      return parts.length === 2 ? known(identity.id, parts[0]) : null;
    case "name.last":
      return parts.length === 2 ? known(identity.id, parts[1]) : null;
    case "address.line1":
      return known(identity.id, address.line1);
    case "address.city":
      return known(identity.id, address.city);
    case "address.region":
      return known(identity.id, address.region);
    case "address.postalCode":
      return known(identity.id, address.postalCode);
    case "address.country":
      return known(identity.id, country);
    case "location":
      return known(
        identity.id,
        address.city === undefined ? identity.place : [address.city, country].filter(Boolean).join(", "),
      );
    default:
      return null;
  }
}

/** Plain facts of the owner: from the profile, else from the CV's identity, links and present role. */
export const fromIdentity: Tier = (question, material) => {
  const claimed = contactMeaning(question.label, question.kind);
  if (claimed === null || claimed === "letter.text") return null;
  // A school's or an employer's "Country" or "Title" stands in a section of its own.
  if (OTHER_SECTION.test(question.section ?? "")) return null;
  const meaning = refine(claimed, question.label, material.form);
  const language = languageOf(question.label);
  const known = fromProfile(meaning, material, language) ?? fromCv(meaning, material, language);
  if (known === null) return null;
  const fitted = fitText(question, known.text);
  if (fitted === null) {
    return {
      ask: `“${known.text}” is known, but this form does not take it as it stands.`,
      suggestion: { kind: "text", text: known.text },
    };
  }
  const found: Found = { value: fitted.value, source: known.source, confidence: known.confidence * fitted.confidence };
  return found;
};

const OTHER_SECTION =
  /education|school|employment history|work history|work experience|reference|emergency|ausbildung|berufserfahrung|studium|formation|expérience|educación|experiencia|referencia/iu;
