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
  kc: "CZK",
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

/** `$`, `¥` and `kr` alone belong to several currencies; code or place must tell which. */
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

/** Countries and their largest cities, for the signs above. */
export const MONEY_PLACES: readonly { currency: string; words: RegExp }[] = [
  {
    currency: "CAD",
    words: /\b(?:canada|toronto|vancouver|montreal|ottawa|calgary|edmonton|winnipeg|quebec|ontario)\b/u,
  },
  { currency: "AUD", words: /\b(?:australia|sydney|melbourne|brisbane|perth|adelaide|canberra)\b/u },
  { currency: "NZD", words: /\b(?:new zealand|auckland|wellington|christchurch)\b/u },
  { currency: "SGD", words: /\bsingapore\b/u },
  { currency: "HKD", words: /\bhong kong\b/u },
  { currency: "MXN", words: /\b(?:mexico(?! ny)|cdmx|guadalajara|monterrey)\b/u },
  { currency: "JPY", words: /\b(?:japan|tokyo|osaka)\b/u },
  { currency: "CNY", words: /\b(?:china|beijing|shanghai|shenzhen)\b/u },
  { currency: "SEK", words: /\b(?:sweden|schweden|sverige|stockholm|gothenburg|goteborg|malmo)\b/u },
  { currency: "NOK", words: /\b(?:norway|norwegen|norge|oslo|bergen)\b/u },
  { currency: "DKK", words: /\b(?:denmark|danemark|danmark|copenhagen|kobenhavn|aarhus)\b/u },
];

export type PayPeriod = "hour" | "day" | "month" | "year";

/** Words of a period of pay in six languages; matched directly beside an amount or near it. */
export const PERIOD_WORDS: readonly { period: PayPeriod; words: RegExp }[] = [
  {
    period: "hour",
    words:
      /(?:\bper|\ban|\ba|\bpro|\/|\bje|\bpar|\bde l'|\bpor|\bla|\bl'|all'|\bdie)\s*(?:hour|hr|h|std|stunde|heure|hora|ora|uur)\b|\bhourly\b|\bstundenlohn\b|\bstundlich\b|\bphr?\b|\btaux horaire\b|\bstd\.|\b(?:de l'|brut\/)heure\b|\bp\.?\s?h\.(?!\w)/u,
  },
  {
    period: "day",
    words:
      /(?:\bper|\ba|\bpro|\/|\bpar|\bpor|\bal)\s*(?:day|tag|jour|dia|dia|giorno)\b|\bdaily rate\b|\btagessatz\b|\btjm\b|\bday rate\b/u,
  },
  {
    period: "month",
    words:
      /(?:\bper|\ba|\bpro|\/|\bpar|\bpor|\bal|\bim|\bau|\bal|\bper)\s*(?:month|mth|mo|monat|mois|mes|mese|maand)\b|\bmonthly\b|\bmonatlich\w*|\bmensuel\w*|\bmensual\w*|\bmensile\b|\bp\.?\s?m\.(?!\w)|\bmonatsgehalt\b|\bmonatsbrutto\b|\bmiesiecznie\b/u,
  },
  {
    period: "year",
    words:
      /(?:\bper|\ba|\bpro|\/|\bpar|\bpor|\bal|\bim|\ban?|\ball'|\bles?)\s*(?:year|yr|annum|jahr|an|annee|ano|ano|anno|jaar)\b|\bannual(?:ly|ised|ized)?\b|\byearly\b|\bjahrlich\w*|\bjahresgehalt\w*|\bjahresbrutto\w*|\bbruttojahres\w*|\bannuel\w*|\banual\w*|\banuales\b|\bannuo\b|\blordi\b|\bp\.?\s?a\.(?!\w)|\bpa\b|\blpa\b|\bctc\b|\bran\b|\brocznie\b/u,
  },
];
