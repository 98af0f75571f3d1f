import type { Ground } from "#agents/resume/gate.ts";
import type { Claim, CvDocument, DocumentHeader, LetterDocument } from "#data/model/application/document.ts";
import type { Fact, FactOf } from "#data/model/owner/master-cv.ts";
import { letterParts } from "#agents/resume/wording/letter-parts.ts";
import { ROLE_ID } from "./corpus/read.ts";

const origin = { file: "", path: "" };
const IDENTITY: Fact = { id: "fact_identity_bench", kind: "identity", name: "Ylva Brandt", origin };
const ROLE: Fact = {
  id: ROLE_ID,
  kind: "role",
  engagement: "work",
  title: "Specialist",
  employer: "Ferngate",
  start: "2019-02",
  end: "2024-06",
  origin,
};
const posting = { title: "Platform Engineer", company: "Nordlicht Example AG" };
const date = "2026-11-20";

export function groundOf(done: readonly FactOf<"achievement">[]): Ground {
  return { facts: [IDENTITY, ROLE, ...done], profile: {}, posting, date };
}

const header: DocumentHeader = {
  name: "Ylva Brandt",
  headline: null,
  place: null,
  email: null,
  phone: null,
  links: [],
  factIds: [IDENTITY.id],
};

/** A CV of one role with these points. */
export function cvOf(bullets: Claim[]): CvDocument {
  const entry = {
    title: { text: "Specialist", factIds: [ROLE_ID] },
    organisation: "Ferngate",
    place: null,
    when: null,
    bullets,
  };
  return {
    kind: "cv",
    language: "en",
    header,
    sections: [{ kind: "entries", part: "experience", heading: "Experience", entries: [entry] }],
  };
}

/** A letter with these sentences between its fixed phrases. */
export function letterOf(claims: Claim[]): LetterDocument {
  return {
    kind: "letter",
    language: "en",
    header,
    ...letterParts(posting, date, "en"),
    paragraphs: [claims],
    signature: header.name,
  };
}
