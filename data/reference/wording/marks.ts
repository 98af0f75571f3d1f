/** Words that turn or lessen what is said, by language in one list each: a text is asked in whatever language it is. */

/** Marks of negation. */
export const NEGATION_WORDS = `
not no never without none neither nor cannot nothing nobody lack lacks lacked lacking non hardly barely failed fail fails failing
except unable refused declined unfinished incomplete zero excluding instead nicht kein keine keinen keinem keiner keines nie niemals ohne weder kaum außer
ne n pas sans jamais aucun aucune sin nunca ningún ninguna non senza mai niet geen nooit zonder não sem nem
не без нет никогда δεν χωρίς bez nie inte utan ikke uten ei ilman değil لا لم ليس بدون غير
`;

/** Negations that deny only what follows them. */
export const EXCLUDING_WORDS = `no zero kein keine keinen keiner without except excluding ohne außer sans senza sin zonder sem bez utan uden uten без χωρίς بدون`;

/** Words after which the opposite is said. */
export const CONTRAST_WORDS = `but however although though instead aber sondern jedoch obwohl mais cependant pero sino aunque ma però maar mas`;

/** Marks that make a statement smaller, by what they make of it. A claim must keep one of the same line. */
export const LIMIT_WORDS: readonly string[] = [
  // Part in something.
  `help helps helped helping assist assists assisted assisting assistant assistance support supports supported supporting supportive
   contribute contributes contributed contributing contributor contribution participate participates participated participating participation
   took_part take_part taking_part in_the_team in_a_team on_the_team on_a_team im_team dans_une_équipe en_un_equipo part parts member co joint jointly partly partially belonged involved aided aid
   unterstützen unterstützte unterstützt unterstützung mithilfe mitarbeit mitgearbeitet mitgewirkt mitwirkung mitwirken half helfen geholfen teil teilweise beteiligt beteiligung
   mitwirkte mitarbeitete beigetragen beitrug
   aidé aider participé participer participation contribué contribuer contribution collaboré collaborer assisté soutenu soutien membre
   colaboré colaborar colaboración participé participar participación contribuí contribuir contribución ayudé ayudar ayuda apoyé apoyo miembro`,
  // Learning.
  `learn learns learned learnt learning study studied studying familiar familiarity exposure basic basics beginner course courses coursework bootcamp
   elementary intermediate introductory shadowed shadowing observed observing attended workshop tutorial self-taught
   grundkenntnisse grundlagen anfänger lerne gelernt kennengelernt hospitiert kurs notions débutant débutante appris bases básico básica principiante nociones aprendí curso`,
  // Trying and planning.
  `applied_for apply_for applying_for pending ongoing in_progress enrolled attempt attempted attempting try tried trying plan planned planning plans propose proposed proposing proposal suggested suggest recommended
   aim aimed aiming intend intended hope hoping want wanted would could should might may will considered explore
   explored exploring evaluate evaluated evaluating evaluation versuchte versucht plante geplant planung planen vorgeschlagen vorschlag evaluierte evaluiert begann begonnen angefangen beantragt beworben laufend
   möchte soll sollte könnte wollte prévu planifié proposé commencé demandé essayé tenté envisagé planifiqué solicité empecé propuse intenté previsto propuesta`,
  // A small stage.
  `prototype prototyped prototyping pilot poc proof-of-concept proof_of_concept experimental experiment demo toy trial mock mockup simulated hypothetical
   unfinished unreleased beta sandbox prototyp pilotprojekt testweise entwurf prototype pilote maquette brouillon prototipo piloto borrador maqueta`,
  // A small scope.
  `only some sometimes occasionally occasional few several small smaller minor single internal local regional limited temporary interim acting partial
   part-time nur manche einige gelegentlich kleine kleinen kleiner kleines kleinem intern interne internen regional regionale regionalen vorübergehend kommissarisch teilzeit
   seulement quelques parfois petit petite petits interne locale local régional partiel solo algunos algunas pequeño pequeña interno interna regional rural`,
  // A junior standing.
  `intern interns internship trainee apprentice apprenticeship junior associate deputy vice adjunct student volunteer volunteered voluntary voluntarily praktikant praktikantin praktikum
   werkstudent werkstudentin azubi auszubildender ehrenamtlich ehrenamt ehrenamtliche stellvertretend stellvertretende stellvertretender stagiaire stage apprenti bénévole bénévolement adjoint
   becario becaria prácticas aprendiz voluntario voluntaria adjunto`,
  // Nearly.
  `almost nearly approximately approx roughly circa ca fast rund etwa ungefähr knapp environ presque près quasi casi unos unas aproximadamente alrededor`,
  // Under others.
  `under guidance supervised_by unter anleitung aufsicht sous bajo`,
];

/** What stands between a verb and the thing that was only the thing's subject: `documentation for the API`. */
export const LINK_WORDS = `
for of about on to from in into at with regarding within across für von vom über zu zum zur im bei mit auf an am
de du des d pour sur à au aux dans chez avec en para con sobre del al a
`;

/** Words between two things that may not change places. */
export const BETWEEN_WORDS = `from instead than before after versus vs against under statt anstatt vor nach von avant après contre antes después tras`;

/** Verbs whose subject and objects may not change places. */
export const DIRECTED_WORDS = `
replace replaced replaces replacing report reported outperform outperformed exceed exceeded surpass surpassed beat migrate
migrated migrating move moved moving migration transitioning converting switching transition transitioned convert converted switch switched ersetzte ersetzt abgelöst migrierte migriert umgestellt
remplacé migré migré reemplacé sustituí migré traduje translated übersetzte traduit traducción traduction
`;

