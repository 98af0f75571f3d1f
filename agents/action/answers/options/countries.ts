import { spaced } from "../../rules/words.ts";

const LANGUAGES = ["en", "de", "fr", "es"] as const;

const CODES =
  "AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW".split(
    " ",
  );

const ALIASES: Record<string, readonly string[]> = {
  US: [
    "USA",
    "U.S.A.",
    "United States of America",
    "the States",
    "America",
    "EE. UU.",
    "EEUU",
    "Vereinigte Staaten von Amerika",
    "États-Unis d'Amérique",
    "Estados Unidos de América",
  ],
  GB: [
    "UK",
    "U.K.",
    "Great Britain",
    "Britain",
    "England",
    "Scotland",
    "Wales",
    "Northern Ireland",
    "Großbritannien",
    "Grande-Bretagne",
    "Royaume-Uni",
    "Gran Bretaña",
    "United Kingdom of Great Britain and Northern Ireland",
  ],
  EU: ["European Union", "EU", "Europäische Union", "Europäischen Union", "Union européenne", "Unión Europea"],
  NL: ["The Netherlands", "Netherlands", "Holland"],
  CZ: ["Czech Republic", "Tschechische Republik", "République tchèque", "República Checa"],
  KR: ["South Korea", "Republic of Korea", "Korea"],
  AE: ["UAE", "U.A.E."],
  TR: ["Turkey", "Turkiye"],
  RU: ["Russian Federation"],
  VN: ["Viet Nam"],
  CH: ["Schweiz", "Suisse", "Svizzera"],
  DE: ["Bundesrepublik Deutschland"],
  IE: ["Republic of Ireland"],
  IT: ["Italia"],
  PL: ["Polska"],
  PT: ["República Portuguesa"],
  SE: ["Sverige"],
  NO: ["Norge"],
  DK: ["Danmark"],
  FI: ["Suomi"],
  AT: ["Republic of Austria"],
  BR: ["Brasil"],
  SG: ["Republic of Singapore"],
  CN: ["People's Republic of China"],
  BA: ["Bosnia"],
  MK: ["Macedonia"],
  CI: ["Ivory Coast"],
};

/** Words that are also something else, e.g. a federal state or a first name: only as the whole text. */
const AMBIGUOUS = new Set(["georgia", "jersey", "chad", "jordan", "island", "maurice", "dominique", "granada"]);

/** Short forms told by their capitals only: `us` in "tell us" is no country. */
const CAPITALS: readonly (readonly [RegExp, string])[] = [
  [/\bU\.?S\.?(?:A\.?)?(?![\p{L}\p{N}])/u, "US"],
  [/\bU\.?K\.?(?![\p{L}\p{N}])/u, "GB"],
  [/\bU\.?A\.?E\.?(?![\p{L}\p{N}])/u, "AE"],
  [/\b(?:EU|E\.U\.|UE)(?![\p{L}\p{N}])/u, "EU"],
];

const US_STATES =
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC".split(
    " ",
  );
const US_STATE_NAMES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming".split(
    "|",
  );
const CANADIAN_PROVINCES = "AB BC MB NB NL NS ON PE QC SK YT".split(" ");

export const EU_MEMBERS: readonly string[] =
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");

const nameToCode = new Map<string, string>();
for (const language of LANGUAGES) {
  const names = new Intl.DisplayNames([language], { type: "region" });
  for (const code of CODES) nameToCode.set(spaced(names.of(code) ?? code), code);
}
for (const [code, names] of Object.entries(ALIASES)) for (const name of names) nameToCode.set(spaced(name), code);
const longestFirst = [...nameToCode.keys()]
  .filter((name) => name.trim().length > 3)
  .toSorted((a, b) => b.length - a.length);

/** The country a whole text names (a name in one of four languages, or an ISO code), or null. */
export function countryCode(text: string): string | null {
  const bare = text.replace(/\([^)]*\)|[+]\d+/gu, " ").trim();
  if (/^[A-Z]{2}$/u.test(bare) && (CODES.includes(bare) || bare === "EU")) return bare;
  return nameToCode.get(spaced(bare)) ?? nameToCode.get(spaced(text)) ?? null;
}

/** Every country that a text names, as ISO codes (`EU` for the Union), each once. */
export function countriesIn(text: string): string[] {
  const found = new Set<string>();
  let rest = spaced(text);
  for (const state of US_STATE_NAMES) {
    if (!rest.includes(spaced(state))) continue;
    found.add("US");
    rest = rest.replaceAll(spaced(state), "  ");
  }
  for (const name of longestFirst) {
    if (!rest.includes(name) || AMBIGUOUS.has(name.trim())) continue;
    found.add(nameToCode.get(name) ?? "");
    rest = rest.replaceAll(name, "  ");
  }
  for (const [pattern, code] of CAPITALS) if (pattern.test(text)) found.add(code);
  found.delete("");
  return [...found];
}

/** The one country a posting's place lies in: its name, or "City, ST" of the United States or Canada; null in doubt. */
export function countryOfPlace(place: string | null): string | null {
  if (place === null) return null;
  const named = countriesIn(place).filter((code) => code !== "EU");
  if (named.length === 1) return named[0] ?? null;
  if (named.length > 1) return null;
  const last = /,\s*([A-Z]{2})(?:\s+\d{5})?\s*$/u.exec(place.trim())?.[1];
  if (last === undefined) return null;
  // "Wilmington, DE" and "Munich, DE" look alike: what is both a state and a country is left open.
  const candidates = [
    US_STATES.includes(last) ? "US" : null,
    CANADIAN_PROVINCES.includes(last) ? "CA" : null,
    CODES.includes(last) ? last : null,
  ].filter((code) => code !== null);
  if (last === "CA") return "US";
  return new Set(candidates).size === 1 ? (candidates[0] ?? null) : null;
}

/** A country's name in a language, e.g. `DE` → `Germany`. */
export function countryName(code: string, language = "en"): string {
  if (!CODES.includes(code.toUpperCase())) return code;
  return new Intl.DisplayNames([language], { type: "region" }).of(code.toUpperCase()) ?? code;
}
