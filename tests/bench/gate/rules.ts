/** What a rule makes of a true text: false ones. `language` is `en`, `de`, `fr` or `es`. */
/** `fact` is what the text is true of. */
export type LieRule = { name: string; lies(text: string, language: string, fact: string): string[] };

const say = (language: string, en: string, de: string, fr: string, es: string): string =>
  ({ en, de, fr, es })[language] ?? en;
const bare = (text: string) => text.replace(/[.;]\s*$/, "");
const behind = (text: string, ...tails: string[]) => tails.map((tail) => `${bare(text)} ${tail}`);
const inFront = (text: string, ...heads: string[]) =>
  heads.map((head) => `${head} ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
const swap = (text: string, ...pairs: [RegExp, string][]) =>
  pairs.flatMap(([pattern, by]) => (pattern.test(text) ? [text.replace(pattern, by)] : []));

const FIGURE = /(?<![\p{L}\d])\d[\d.,]*(?![\d])/gu;
/** Every figure of a text replaced, one at a time. */
const figures = (text: string, by: (figure: string) => string | null) =>
  [...text.matchAll(FIGURE)].flatMap((match) => {
    const figure = match[0].replace(/[.,]$/, "");
    const other = by(figure);
    return other === null ? [] : [text.slice(0, match.index) + other + text.slice(match.index + figure.length)];
  });
const inScript = (figure: string, zero: number) =>
  figure.replace(/\d/g, (digit) => String.fromCodePoint(zero + ((Number(digit) + 3) % 10)));

export const RULES: readonly LieRule[] = [
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
    name: "inflated number",
    lies: (text) =>
      figures(text, (figure) => (/[.,]\d{1,2}$/.test(figure) ? figure.replace(/[.,]/, "") : `${figure}0`)),
  },
  {
    name: "number up by some",
    lies: (text) => figures(text, (figure) => (/^\d+$/.test(figure) ? String(Number(figure) + 2) : null)),
  },
  { name: "Arabic-Indic digits", lies: (text) => figures(text, (figure) => inScript(figure, 0x660)) },
  { name: "Devanagari digits", lies: (text) => figures(text, (figure) => inScript(figure, 0x966)) },
  { name: "fullwidth digits", lies: (text) => figures(text, (figure) => inScript(figure, 0xff10)) },
  { name: "Roman numerals", lies: (text) => figures(text, (figure) => (figure.length < 3 ? "Ⅻ" : null)) },
  { name: "superscript", lies: (text) => figures(text, (figure) => `${figure}²`) },
  {
    name: "spelled out otherwise",
    lies: (text, at) =>
      figures(text, (figure) =>
        figure.length < 3 ? say(at, "ninety-one", "einundneunzig", "quatre-vingt-onze", "noventa y uno") : null,
      ),
  },
  {
    name: "unit change",
    lies: (text) =>
      swap(
        text,
        [/\s?%/, " percentage points"],
        [/\bms\b/, "s"],
        [/€|\beuros?\b/i, "USD "],
        [/\$/, "£"],
        [/£/, "$"],
        [/\bhours?\b/, "days"],
        [/\bminutes?\b/, "hours"],
        [/\bdays\b/, "weeks"],
        [/\bTagen\b/, "Wochen"],
        [/\bStunden\b/, "Minuten"],
        [/\bMB\b/, "GB"],
        [/\bMW\b/, "GW"],
        [/\bmillion\b/i, "billion"],
        [/\bMillionen\b|\bMio\.?/, "Milliarden"],
        [/\bmillones\b/, "mil millones"],
        [/(\d)k\b/, "$1M"],
      ),
  },
  {
    name: "another rate",
    lies: (text) =>
      swap(
        text,
        [/\bper shift\b|\bper day\b|\ba day\b|\bdaily\b/, "per hour"],
        [/\bmonthly\b|\bper month\b/i, "daily"],
        [/\bannual\b|\byearly\b/, "monthly"],
        [/\bpro Woche\b/, "pro Tag"],
        [/\bjährlich\b/, "monatlich"],
        [/\bpro Schicht\b/, "pro Stunde"],
        [/\bpar an\b|\bannuel\b/, "par mois"],
        [/\bpar jour\b/, "par heure"],
        [/\bal mes\b/, "al día"],
        [/\bal día\b/, "por hora"],
      ),
  },
  {
    name: "by turned into to",
    lies: (text) =>
      swap(
        text,
        [/\bby (\d[\d.,]*\s?%)/, "to $1"],
        [/\bto (\d[\d.,]*\s?%)/, "by $1"],
        [/\bum (\d[\d.,]*\s?%)/, "auf $1"],
        [/\bde (\d+ %)/, "à $1"],
        [/\ben un (\d+ %)/, "al $1"],
      ),
  },
  {
    name: "span turned round",
    lies: (text) =>
      swap(
        text,
        [/\bfrom (\S+) to (\d\S*)/, "from $2 to $1"],
        [/\bvon (\d\S*(?: [A-Z]\p{L}+)?) auf (\d\S*(?: [A-Z]\p{L}+)?)/u, "von $2 auf $1"],
        [/\bde (\d\S*) (à|a) (\d\S*)/u, "de $3 $2 $1"],
      ),
  },
  {
    name: "hedge dropped",
    lies: (text) =>
      swap(
        text,
        [/\b(?:about|around|roughly|approximately|up to|nearly) (?=\d)/i, ""],
        [/(?<!\p{L})(?:rund|etwa|ca\.|circa|bis zu) (?=\d)/iu, ""],
        [/(?:d')?environ (?=\d)/i, ""],
        [/\bunos (?=\d)/i, ""],
      ),
  },
  {
    name: "more than",
    lies: (text, at) =>
      figures(text, (figure) =>
        /^(?:19|20)\d\d$/.test(figure) ? null : `${say(at, "more than", "mehr als", "plus de", "más de")} ${figure}`,
      ).filter(
        (lie) =>
          !/(?:mehr als|more than|plus de|más de) \d+\+/.test(lie) &&
          !/(?:over|more than|plus de|über|mehr als|más de) (?:more|mehr|plus|más)/i.test(lie) &&
          !/(?:about|up to|rund|etwa|bis zu|environ|unos|grade|Windows|ISO|S\/4?|p) (?:more|mehr|plus|más)/.test(lie),
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
        /, \p{L}+ing\b/u.test(fact) ? "" : text,
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
