const LOCALES = [
  "en",
  "de",
  "de-AT",
  "fr",
  "es",
  "it",
  "nl",
  "pt",
  "pl",
  "ru",
  "uk",
  "sv",
  "da",
  "nb",
  "fi",
  "cs",
  "el",
  "tr",
  "ro",
  "hu",
];
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: "long" },
  { month: "short" },
  // Many languages inflect a month that stands beside a day.
  { month: "long", day: "numeric" },
  { month: "short", day: "numeric" },
];
const MORE: Record<string, number> = { sept: 9, mrz: 3, jän: 1, jun: 6, jul: 7, ...greek() };

/** Names that stand alone; the runtime knows but the forms beside a day. */
function greek(): Record<string, number> {
  const names =
    "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος";
  return Object.fromEntries(names.split(" ").map((name, at) => [name, at + 1]));
}

const MONTHS = monthNames();

/** 1–12 for a month's name or its abbreviation in a European language; null when it is none, or two. */
export function monthOf(name: string): number | null {
  return MONTHS.get(key(name)) ?? null;
}

function key(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\.$/, "");
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>(Object.entries(MORE));
  const twice = new Set<string>();
  for (const locale of LOCALES) {
    for (const style of STYLES) {
      const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2020, month - 1, 5)).find(({ type }) => type === "month");
        const name = key(part?.value ?? "");
        if (!/\p{L}{3}/u.test(name)) continue;
        if ((names.get(name) ?? month) !== month) twice.add(name);
        names.set(name, month);
      }
    }
  }
  for (const name of twice) names.delete(name);
  return names;
}
