/** Numbers from 2 to 999 as words, in the languages CVs are most written in. 1 is an article in most of them: left out. */
export const NUMBER_WORDS: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: spelledBy(english, ["one", 1]),
  de: spelledBy(german, ["eins", 1]),
  fr: spelledBy(french),
  es: spelledBy(spanish),
  it: spelledBy(italian),
  nl: spelledBy(dutch),
  pt: spelledBy(portuguese),
};

/** `une cinquantaine`, `a dozen`: how many, and whether it is only about so many. */
export const COLLECTIVE_NUMBERS: ReadonlyMap<string, { value: number; about: boolean }> = new Map([
  ["dozen", { value: 12, about: false }],
  ["dutzend", { value: 12, about: false }],
  ["docena", { value: 12, about: false }],
  ["dozzina", { value: 12, about: false }],
  ["douzaine", { value: 12, about: true }],
  ["dizaine", { value: 10, about: true }],
  ["quinzaine", { value: 15, about: true }],
  ["vingtaine", { value: 20, about: true }],
  ["trentaine", { value: 30, about: true }],
  ["quarantaine", { value: 40, about: true }],
  ["cinquantaine", { value: 50, about: true }],
  ["soixantaine", { value: 60, about: true }],
  ["centaine", { value: 100, about: true }],
  ["decena", { value: 10, about: true }],
  ["veintena", { value: 20, about: true }],
  ["treintena", { value: 30, about: true }],
  ["centenar", { value: 100, about: true }],
]);

type Spell = (n: number) => string[];

function spelledBy(spell: Spell, ...more: [string, number][]): Map<string, number> {
  const numbers = new Map<string, number>(more);
  for (let n = 2; n < 1000; n++) for (const form of spell(n)) numbers.set(form.replaceAll("-", " "), n);
  return numbers;
}

function list(text: string): string[] {
  return text.split(" ");
}

function english(n: number): string[] {
  const small = list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  );
  const tens = list("_ _ twenty thirty forty fifty sixty seventy eighty ninety");
  const below: Spell = (m) =>
    m < 20 ? [small[m] ?? ""] : [`${tens[Math.floor(m / 10)]}${m % 10 ? ` ${small[m % 10]}` : ""}`];
  if (n < 100) return below(n);
  const head = `${small[Math.floor(n / 100)]} hundred`;
  return n % 100 === 0 ? [head] : below(n % 100).flatMap((rest) => [`${head} ${rest}`, `${head} and ${rest}`]);
}

function german(n: number): string[] {
  const small = list(
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
  );
  const tens = list("_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");
  const below = (m: number) =>
    m < 20 ? (small[m] ?? "") : `${m % 10 ? `${small[m % 10]}und` : ""}${tens[Math.floor(m / 10)]}`;
  if (n < 100) return [below(n)];
  const rest = n % 100 === 0 ? "" : below(n % 100);
  const heads = [`${small[Math.floor(n / 100)]}hundert`, ...(n < 200 ? ["hundert"] : [])];
  return heads.map((head) => `${head}${rest}`);
}

function french(n: number): string[] {
  const small = list(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
  );
  const tens = list("_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt");
  const below = (m: number): string => {
    if (m < 20) return small[m] ?? "";
    if (m === 80) return "quatre-vingts";
    const ten = Math.floor(m / 10);
    const rest = ten === 7 || ten === 9 ? m - ten * 10 + 10 : m % 10;
    if (rest === 0) return tens[ten] ?? "";
    const joint = (rest === 1 || rest === 11) && ten < 8 ? " et " : "-";
    return `${tens[ten]}${joint}${small[rest]}`;
  };
  if (n < 100) return [below(n), ...(n === 80 ? ["quatre-vingt"] : [])];
  const hundreds = Math.floor(n / 100);
  const head = hundreds === 1 ? "cent" : `${small[hundreds]} cent`;
  return n % 100 === 0 ? [head, `${head}s`] : [`${head} ${below(n % 100)}`];
}

function spanish(n: number): string[] {
  const small = list(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
  );
  const tens = list("_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa");
  const hundreds = list("_ ciento doscient trescient cuatrocient quinient seiscient setecient ochocient novecient");
  const below = (m: number) =>
    m < 30 ? (small[m] ?? "") : `${tens[Math.floor(m / 10)]}${m % 10 ? ` y ${small[m % 10]}` : ""}`;
  if (n < 100) return [below(n)];
  if (n === 100) return ["cien"];
  const rest = n % 100 === 0 ? "" : ` ${below(n % 100)}`;
  const head = hundreds[Math.floor(n / 100)] ?? "";
  return n < 200 ? [`${head}${rest}`] : [`${head}os${rest}`, `${head}as${rest}`];
}

function italian(n: number): string[] {
  const small = list(
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
  );
  const tens = list("_ _ venti trenta quaranta cinquanta sessanta settanta ottanta novanta");
  const below = (m: number): string => {
    if (m < 20) return small[m] ?? "";
    const ten = tens[Math.floor(m / 10)] ?? "";
    const one = m % 10;
    return one === 0 ? ten : `${one === 1 || one === 8 ? ten.slice(0, -1) : ten}${small[one]}`;
  };
  if (n < 100) return [below(n)];
  const head = n < 200 ? "cento" : `${small[Math.floor(n / 100)]}cento`;
  return [n % 100 === 0 ? head : `${head}${below(n % 100)}`];
}

function dutch(n: number): string[] {
  const small = list(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
  );
  const tens = list("_ _ twintig dertig veertig vijftig zestig zeventig tachtig negentig");
  const below = (m: number): string => {
    if (m < 20) return small[m] ?? "";
    const one = m % 10;
    return one === 0
      ? (tens[Math.floor(m / 10)] ?? "")
      : `${small[one]}${one === 2 || one === 3 ? "ën" : "en"}${tens[Math.floor(m / 10)]}`;
  };
  if (n < 100) return [below(n)];
  const head = n < 200 ? "honderd" : `${small[Math.floor(n / 100)]}honderd`;
  return [n % 100 === 0 ? head : `${head}${below(n % 100)}`];
}

function portuguese(n: number): string[] {
  const small = list(
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove",
  );
  const tens = list("_ _ vinte trinta quarenta cinquenta sessenta setenta oitenta noventa");
  const below = (m: number) =>
    m < 20 ? (small[m] ?? "") : `${tens[Math.floor(m / 10)]}${m % 10 ? ` e ${small[m % 10]}` : ""}`;
  return n < 100 ? [below(n), ...(n === 2 ? ["duas"] : [])] : n === 100 ? ["cem"] : [];
}
