/** One of two wordings by number, for languages that have two. */
export function counted(language: string, count: number, one: string, other: string): string {
  const form = new Intl.PluralRules(language).select(count) === "one" ? one : other;
  return form.replace("#", new Intl.NumberFormat(language).format(count));
}
