/** German words that may stand for one another; the notation is told in `english.ts`. Own collection. */
export const GERMAN_MEANINGS = `
BUILD: entwickeln entwickelte entwickelt entwicklung erstellen erstellte erstellt erstellung implementieren implementierung programmieren programmierung bauen baute gebaut aufbauen aufgebaut aufbau umsetzen umgesetzt umsetzung realisieren realisierung schaffen schuf geschaffen
WRITE: schreiben schrieb geschrieben verfassen verfasst verfasste verfassung
DESIGN: entwerfen entwarf entworfen entwurf gestalten gestaltung konzipieren konzeption konzeptionierung konstruieren
REDUCE: reduzieren reduzierung reduktion senken senkte gesenkt senkung verringern verringert verringerung verkürzen verkürzte verkürzt verkürzung vermindern minderung sinken sank gesunken sanken kürzen gekürzt
SAVE: sparen sparte gespart einsparen eingespart einsparung ersparnis einsparungen ersparte
INCREASE: steigern steigerte gesteigert steigerung erhöhen erhöhte erhöht erhöhung steigen stieg gestiegen stiegen ausbauen ausgebaut wachsen wuchs gewachsen vergrößern anheben
IMPROVE: verbessern verbesserung verbesserte verbessert optimieren optimierung
LEAD: leiten leitete geleitet leitung leiter leiterin führen führte geführt führung
RESPONSIBLE: verantwortlich verantwortung zuständig verantworten verantwortete verantwortet
MANAGE: betreuen betreute betreut betreuung verwalten verwaltung verwaltete verwaltet
SERVE: betreuen betreute betreut betreuung beraten beriet
CARE: betreuen betreute betreut betreuung pflegen pflegte gepflegt pflege versorgen versorgung versorgte
MAINTAIN: warten wartete gewartet wartung instandhaltung instandhalten pflegen pflege betreuen betreute betreut betreuung
LAUNCH: veröffentlichen veröffentlichung starten launch ausrollen ausgerollt
MIGRATE: migrieren migration überführen überführung überführte umstellen umgestellt umstellung umziehen umzug umgezogen
TRAIN: schulen schulte geschult schulung schulungen trainieren trainiert training ausbilden bildete ausgebildet ausbildung unterweisen einarbeiten eingearbeitet einarbeitung
TEACH: unterrichten unterricht unterrichtete unterrichtet lehren lehrte erteilen erteilte erteilt unterrichtsstunden
GIVE: geben gab gegeben erteilen erteilte erteilt halten hielt gehalten
CONDUCT: durchführen durchgeführt durchführung
FIX: beheben behob behoben behebung lösen löste gelöst reparieren reparatur
AUTOMATE: automatisieren automatisierung automatisierte automatisiert
REPLACE: ersetzen ersetzte ersetzt ablösen abgelöst ablösung
INTRODUCE: einführen eingeführt einführung einführte implementieren implementierung etablieren etablierung einrichten eingerichtet
SETUP: einrichten eingerichtet einrichtung aufbauen aufgebaut aufbau konfigurieren konfiguration installieren installation aufsetzen aufgesetzt
ORGANISE: organisieren organisation organisierte organisiert planen planung plante geplant ausrichten ausgerichtet koordinieren koordination veranstalten
PLAN: planen planung plante geplant
SUPERVISE: überwachen überwachte überwacht überwachung beaufsichtigen aufsicht
NEGOTIATE: verhandeln verhandelte verhandelt verhandlung verhandlungen aushandeln aushandelte ausgehandelt
COORDINATE: koordinieren koordination koordinierte koordiniert
SALE: verkauf vertrieb
SELL: verkaufen verkaufte verkauft
ANALYSE: analysieren analyse auswerten auswertung auswertete ausgewertet
ANSWER: bearbeiten bearbeitete bearbeitet bearbeitung beantworten beantwortete beantwortet beantwortung
PHONE: telefon telefonisch
REQUEST: anfrage anfragen
DESIGN: konzipieren konzipierte konzipiert
CREATE: konzipieren erstellen erstellte erstellt anfertigen verfassen verfasste
MEETING: sitzung besprechung meeting
EMPLOYEE: angestellte mitarbeiter
REPORT: bericht berichte reporting
PROCESS: prozess ablauf abläufe
INTERFACE: schnittstelle schnittstellen api apis
PURCHASE: einkauf einkaufen beschaffung beschaffen beschaffte
CHECK: prüfen prüfte geprüft prüfung kontrollieren kontrolle
DOCUMENT: dokumentieren dokumentation
ADVISE: beraten beriet beratung
TEST: testen test tests testläufe testung
RECRUIT: einstellen eingestellt einstellung rekrutieren rekrutierung
PRESENT: präsentieren präsentation vorstellen vorgestellt
EXCEED: übertreffen übertraf übertroffen überschreiten
HELP: unterstützen unterstützte unterstützt unterstützung helfen half geholfen =mithilfe =mitarbeit =mitarbeiten =mitgearbeitet mitwirken mitgewirkt mitwirkung mitwirkte mitarbeitete beteiligt beteiligung beitragen beitrug beigetragen
TEAM: team gruppe mannschaft
WORKER: mitarbeiter mitarbeiterin mitarbeitende mitarbeitenden mitarbeiterinnen angestellte angestellten beschäftigte beschäftigten
STAFF: mitarbeiter mitarbeiterin mitarbeitende mitarbeitenden personal beschäftigte beschäftigten
USER: nutzer nutzerin nutzende anwender anwenderin benutzer user
CUSTOMER: kunde kunden kundin kundinnen
PARTICIPANT: teilnehmer teilnehmerin teilnehmende
PUPIL: schüler schülerin
RESIDENT: bewohner bewohnerin bewohnerinnen
PATIENT: patient patientin patienten patientinnen
REVENUE: umsatz umsätze erlös
ONLINESHOP: onlineshop webshop online-shop
SERVER: server
COST: kosten ausgaben aufwand
ERROR: fehler
APP: anwendung app applikation
BASIS: basis grundlage
PER_YEAR: jährlich jährliche jährlichen jährlicher jährliches pro_jahr im_jahr je_jahr p.a jedes_jahr pro_kalenderjahr
PER_QUARTER: quartalsweise pro_quartal vierteljährlich im_quartal
PER_MONTH: monatlich monatliche monatlichen monatlicher jeden_monat pro_monat im_monat je_monat
PER_WEEK: wöchentlich wöchentliche wöchentlichen pro_woche jede_woche in_der_woche je_woche
PER_DAY: täglich tägliche täglichen pro_tag jeden_tag am_tag je_tag
PER_HOUR: stündlich pro_stunde je_stunde
PER_MINUTE: pro_minute je_minute
PER_SECOND: pro_sekunde je_sekunde
PER_SHIFT: pro_schicht je_schicht
VALUE: wert volumen
HONORARY: ehrenamt ehrenamtlich ehrenamtliche ehrenamtlicher
ADMINISTER: verabreichen verabreichung
BUILDING: bau
GERMAN: deutsch deutschunterricht
FIRM: firma unternehmen
COMPLETE: abschließen abgeschlossen abschluss beenden beendet
SUCCESS: erfolgreich
HOUSEHOLD: haushalt
HANDLE: umgang bedienung nutzung
HEAD: köpfig köpfigen köpfiges
BSC: bsc bachelor
MSC: msc master
PHD: phd promotion doktor dr
DATABASE: datenbank
LINE: linie
`;

export const GERMAN_NEUTRAL = `
unter der die das den dem des ein eine einen einem einer eines und mit von vom zu zum zur im in ins am an ans auf aus bei
beim für durch als sowie dabei dazu damit dadurch ich mein meine meinen meinem meiner sich es wurde wurden war waren
habe hat haben hatte ist sind verwendet verwendete nutzte genutzt pro mittels mithilfe arbeitete gearbeitet um innerhalb
während dessen deren dort jeweils je auch sodass bis ihn ihm ihr sie er zwischen mir uns wir unser unserer seit über
worden werden wird worin wobei per basis grundlage bezüglich hinsichtlich rahmen insgesamt einschließlich inklusive zwar entlang
`;
