import { readJob } from "#agents/reading/read-job.ts";
import { scoreFit } from "#agents/reading/score-fit.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Person } from "./people.ts";

const TEXTS = {
  NURSE: {
    title: "Senior Staff Nurse, Surgical Ward",
    company: "Larkfield Infirmary Example",
    place: "Dublin, Ireland",
    text: `About the role
You join a 32-bed surgical ward.
What you will do
- Run the wound care round and keep care plans current
- Supervise junior nurses
Requirements
- Registered Nurse with NMC registration
- Must have experience in wound care and infection control
- Medication administration and IV therapy
- Experience with electronic health records such as Cerner
Nice to have
- ACLS certification
- Palliative care`,
  },
  TEACHER: {
    title: "Lehrkraft für Mathematik und Physik (m/w/d)",
    company: "Schulverbund Nordsee Beispiel",
    place: "Hamburg",
    text: `Ihre Aufgaben
- Unterricht in Mathematik und Physik in den Klassen 5 bis 13
- Mitarbeit am schuleigenen Curriculum
Ihr Profil
- Abgeschlossenes Lehramtsstudium mit den Fächern Mathematik und Physik
- Erfahrung in der Klassenführung und in der Lehrplanentwicklung erforderlich
- Erfahrung mit E-Learning
- Kenntnisse in Python von Vorteil
- Kenntnisse in Java von Vorteil`,
  },
  WELDER: {
    title: "Schweißer (m/w/d) Rohrleitungsbau",
    company: "Anlagenbau Inntal Beispiel",
    place: "Rosenheim",
    text: `Ihre Aufgaben
- Schweißen von Rohrleitungen
Anforderungen
- Abgeschlossene Ausbildung als Schweißer oder Metallbauer
- Sicherer Umgang mit technischen Zeichnungen, zwingend erforderlich
- Gültige Schweißerprüfung nach ISO 9606-1
- Staplerschein von Vorteil
- CNC-Kenntnisse von Vorteil`,
  },
  ACCOUNTANT: {
    title: "Comptable général (H/F)",
    company: "Groupe Vaugirard Exemple",
    place: "Lyon, France",
    text: `Vos missions
- Clôture mensuelle et annuelle
- Déclarations de TVA
Votre profil
- Expérience de la comptabilité générale exigée
- Maîtrise de SAP FI et d'Excel
- Connaissance des normes IFRS
- Anglais courant`,
  },
  LONG_CAREER: {
    title: "Staff Engineer, Payments",
    company: "Nordlicht Example AG",
    place: "Berlin, Germany",
    text: `Requirements
- Must have deep experience with Go and PostgreSQL
- You must have operated Kubernetes in production
- Experience with Kafka
- Terraform
Nice to have
- Rust
- AWS certification`,
  },
  GRADUATE: {
    title: "Graduate Test Engineer",
    company: "Humber Rotor Example",
    place: "Hull, UK",
    text: `Requirements
- Degree in mechanical engineering
- Must know SolidWorks and finite element analysis
- LabVIEW or MATLAB
Nice to have
- PLC programming
- Python`,
  },
  CHANGER: {
    title: "Analista de datos de ventas",
    company: "Grupo Almena Ejemplo",
    place: "Madrid",
    text: `Requisitos
- Imprescindible experiencia con SQL y Power BI
- Python
- Excel avanzado
Se valora
- Tableau
- Experiencia en comercio`,
  },
} satisfies Record<Person, { title: string; company: string; place: string; text: string }>;

/** The posting made for a person's field, read and scored against facts. */
export function jobFor(person: Person, facts: readonly Fact[]) {
  const { title, company, place, text } = TEXTS[person];
  const posting: FoundPosting = {
    source: "pasted",
    board: "",
    externalId: null,
    url: null,
    applyUrl: null,
    questionsUrl: null,
    platform: "generic",
    company,
    title,
    place,
    department: null,
    postedAt: null,
    updatedAt: null,
    expiresAt: null,
    language: null,
    html: "",
    text,
  };
  const reading = readJob(posting);
  return { posting, reading, fit: scoreFit(reading, facts, new Date("2026-11-20T00:00:00Z")) };
}
