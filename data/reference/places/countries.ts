import { fold } from "../words.ts";
import { CITIES } from "./cities.ts";

const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt"];
/** Names that people use beside the official one; upper case ones count only as written. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: "US",
  "united states of america": "US",
  "u.s.": "US",
  "u.s.a.": "US",
  "great britain": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  holland: "NL",
  "czech republic": "CZ",
  "republic of ireland": "IE",
  "south korea": "KR",
  uae: "AE",
  turkey: "TR",
  deutschland: "DE",
  österreich: "AT",
  schweiz: "CH",
  suisse: "CH",
};
/** Country names that are more often something else. */
const AMBIGUOUS = new Set(["jersey", "georgia", "guinea", "niger", "chad", "jordan", "mali", "togo", "oman", "cuba"]);
const UPPER: Readonly<Record<string, string>> = { US: "US", UK: "GB", GB: "GB", UAE: "AE" };
const US_STATES =
  /,\s*(?:AL|AK|AZ|AR|CA|CO|CT|FL|GA|HI|ID|IL|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC)\b/u;

/** Codes that name groups, or old ones for a country that has another now. */
const NOT_COUNTRIES = new Set(
  "EU EZ UN QO XA XB ZZ UK DD FX SU YU AN CS TP ZR BU VD YD NT DY HV NH RH CP CQ".split(" "),
);

const NAMES = countryNames();
const PLACES = new Map([...CITIES, ...NAMES]);

/** ISO 3166-1 alpha-2 codes of the countries that a line names, each once. `cities` takes well-known cities too. */
export function countriesIn(text: string, { cities }: { cities: boolean }): string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/(?<![\p{L}.])[A-Z]{2,3}(?![\p{L}])/gu)) {
    const code = UPPER[word];
    if (code) found.add(code);
  }
  const places = cities ? PLACES : NAMES;
  const words = fold(text).match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(4, words.length - at); length > 0; length--) {
      const code = places.get(
        words
          .slice(at, at + length)
          .join(" ")
          .replace(/[.,]+$/, ""),
      );
      if (!code) continue;
      found.add(code);
      at += length - 1;
      break;
    }
  }
  if (found.size === 0 && US_STATES.test(text)) found.add("US");
  return [...found];
}

function countryNames(): Map<string, string> {
  const names = new Map<string, string>();
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = NOT_COUNTRIES.has(code) ? undefined : display.of(code);
      if (!name) continue;
      const plain = fold(name);
      if (!AMBIGUOUS.has(plain) && !names.has(plain)) names.set(plain, code);
    }
  }
  for (const [name, code] of Object.entries(ALIASES)) names.set(fold(name), code);
  return names;
}
