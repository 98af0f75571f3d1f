/** More German meanings, by trade; the notation is told in `../english.ts`. Own collection. */
export const MORE_GERMAN_MEANINGS = `
LIGHT: durchführen durchführte durchgeführt durchführung vornehmen vornahm vorgenommen ausführen ausführte ausgeführt ausführung übernehmen übernahm übernommen übernahme leisten leistete geleistet erledigen erledigte erledigt erbringen erbrachte erbracht
GIVE: geben gab gegeben erteilen erteilte erteilt halten hielt gehalten
WIN: gewinnen gewann gewonnen gewinnung akquirieren akquirierte akquiriert akquise akquisition
ASSEMBLE: montieren montierte montiert montage zusammenbauen zusammengebaut zusammenbau bauen baute gebaut
WIRE: verkabeln verkabelte verkabelt verkabelung verdrahten verdrahtete verdrahtet verdrahtung
INSTALL: montieren montierte montiert montage installieren installierte installiert installation einbauen einbaute eingebaut einbau verlegen verlegte verlegt verlegung
FIX: instandsetzen instandsetzte instandgesetzt instandsetzung reparieren reparierte repariert reparatur ausbessern
TEACH: unterrichtet unterricht lehren lehrte gelehrt
CREATE: erstellen erstellte erstellt erstellung anfertigen anfertigte angefertigt anfertigung ausarbeiten ausarbeitete ausgearbeitet ausarbeitung erarbeiten erarbeitete erarbeitet erarbeitung
WRITE: schreiben schrieb geschrieben verfassen verfasste verfasst abfassen
PREPARE: vorbereiten vorbereitete vorbereitet vorbereitung zubereiten zubereitete zubereitet zubereitung aufbereiten aufbereitet aufbereitung
COOK: kochen kochte gekocht zubereiten zubereitet zubereitung
INTRODUCE: einführen einführte eingeführt einführung implementieren implementierte implementiert implementierung
LAUNCH: starten startete gestartet start
ORGANISE: organisieren ausrichten ausrichtete ausgerichtet ausrichtung veranstalten veranstaltete veranstaltet durchführen durchführte durchgeführt durchführung
CHECK: prüfen prüfte geprüft prüfung überprüfen überprüfte überprüft überprüfung kontrollieren kontrollierte kontrolliert kontrolle
TEST: testen testete getestet test erproben erprobte erprobt erprobung
MONITOR: überwachen überwachte überwacht überwachung
SUPERVISE: beaufsichtigen beaufsichtigte beaufsichtigt beaufsichtigung
BUY: einkaufen eingekauft einkauf beschaffen beschaffte beschafft beschaffung kaufen kaufte gekauft
SALE: verkauf verkaufen verkaufte verkauft
SELL: verkaufen verkaufte verkauft
CLOSE: abschließen abschloss abgeschlossen abschluss abschlüsse abschlüssen
TRAIN: unterweisen unterwies unterwiesen unterweisung anleiten anleitete angeleitet anlernen anlernte angelernt
ORGANISE: planen plante geplant planung
CONSTRUCT: konstruieren konstruierte konstruiert konstruktion
MANUFACTURE: fertigen fertigte gefertigt fertigung herstellen herstellte hergestellt herstellung produzieren produzierte produziert produktion
ANALYSE: analysieren analysierte analysiert analyse auswerten auswertete ausgewertet auswertung untersuchen untersuchte untersucht untersuchung
MEASURE: messen maß gemessen messung
DOCUMENT: dokumentieren dokumentierte dokumentiert dokumentation
PRESENT: präsentieren präsentierte präsentiert präsentation vorstellen vorstellte vorgestellt vorstellung
TRANSLATE: übersetzen übersetzte übersetzt übersetzung
BOOK_ENTRY: buchen buchte gebucht buchung verbuchen verbuchte verbucht verbuchung
ACCOMPANY: begleiten begleitete begleitet begleitung
ADVISE: beraten beriet beratung
OPERATE: betreiben betrieb betrieben bedienen bediente bedient bedienung
ADMINISTER_IT: administrieren administrierte administriert administration verwalten verwaltete verwaltet verwaltung
CONFIGURE: konfigurieren konfigurierte konfiguriert konfiguration einrichten einrichtete eingerichtet einrichtung
RESTORE: restaurieren restaurierte restauriert restaurierung sanieren sanierte saniert sanierung renovieren renovierte renoviert renovierung
PUBLISH: veröffentlichen veröffentlichte veröffentlicht veröffentlichung publizieren publizierte publiziert publikation
RESEARCH: forschen forschte geforscht forschung erforschen erforschte erforscht erforschung
PROGRAM_IT: programmieren programmierte programmiert programmierung
DIGITISE: digitalisieren digitalisierte digitalisiert digitalisierung
SIMPLIFY: vereinfachen vereinfachte vereinfacht vereinfachung
ACCELERATE: beschleunigen beschleunigte beschleunigt beschleunigung
COLLECT: sammeln sammelte gesammelt sammlung erfassen erfasste erfasst erfassung
DEFINE: definieren definierte definiert definition festlegen festlegte festgelegt festlegung
OPEN: eröffnen eröffnete eröffnet eröffnung
NEGOTIATE: verhandeln aushandeln verhandlung vertragsverhandlung
ADMINISTER: verabreichen verabreichte verabreicht verabreichung geben gab gabe
DRIVE: fahren fuhr gefahren transportieren transportierte transportiert transport befördern beförderte befördert beförderung
LOAD: beladen belud beladung verladen verlud verladung
CLEAN: reinigen reinigte gereinigt reinigung putzen säubern säuberte
WELD: schweißen schweißte geschweißt schweißarbeiten
WORKS: arbeiten
CARE: betreuen versorgen versorgte versorgt versorgung pflegen pflegte gepflegt pflege
MODERNISE: modernisieren modernisierte modernisiert modernisierung erneuern erneuerte erneuert erneuerung
RESULT: ergebnis ergebnisse resultat
SHOP: geschäft laden filiale
BRANCH: filiale niederlassung zweigstelle
DOCTOR: arzt ärzte ärztin ärztinnen
CHILD: kind kinder kindern
CLASS: klasse klassen
COURSE_DE: kurs kurse lehrgang
GUEST: gast gäste gästen besucher
FIRM: betrieb unternehmen firma
DEVICE: gerät geräte
PLANT: anlage anlagen
CAR: fahrzeug fahrzeuge auto autos pkw
TRUCK: lkw lastwagen
ROUTE: tour touren route routen
WAREHOUSE: lager lagerhaus
INVOICE: rechnung rechnungen
CONTRACT: vertrag verträge verträgen
OFFER: angebot angebote angeboten
FLAT: wohnung wohnungen
BUILDING_DE: gebäude bauwerk
MILL: fräse fräsen fräsmaschine fräsmaschinen
LATHE: drehbank drehmaschine drehmaschinen
TOOLMACHINE: maschine maschinen
HELP: mitarbeiten mithilfe
MATHS: mathematik mathe
DATA: daten
TIME: zeit zeiten dauer
SUPPLIER: lieferant lieferanten zulieferer
PUPIL: schüler schülern schülerinnen lernende
STUDENT: studierende studierenden studenten studentinnen
APPRENTICE: auszubildende auszubildenden azubis lehrlinge
MEMBER: mitglied mitglieder
COLLEAGUE: kollege kollegen kollegin kolleginnen
NEW: neu neue neuer neues neuen neuem
CITIZEN: bürger einwohner bürgerinnen
EXAM: prüfung klausur
TRAINING_DE: schulung fortbildung weiterbildung
`;

export const MORE_GERMAN_NEUTRAL = `
gemäß laut entsprechend sowohl hierbei hierfür inkl sodann davon darunter deren
`;
