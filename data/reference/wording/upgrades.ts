/**
 * Words that a synonym would make more of, by the stems of each: `said > more`. A claim may go from right to left, never
 * from left to right. `word~` counts only where it stands right before a preposition: "trained in" is no "taught".
 * Own collection.
 */
export const UPGRADES = `
start started starting begin began > launch launched launching introduce introduced introducing found founded establish established initiate initiated create created
open opened > found founded
set_up > found founded founder
train~ trained~ training~ > teach taught instruct instructed coach coached educate educated mentor mentored onboard onboarded
care cared cared_for care_for look_after looked_after took_care_of take_care_of tend tended > treat treated treatment treating
guide guided guiding > mentor mentored coach coached mentorship coaching
speak spoke spoken speaking talk talked > present presented presentation presenting give_a_talk gave_a_talk
consult consulted consulting > advise advised counsel counselled advice advising
get got receive received gain gained > win won winning winner
prepare prepared preparing preparation > write wrote written author authored writing
design designed > architect architected
propose proposed suggest suggested > design designed devise devised plan planned
run ran running hold held > found founded
handle handled answer answered process processed run ran running look_after looked_after > lead led headed head direct directed leader leadership
manage managed supervise supervised coordinate coordinated > lead led headed head leader leadership director
edit edited revise revised > write wrote author authored
update updated > rebuild rebuilt redesign redesigned modernise modernised
check checked review reviewed > audit audited certify certified
learn learned study studied > research researched analyse analysed
order ordered > negotiate negotiated
sell sold > negotiate negotiated
use used > build built develop developed
install installed set_up configure configured > build built develop developed create created implement implemented
introduce introduced deploy deployed > programmed coded
move moved > transform transformed
help helped support supported > coach coached
beginnen begann begonnen starten gestartet > gründen gegründet gründete einführen eingeführt einführte
pflegen pflegte gepflegt betreuen betreute betreut > behandeln behandelte behandelt leiten leitete geleitet
vertreten vertrat vertretung > leiten leitete leitung geleitet
unterstützen unterstützte > leiten leitete
installieren installiert einrichten eingerichtet > entwickeln entwickelt entwickelte
bearbeiten bearbeitete bearbeitet > leiten leitete geleitet
commencé commencer débuté > lancé fondé introduit créé
soigné accompagné > traité
empecé empezar comenzado comencé > lancé fundé introduje creé
cuidé atendí > traté
`;
