/** ISO 3166-1 codes of the countries that the practice forms offer. */
const COUNTRY_CODES =
  "AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CR HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW WS SM SA SN RS SC SL SG SK SI SB SO ZA KR ES LK SD SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM UG UA AE GB US UY UZ VU VE VN YE ZM ZW".split(
    " ",
  );

const names = new Intl.DisplayNames("en", { type: "region" });
const nameOf = (code: string) => names.of(code) ?? code;

/** English names, in order: more than a list box shows at once. */
export const COUNTRIES: readonly string[] = COUNTRY_CODES.map(nameOf).toSorted((a, b) => a.localeCompare(b, "en"));

const DIAL_CODES: Record<string, string> = {
  AT: "43",
  AU: "61",
  BE: "32",
  BR: "55",
  CA: "1",
  CH: "41",
  CN: "86",
  CZ: "420",
  DE: "49",
  DK: "45",
  EG: "20",
  ES: "34",
  FI: "358",
  FR: "33",
  GB: "44",
  GR: "30",
  IE: "353",
  IL: "972",
  IN: "91",
  IT: "39",
  JP: "81",
  MX: "52",
  NL: "31",
  NO: "47",
  NZ: "64",
  PL: "48",
  PT: "351",
  RO: "40",
  SE: "46",
  SG: "65",
  TR: "90",
  UA: "380",
  US: "1",
  ZA: "27",
};

/** Countries of a telephone field, each with its dialling code. */
export const PHONE_COUNTRIES: readonly { value: string; label: string; dial: string }[] = Object.entries(DIAL_CODES)
  .map(([code, dial]) => ({ value: code, label: `${nameOf(code)} +${dial}`, dial }))
  .toSorted((a, b) => a.label.localeCompare(b.label, "en"));

export type Place = { label: string; latitude: string; longitude: string };

const place = (label: string, latitude: number, longitude: number): Place => ({
  label,
  latitude: String(latitude),
  longitude: String(longitude),
});

/** Cities of the location field; several share a name, as in life. */
export const PLACES: readonly Place[] = [
  place("Amsterdam, North Holland, Netherlands", 52.37, 4.9),
  place("Athens, Attica, Greece", 37.98, 23.73),
  place("Athens, Georgia, United States", 33.96, -83.38),
  place("Berlin, Germany", 52.52, 13.4),
  place("Berlin, New Hampshire, United States", 44.47, -71.18),
  place("Berlin, Maryland, United States", 38.32, -75.22),
  place("Bergen, Vestland, Norway", 60.39, 5.32),
  place("Bremen, Germany", 53.08, 8.8),
  place("Bristol, England, United Kingdom", 51.45, -2.59),
  place("Cambridge, England, United Kingdom", 52.2, 0.12),
  place("Cambridge, Massachusetts, United States", 42.37, -71.11),
  place("Cologne, North Rhine-Westphalia, Germany", 50.94, 6.96),
  place("Copenhagen, Denmark", 55.68, 12.57),
  place("Dublin, Leinster, Ireland", 53.35, -6.26),
  place("Dublin, Ohio, United States", 40.1, -83.11),
  place("Frankfurt am Main, Hesse, Germany", 50.11, 8.68),
  place("Frankfurt (Oder), Brandenburg, Germany", 52.35, 14.55),
  place("Hamburg, Germany", 53.55, 9.99),
  place("Leipzig, Saxony, Germany", 51.34, 12.37),
  place("Lisbon, Portugal", 38.72, -9.14),
  place("London, England, United Kingdom", 51.51, -0.13),
  place("London, Ontario, Canada", 42.98, -81.25),
  place("Madrid, Spain", 40.42, -3.7),
  place("Munich, Bavaria, Germany", 48.14, 11.58),
  place("New York, New York, United States", 40.71, -74.01),
  place("Paris, Île-de-France, France", 48.86, 2.35),
  place("Paris, Texas, United States", 33.66, -95.56),
  place("Porto, Portugal", 41.15, -8.61),
  place("Rotterdam, South Holland, Netherlands", 51.92, 4.48),
  place("San Francisco, California, United States", 37.77, -122.42),
  place("Springfield, Illinois, United States", 39.78, -89.65),
  place("Springfield, Massachusetts, United States", 42.1, -72.59),
  place("Stockholm, Sweden", 59.33, 18.07),
  place("Tulsa, Oklahoma, United States", 36.15, -95.99),
  place("Vienna, Austria", 48.21, 16.37),
  place("Warsaw, Masovia, Poland", 52.23, 21.01),
  place("Zürich, Switzerland", 47.37, 8.54),
];

/** Letters without marks, so that `Zurich` finds `Zürich`. */
const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Places that begin with, or hold a word that begins with, the typed text; at most seven. */
export function placesFor(typed: string): Place[] {
  const wanted = bare(typed.trim());
  if (wanted === "") return [];
  const words = wanted.split(/[\s,]+/).filter(Boolean);
  const matches = (label: string) => {
    const has = bare(label).split(/[\s,()]+/);
    return words.every((word) => has.some((one) => one.startsWith(word)));
  };
  return PLACES.filter(({ label }) => matches(label)).slice(0, 7);
}
