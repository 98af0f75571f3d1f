/** Words that say nothing of the owner by themselves, in English and German; every other word needs evidence. */
export const NEUTRAL = words(`
  a an the this that these those it its i my me mine which who whom whose where when while as and with using use used
  uses via by for from to in into on onto at of per through across together so thus thereby also then both is am are was were be been being
  have has had do did does work works worked working include includes included including resulting
  der die das den dem des ein eine einen einem einer eines und mit von vom zu zum zur in im ins an am ans auf aus bei
  beim für durch als sowie dabei dazu damit dadurch ich mein meine meinen meinem meiner sich es wurde wurden war waren
  habe hat haben hatte ist sind verwendet verwendete nutzte genutzt pro mittels mithilfe arbeitete gearbeitet
`);

/** Verbs that say the same; a claim may use any of a family that its fact uses one of. */
const FAMILIES: readonly (readonly string[])[] = [
  "build built builds building develop developed develops developing create created creates creating implement implemented implements implementing construct constructed constructing code coded coding program programmed programming make made makes making",
  "write wrote written writes writing author authored draft drafted",
  "design designed designs designing",
  "reduce reduced reduces reducing cut cuts cutting lower lowered lowering decrease decreased decreasing shrink shrank shrunk shorten shortened shortening trim trimmed trimming",
  "increase increased increases increasing grow grew grown growing raise raised raising boost boosted boosting",
  "improve improved improves improving enhance enhanced enhancing",
  "lead led leads leading head headed heading",
  "manage managed manages managing oversee oversaw overseen overseeing",
  "launch launched launching release released releasing ship shipped shipping",
  "migrate migrated migrates migrating migration move moved moves moving port ported porting transfer transferred transferring",
  "mentor mentored mentoring coach coached coaching",
  "teach taught teaching instruct instructed instructing",
  "fix fixed fixing resolve resolved resolving repair repaired repairing correct corrected correcting",
  "automate automated automates automating automation",
  "replace replaced replaces replacing",
  "introduce introduced introduces introducing",
  "rebuild rebuilt rebuilds rebuilding rewrite rewrote rewritten rewriting redesign redesigned redesigning",
  "maintain maintained maintains maintaining",
  "run ran runs running operate operated operates operating",
  "organise organised organising organize organized organizing",
  "present presented presenting",
  "win won wins winning",
  "speak spoke spoken speaking",
  "entwickelte entwickelt entwickeln entwicklung erstellte erstellt erstellen erstellung implementierte implementiert implementieren implementierung programmierte programmiert programmieren baute gebaut aufgebaut aufbau",
  "leitete geleitet leiten leitung",
  "reduzierte reduziert reduzieren reduzierung senkte gesenkt senken senkung verringerte verringert",
  "steigerte gesteigert steigern steigerung erhöhte erhöht erhöhen erhöhung",
  "verbesserte verbessert verbessern verbesserung",
  "migrierte migriert migrieren überführte überführt",
  "betreute betreut betreuen betreuung",
  "führte eingeführt einführung",
].map((line) => line.split(" "));

const FAMILY_OF = new Map(FAMILIES.flatMap((family, index) => family.map((word): [string, number] => [word, index])));

/** The family of a verb in lower case; null where it has none. */
export function familyOf(word: string): number | null {
  return FAMILY_OF.get(word) ?? null;
}

/** Marks of negation in the languages CVs are most written in. */
export const NEGATIONS = words(`
  not no never without none neither nor cannot nothing nobody lack lacks lacked lacking non hardly barely failed fail
  except unable refused declined nicht kein keine keinen keinem keiner keines nie niemals ohne weder kaum außer
  ne pas sans jamais aucun aucune sin nunca ningún ninguna non senza mai niet geen nooit zonder não sem nem
  не без нет никогда δεν χωρίς bez nie inte utan ikke uten ei ilman değil لا لم ليس بدون غير
`);

/** Marks that make a statement smaller: part in it, learning, trying, a small stage. A claim must keep them. */
export const LIMITS: readonly ReadonlySet<string>[] = [
  words(`help helps helped helping assist assists assisted assisting assistant support supports supported supporting
    contribute contributes contributed contributing contributor participate participates participated participating
    part parts co joint jointly partly partially unterstützte unterstützt unterstützung mithilfe mitarbeit mitgewirkt
    mitwirkung half geholfen teil teilweise beteiligt involved`),
  words(`learn learns learned learnt learning study studied studying familiar familiarity exposure basic basics beginner
    elementary intermediate introductory grundkenntnisse grundlagen anfänger lerne gelernt kennengelernt shadowed
    shadowing observed observing`),
  words(`attempt attempted attempting try tried trying plan planned planning plans propose proposed proposing proposal
    aim aimed aiming intend intended hope hoping want wanted would could should might may will considered explore
    explored exploring evaluate evaluated evaluating versuchte versucht plante geplant vorgeschlagen evaluierte evaluiert
    möchte soll sollte könnte`),
  words(`prototype prototyped pilot poc experimental experiment demo toy trial staging draft mock simulated hypothetical
    unfinished unreleased prototyp pilotprojekt testweise`),
  words(`only some sometimes occasionally few several small minor single internal local limited temporary interim acting
    nur manche einige gelegentlich kleine kleinen kleiner kleines intern interne internen vorübergehend`),
  words(`intern interns internship trainee apprentice junior associate deputy vice adjunct student volunteer volunteered praktikant praktikum
    werkstudent azubi auszubildender ehrenamtlich`),
  words(`almost nearly about around approximately approx roughly circa ca up fast rund etwa ungefähr knapp bis`),
  words(`under supervised guidance supervision unter anleitung aufsicht`),
];

/** What stands between a verb and the thing that was only the thing's subject: `documentation for the API`. */
export const LINKS = words("for of about on to from in into at with regarding für von vom über zu zum zur im bei mit");

/** Words between two things that may not change places. */
export const BETWEEN = words("from instead than before after versus vs against over under statt anstatt vor nach von");

/** Verbs whose subject and objects may not change places. */
export const DIRECTED = words(`
  replace replaced replaces replacing report reported reports reporting outperform outperformed exceed exceeded migrate
  migrated migrating move moved ersetzte ersetzt abgelöst
`);

/** What somebody is: said of the owner only where a fact says it so. Plurals are people, not positions. */
export const POSITIONS = words(`
  engineer developer programmer manager director head chief officer ceo cto cfo coo cio vp president chairman chair
  lead leader architect founder cofounder owner partner consultant advisor adviser professor lecturer teacher doctor
  physician nurse surgeon scientist researcher analyst designer administrator specialist expert principal supervisor
  coordinator editor author inventor master winner captain executive secretary
  entwickler entwicklerin ingenieur ingenieurin leiter leiterin geschäftsführer geschäftsführerin direktor direktorin
  berater beraterin gründer gründerin experte expertin professorin chef chefin meister
`);

/** Praise that a word before it can take back: "second best", "one of the first". */
export const SUPERLATIVES = words(`
  best top first largest biggest highest fastest most leading youngest oldest longest greatest finest foremost sole
  beste besten bester erste erster ersten größte größten höchste schnellste meisten jüngste
`);

/** A team of engineers are engineers, and an eight-person team is a team of eight. */
export const COLLECTIVE = words(
  "team teams group groups crew number set series range suite fleet variety staff gruppe reihe",
);

/** Words before a first verb that do not make somebody else the doer. */
export const OWN_SUBJECT = words("i and also then who that to ich und auch sowie we");

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}
