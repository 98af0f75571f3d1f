import { currentLanguage } from "./translate.ts";

const STEPS: readonly [limit: number, unit: Intl.RelativeTimeFormatUnit, size: number][] = [
  [60, "second", 1],
  [3600, "minute", 60],
  [86_400, "hour", 3600],
  [86_400 * 14, "day", 86_400],
];

/** `3 minutes ago` up to two weeks, a date beyond. */
export function relativeTime(instant: string, now: number): string {
  const seconds = Math.round((Date.parse(instant) - now) / 1000);
  const step = STEPS.find(([limit]) => Math.abs(seconds) < limit);
  if (step === undefined) return shortDate(instant);
  const format = new Intl.RelativeTimeFormat(currentLanguage(), { numeric: "auto", style: "short" });
  return format.format(Math.trunc(seconds / step[2]), step[1]);
}

export function shortDate(instant: string): string {
  return new Intl.DateTimeFormat(currentLanguage(), { dateStyle: "medium" }).format(new Date(instant));
}

export function dateAndTime(instant: string): string {
  return new Intl.DateTimeFormat(currentLanguage(), { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(instant),
  );
}

/** A date as far as it is known, `2024`, `Mar 2024` or `15 Mar 2024`; what is no date stays as it is. */
export function partialDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(currentLanguage(), {
    year: "numeric",
    month: "short",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  }).format(at);
}

export function percent(fraction: number): string {
  return new Intl.NumberFormat(currentLanguage(), { style: "percent", maximumFractionDigits: 0 }).format(fraction);
}

export function number(value: number): string {
  return new Intl.NumberFormat(currentLanguage()).format(value);
}

/** Milliseconds as `420 ms`, `3.2 s` or `2 min`. */
export function duration(milliseconds: number): string {
  const unit = (value: number, name: string, digits: number) =>
    new Intl.NumberFormat(currentLanguage(), {
      style: "unit",
      unit: name,
      unitDisplay: "short",
      maximumFractionDigits: digits,
    }).format(value);
  if (milliseconds < 1000) return unit(Math.round(milliseconds), "millisecond", 0);
  if (milliseconds < 90_000) return unit(milliseconds / 1000, "second", 1);
  return unit(milliseconds / 60_000, "minute", 0);
}

/** Bytes as `740 byte`, `12 kB`, `3.4 MB`, in steps of a thousand. */
export function bytes(count: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];
  const step = count < 1 ? 0 : Math.min(Math.floor(Math.log10(count) / 3), units.length - 1);
  return new Intl.NumberFormat(currentLanguage(), {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: "short",
    maximumSignificantDigits: 3,
  }).format(count / 1000 ** step);
}
