/** Signs, codes and words of currencies as postings write them, to ISO 4217. Own collection. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "₽": "RUB",
  "₩": "KRW",
  "₪": "ILS",
  "₺": "TRY",
  "₴": "UAH",
  "₦": "NGN",
  "₱": "PHP",
  "฿": "THB",
  zł: "PLN",
  kč: "CZK",
  us$: "USD",
  c$: "CAD",
  ca$: "CAD",
  a$: "AUD",
  au$: "AUD",
  nz$: "NZD",
  s$: "SGD",
  hk$: "HKD",
  r$: "BRL",
  mx$: "MXN",
  "fr.": "CHF",
  sfr: "CHF",
  euro: "EUR",
  euros: "EUR",
  teuro: "EUR",
  dollars: "USD",
  rupees: "INR",
};

/** `$`, `¥` and `kr` alone belong to several currencies; where nothing else tells, the currency is not stated. */
export const AMBIGUOUS_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"],
  "¥": ["JPY", "CNY"],
  kr: ["SEK", "NOK", "DKK"],
  "kr.": ["SEK", "NOK", "DKK"],
};

/** ISO 4217 codes that are read as such. */
export const CURRENCY_CODES: readonly string[] = (
  "USD EUR GBP CHF CAD AUD NZD SGD HKD INR JPY CNY SEK NOK DKK PLN CZK HUF RON BGN TRY ILS BRL MXN ARS CLP COP ZAR " +
  "NGN KES EGP AED SAR QAR KRW THB PHP IDR MYR VND TWD UAH RUB PKR BDT ISK"
).split(" ");

export type PayPeriod = "hour" | "day" | "month" | "year";

/** Words of a period of pay in six languages; matched directly beside an amount or near it. */
export const PERIOD_WORDS: readonly { period: PayPeriod; words: RegExp }[] = [
  {
    period: "hour",
    words:
      /(?:\bper|\ban|\ba|\bpro|\/|\bje|\bpar|\bde l'|\bpor|\bla|\bl'|all'|\bdie)\s*(?:hour|hr|h|std|stunde|heure|hora|ora|uur)\b|\bhourly\b|\bstundenlohn\b|\bstündlich\b|\bphr?\b|\btaux horaire\b|\bstd\.|\b(?:de l'|brut\/)heure\b|\bp\.?\s?h\.(?!\w)/iu,
  },
  {
    period: "day",
    words:
      /(?:\bper|\ba|\bpro|\/|\bpar|\bpor|\bal)\s*(?:day|tag|jour|día|dia|giorno)\b|\bdaily rate\b|\btagessatz\b|\btjm\b|\bday rate\b/iu,
  },
  {
    period: "month",
    words:
      /(?:\bper|\ba|\bpro|\/|\bpar|\bpor|\bal|\bim|\bau|\bal|\bper)\s*(?:month|mth|mo|monat|mois|mes|mese|maand)\b|\bmonthly\b|\bmonatlich\w*|\bmensuel\w*|\bmensual\w*|\bmensile\b|\bp\.?\s?m\.(?!\w)|\bmonatsgehalt\b|\bmonatsbrutto\b|\bmiesięcznie\b/iu,
  },
  {
    period: "year",
    words:
      /(?:\bper|\ba|\bpro|\/|\bpar|\bpor|\bal|\bim|\ban?|\ball'|\bles?)\s*(?:year|yr|annum|jahr|an|année|año|ano|anno|jaar)\b|\bannual(?:ly|ised|ized)?\b|\byearly\b|\bjährlich\w*|\bjahresgehalt\w*|\bjahresbrutto\w*|\bbruttojahres\w*|\bannuel\w*|\banual\w*|\banuales\b|\bannuo\b|\blordi\b|\bp\.?\s?a\.(?!\w)|\bpa\b|\blpa\b|\bctc\b|\bran\b|\brocznie\b/iu,
  },
];
