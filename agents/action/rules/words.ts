/** Lower case, without accents, letters and digits only, single spaces, one space at either end. */
export function spaced(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
  return ` ${plain} `;
}

export function wordsOf(text: string): string[] {
  return spaced(text).trim().split(" ").filter(Boolean);
}

/** A list of phrases, matched as whole words wherever they stand; `*` stands for the rest of a word. */
export type Phrases = { in(text: string): boolean; find(text: string): string | null; equal(text: string): boolean };

/** Phrases, each its own argument or parted by `|`, written with accents and capitals, compared without. */
export function phrases(...list: readonly string[]): Phrases {
  const parts = list
    .flatMap((some) => some.split("|"))
    .map((phrase) =>
      phrase
        .split("*")
        .map((piece) =>
          piece
            .normalize("NFKD")
            .replace(/\p{M}+/gu, "")
            .toLowerCase()
            .replaceAll("ß", "ss"),
        )
        .map((piece) => piece.replace(/[^\p{L}\p{N}+#]+/gu, " ").replace(/[+]/g, "\\+"))
        .join("\\S*")
        .trim(),
    );
  const body = parts.toSorted((a, b) => b.length - a.length).join("|");
  const within = new RegExp(` (${body})(?= )`, "u");
  const whole = new RegExp(`^ (?:${body}) $`, "u");
  return {
    in: (text) => within.test(spaced(text)),
    find: (text) => within.exec(spaced(text))?.[1] ?? null,
    equal: (text) => whole.test(spaced(text)),
  };
}

const QUESTION_START =
  /^ (are|is|was|were|do|does|did|have|has|had|will|would|can|could|should|may|might|what|which|where|when|why|how|who|whose|describe|tell|explain|list|sind|bist|ist|haben|hast|hat|mochten|mochtest|wurden|wurdest|konnen|kannst|konntest|was|welche\S*|wo|wann|warum|wie|woher|beschreib\S*|etes|avez|as tu|es tu|pouvez|peux|souhaitez|quel\S*|pourquoi|comment|combien|ou|quand|decrivez|eres|es usted|esta|estas|tiene|tienes|ha|has|puede|puedes|cual\S*|que|por que|como|cuando|cuanto\S*|donde|describ\S*) /u;

/** Leading words that ask for a plain fact, so that what follows is a label: "What is your full name?". */
const ASKING_LEAD =
  /^ (?:please )?(?:what is|what s|whats|enter|provide|type|insert|share|give us|wie lautet|was ist|bitte geben sie|geben sie|quelle? est|indiquez|saisissez|entrez|cual es|indica|indique|introduce|introduzca) (?:us )?(?:your|the|ihre?|deine?|dein|votre|ton|ta|su|tu) /u;

/** Whether a label asks something rather than naming a field. */
export function asks(label: string): boolean {
  return /[?¿？؟]/u.test(label) || QUESTION_START.test(spaced(label));
}

/** The label a question asks for when it asks for a plain fact ("What is your e-mail?" → "e mail"), else null. */
export function askedFact(label: string): string | null {
  const text = spaced(label);
  const rest = text.replace(ASKING_LEAD, "");
  return rest === text ? null : rest.trim();
}

const LANGUAGE_SIGNS: Record<"de" | "fr" | "es", Phrases> = {
  de: phrases(`
    der | die | das | und | Sie | Ihr* | ist | haben | mit | für | bitte | eine* | in Deutschland | du | deine* |
    wie | welche* | im | dürfen | benötigen
  `),
  fr: phrases(`
    le | la | les | des | vous | votre | vos | est | avez | êtes | et | pour | une | du | quel* | je | en France
  `),
  es: phrases(`
    el | los | las | usted | su | tu | tiene* | es | y | para | una | del | cual | que | puede* | en España
  `),
};

/** The language a label is written in, by its small words; English where nothing tells. */
export function languageOf(label: string): "en" | "de" | "fr" | "es" {
  let best: "en" | "de" | "fr" | "es" = "en";
  let most = 0;
  for (const language of ["de", "fr", "es"] as const) {
    const count = wordsOf(label).filter((word) => LANGUAGE_SIGNS[language].equal(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  if (/[¿¡]/u.test(label)) return "es";
  return most >= 2 || (most === 1 && !/\b(the|you|your|are|is|of|to|in|for|do|have|i)\b/iu.test(label)) ? best : "en";
}
