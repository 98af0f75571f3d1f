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
  letter: {
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
};

const EN: Phrases = {
  headings: {
    summary: "Summary",
    experience: "Experience",
    projects: "Projects",
    education: "Education",
    skills: "Skills",
    certificates: "Certificates",
    languages: "Languages",
    awards: "Awards",
    publications: "Publications",
    volunteer: "Volunteering",
    key_achievements: "Key achievements",
    competencies: "Core competencies",
    interests: "Interests",
    references: "References",
  },
  present: "present",
  since: "since",
  courses: "Courses",
  grade: "Grade",
  moreSkills: "Further",
  letter: {
    subject: "Application for {title}",
    subjectBare: "Application",
    recipient: "{company}\nHiring team",
    salutation: "Dear hiring team,",
    opening: "I am applying for the position of {title} at {company}.",
    openingBare: "I am applying for the position of {title}.",
    bears: "This is the part of my work that bears most directly on what you describe.",
    list: "These are the things I have done that bear most directly on what you describe:",
    work: "This is some of the work I have done so far:",
    ending:
      "My CV is enclosed; it has the rest, with dates. I would be glad to answer your questions in a conversation.",
    closing: "Kind regards,",
  },
};

const DE: Phrases = {
  headings: {
    summary: "Profil",
    experience: "Berufserfahrung",
    projects: "Projekte",
    education: "Ausbildung",
    skills: "Kenntnisse",
    certificates: "Zertifikate",
    languages: "Sprachen",
    awards: "Auszeichnungen",
    publications: "Veröffentlichungen",
    volunteer: "Ehrenamt",
    key_achievements: "Wichtigste Erfolge",
    competencies: "Kernkompetenzen",
    interests: "Interessen",
    references: "Referenzen",
  },
  present: "heute",
  since: "seit",
  courses: "Kurse",
  grade: "Note",
  moreSkills: "Weitere",
  letter: {
    subject: "Bewerbung: {title}",
    subjectBare: "Bewerbung",
    recipient: "{company}\nPersonalabteilung",
    salutation: "Sehr geehrte Damen und Herren,",
    opening: "hiermit bewerbe ich mich auf die Stelle „{title}“ bei {company}.",
    openingBare: "hiermit bewerbe ich mich auf die Stelle „{title}“.",
    bears: "Das Folgende aus meiner Arbeit kommt dem am nächsten, was Sie beschreiben.",
    list: "Das Folgende aus meiner Arbeit kommt dem am nächsten, was Sie beschreiben:",
    work: "Das Folgende gehört zu dem, was ich bisher gemacht habe:",
    ending: "Meinen Lebenslauf mit allen Daten lege ich bei. Fragen beantworte ich gern in einem Gespräch.",
    closing: "Mit freundlichen Grüßen",
  },
};

const BY_LANGUAGE: Readonly<Record<string, Phrases>> = { en: EN, de: DE };

/** The primary subtag we have phrases for: the given language's, else English. */
export function phraseLanguage(language: string): string {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  return primary in BY_LANGUAGE ? primary : "en";
}

export function phrasesFor(language: string): Phrases {
  return BY_LANGUAGE[phraseLanguage(language)] ?? EN;
}

export type PostingNames = { title: string; company: string };

/** A phrase with the posting's own title and company in it. */
export function filled(phrase: string, { title, company }: PostingNames): string {
  return phrase.replace(/\{(title|company)\}/g, (_, name: string) => (name === "title" ? title : company));
}

/**
 * A posting's title and company as they may be printed: one line, nothing invisible, of a length that names something,
 * and no sentence of its own: in a letter it would be read as the owner's.
 */
export function postingNames(posting: { title: string; company: string }): PostingNames {
  return { title: printable(posting.title, 120), company: printable(posting.company, 80) };
}

/** A second sentence, and a clause in which somebody speaks of themselves. */
const SENTENCE = /(?<=[\p{L}\p{N})]{4})[.!?]+\s+(?=\p{Lu}).*$/u;
const SPEAKING = /\s*[-–—,;:|(.!?]+\s*(?:I(?:['’]\p{L}+)?\s+\p{Ll}|(?:my|we|our|ich|mein\p{L}*|wir)\s).*$/u;

function printable(text: string, longest: number): string {
  const [first = ""] = text.split(/[\r\n\p{Zl}\p{Zp}]+/u).filter((line) => line.trim() !== "");
  const plain = first
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const line = plain.replace(SENTENCE, "").replace(SPEAKING, "").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2)).trimEnd()}…`;
}
