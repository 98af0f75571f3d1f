const squashed = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/**
 * A company's name as the posting writes it, found by the key under which the platform keeps the company:
 * `northwindtraders` is `Northwind Traders` where the text says so; else the key itself.
 */
export function nameOfKey(key: string, text: string): string {
  const wanted = squashed(key);
  if (wanted.length < 3) return key;
  const words = [...text.slice(0, 20_000).matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}&.-]|['’](?!s(?![\p{L}\p{N}])))*/gu)];
  for (const [at, first] of words.entries()) {
    if (!/^[\p{Lu}\p{N}]/u.test(first[0]) && squashed(first[0]) !== wanted) continue;
    for (let count = 1; count <= 4; count++) {
      const last = words[at + count - 1];
      if (last === undefined) break;
      const name = text.slice(first.index, last.index + last[0].length);
      const plain = squashed(name);
      if (plain.length > wanted.length) break;
      if (plain === wanted && !/[\n,;:]/.test(name)) return name.replace(/(?:['’]s?|[.,-])$/u, "");
    }
  }
  return key;
}
