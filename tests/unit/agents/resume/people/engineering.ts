import { basics, skills } from "./shape.ts";

export const LONG_CAREER = {
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

export const GRADUATE = {
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
