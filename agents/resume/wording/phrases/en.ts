import type { LetterPhrases, Phrases } from "./shape.ts";

const PLAIN: LetterPhrases = {
  subject: "Application for {title}",
  subjectBare: "Application",
  recipient: "{company}\nHiring team",
  salutation: "Dear hiring team,",
  opening: "I am applying for the position of {title} at {company}.",
  openingBare: "I am applying for the position of {title}.",
  bears: "From my work so far, this comes closest to what you describe.",
  list: "From my work so far, these come closest to what you describe:",
  work: "This is some of the work I have done so far:",
  ending: "My CV is enclosed, with the dates and the rest. I would be glad to answer your questions in a conversation.",
  closing: "Kind regards,",
};

export const EN: Phrases = {
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
    further_skills: "Further skills",
    interests: "Interests",
    references: "References",
  },
  present: "present",
  since: "since",
  courses: "Courses",
  grade: "Grade",
  moreSkills: "Further",
  letter: {
    plain: PLAIN,
    warm: {
      ...PLAIN,
      salutation: "Hello,",
      opening: "I would like to apply for the position of {title} at {company}.",
      openingBare: "I would like to apply for the position of {title}.",
      ending: "My CV is enclosed, with the rest and the dates. I look forward to talking with you.",
      closing: "Best wishes,",
    },
    formal: {
      ...PLAIN,
      salutation: "Dear Sir or Madam,",
      opening: "I wish to apply for the position of {title} at {company}.",
      openingBare: "I wish to apply for the position of {title}.",
      ending: "Please find my CV enclosed. I would be pleased to answer your questions in an interview.",
      closing: "Yours faithfully,",
    },
  },
};
