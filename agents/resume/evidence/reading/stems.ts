type Endings = readonly [string, readonly string[]][];

/** Endings that leave the same word, longest first, and what stands instead of them. */
const ENDINGS: Readonly<Record<string, Endings>> = {
  en: [
    ["iation", ["e", "iate"]],
    ["isations", ["ise"]],
    ["isation", ["ise"]],
    ["izations", ["ize"]],
    ["ization", ["ize"]],
    ["ations", ["ate", "e", ""]],
    ["ation", ["ate", "e", ""]],
    ["ions", ["", "e"]],
    ["ion", ["", "e"]],
    ["ments", [""]],
    ["ment", [""]],
    ["ies", ["y"]],
    ["ied", ["y"]],
    ["es", ["", "e"]],
    ["s", [""]],
    ["ed", ["", "e"]],
    ["ing", ["", "e"]],
    ["e", [""]],
  ],
  de: list("ierungen ierung ierten ierte iert ieren ungen ung eten ete ten te et en em er es e n s t"),
  fr: list(
    "issement ications ication ements ement ations ation ier ié iée iés iant ées ée és é er eant ant ent es e s x",
  ),
  es: [
    ["iones", ["ión"]],
    ["ones", ["ón"]],
    ["qué", ["c"]],
    ["gué", ["g"]],
    ["cé", ["z", "c"]],
    ...list(
      "amientos amiento aciones ación ciones ción ando iendo ados adas ado ada idos ido ida aron ieron ó é í ar er ir os as es o a e s",
    ),
  ],
  it: list("azioni azione amento ato ata ati ate are ere ire o a i e"),
  nl: list("ingen ing eerde eren en de te t e s"),
  pt: list("ações ação ando endo ados adas ado ada ei ou ar er ir os as es o a e s"),
};

function list(endings: string): Endings {
  return endings.split(" ").map((ending) => [ending, [""]]);
}

const SHORTEST: Readonly<Record<string, number>> = { en: 3 };

/** Words of which an ending makes another word. */
const APART = new Set(
  "department apartment foundation station nation business news goods production productions relation relations section sections function functions mission session sessions option options portion motion fraction tension pension mention position positions edition condition conditions".split(
    " ",
  ),
);

const KNOWN = new Map<string, readonly string[]>();

/** What a word in lower case may be a form of, itself among it. Endings that make another word of it (-er, -al) stay. */
export function stemsOf(word: string, language: string): readonly string[] {
  const key = `${language} ${word}`;
  const known = KNOWN.get(key);
  if (known) return known;
  const stems = new Set([word]);
  if (/^[\p{Ll}\p{Lo}\p{M}_]{4,}$/u.test(word) && !APART.has(word)) {
    const forms = language === "de" && /^ge\p{L}{4,}/u.test(word) ? [word, word.slice(2)] : [word];
    for (const form of forms) for (const stem of cut(form, language)) stems.add(stem);
  }
  const found = [...stems];
  if (KNOWN.size < 20_000) KNOWN.set(key, found);
  return found;
}

function cut(word: string, language: string): string[] {
  const found: string[] = [word];
  for (const [ending, instead] of ENDINGS[language] ?? []) {
    const isGenitive = language === "de" && (ending === "s" || ending === "es");
    const least = isGenitive ? 3 : ending.startsWith("ion") ? 5 : ending.length > 3 ? 4 : (SHORTEST[language] ?? 4);
    if (!word.endsWith(ending) || word.length - ending.length < least) continue;
    const stem = word.slice(0, -ending.length);
    for (const add of instead) found.push(stem + add);
    if (language === "en" && /([b-df-hj-np-tv-z])\1$/.test(stem)) found.push(stem.slice(0, -1));
  }
  return found;
}
