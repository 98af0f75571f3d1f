import type { LetterPhrases, Phrases } from "./shape.ts";

const PLAIN: LetterPhrases = {
  subject: "Candidature : {title}",
  subjectBare: "Candidature",
  recipient: "{company}\nService du recrutement",
  salutation: "Madame, Monsieur,",
  opening: "Je vous adresse ma candidature au poste « {title} » proposé par {company}.",
  openingBare: "Je vous adresse ma candidature au poste « {title} ».",
  bears: "Voici ce qui, dans mon travail, répond le plus directement à ce que vous décrivez.",
  list: "Voici ce qui, dans mon travail, répond le plus directement à ce que vous décrivez :",
  work: "Voici une partie de ce que j'ai fait jusqu'ici :",
  ending:
    "Vous trouverez le reste, avec les dates, dans mon CV ci-joint. Je répondrai volontiers à vos questions lors d'un entretien.",
  closing: "Cordialement,",
};

export const FR: Phrases = {
  headings: {
    summary: "Profil",
    experience: "Expérience professionnelle",
    projects: "Projets",
    education: "Formation",
    skills: "Compétences",
    certificates: "Certifications",
    languages: "Langues",
    awards: "Distinctions",
    publications: "Publications",
    volunteer: "Bénévolat",
    key_achievements: "Réalisations clés",
    competencies: "Compétences clés",
    further_skills: "Autres compétences",
    interests: "Centres d'intérêt",
    references: "Références",
  },
  present: "aujourd'hui",
  since: "depuis",
  courses: "Cours",
  grade: "Note",
  moreSkills: "Autres",
  letter: {
    plain: PLAIN,
    warm: {
      ...PLAIN,
      salutation: "Bonjour,",
      opening: "Je souhaite postuler au poste « {title} » proposé par {company}.",
      openingBare: "Je souhaite postuler au poste « {title} ».",
      ending: "Mon CV ci-joint contient le reste, avec les dates. Je me réjouis d'échanger avec vous.",
      closing: "Bien cordialement,",
    },
    formal: {
      ...PLAIN,
      opening: "J'ai l'honneur de vous adresser ma candidature au poste « {title} » proposé par {company}.",
      openingBare: "J'ai l'honneur de vous adresser ma candidature au poste « {title} ».",
      closing: "Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.",
    },
  },
};
