import { basics, skills } from "./shape.ts";

export const NURSE = {
  basics: basics(
    "Imani Bellweather",
    "Registered Nurse",
    "Registered nurse with eleven years on surgical and acute wards. I keep handovers short and the wound charts current. Before nursing I worked two years in a care home for people with dementia. I train new colleagues at the bedside rather than in a classroom.",
    "Sheffield",
    "GB",
  ),
  work: [
    {
      name: "Rivelin Hospital",
      position: "Staff Nurse, Acute Surgical Ward",
      startDate: "2018-04",
      summary: "28-bed surgical ward with mixed elective and emergency admissions.",
      highlights: [
        "Introduced hourly rounding on the ward, which cut falls by 30% within a year",
        "Ran the wound care round for 28 beds and rewrote the wound chart that three other wards now use",
        "Trained 14 newly qualified nurses in medication administration and vital signs",
        "Responsible for the stock of dressings",
        "Led infection control audits every quarter; hand hygiene compliance rose from 71% to 93%",
        "Moved 600 patient records into the electronic health records system without losing a chart",
      ],
    },
    {
      name: "Porter Brook Clinic",
      position: "Nurse, Emergency Department",
      startDate: "2014-09",
      endDate: "2018-03",
      highlights: [
        "Triaged up to 60 patients a shift by the Manchester system",
        "Helped write the care planning guide for short stays",
        "Gave IV therapy and drew blood on every shift",
      ],
    },
    {
      name: "Ashgate Care Home",
      position: "Care Assistant",
      startDate: "2012-01",
      endDate: "2013-12",
      highlights: ["Looked after 9 residents with dementia on the night shift"],
    },
  ],
  skills: skills({
    "Clinical practice": ["Wound care", "Medication administration", "IV therapy", "Triage", "Infection control"],
    Systems: ["Electronic health records", "Microsoft Excel"],
  }),
  education: [
    { institution: "Hallam College", studyType: "BSc", area: "Adult Nursing", startDate: "2011", endDate: "2014" },
  ],
  certificates: [
    { name: "BLS", issuer: "Resus Guild", date: "2025-02" },
    { name: "NMC registration", issuer: "NMC", date: "2014-09" },
  ],
  languages: [
    { language: "English", fluency: "Native" },
    { language: "French", fluency: "A2" },
  ],
  interests: [{ name: "Fell running" }],
  references: [{ name: "Sister Agnes Whitlow", reference: "Imani is the calm in the room." }],
};

export const TEACHER = {
  basics: basics(
    "Jonas Ahrenholz",
    "Lehrer für Mathematik und Physik",
    "Lehrer für Mathematik und Physik an Gesamtschulen, seit neun Jahren im Unterricht. Schwache Rechner sind mir so wichtig wie die Olympiade. Ich arbeite gern mit Experimenten, die man mit der Hand aufbauen kann.",
    "Bremen",
    "DE",
  ),
  work: [
    {
      name: "Gesamtschule Weserbogen",
      position: "Lehrer für Mathematik und Physik",
      startDate: "2019-08",
      highlights: [
        "Führte einen Förderkurs für 24 Schüler ein; die Zahl der Fünfen sank um 40 %",
        "Entwickelte das schuleigene Curriculum für Physik in den Klassen 7 bis 10",
        "Leitete die Fachgruppe Physik mit 6 Kollegen",
        "Organisierte drei Jahre lang die Projektwoche für 600 Schüler",
        "Betreute zwei Referendare im Unterricht",
      ],
    },
    {
      name: "Oberschule am Deich",
      position: "Referendar",
      startDate: "2017-02",
      endDate: "2019-07",
      highlights: ["Unterrichtete zwölf Stunden pro Woche in den Klassen 5 bis 9"],
    },
  ],
  education: [
    {
      institution: "Universität Weserland",
      studyType: "Master of Education",
      area: "Mathematik und Physik",
      startDate: "2014",
      endDate: "2016",
    },
    {
      institution: "Universität Weserland",
      studyType: "Bachelor",
      area: "Mathematik",
      startDate: "2011",
      endDate: "2014",
    },
  ],
  skills: skills({
    Unterricht: ["Klassenführung", "Lehrplanentwicklung", "E-Learning", "Nachhilfe"],
    Technik: ["GeoGebra", "Python"],
  }),
  languages: [
    { language: "Deutsch", fluency: "Muttersprache" },
    { language: "Englisch", fluency: "C1" },
  ],
};
