import { importCv } from "#agents/resume/import/json-resume/import-cv.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";

const basics = (name: string, label: string, summary: string, city: string, countryCode: string) => ({
  name,
  label,
  summary,
  email: `${name.split(" ")[0]?.toLowerCase()}@people.example`,
  phone: "+49 30 5550 0100",
  location: { city, countryCode },
});
const skills = (groups: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(groups).map(([name, keywords]) => ({ name, keywords }));

const NURSE = {
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

const TEACHER = {
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

const WELDER = {
  basics: basics("Darko Velimir", "Schweißer", "", "Linz", "AT"),
  work: [
    {
      name: "Stahlbau Traunsee",
      position: "Schweißer",
      startDate: "2015-05",
      highlights: [
        "Schweißte Rohrleitungen und Behälter im WIG-Verfahren bis 12 mm Wandstärke",
        "Senkte den Anteil der Nacharbeit an Rohrnähten von 8 % auf 3 %",
        "Bediente den Hallenkran und den Gabelstapler",
        "Lernte vier Lehrlinge an",
      ],
    },
    { name: "Metallwerk Ennsfeld", position: "Metallbearbeiter", startDate: "2010", endDate: "2015-04" },
  ],
  skills: [
    { name: "WIG-Schweißen" },
    { name: "MAG-Schweißen" },
    { name: "Technische Zeichnungen" },
    { name: "Gabelstapler" },
  ],
  certificates: [{ name: "Schweißerprüfung nach ISO 9606-1", date: "2024-03" }],
  languages: [
    { language: "Deutsch", fluency: "fließend" },
    { language: "Kroatisch", fluency: "Muttersprache" },
  ],
};

const ACCOUNTANT = {
  basics: basics(
    "Solène Marchandeau",
    "Comptable",
    "Comptable depuis douze ans dans des entreprises industrielles de taille moyenne. J'ai tenu seule la comptabilité de deux filiales. Je préfère une clôture courte à un long tableau de bord.",
    "Nantes",
    "FR",
  ),
  work: [
    {
      name: "Ateliers du Ponant",
      position: "Comptable générale",
      startDate: "2016-01",
      highlights: [
        "Réduction de la clôture mensuelle de 9 à 4 jours ouvrés",
        "Tenue de la comptabilité fournisseurs pour 1 200 factures par mois",
        "Préparation des déclarations de TVA pour deux filiales",
        "Mise en place de SAP FI avec le cabinet externe",
      ],
    },
    {
      name: "Conserverie Belle-Rade",
      position: "Aide-comptable",
      startDate: "2012-09",
      endDate: "2015-12",
      highlights: ["Rapprochements bancaires de cinq comptes chaque semaine"],
    },
  ],
  skills: skills({ Comptabilité: ["Clôture mensuelle", "TVA", "Rapprochement bancaire"], Outils: ["SAP FI", "Excel"] }),
  education: [{ institution: "Lycée de la Loire", studyType: "BTS", area: "Comptabilité et gestion", endDate: "2012" }],
  languages: [
    { language: "Français", fluency: "langue maternelle" },
    { language: "Anglais", fluency: "B2" },
  ],
};

const LONG_CAREER = {
  basics: basics(
    "Rosalind Petrakis",
    "Principal Software Engineer",
    "Engineer of payment systems for twenty-four years, the last nine in Go and PostgreSQL. I like systems that a tired person can operate. I have written two books on ledgers and reviewed more than I can count. Most of my career was spent in teams of fewer than ten people, close to the customers who paid for the work. I mentor engineers who come from other trades.",
    "Lisbon",
    "PT",
  ),
  work: Array.from({ length: 11 }, (_, index) => ({
    name:
      [
        "Tejo Pay",
        "Alfama Ledger",
        "Mercato Nove",
        "Sable Clearing",
        "Ostrava Cards",
        "Finch & Daughter",
        "Pilot Bank",
        "Kettle Systems",
        "Orrery Labs",
        "Dovetail Data",
        "Northbank Press",
      ][index] ?? "",
    position:
      index === 0 ? "Principal Software Engineer" : index < 5 ? "Senior Software Engineer" : "Software Engineer",
    startDate: `${2022 - index * 2}-03`,
    ...(index === 0 ? {} : { endDate: `${2024 - index * 2}-02` }),
    summary: "Team that built and ran the settlement platform.",
    highlights: [
      `Built a settlement service in ${index < 5 ? "Go" : "Java"} that clears ${(11 - index) * 40},000 payments a day`,
      `Moved the ledger from ${index < 5 ? "Oracle" : "Sybase"} to PostgreSQL in ${5 + index} weekends without an outage`,
      `Cut the time of the nightly run from ${7 + index} hours to ${1 + index} hours by splitting it into streams`,
      `Set up Kubernetes clusters for ${3 + index} teams and wrote the runbooks they still use`.replace(
        /Kubernetes clusters/,
        index < 4 ? "Kubernetes clusters" : "build servers",
      ),
      "Interviewed candidates and took part in the hiring rounds of the platform group",
      "Wrote the design documents for the reconciliation between card schemes and the general ledger",
    ],
  })),
  skills: skills({
    Languages: ["Go", "Java", "Python", "SQL"],
    Data: ["PostgreSQL", "Kafka", "Redis"],
    Operations: ["Kubernetes", "Docker", "Terraform", "Prometheus"],
  }),
  education: [
    { institution: "Tagus Institute", studyType: "MSc", area: "Informatics", startDate: "1996", endDate: "2001" },
  ],
  certificates: [{ name: "Certified Kubernetes Administrator", issuer: "Cloud Guild", date: "2021-06" }],
  languages: [
    { language: "Portuguese", fluency: "Native" },
    { language: "English", fluency: "C2" },
  ],
  publications: [
    { name: "Ledgers for the Rest of Us", publisher: "Harbour Press", releaseDate: "2016-05" },
    { name: "Closing Time", publisher: "Harbour Press", releaseDate: "2020-11" },
  ],
};

const GRADUATE = {
  basics: basics(
    "Tariq Osei",
    "",
    "Mechanical engineering graduate who builds test rigs. My thesis rig ran for 400 hours without a failure.",
    "Leeds",
    "GB",
  ),
  work: [
    {
      name: "Calder Pumps",
      position: "Engineering Intern",
      startDate: "2024-06",
      endDate: "2024-09",
      highlights: ["Designed a bracket in SolidWorks that saved 1.4 kg per pump", "Measured flow on 30 pumps"],
    },
  ],
  education: [
    {
      institution: "Aire University",
      studyType: "MEng",
      area: "Mechanical Engineering",
      startDate: "2021",
      endDate: "2025-06",
      score: "First",
      courses: ["Finite Element Analysis", "Thermodynamics", "Control"],
    },
  ],
  projects: [
    {
      name: "Fatigue rig",
      description: "A rig for bending fatigue of printed parts",
      highlights: [
        "Built the rig with LabVIEW and a load cell",
        "Checked the frame by finite element analysis in Ansys",
      ],
    },
  ],
  skills: [{ name: "SolidWorks" }, { name: "LabVIEW" }, { name: "MATLAB" }, { name: "Finite element analysis" }],
  languages: [{ language: "English", fluency: "Native" }],
  interests: [{ name: "Bicycle repair" }],
};

const CHANGER = {
  basics: basics(
    "Lucía Ferrándiz",
    "Analista de datos",
    "Analista de datos con diez años anteriores como encargada de tienda. Sé lo que una cifra significa en el mostrador. En 2023 terminé un máster en análisis de datos.",
    "Valencia",
    "ES",
  ),
  work: [
    {
      name: "Mercería Turia",
      position: "Encargada de tienda",
      startDate: "2013-03",
      endDate: "2023-01",
      highlights: [
        "Reduje el inventario un 22 % con una hoja de Excel que preveía la demanda",
        "Dirigí un equipo de 7 personas en dos tiendas",
        "Aumenté las ventas del segundo local un 15 % en un año",
        "Atendí las reclamaciones de clientes",
      ],
    },
    {
      name: "Datos Albufera",
      position: "Analista de datos",
      startDate: "2023-06",
      highlights: [
        "Construí en Power BI el panel de ventas que usan 12 delegaciones",
        "Automaticé con Python y SQL un informe semanal que antes llevaba dos días",
      ],
    },
  ],
  education: [{ institution: "Escuela de Levante", studyType: "Máster", area: "Análisis de datos", endDate: "2023" }],
  skills: [{ name: "SQL" }, { name: "Python" }, { name: "Power BI" }, { name: "Excel" }],
  languages: [
    { language: "Español", fluency: "nativo" },
    { language: "Inglés", fluency: "B2" },
  ],
};

const SOURCES = { NURSE, TEACHER, WELDER, ACCOUNTANT, LONG_CAREER, GRADUATE, CHANGER };
export type Person = keyof typeof SOURCES;

/** Made-up owners of several fields and languages, as facts. */
export const PEOPLE = Object.fromEntries(
  Object.entries(SOURCES).map(([person, source]) => [person, importCv(JSON.stringify(source), "cv.json").facts]),
) as Record<Person, Fact[]>;
