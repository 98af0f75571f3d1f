/** What is true of a made-up person: the CV's source, and what its import is graded by. */
export type Person = {
  id: string;
  lang: string;
  name: string;
  headline?: string;
  email: string;
  phone: string;
  place: string;
  links?: string[];
  summary?: string;
  roles: Role[];
  /** Groups of skills; a group without a name is a plain list. */
  skills: { group?: string; items: string[] }[];
  education: { degree: string; school: string; place?: string; start?: string; end: string; note?: string }[];
  languages?: [name: string, level: string][];
  certificates?: { name: string; issuer?: string; date?: string }[];
  projects?: { name: string; text: string }[];
  interests?: string[];
  /** Headings, in the order `profile, experience, education, skills, languages, certificates, interests, projects`. */
  words: Words;
};

/** `end` absent: it goes on. Dates are `2019-03` or `2019`. */
export type Role = { title: string; employer: string; place?: string; start: string; end?: string; about?: string; did: string[] };

export type Words = { profile: string; experience: string; education: string; skills: string; languages: string; certificates: string; interests: string; projects: string; contact: string; now: string; to: string };

export const role = (title: string, employer: string, place: string, start: string, end: string, did: string[]): Role => ({
  title,
  employer,
  ...(place === "" ? {} : { place }),
  start,
  ...(end === "" ? {} : { end }),
  did,
});

const words = (list: string): Words => {
  const [profile, experience, education, skills, languages, certificates, interests, projects, contact, now, to] = list.split("; ") as [string, string, string, string, string, string, string, string, string, string, string];
  return { profile, experience, education, skills, languages, certificates, interests, projects, contact, now, to };
};

export const EN = words("Summary; Experience; Education; Skills; Languages; Certifications; Interests; Projects; Contact; Present; –");
export const DE = words("Profil; Berufserfahrung; Ausbildung; Kenntnisse; Sprachen; Zertifikate; Interessen; Projekte; Kontakt; heute; –");
export const FR = words("Profil; Expérience professionnelle; Formation; Compétences; Langues; Certifications; Centres d’intérêt; Projets; Contact; aujourd’hui; –");
export const ES = words("Perfil; Experiencia laboral; Formación académica; Habilidades; Idiomas; Certificaciones; Intereses; Proyectos; Contacto; actualidad; -");
export const IT = words("Profilo; Esperienza professionale; Istruzione e formazione; Competenze; Lingue; Certificazioni; Interessi; Progetti; Contatti; in corso; –");
export const NL = words("Profiel; Werkervaring; Opleiding; Vaardigheden; Talen; Certificaten; Hobby's; Projecten; Contactgegevens; heden; –");
export const PT = words("Perfil; Experiência profissional; Formação académica; Competências; Idiomas; Certificações; Interesses; Projetos; Contacto; atual; –");
export const PL = words("Podsumowanie; Doświadczenie zawodowe; Wykształcenie; Umiejętności; Języki obce; Szkolenia i certyfikaty; Zainteresowania; Projekty; Dane kontaktowe; obecnie; –");
export const SV = words("Profil; Arbetslivserfarenhet; Utbildning; Kompetenser; Språk; Kurser; Intressen; Projekt; Kontakt; nu; –");
export const JA = words("職務要約; 職務経歴; 学歴; スキル; 語学; 資格; 趣味; プロジェクト; 連絡先; 現在; ～");
