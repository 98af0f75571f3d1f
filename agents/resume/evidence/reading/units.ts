/** A measure as it is compared: durations in months, days or seconds, anything else in its own name. */
export type UnitRead = { unit: string; factor: number; length: number };

const END = "(?![\\p{L}\\p{N}])";
const DURATIONS: readonly [string, string, number][] = [
  ["years?|yrs?|jahre?n?|ann[ée]es?|ans?|años?|anni|anno|jaar|anos?", "month", 12],
  ["months?|monate?n?|mois|mes(?:es)?|mesi|mese|maanden|maand", "month", 1],
  ["weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken", "day", 7],
  ["days?|tage?n?|jours?|días?|giorn[oi]|dagen|dag|dias?", "day", 1],
  ["h|hrs?|hours?|stunden?|std\\.?|heures?|horas?|or[ae]|uur|uren", "s", 3600],
  ["mins?|minutes?|minuten?|minutos?|minut[oi]", "s", 60],
  ["s|secs?|seconds?|sekunden?|sek\\.?|secondes?|segundos?|second[oi]|seconden", "s", 1],
  ["ms|milliseconds?|millisekunden?|millisecondes?|milisegundos?", "s", 0.001],
];
const NAMED: readonly [string, string][] = [
  ["percentage points?|prozentpunkten?|prozentpunkte|pp|points? de pourcentage|puntos porcentuales", "pp"],
  ["%|percent|per cent|prozent|pct|pour cent|pour-cent|por ciento|per cento|procent", "%"],
  ["€|euros?|eur", "EUR"],
  ["\\$|us\\$|us dollars?|dollars?|usd|dólares", "USD"],
  ["£|pounds?|gbp|pfund|livres", "GBP"],
  ["chf|francs?|franken", "CHF"],
  ["x|×|times|fold|fach|mal|fois|veces", "×"],
];
/** Lengths, weights and amounts of data keep the case of their letters: 5 mW is not 5 MW. */
const MEASURES: readonly [string, string][] = [
  ["kB|KB|kilobytes?", "kB"],
  ["MB|megabytes?|Megabytes?", "MB"],
  ["GB|gigabytes?|Gigabytes?", "GB"],
  ["TB|terabytes?|Terabytes?", "TB"],
  ["PB|petabytes?|Petabytes?", "PB"],
  ["MW|megawatts?|Megawatt", "MW"],
  ["kW|kilowatts?|Kilowatt", "kW"],
  ["GW|gigawatts?|Gigawatt", "GW"],
  ["kWh", "kWh"],
  ["MWh", "MWh"],
  ["km|kilometers?|kilometres?|Kilometern?|kilomètres?|kilómetros?", "km"],
  ["kg|kilos?|kilograms?|Kilogramm", "kg"],
  ["m²|m2|sqm|square met(?:er|re)s|Quadratmetern?", "m2"],
  ["m|met(?:er|re)s?|Metern?|mètres?|metros?", "m"],
  ["[kMGTP]i?b(?:it)?(?:\\/s|ps)|[KMGTP]iB|bytes?|mW|mm|cm|g|mg|t|l|ml|Hz|kHz|MHz|GHz|°C", ""],
];

const RULES: readonly { pattern: RegExp; unit: string; factor: number }[] = [
  ...DURATIONS.map(([names, unit, factor]) => ({
    pattern: new RegExp(`^\\s?-?(?:${names})${END}`, "iu"),
    unit,
    factor,
  })),
  ...NAMED.map(([names, unit]) => ({ pattern: new RegExp(`^\\s?-?(?:${names})${END}`, "iu"), unit, factor: 1 })),
  ...MEASURES.map(([names, unit]) => ({ pattern: new RegExp(`^\\s?-?(?:${names})${END}`, "u"), unit, factor: 1 })),
];

/** The unit that a text begins with; null when it begins with none. */
export function unitAt(text: string): UnitRead | null {
  for (const { pattern, unit, factor } of RULES) {
    const written = pattern.exec(text)?.[0];
    if (written !== undefined) return { unit: unit || written.trim(), factor, length: written.length };
  }
  return null;
}

const SCALES: readonly [RegExp, number][] = [
  [/^\s?(?:k|K|thousand|tausend|tsd\.?|Tsd\.?|mille|mil|mila|duizend)(?![\p{L}\p{N}])/u, 1e3],
  [
    /^\s?(?:M|MM|mn|mio\.?|Mio\.?|million(?:s|en)?|Million(?:en)?|mill(?:ón|ones)|milion[ei]|miljoen|milh(?:ão|ões))(?![\p{L}\p{N}])/u,
    1e6,
  ],
  [/^\s?(?:B|bn|billion(?:s)?|Mrd\.?|mrd\.?|Milliarden?|milliards?|miliard[io]|miljard)(?![\p{L}\p{N}])/u, 1e9],
  [/^\s?(?:hundred|hundert)(?![\p{L}\p{N}])/u, 1e2],
];

/** The power of ten that a text begins with; `isMoney` lets a small `m` be a million. */
export function scaleAt(text: string, isMoney: boolean): { factor: number; length: number } {
  for (const [pattern, factor] of SCALES) {
    const written = pattern.exec(text)?.[0];
    if (written !== undefined) return { factor, length: written.length };
  }
  const small = isMoney ? /^\s?m(?![\p{L}\p{N}])/u.exec(text)?.[0] : undefined;
  return small === undefined ? { factor: 1, length: 0 } : { factor: 1e6, length: small.length };
}
