import { en } from "./en/index.ts";

export type Messages = typeof en;
export type Key = keyof Messages;
type Args<K extends Key> = Messages[K] extends (values: infer V) => string ? [values: V] : [];

/** A full translation: every key, with the same values to fill in. A missing one does not compile. */
export type Translation = { readonly [K in Key]: Messages[K] extends string ? string : Messages[K] };

export type Language = "en" | "de";
export const LANGUAGES: readonly Language[] = ["en", "de"];

let language: Language = "en";
let messages: Translation = en;
const listeners = new Set<() => void>();

export function currentLanguage(): Language {
  return language;
}

/** The sentence for a key in the owner's language. */
export function t<K extends Key>(key: K, ...args: Args<K>): string {
  return maybe(key, args[0]) ?? key;
}

/** The sentence for a key made at run time, such as `event.${kind}`; null when there is none. */
export function maybe(key: string, values?: unknown): string | null {
  const message = (messages as unknown as Record<string, string | ((values: unknown) => string) | undefined>)[key];
  return typeof message === "function" ? message(values) : (message ?? null);
}

export async function useLanguage(wanted: Language): Promise<void> {
  messages = wanted === "de" ? (await import("./de/index.ts")).de : en;
  language = wanted;
  for (const listener of listeners) listener();
}

/** Calls back whenever the language changes, until the returned function is called. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
