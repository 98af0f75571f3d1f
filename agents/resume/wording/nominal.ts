/**
 * Things done that the owner tells as a noun ("Einführung der digitalen Ablage"): `what` is the same with its article,
 * so that a sentence can be made around it without changing a word.
 */
type Articles = {
  known: Readonly<Record<string, string>>;
  endings: readonly (readonly [RegExp, string])[];
  next: RegExp;
};

const LONGEST = 320;

const BY_LANGUAGE: Readonly<Record<string, Articles>> = {
  de: {
    known: {
      Analyse: "die",
      Aufbau: "der",
      Ausbau: "der",
      Betrieb: "der",
      Einkauf: "der",
      Entwurf: "der",
      Kontrolle: "die",
      Mitarbeit: "die",
      Pflege: "die",
      Umbau: "der",
      Umzug: "der",
      Verkauf: "der",
    },
    endings: [[/(?:ung|ion|tät)$/u, "die"]],
    next: /^(?:von|vom|der|des|dieser|einer|eines|aller|unserer|im|in|an|am|zum|zur|bei)$/u,
  },
  fr: {
    known: {
      Analyse: "l'",
      Animation: "l'",
      Audit: "l'",
      Conduite: "la",
      Conseil: "le",
      Contrôle: "le",
      Mise: "la",
      Pilotage: "le",
      Prise: "la",
      Recherche: "la",
      Refonte: "la",
      Reprise: "la",
      Suivi: "le",
      Tenue: "la",
      Veille: "la",
      Vente: "la",
    },
    endings: [
      [/(?:tion|sion|ture|ance|ence)$/u, "la"],
      [/(?:ment|age)$/u, "le"],
    ],
    next: /^(?:de|du|des|en|à|au|aux|dans)$|^d['’]/u,
  },
  es: {
    known: {
      Apertura: "la",
      Cartera: "la",
      Control: "el",
      Desarrollo: "el",
      Diseño: "el",
      Mejora: "la",
      Puesta: "la",
      Venta: "la",
    },
    endings: [
      [/(?:ción|sión|dad)$/u, "la"],
      [/(?:miento|aje)$/u, "el"],
    ],
    next: /^(?:de|del|en|con|a|al|para)$/u,
  },
};

/** Null where the text does not begin with such a noun, or has a second sentence. */
export function nominal(text: string, language: string): string | null {
  const source = text.trim();
  const articles = BY_LANGUAGE[language];
  if (!articles || source.length > LONGEST || /[.!?]\s+\p{Lu}/u.test(source)) return null;
  const [first = "", second = ""] = source.split(/\s+/);
  if (!/^\p{Lu}\p{Ll}+$/u.test(first) || !articles.next.test(second)) return null;
  const article = articles.known[first] ?? articles.endings.find(([ending]) => ending.test(first))?.[1];
  if (article === undefined) return null;
  if (language === "de") return `${article} ${source}`;
  const small = source.charAt(0).toLowerCase() + source.slice(1);
  const isElided = language === "fr" && /^[aeiouyhàâéèêëîïôû]/u.test(small);
  return article.endsWith("'") || isElided ? `l'${small}` : `${article} ${small}`;
}
