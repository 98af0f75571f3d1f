import type { Static } from "#data/model/schema.ts";
import type { Salary } from "#data/model/job/reading.ts";
import { AMBIGUOUS_SIGNS, MONEY_PLACES, PERIOD_WORDS, type PayPeriod } from "#data/reference/money.ts";
import { OTHER_MONEY_WORDS, PAY_WORDS } from "#data/reference/pay-phrases.ts";
import { plain } from "#data/reference/words.ts";
import type { Section } from "../job/sections.ts";
import { sentencesOf } from "../text/sentences.ts";
import { type Amount, amountsIn } from "./amounts.ts";

export type SalaryValue = Static<typeof Salary>;
export type Stated<T> = { value: T; quote: string };

const UP_TO = /\b(?:up to|bis(?: zu)?|max(?:imal|imum)?\.?|jusqu'a|hasta|fino a|tot)\s*$/u;
const CLAUSE =
  /[;•|]|\.\s|,\s|\s\+\s|\bplus\b|\band\b|\bund\b|\bsowie\b|\bas well as\b|\bet\b|\by\b|\binkl\w*\b|\bzzgl\w*\b|\bincluding\b/gu;

/** The part of the line that speaks of this amount: up to the next comma, plus or `and` on both sides. */
function clauseAround(line: string, amount: Amount): { before: string; after: string } {
  const before = line.slice(0, amount.start);
  const after = line.slice(amount.end);
  const cuts = [...before.matchAll(CLAUSE)];
  const last = cuts.at(-1);
  const next = after.search(CLAUSE);
  return {
    before: last === undefined ? before : before.slice(last.index + last[0].length),
    after: next === -1 ? after : after.slice(0, next),
  };
}

function periodOf(text: string): PayPeriod | null {
  return PERIOD_WORDS.find(({ words }) => words.test(text))?.period ?? null;
}

/** Least and most that a number of this period can be as pay, in any currency with a code above. */
const PLAUSIBLE: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [3, 20_000],
  day: [20, 200_000],
  month: [200, 20_000_000],
  year: [3_000, 100_000_000],
};

type Rated = { amount: Amount; period: PayPeriod | null; rank: number };

/** `around`: a short line right above, or the heading. `alone`: the line holds no second amount. */
type Where = { around: string; underPay: boolean; alone: boolean };

function rate(line: string, amount: Amount, { around, underPay, alone }: Where): Rated | null {
  const { before, after } = clauseAround(line, amount);
  const near = `${before} ${after}`;
  const besidePeriod = periodOf(after.slice(0, 40)) ?? periodOf(before.slice(-30));
  const pay = PAY_WORDS.test(near) || (alone && PAY_WORDS.test(around));
  const other = OTHER_MONEY_WORDS.test(near);
  // `base salary and bonus`: the pay word counts when it stands nearer than what makes it something else.
  if (other && !(pay && nearer(before, after))) return null;
  if (!amount.marked && !(pay || underPay || besidePeriod !== null)) return null;
  if (!amount.marked && !amount.large && !(pay && besidePeriod !== null)) return null;
  const wholeLine = PAY_WORDS.test(line);
  const great = amount.marked && (amount.min ?? 0) >= 10_000;
  const bare = great && (amount.range || (alone && line.length <= 40));
  if (!pay && !underPay && besidePeriod === null && !wholeLine && !bare) return null;
  if (!pay && !underPay && OTHER_MONEY_WORDS.test(line) && !wholeLine && besidePeriod === null) return null;
  const farPeriod = alone ? (periodOf(line) ?? periodOf(around)) : periodOf(near);
  const period = amount.lakhs ? "year" : (besidePeriod ?? farPeriod);
  const most = amount.max ?? amount.min ?? 0;
  const [least, greatest] = period === null ? [7, 100_000_000] : PLAUSIBLE[period];
  if (most < least || most > greatest) return null;
  if (period === null && most < 1_000 && !pay) return null;
  const rank =
    (pay ? 4 : 0) +
    (underPay ? 2 : 0) +
    (amount.range ? 2 : 0) +
    (besidePeriod === null ? 0 : 2) +
    (amount.marked ? 1 : 0);
  return { amount, period, rank };
}

function nearer(before: string, after: string): boolean {
  const distance = (words: RegExp) => {
    const behind = after.search(words);
    const ahead = [...before.matchAll(new RegExp(words.source, "gu"))].at(-1);
    return Math.min(
      behind === -1 ? Infinity : behind,
      ahead === undefined ? Infinity : before.length - ahead.index - ahead[0].length,
    );
  };
  return distance(PAY_WORDS) <= distance(OTHER_MONEY_WORDS);
}

/** A long paragraph is read and quoted by its sentences. */
const spoken = (text: string) => (text.length <= 200 ? [text] : sentencesOf(text));

function currencyAt(sign: string | null, place: string | null): string | null {
  if (sign === null) return null;
  const possible = AMBIGUOUS_SIGNS[sign] ?? [];
  const local = MONEY_PLACES.find(
    ({ words, currency }) => possible.includes(currency) && words.test(plain(place ?? "")),
  );
  return local?.currency ?? (sign === "$" ? "USD" : null);
}

/**
 * The pay a posting states, with its line. Stipends, funding, revenue, bonuses and budgets are no pay; a currency or
 * period that is not written stays null; a bare `$` or `kr` is that of the place, and `$` else the US dollar's.
 */
export function salaryIn(sections: readonly Section[], place: string | null): Stated<SalaryValue> | null {
  let best: (Rated & { quote: string }) | null = null;
  for (const section of sections) {
    let above = plain(section.heading ?? "");
    for (const text of section.lines.flatMap((line) => spoken(line.text))) {
      const line = plain(text);
      const amounts = amountsIn(text);
      const where = { around: above, underPay: section.kind === "pay", alone: amounts.length === 1 };
      for (const amount of amounts) {
        const rated = rate(line, amount, where);
        if (rated !== null && (best === null || rated.rank > best.rank)) best = { ...rated, quote: text };
      }
      above = line.length <= 80 ? line : "";
    }
  }
  if (best === null) return null;
  const { amount, period, quote } = best;
  const upTo = amount.max === null && UP_TO.test(plain(quote).slice(0, amount.start));
  return {
    value: {
      min: upTo ? null : amount.min,
      max: upTo ? amount.min : amount.max,
      currency: amount.currency ?? currencyAt(amount.sign, place),
      period,
    },
    quote,
  };
}