/** What somebody is: said of the owner only where a fact says it so. Plurals are people, not positions. */
export const POSITION_WORDS = `
engineer developer programmer manager director head chief officer ceo cto cfo coo cio vp president chairman chair
lead leader architect founder cofounder co-founder owner partner consultant advisor adviser professor lecturer teacher doctor
physician nurse surgeon scientist researcher analyst designer administrator specialist expert principal supervisor
coordinator editor author inventor master winner captain executive secretary trainer coach mentor recruiter accountant attorney lawyer
entwickler entwicklerin ingenieur ingenieurin leiter leiterin geschäftsführer geschäftsführerin direktor direktorin
berater beraterin gründer gründerin experte expertin professorin chef chefin meister abteilungsleiter teamleiter teamleiterin projektleiter projektleiterin
directeur directrice ingénieur ingénieure fondateur fondatrice expert experte auteur auteure développeur développeuse formateur
notary notar notarin notaire notario notaria fachkraft lawyer solicitor barrister judge pharmacist dentist paramedic midwife therapist psychologist pilot broker banker auditor buyer chef baker
foreman electrician plumber carpenter mechanic welder technician journalist reporter translator interpreter curator librarian
spokesperson superintendent controller bookkeeper actuary economist statistician
anwalt anwältin richter richterin arzt ärztin apotheker apothekerin koch köchin bäcker lehrer lehrerin dozent dozentin
elektriker techniker technikerin kaufmann kauffrau vorarbeiter polier bauleiter bauleiterin prüferin dolmetscher dolmetscherin übersetzer übersetzerin
avocat avocate juge médecin pharmacien pharmacienne infirmier infirmière professeur professeure comptable acheteur acheteuse interprète
traducteur traductrice technicien technicienne cuisinier cuisinière architecte journaliste
abogado abogada juez jueza médico médica farmacéutico farmacéutica enfermero enfermera profesor profesora traductor traductora
intérprete técnica conductora cocinero cocinera arquitecto arquitecta periodista
director directora jefe jefa ingeniero ingeniera fundador fundadora experto experta autor autora desarrollador desarrolladora
`;

/** Praise and scope: it stays before the very word that a fact puts it before. */
export const SCOPE_WORDS = `
best top first largest biggest highest fastest most leading youngest oldest longest greatest finest foremost sole key main chief primary principal
global worldwide international national nationwide regional local company-wide enterprise-wide cross-functional strategic critical major senior junior
large small big new full whole entire every all award-winning successful major internal external public private complete own
beste besten bester erste erster ersten größte größten höchste schnellste meisten jüngste weltweit weltweite globale globalen internationale internationalen nationale
alle gesamte gesamten große großen kleine kleinen neue neuen wichtigste
premier première meilleur meilleure mondial mondiale international internationale national nationale grand grande nouveau nouvelle petit petite principal principale
primer primera mejor mundial internacional nacional gran grande nuevo nueva pequeño pequeña principal
`;

/** A team of engineers are engineers, and an eight-person team is a team of eight. */
export const COLLECTIVE_WORDS = `team teams group groups crew number set series range suite fleet variety staff class classes total portfolio gruppe reihe teams zusammenarbeit équipe groupe ensemble equipo grupo conjunto serie`;

/** Words before a first verb that do not make somebody else the doer. */
export const OWN_SUBJECT_WORDS = `i and also then who that to ich und auch sowie we et j je y`;

/** One deed said to have brought about another: a fact must say so too. "And" says nothing of why. */
export const CAUSE_PATTERN =
  /(?:(?<!\p{L})(?:led to|leading to|resulted in|resulting in|results in|caus(?:ed|ing)|thereby|thus|hence|therefore|consequently|as a result|because|due to|owing to|so that|by (?:\p{L}+ ){0,2}?\p{L}+ing|after \p{L}+ing|dadurch|wodurch|sodass|so dass|infolge|aufgrund|dank|führten? zu|ce qui|entraînant|en raison|lo que|debido a|por lo que)(?!\p{L})|,\s+(?:which|was|wodurch) (?!(?:is|was|are|were) )(?:\p{L}+ )?(?:\p{L}+(?:ed|te)|cut|led|grew|rose|made|drove|brought|saved)(?!\p{L}))/iu;

/** What a fact may say the same with. */
export const CAUSE_IN_FACT_PATTERN =
  /,\s+(?:\p{L}+ly )?\p{L}+ing\b|\b(?:that|which) (?:\p{L}+ly )?(?:\p{L}+ed|cut|led|grew|rose|made|drove|brought|saved)\b|\bby (?:\p{L}+ly )?\p{L}+ing\b|(?<!\p{L})(?:through|via|durch|grâce|gracias|mediante|en \p{L}+ant|\p{L}+[ai]endo|\p{L}+ando)(?!\p{L})/iu;

/** A means said to have done it. */
export const MEANS_PATTERN =
  /(?<!\p{L})(?:through|by means of|thanks to|durch|mithilfe|grâce à|grâce aux?|gracias a|mediante|permettant|permitiendo)(?!\p{L})/iu;

/** What a fact may name a means with. */
export const MEANS_IN_FACT_PATTERN =
  /(?<!\p{L})(?:with|using|via|by|in|through|to|mit|durch|in|per|avec|par|grâce|pour|en|con|mediante|gracias|para)(?!\p{L})/iu;
