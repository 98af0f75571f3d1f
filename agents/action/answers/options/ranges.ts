import type { QuestionOption } from "#data/model/application/form.ts";

/** The numbers an option such as `3-5 years`, `10+`, `Less than 1 year` stands for; null where it names no range. */
export function rangeOf(label: string): { from: number; to: number } | null {
  const text = label.toLowerCase().replaceAll(",", ".");
  const numbers = [...text.matchAll(/\d+(?:\.\d+)?/gu)].map((hit) => Number(hit[0]));
  const [first, second] = numbers;
  if (first === undefined)
    return /^(none|no experience|keine|aucune|ninguna)\b/u.test(text.trim()) ? { from: 0, to: 0 } : null;
  if (second !== undefined) return numbers.length === 2 && first <= second ? { from: first, to: second } : null;
  if (/\+|more than|over|or more|at least|mehr als|über|mindestens|plus de|au moins|más de|al menos/u.test(text)) {
    const above = /more than|over|mehr als|über|plus de|más de/u.test(text) && !text.includes("+");
    return { from: above ? first + 1e-9 : first, to: Infinity };
  }
  if (/less than|under|fewer than|below|<|weniger als|unter|moins de|menos de/u.test(text))
    return { from: 0, to: first - 1e-9 };
  if (/up to|bis zu|jusqu|hasta/u.test(text)) return { from: 0, to: first };
  return { from: first, to: first };
}

/** The one option whose range holds the number; null when none or several do (as in `1-3`, `3-5` for 3). */
export function matchNumber(number: number, options: readonly QuestionOption[]): QuestionOption | null {
  const holding = options.filter((option) => {
    const range = rangeOf(option.label);
    return range !== null && number >= range.from && number <= range.to;
  });
  return holding.length === 1 ? (holding[0] ?? null) : null;
}
