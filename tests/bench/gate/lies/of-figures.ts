import { figures, inScript, type LieRule, say, swap } from "./making.ts";

/** Lies about how much, how often and how sure. */
export const LIES_OF_FIGURES: readonly LieRule[] = [
  {
    name: "inflated number",
    lies: (text) =>
      figures(text, (figure) => (/[.,]\d{1,2}$/.test(figure) ? figure.replace(/[.,]/, "") : `${figure}0`)),
  },
  {
    name: "number up by some",
    lies: (text) => figures(text, (figure) => (/^\d+$/.test(figure) ? String(Number(figure) + 2) : null)),
  },
  { name: "Arabic-Indic digits", lies: (text) => figures(text, (figure) => inScript(figure, 0x660)) },
  { name: "Devanagari digits", lies: (text) => figures(text, (figure) => inScript(figure, 0x966)) },
  { name: "fullwidth digits", lies: (text) => figures(text, (figure) => inScript(figure, 0xff10)) },
  { name: "Roman numerals", lies: (text) => figures(text, (figure) => (figure.length < 3 ? "Ⅻ" : null)) },
  { name: "superscript", lies: (text) => figures(text, (figure) => `${figure}²`) },
  {
    name: "spelled out otherwise",
    lies: (text, at) =>
      figures(text, (figure) =>
        figure.length < 3 ? say(at, "ninety-one", "einundneunzig", "quatre-vingt-onze", "noventa y uno") : null,
      ),
  },
  {
    name: "unit change",
    lies: (text) =>
      swap(
        text,
        [/\s?%/, " percentage points"],
        [/\bms\b/, "s"],
        [/€|\beuros?\b/i, "USD "],
        [/\$/, "£"],
        [/£/, "$"],
        [/\bhours?\b/, "days"],
        [/\bminutes?\b/, "hours"],
        [/\bdays\b/, "weeks"],
        [/\bTagen\b/, "Wochen"],
        [/\bStunden\b/, "Minuten"],
        [/\bMB\b/, "GB"],
        [/\bMW\b/, "GW"],
        [/\bmillion\b/i, "billion"],
        [/\bMillionen\b|\bMio\.?/, "Milliarden"],
        [/\bmillones\b/, "mil millones"],
        [/(\d)k\b/, "$1M"],
      ),
  },
  {
    name: "another rate",
    lies: (text) =>
      swap(
        text,
        [/\bper shift\b|\bper day\b|\ba day\b|\bdaily\b/, "per hour"],
        [/\bmonthly\b|\bper month\b/i, "daily"],
        [/\bannual\b|\byearly\b/, "monthly"],
        [/\bpro Woche\b/, "pro Tag"],
        [/\bjährlich\b/, "monatlich"],
        [/\bpro Schicht\b/, "pro Stunde"],
        [/\bpar an\b|\bannuel\b/, "par mois"],
        [/\bpar jour\b/, "par heure"],
        [/\bal mes\b/, "al día"],
        [/\bal día\b/, "por hora"],
      ),
  },
  {
    name: "by turned into to",
    lies: (text) =>
      swap(
        text,
        [/\bby (\d[\d.,]*\s?%)/, "to $1"],
        [/\bto (\d[\d.,]*\s?%)/, "by $1"],
        [/\bum (\d[\d.,]*\s?%)/, "auf $1"],
        [/\bde (\d+ %)/, "à $1"],
        [/\ben un (\d+ %)/, "al $1"],
      ),
  },
  {
    name: "span turned round",
    lies: (text) =>
      swap(
        text,
        [/\bfrom (\S+) to (\d\S*)/, "from $2 to $1"],
        [/\bvon (\d\S*(?: [A-Z]\p{L}+)?) auf (\d\S*(?: [A-Z]\p{L}+)?)/u, "von $2 auf $1"],
        [/\bde (\d\S*) (à|a) (\d\S*)/u, "de $3 $2 $1"],
      ),
  },
  {
    name: "hedge dropped",
    lies: (text) =>
      swap(
        text,
        [/\b(?:about|around|roughly|approximately|up to|nearly) (?=\d)/i, ""],
        [/(?<!\p{L})(?:rund|etwa|ca\.|circa|bis zu) (?=\d)/iu, ""],
        [/(?:d')?environ (?=\d)/i, ""],
        [/\bunos (?=\d)/i, ""],
      ),
  },
  {
    name: "more than",
    lies: (text, at) =>
      figures(text, (figure) =>
        /^(?:19|20)\d\d$/.test(figure) ? null : `${say(at, "more than", "mehr als", "plus de", "más de")} ${figure}`,
      ).filter(
        (lie) =>
          !/(?:mehr als|more than|plus de|más de) \d+\+/.test(lie) &&
          !/(?:over|more than|plus de|über|mehr als|más de) (?:more|mehr|plus|más)/i.test(lie) &&
          !/(?:about|up to|rund|etwa|bis zu|environ|unos|grade|Windows|ISO|S\/4?|p) (?:more|mehr|plus|más)/.test(lie),
      ),
  },
];
