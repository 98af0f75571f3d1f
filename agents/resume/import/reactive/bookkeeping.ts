import { isRecord } from "../entry.ts";
import { join } from "../findings.ts";

/** What the program keeps beside the words: numbers of entries, columns, icons, page breaks. */
const BOOKKEEPING = new Set(
  "id icon iconColor columns separateLinks inlineLink keepTogether startOnNewPage keywordLayout layout showLinkInTitle".split(
    " ",
  ),
);

/** Flags that say an entry is shown, which goes without saying. */
const isShown = (key: string, value: unknown) =>
  (key === "visible" && value === true) || (key === "hidden" && value === false);

/**
 * A value without its bookkeeping, and what that was, each with its path below the value. A hidden entry keeps its
 * flag; whoever reads it tells the owner.
 */
export function withoutBookkeeping(value: unknown): { value: unknown; kept: { path: string; value: unknown }[] } {
  const kept: { path: string; value: unknown }[] = [];
  const prune = (item: unknown, path: string): unknown => {
    if (Array.isArray(item)) return item.map((each, index) => prune(each, `${path}[${index}]`));
    if (!isRecord(item)) return item;
    return Object.fromEntries(
      Object.entries(item).flatMap(([key, member]) => {
        const aside = (BOOKKEEPING.has(key) && typeof member !== "object") || isShown(key, member);
        if (!aside) return [[key, prune(member, join(path, key))]];
        if (member !== "" && member !== null) kept.push({ path: join(path, key), value: member });
        return [];
      }),
    );
  };
  return { value: prune(value, ""), kept };
}
