import { LANGUAGES, useLanguage, type Language } from "../i18n/translate.ts";

export type Theme = "system" | "light" | "dark";
export const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** What this browser remembers of how the owner likes the control room; a browser that forbids it uses the defaults. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`autoresume.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`autoresume.${key}`, value);
  } catch {
    // A private window may refuse; the choice then lasts as long as the page.
  }
}

export function theme(): Theme {
  return THEMES.find((known) => known === remembered("theme")) ?? "system";
}

export function setTheme(wanted: Theme): void {
  remember("theme", wanted);
  showTheme(wanted);
}

export async function setLanguage(wanted: Language): Promise<void> {
  remember("language", wanted);
  await showLanguage(wanted);
}

/** Applies what is remembered, else what the browser prefers. */
export async function applyPreferences(): Promise<void> {
  showTheme(theme());
  const known = remembered("language") ?? navigator.language.slice(0, 2);
  await showLanguage(LANGUAGES.find((language) => language === known) ?? "en");
}

function showTheme(wanted: Theme): void {
  if (wanted === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = wanted;
}

async function showLanguage(wanted: Language): Promise<void> {
  await useLanguage(wanted);
  document.documentElement.lang = wanted;
}
