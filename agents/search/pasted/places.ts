import { plain } from "#data/reference/words.ts";

/** Towns that postings name alone, without their country; own collection, beside those of the time zones. */
const TOWNS =
  "hamburg munchen munich koln cologne frankfurt stuttgart dusseldorf leipzig dresden hannover nurnberg bremen essen dortmund bonn karlsruhe mannheim kiel basel bern geneva geneve lausanne graz linz salzburg lyon marseille toulouse bordeaux lille nantes nice strasbourg rennes montpellier grenoble barcelona valencia sevilla zaragoza malaga murcia bilbao alicante cordoba valladolid vigo gijon granada palma pamplona santander guadalajara monterrey puebla medellin cali rosario quito porto milano milan turin torino naples napoli rotterdam utrecht eindhoven antwerp gent ghent manchester birmingham leeds glasgow edinburgh bristol liverpool cambridge oxford cork boston austin seattle chicago dallas houston atlanta miami denver philadelphia bangalore bengaluru mumbai delhi hyderabad chennai pune beijing shenzhen osaka haifa krakow wroclaw gdansk brno cluj cataluna catalunya andalucia galicia euskadi bretagne normandie bayern hessen sachsen";

const ZONES = Intl.supportedValuesOf("timeZone").flatMap((zone) => zone.split("/").at(-1)?.replaceAll("_", " ") ?? []);
const LANGUAGES = ["en", "de", "fr", "es"];

let towns: Set<string> | null = null;
let countries: Set<string> | null = null;

function allCountries(): Set<string> {
  const found = new Set<string>(["uk", "usa", "eu", "europe", "europa"]);
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(65 + at));
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const first of letters)
      for (const second of letters) {
        const name = names.of(first + second);
        if (name !== undefined) found.add(plain(name));
      }
  }
  return found;
}

/** Whether a name alone is that of a country, or of a town that postings often name (unless only `country` counts). */
export function isKnownPlace(name: string, kind: "any" | "country" = "any"): boolean {
  countries ??= allCountries();
  towns ??= new Set([...TOWNS.split(" "), ...ZONES.map(plain)]);
  const given = plain(name).replace(/\.$/, "");
  return countries.has(given) || (kind === "any" && towns.has(given));
}
