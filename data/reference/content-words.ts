/**
 * Words that carry no content when two texts are compared: grammar, and what every requirement says (`strong`,
 * `experience`). Folded; English, German, French, Spanish. Own collection.
 */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but if of to in on at by for from with without within into onto over under as is are was were be been being
  have has had having do does did doing can could may might must shall should will would not no nor so than then that this these
  those there here it its he she they them their we us our ours you your yours who whom whose which what when where why how all any
  both each few more most other others some such only own same too very just also about across after again against along among
  around because before between during per plus through throughout towards up upon via while etc eg ie
  ability able abilities excellent strong good great solid proven demonstrated deep high highly extensive relevant related
  experience experiences experienced experiment-free knowledge understanding familiarity familiar proficiency proficient fluency
  skill skills skilled expertise expert background track record year years month months minimum least required requirement
  requirements preferred plus bonus ideal ideally similar equivalent field fields area areas level levels role roles position
  work working works worked job jobs use using used user new well one two three four five six seven eight nine ten first
  hands-on hands comfortable comfort confident passion passionate interest interested willing willingness want need needs needed
  like love enjoy including include includes especially particularly preferably environment environments team teams people person
  company companies business industry professional practical advanced basic various multiple different several key other day daily
  ensure make makes take takes get help helps e.g i.e n't re ve ll
  der die das den dem des ein eine einer eines einem einen und oder aber mit ohne fur von zu zum zur im in am an auf aus bei bis
  durch gegen nach seit uber um unter vor als wie ist sind war waren sein haben hat hast du sie er wir ihr ihre ihren dein deine
  deinen unser unsere sich auch sehr gute guter gutes guten gut idealerweise erfahrung erfahrungen kenntnisse kenntnis kenntnissen
  fahigkeit fahigkeiten jahre jahren jahr mehrjahrige mindestens bereich bereichen abgeschlossene abgeschlossenes vergleichbare
  vergleichbar berufserfahrung sowie bzw sicherer umgang nicht
  le la les un une des du de et ou mais avec sans pour par dans sur sous en au aux ce cet cette ces est sont etre avoir vous votre
  vos nous notre nos tu ton ta tes il elle ils elles qui que quoi dont bonne bon bonnes bons tres experience annees an ans
  connaissance connaissances maitrise minimum competence competences
  el los las una unos unas y o pero con sin para por en al del lo su sus tu tus es son ser estar tener tienes eres muy buena buen
  buenos experiencia anos ano conocimiento conocimientos minimo dominio`
    .split(/\s+/)
    .filter(Boolean),
);
