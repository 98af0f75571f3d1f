import { phrases, spaced } from "../../rules/words.ts";

/** Wordings that mean the same as an answer, whatever the question is. */
const GROUPS: readonly string[] = [
  `yes | y | true | ja | oui | sí | yes I am | yes I do | yes I have | yes I will | yes I can`,
  `no | n | false | nein | non | no I am not | no I do not | no I don't | no I have not | no I will not`,
  `decline | decline to answer | decline to self identify | decline to self-identify | decline to identify |
  decline to state | prefer not to say | prefer not to answer | prefer not to disclose | prefer not to specify |
  I do not want to answer | I don't want to answer | I do not wish to answer | I don't wish to answer |
  I choose not to disclose | I choose not to self identify | choose not to disclose | I prefer not to say |
  I prefer not to answer | rather not say | I'd rather not say | do not wish to disclose |
  I do not wish to disclose | I do not wish to self-identify | I don't wish to self-identify | not disclosed |
  no answer | keine Angabe | keine Angaben | möchte ich nicht angeben | möchte ich nicht sagen |
  ich möchte keine Angabe machen | ich möchte nicht antworten | ich möchte das nicht angeben |
  je préfère ne pas répondre | préfère ne pas répondre | je ne souhaite pas répondre |
  ne souhaite pas répondre | ne se prononce pas | je préfère ne pas le dire | non précisé |
  prefiero no responder | prefiero no decirlo | prefiero no contestar | no deseo responder |
  no deseo contestar`,
  `male | man | männlich | mann | homme | masculin | hombre | masculino | he/him male | M`,
  `female | woman | weiblich | frau | femme | féminin | mujer | femenino | F`,
  `non-binary | nonbinary | non binary | divers | nicht-binär | nicht binär | non binaire | non-binaire |
  no binario`,
  `not a veteran | I am not a veteran | I am not a protected veteran | not a protected veteran |
  no I am not a veteran | non-veteran`,
  `no disability | no I do not have a disability | no I don't have a disability | I do not have a disability |
  I don't have a disability | no I do not have a disability and have not had one in the past |
  keine Behinderung | pas de handicap | sin discapacidad`,
  `LinkedIn | Linked In | LinkedIn.com`,
  `company website | careers page | career page | company careers page | your website | Unternehmenswebsite |
  Karriereseite | site de l'entreprise | site carrière | página web de la empresa | web de la empresa`,
  `friend | a friend | Freunde | ami | amigo`,
  `other | andere | sonstiges | anderes | autre | otro | otra | otros`,
  `English | Englisch | anglais | inglés`,
  `German | Deutsch | allemand | alemán`,
  `French | Französisch | français | francés`,
  `Spanish | Spanisch | espagnol | español`,
  `native | native speaker | mother tongue | Muttersprache | langue maternelle | lengua materna | nativo`,
  `immediately | immediate | sofort | ab sofort | immédiatement | immédiate | inmediatamente | inmediata`,
];

const groupOf = new Map<string, number>();
for (const [index, group] of GROUPS.entries())
  for (const wording of group.split("|")) groupOf.set(spaced(wording), index);

/** Whether two wordings are known to mean the same. */
export function sameMeaning(a: string, b: string): boolean {
  const group = groupOf.get(spaced(a));
  return group !== undefined && group === groupOf.get(spaced(b));
}

const NEGATION = phrases(`
  not | no | never | none | don t | doesn t | isn t | aren t | haven t | won t | can t | cannot | without |
  neither | nor | nicht | kein* | nie | ohne | pas | ne | n ai | aucun* | jamais | sans | nunca | ningun* |
  sin | tampoco
`);

/** Whether a wording denies something: such an option never stands for one that does not. */
export function denies(text: string): boolean {
  return NEGATION.in(text);
}

const YES_START = /^ (?:yes|ja|oui|si) /u;
const NO_START = /^ (?:no|nein|non) /u;
/** What follows a yes or no and makes it another answer. */
const QUALIFIER = phrases(`
  but | if | with | without | only | require* | need* | except | however | unless | depends | maybe | answer |
  preference | aber | wenn | falls | nur | mit | ohne | jedoch | benötige* | brauche* | mais | si | avec |
  sans | seulement | sauf | besoin | pero | con | sin | solo | sólo | salvo | necesit* | antwort | angabe |
  réponse | respuesta | preferencia
`);

/** Whether an option says plain yes or plain no ("Yes, I am authorised"), or null: "Yes, but…" is neither. */
export function plainYesNo(option: string): boolean | null {
  const text = spaced(option);
  const group = groupOf.get(text);
  if (group === 0) return true;
  if (group === 1) return false;
  const yes = YES_START.test(text);
  if (!yes && !NO_START.test(text)) return null;
  const rest = text.replace(yes ? YES_START : NO_START, " ");
  if (QUALIFIER.in(rest)) return null;
  // "Yes, I do not need…" and "No, I am authorised" say two things.
  return yes && denies(rest) ? null : yes;
}
