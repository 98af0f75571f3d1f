import { CITIES, STATES } from "#data/reference/cv/places.ts";
import { flat } from "./headings.ts";
import { employerScore, titleScore } from "./names.ts";

const LOCALES = [
  "en",
  "de",
  "fr",
  "es",
  "it",
  "nl",
  "pt",
  "pl",
  "sv",
  "da",
  "nb",
  "fi",
  "cs",
  "tr",
  "ro",
  "hu",
  "ru",
  "uk",
  "el",
  "zh",
  "ja",
  "ko",
];
const COUNTRIES = countryNames();
const MORE = [
  "usa",
  "u.s.a.",
  "us",
  "u.s.",
  "uk",
  "u.k.",
  "uae",
  "england",
  "scotland",
  "wales",
  "northern ireland",
  "deutschland",
  "schweiz",
  "suisse",
  "svizzera",
  "holland",
  "czech republic",
  "tschechien",
  "turkey",
  "bayern",
  "bavaria",
  "hessen",
  "sachsen",
  "california",
  "texas",
  "ontario",
  "catalunya",
  "cataluna",
  "nrw",
  "eu",
  "europe",
  "remote",
  "hybrid",
];

function countryNames(): Set<string> {
  const names = new Set<string>();
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  for (const locale of LOCALES) {
    const display = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
    for (const first of letters) {
      for (const second of letters) {
        const name = display.of(first + second);
        if (name) names.add(flat(name));
      }
    }
  }
  return names;
}

export function isCountry(text: string): boolean {
  const bare = flat(text).replace(/[.]$/, "");
  return COUNTRIES.has(bare) || MORE.includes(bare) || MORE.includes(`${bare}.`);
}

export function isCity(text: string): boolean {
  const bare = flat(text)
    .replace(/\s*\((?:remote|hybrid|on-?site|home ?office|teilweise remote)\)$/, "")
    .replace(
      /^(?:greater|area of|region) | (?:area|metropolitan area|region|et peripherie|und umgebung|e dintorni|y alrededores)$/,
      "",
    );
  return CITIES.has(bare);
}

const POSTAL =
  /^\p{Lu}[\p{L} .'’-]+,? (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT|[A-Z]{2}),? \d{4,5}(?:-\d{4})?$|^(?:[A-Z]{1,2}[- ])?\d{4,6}(?:[- ]\d{2,3})? \p{Lu}[\p{L} .'’-]+$|^\d{3} ?\d{2} \p{Lu}\p{L}+|\p{L} \d{5}(?:-\d{4})?$|^\d{4} ?[A-Z]{2} \p{Lu}\p{L}+|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/u;
const STREET =
  /^(?:Am|An der|An den|Im|In der|Zum|Zur|Auf der|Auf dem|Unter den|Hinter der) \p{Lu}[\p{L} .-]+ \d{1,4} ?[a-z]?$|(?:str\.|straße|strasse|stra[sß]e|weg|platz|allee|gasse|ring|ufer|damm|street|st\.|road|rd\.?|avenue|ave\.?|lane|drive|square|blvd\.?|boulevard|court|rue|place|chemin|quai|calle|c\/|avda\.?|avenida|plaza|paseo|via|viale|piazza|corso|straat|laan|plein|gracht|rua|travessa|ul\.|ulica|al\.|gatan|vägen|vej|gade|katu|tie)(?:\s+[^,]*)?\s*\d{1,4}\s?[a-z]?$|^\d{1,5}(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|place|chemin|quai|\p{Lu}[\p{L}.]+\s+(?:street|st|road|rd|avenue|ave|lane|drive|square|court|blvd|way|close)\b)|^(?:rue|avenue|calle|c\/|avda\.?|via|viale|piazza|corso|rua|av\.|ul\.|al\.)\s+\p{L}.*\d{1,4}/iu;

export function isStreet(text: string): boolean {
  return STREET.test(text) && text.length < 70;
}

/** How surely a text is a place, 0 to 3. */
export function placeScore(text: string): number {
  const trimmed = text.replace(/^[([]|[)\]]$/g, "").trim();
  if (trimmed === "" || trimmed.length > 60) return 0;
  if (isCity(trimmed) || isCountry(trimmed)) return 3;
  if (POSTAL.test(trimmed) && !/[@|]/.test(trimmed)) return 3;
  const pieces = trimmed.split(/\s*(?:,|\/|\||·|\s[–—-]\s|;)\s*|\s*[()]\s*/).filter((piece) => piece !== "");
  if (pieces.length > 1 && pieces.length <= 4) {
    const last = pieces.at(-1)!;
    const named = pieces.every(
      (piece) => /^\p{Lu}[\p{L} .'’-]*$/u.test(piece) || isCity(piece) || isCountry(piece) || POSTAL.test(piece),
    );
    const own = pieces.slice(0, -1).every((piece) => isCity(piece) || employerScore(piece) + titleScore(piece) === 0);
    if (named && own && pieces.length <= 3 && (isCountry(last) || STATES.test(last))) return 3;
    if (named && pieces.length > 1 && pieces.every((piece) => isCity(piece) || isCountry(piece))) return 3;
    if (named && pieces.length === 2 && isCity(pieces[0]!) && employerScore(last) + titleScore(last) === 0) return 2;
    if (named && pieces.length === 2 && isCity(last) && employerScore(trimmed) + titleScore(trimmed) === 0) return 1;
    if (pieces.some((piece) => POSTAL.test(piece)) && pieces.some((piece) => isStreet(piece) || isCountry(piece)))
      return 3;
  }
  const words = trimmed.split(" ");
  if (words.length > 1 && isCountry(words.at(-1)!) && isCity(words.slice(0, -1).join(" "))) return 3;
  if (
    /^(?:100 ?% )?(?:remote|hybrid|home ?office|télétravail|teletrabajo|zdalnie)(?:\b.*)?$/iu.test(trimmed) &&
    trimmed.length < 30
  )
    return 2;
  return 0;
}

/** A name of one to three words and nothing else, where a place would stand. */
export function couldBePlace(text: string): boolean {
  if (placeScore(text) >= 1) return true;
  const [town, region, ...more] = text.split(/,\s+/u);
  if (town && region && more.length === 0) return couldBePlace(town) && couldBePlace(region);
  return (
    /^\p{Lu}[\p{L}'’.-]+(?:[ -](?:\p{Lu}|am |an der |de |del |la |sur |upon )[\p{L}'’.-]*){0,2}$/u.test(text) &&
    titleScore(text) + employerScore(text) === 0
  );
}
