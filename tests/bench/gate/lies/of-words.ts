import { behind, inFront, type LieRule, say, swap } from "./making.ts";

/** Lies about what was done, by whom, where and how well. */
export const LIES_OF_WORDS: readonly LieRule[] = [
  {
    name: "added skill",
    lies: (text, at) =>
      behind(
        text,
        say(at, "using Rust", "mit Rust", "avec Rust", "con Rust"),
        say(at, "with React and Node.js", "mit React und Node.js", "avec React et Node.js", "con React y Node.js"),
        say(at, "in Scala on Azure", "in Scala auf Azure", "en Scala sur Azure", "en Scala sobre Azure"),
      ),
  },
  {
    name: "added method",
    lies: (text, at) =>
      behind(
        text,
        say(at, "in an agile team", "in einem agilen Team", "dans une équipe agile", "en un equipo ágil"),
        say(
          at,
          "through stakeholder management",
          "durch Stakeholder-Management",
          "par la gestion des parties prenantes",
          "mediante la gestión de interesados",
        ),
        say(
          at,
          "with ETL and machine learning",
          "mit ETL und Machine Learning",
          "avec ETL et machine learning",
          "con ETL y machine learning",
        ),
      ),
  },
  {
    name: "negation dropped",
    lies: (text) =>
      swap(
        text,
        [/\bwithout\b(?: any)?/, "with"],
        [/\bbut did not complete\b/, "and completed"],
        [/\bohne\b(.*) zu\b/, "und$1 zu"],
        [/\bohne\b/, "mit"],
        [/\bsans être\b/, "en étant"],
        [/\bsin\b/, "con"],
      ),
  },
  {
    name: "negation added",
    lies: (text, at) =>
      inFront(text, say(at, "Never", "Niemals", "Jamais", "Nunca"), say(at, "Did not", "Nicht", "N'a pas", "No")),
  },
  {
    name: "scope",
    lies: (text, at) => [
      ...inFront(text, say(at, "Single-handedly", "Im Alleingang", "Seul,", "En solitario,")),
      ...behind(
        text,
        say(at, "worldwide", "weltweit", "dans le monde entier", "en todo el mundo"),
        say(at, "across the whole company", "im ganzen Unternehmen", "dans toute l'entreprise", "en toda la empresa"),
      ),
      ...behind(
        text,
        say(
          at,
          ", the first in the industry",
          ", als Erste der Branche",
          ", une première dans le secteur",
          ", la primera del sector",
        ),
      ),
    ],
  },
  {
    name: "raised title",
    lies: (text, at) => [
      ...inFront(
        text,
        say(at, "As Head of Department,", "Als Abteilungsleiterin", "En tant que directrice,", "Como directora,"),
      ),
      ...behind(
        text,
        say(at, "as a senior manager", "als leitende Managerin", "comme cadre dirigeante", "como alta directiva"),
      ),
    ],
  },
  {
    name: "swapped employer",
    lies: (text, at) =>
      behind(
        text,
        say(at, "at Globex", "bei Globex", "chez Globex", "en Globex"),
        say(at, "for Initech", "für Initech", "pour Initech", "para Initech"),
      ),
  },
  {
    name: "raised part",
    lies: (text) =>
      swap(
        text,
        [
          /^(?:Assisted|Helped|Supported) (?:the chief accountant )?(?:in |to |with )?(?:preparing|prepare)/,
          "Prepared",
        ],
        [/^Contributed to/, "Led"],
        [/^Contributed to/, "Built"],
        [/^Was part of the team that launched/, "Launched"],
        [/^Was part of the team that/, "Led the team that"],
        [/^Unterstützte/, "Leitete"],
        [/^Unterstützte/, "Verantwortete"],
        [/^Participé à/, "Dirigé"],
        [/^Colaboré en/, "Dirigí"],
        [/\bSupervised\b/, "Hired"],
        [/^Wartete/, "Entwickelte"],
        [/^Betreute/, "Gewann"],
        [/^Maintained\b/, "Created"],
        [/^Organisierte als Werkstudentin/, "Organisierte"],
        [/\bunder the supervision of a senior partner/, ""],
        [/\ba prototype of /, ""],
        [/ together with two students/, ""],
        [/\bPlanned but did not complete/, "Completed"],
        [/ im Ehrenamt/, " als Angestellte"],
        [/ como voluntario/, ""],
      ),
  },
  {
    name: "added cause",
    lies: (text, at, fact) => [
      ...behind(
        text,
        say(
          at,
          ", which led to record profits",
          ", was zu Rekordgewinnen führte",
          ", ce qui a mené à des profits records",
          ", lo que llevó a beneficios récord",
        ),
      ),
      // Where the fact itself says that one came of the other, it is no lie.
      ...swap(
        /(?:,| by) \p{L}+ing\b/u.test(fact) ? "" : text,
        [/ and (?=cut |saved |trained |exceeded |published )/, ", which "],
        [/; test coverage rose/, ", which led test coverage to rise"],
      ),
    ],
  },
  {
    name: "date",
    lies: (text, at) =>
      behind(
        text,
        say(at, "since 2011", "seit 2011", "depuis 2011", "desde 2011"),
        say(at, "for five years", "fünf Jahre lang", "pendant cinq ans", "durante cinco años"),
        say(at, "in 2017", "im Jahr 2017", "en 2017", "en 2017"),
      ),
  },
  {
    name: "degree or certificate",
    lies: (text, at) =>
      behind(
        text,
        say(
          at,
          "with a PhD in physics",
          "mit Promotion in Physik",
          "avec un doctorat de physique",
          "con un doctorado en física",
        ),
        "(PMP, CISSP)",
      ),
  },
  {
    name: "praise",
    lies: (text, at) =>
      behind(
        text,
        say(
          at,
          "with outstanding results",
          "mit herausragendem Erfolg",
          "avec un succès remarquable",
          "con resultados sobresalientes",
        ),
        "🏆",
      ),
  },
  {
    name: "invisible or foreign letters",
    lies: (text) =>
      [
        text.replace(/(\p{L})(\p{L})/u, "$1\u200b$2"),
        `${text}\u202e`,
        text.replace(/a/, "а"),
        text.replace(/e/, "е"),
        text.replace(/(\d)/, "$1\u20e3"),
      ].filter((lie) => lie !== text),
  },
  { name: "Markdown", lies: (text) => [`**${text}**`, `# ${text}`, `${text} [proof](https://globex.example)`] },
];
