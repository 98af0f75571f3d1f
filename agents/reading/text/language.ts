import { francAll } from "franc-min";

/** ISO 639-3 as the detector answers, to BCP 47; other languages of the detector are left out as too unlikely here. */
const TAGS: Readonly<Record<string, string>> = {
  eng: "en",
  deu: "de",
  fra: "fr",
  spa: "es",
  ita: "it",
  por: "pt",
  nld: "nl",
  pol: "pl",
  ces: "cs",
  hun: "hu",
  ron: "ro",
  swe: "sv",
  tur: "tr",
  ell: "el",
  rus: "ru",
  ukr: "uk",
  bul: "bg",
  arb: "ar",
  heb: "he",
  hin: "hi",
  cmn: "zh",
  jpn: "ja",
  kor: "ko",
  vie: "vi",
  ind: "id",
  tha: "th",
};

/** Fewer letters than this say too little. */
const LEAST_LETTERS = 60;

/** The language most of the text is in, BCP 47; null when the text is too short or two languages are as likely. */
export function languageOf(text: string): string | null {
  const sample = text.replace(/https?:\S+|\S+@\S+/g, " ").slice(0, 6_000);
  if (sample.replace(/[^\p{L}]/gu, "").length < LEAST_LETTERS) return null;
  const [best, second] = francAll(sample, { only: Object.keys(TAGS) });
  if (best === undefined || best[0] === "und") return null;
  // The scores of long texts lie closer together, and are surer all the same.
  const margin = sample.length < 300 ? 0.04 : 0.004;
  if (second !== undefined && best[1] - second[1] < margin) return null;
  return TAGS[best[0]] ?? null;
}
