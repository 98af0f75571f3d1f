import type { WritingRules } from "#data/model/owner/writing.ts";

export type Tone = WritingRules["letter"]["tone"];

/** How a letter speaks around what the owner has done. */
export type LetterPhrases = {
  subject: string;
  subjectBare: string;
  recipient: string;
  salutation: string;
  opening: string;
  openingBare: string;
  /** Before sentences. */
  bears: string;
  /** Before single lines. */
  list: string;
  /** Before what matches nothing the posting asks for. */
  work: string;
  ending: string;
  closing: string;
};

/** The sentences and headings that are ours and say nothing of the owner. `{title}` and `{company}` are the posting's. */
export type Phrases = {
  headings: Record<
    | "summary"
    | "experience"
    | "projects"
    | "education"
    | "skills"
    | "certificates"
    | "languages"
    | "awards"
    | "publications"
    | "volunteer"
    | "key_achievements"
    | "competencies"
    | "further_skills"
    | "interests"
    | "references",
    string
  >;
  /** Said of something that goes on. */
  present: string;
  since: string;
  courses: string;
  grade: string;
  moreSkills: string;
  letter: Record<Tone, LetterPhrases>;
};
