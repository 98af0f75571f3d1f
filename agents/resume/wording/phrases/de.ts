import type { LetterPhrases, Phrases } from "./shape.ts";

const PLAIN: LetterPhrases = {
  subject: "Bewerbung: {title}",
  subjectBare: "Bewerbung",
  recipient: "{company}\nPersonalabteilung",
  salutation: "Sehr geehrte Damen und Herren,",
  opening: "ich bewerbe mich auf die Stelle „{title}“ bei {company}.",
  openingBare: "ich bewerbe mich auf die Stelle „{title}“.",
  bears: "Das Folgende aus meiner Arbeit kommt dem am nächsten, was Sie beschreiben.",
  list: "Das Folgende aus meiner Arbeit kommt dem am nächsten, was Sie beschreiben:",
  work: "Das Folgende gehört zu dem, was ich bisher gemacht habe:",
  ending: "Meinen Lebenslauf mit allen Daten lege ich bei. Fragen beantworte ich gern in einem Gespräch.",
  closing: "Mit freundlichen Grüßen",
};

export const DE: Phrases = {
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
    further_skills: "Weitere Kenntnisse",
    interests: "Interessen",
    references: "Referenzen",
  },
  present: "heute",
  since: "seit",
  courses: "Kurse",
  grade: "Note",
  moreSkills: "Weitere",
  letter: {
    plain: PLAIN,
    warm: {
      ...PLAIN,
      salutation: "Guten Tag,",
      opening: "ich möchte mich auf die Stelle „{title}“ bei {company} bewerben.",
      openingBare: "ich möchte mich auf die Stelle „{title}“ bewerben.",
      ending: "Meinen Lebenslauf mit allen Daten lege ich bei. Ich freue mich, wenn wir ins Gespräch kommen.",
      closing: "Viele Grüße",
    },
    formal: {
      ...PLAIN,
      opening: "hiermit bewerbe ich mich auf die Stelle „{title}“ bei {company}.",
      openingBare: "hiermit bewerbe ich mich auf die Stelle „{title}“.",
      ending: "Meinen Lebenslauf mit allen Daten füge ich bei. Für ein Gespräch stehe ich Ihnen gern zur Verfügung.",
      closing: "Hochachtungsvoll",
    },
  },
};
