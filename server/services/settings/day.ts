/** The calendar day of an instant where the clock of a time zone hangs, e.g. `2026-03-02`. */
export function dayIn(timeZone: string, instant: string): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" })
    .formatToParts(new Date(instant))
    .map(({ type, value }) => [type, value] as const);
  const { year, month, day } = Object.fromEntries(parts);
  return `${year?.padStart(4, "0")}-${month}-${day}`;
}
