import type { LetterPhrases, Phrases } from "./shape.ts";

const PLAIN: LetterPhrases = {
  subject: "Candidatura: {title}",
  subjectBare: "Candidatura",
  recipient: "{company}\nEquipo de selección",
  salutation: "Estimado equipo de selección:",
  opening: "Presento mi candidatura al puesto de {title} en {company}.",
  openingBare: "Presento mi candidatura al puesto de {title}.",
  bears: "Esto es lo que, de mi trabajo, responde más directamente a lo que describen.",
  list: "Esto es lo que, de mi trabajo, responde más directamente a lo que describen:",
  work: "Esto es parte de lo que he hecho hasta ahora:",
  ending: "Adjunto mi currículum, con el resto y las fechas. Con gusto responderé a sus preguntas en una entrevista.",
  closing: "Un cordial saludo,",
};

export const ES: Phrases = {
  headings: {
    summary: "Perfil",
    experience: "Experiencia profesional",
    projects: "Proyectos",
    education: "Formación",
    skills: "Conocimientos",
    certificates: "Certificados",
    languages: "Idiomas",
    awards: "Premios",
    publications: "Publicaciones",
    volunteer: "Voluntariado",
    key_achievements: "Logros destacados",
    competencies: "Competencias clave",
    further_skills: "Otros conocimientos",
    interests: "Intereses",
    references: "Referencias",
  },
  present: "actualidad",
  since: "desde",
  courses: "Cursos",
  grade: "Nota",
  moreSkills: "Otros",
  letter: {
    plain: PLAIN,
    warm: {
      ...PLAIN,
      salutation: "Hola:",
      opening: "Me gustaría optar al puesto de {title} en {company}.",
      openingBare: "Me gustaría optar al puesto de {title}.",
      ending: "Adjunto mi currículum, con el resto y las fechas. Espero que podamos hablar.",
      closing: "Saludos,",
    },
    formal: {
      ...PLAIN,
      salutation: "Muy señores míos:",
      opening: "Me dirijo a ustedes para presentar mi candidatura al puesto de {title} en {company}.",
      openingBare: "Me dirijo a ustedes para presentar mi candidatura al puesto de {title}.",
      closing: "Atentamente,",
    },
  },
};
