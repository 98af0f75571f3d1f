import { phrases, spaced, wordsOf } from "./words.ts";

type AskedFact = "address.country" | "address.city" | "location" | "how_heard";

const HOW_HEARD = phrases(`
  how did you hear | how did you find | how did you learn | how did you discover | how did you come across |
  how you heard | how have you heard | where did you hear | where did you find | where did you see |
  where did you learn | how were you referred | referral source | application source | source of application |
  wie haben sie von | wie hast du von | wie sind sie auf | wie bist du auf | woher kennen sie |
  woher kennst du | wo haben sie von | wo hast du von | auf uns aufmerksam | wie wurden sie auf |
  comment avez vous connu | comment avez vous entendu | comment avez vous découvert | comment avez vous trouvé |
  comment nous avez vous | comment as tu | où avez vous vu | par quel biais |
  comment avez vous eu connaissance | cómo te enteraste | cómo se enteró | cómo nos conoci* |
  cómo nos encontr* | cómo supo | cómo supiste | cómo encontr* | cómo conoci* | cómo has conocido | dónde vio |
  dónde viste | a través de qué medio
`);

/** Where somebody lives, asked by a whole question. */
const ASKED: readonly (readonly [AskedFact, RegExp])[] = [
  [
    "address.country",
    / (?:which|what) country (?:do|are) you (?:currently |presently |now )?(?:live|living|reside|residing|based|located) /u,
  ],
  ["address.country", / in welchem land (?:leben|wohnen|lebst|wohnst) /u],
  ["address.country", / (?:dans|en) quel pays (?:vivez|habitez|residez|vis|habites|etes vous) /u],
  ["address.country", / en que pais (?:vives?|resides?|se encuentra|te encuentras) /u],
  [
    "address.city",
    / (?:which|what) (?:city|town) (?:do|are) you (?:currently |now )?(?:live|living|reside|residing|based|located) /u,
  ],
  ["location", / where (?:do|are) you (?:currently |presently |now )?(?:live|living|reside|residing|based|located) $/u],
  ["location", / wo (?:wohnen|leben) sie | wo (?:wohnst|lebst) du /u],
  ["location", / ou (?:habitez|vivez|residez) vous /u],
  ["location", / donde (?:vives?|resides?) /u],
];
const LONGEST = 14;

/** The plain fact that a whole question asks for, or null. */
export function factAskedFor(label: string): AskedFact | null {
  if (HOW_HEARD.in(label)) return "how_heard";
  if (wordsOf(label).length > LONGEST) return null;
  return ASKED.find(([, pattern]) => pattern.test(spaced(label)))?.[0] ?? null;
}
