import { DE, role, type Person } from "./person.ts";

export const GERMAN: Person[] = [
  {
    id: "jonas-weidmann", lang: "de", words: DE, name: "Jonas Weidmann", headline: "Softwareentwickler Java / Kotlin",
    email: "jonas.weidmann@post.example", phone: "+49 151 5550 1122", place: "80331 München",
    roles: [
      role("Senior Softwareentwickler", "Isarblick Software GmbH", "München", "2019-04", "", ["Zerlegung eines Monolithen in zwölf Dienste mit Spring Boot und Kotlin", "Einführung von Code-Reviews und automatisierten Tests; Fehler in Produktion um 60 % gesenkt", "Fachliche Führung von drei Kollegen"]),
      role("Softwareentwickler", "Hansekontor Versicherung AG", "Hamburg", "2015-09", "2019-03", ["Entwicklung der Schadenmeldung in Java EE und Oracle", "Ablösung eines Altsystems mit 400.000 Verträgen"]),
      role("Werkstudent Softwareentwicklung", "Elbtech Solutions GmbH", "Hamburg", "2013-10", "2015-08", ["Pflege des internen Wikis und kleiner Werkzeuge in Python"]),
    ],
    skills: [{ group: "Programmiersprachen", items: ["Java", "Kotlin", "Python", "SQL"] }, { group: "Frameworks", items: ["Spring Boot", "Hibernate", "JUnit"] }, { group: "Werkzeuge", items: ["Docker", "Kubernetes", "Jenkins", "Git"] }],
    education: [{ degree: "Master of Science Informatik", school: "Universität Hamburg", start: "2012-10", end: "2015-08", note: "Note: 1,6" }, { degree: "Bachelor of Science Informatik", school: "Hochschule Bremen", start: "2009-10", end: "2012-09" }, { degree: "Abitur", school: "Gymnasium am Deich, Bremerhaven", end: "2009-06" }],
    languages: [["Deutsch", "Muttersprache"], ["Englisch", "verhandlungssicher (C1)"], ["Spanisch", "Grundkenntnisse"]],
    interests: ["Segeln", "Brettspiele", "Chorgesang"],
  },
  {
    id: "miriam-aldag", lang: "de", words: { ...DE, skills: "Fachkenntnisse", experience: "Beruflicher Werdegang" }, name: "Miriam Aldag", headline: "Bilanzbuchhalterin",
    email: "m.aldag@briefe.example", phone: "0341 / 5550 198", place: "04103 Leipzig",
    roles: [
      role("Leiterin Rechnungswesen", "Pleißetal Maschinenbau GmbH & Co. KG", "Leipzig", "2018-01", "", ["Erstellung der Jahresabschlüsse nach HGB für drei Gesellschaften", "Einführung von SAP S/4HANA im Team mit fünf Mitarbeitern", "Verkürzung des Monatsabschlusses von zehn auf sechs Arbeitstage"]),
      role("Bilanzbuchhalterin", "Steuerkanzlei Morgner & Partner", "Halle", "2012-07", "2017-12", ["Betreuung von 35 Mandanten aus Handel und Handwerk"]),
      role("Steuerfachangestellte", "Steuerkanzlei Morgner & Partner", "Halle", "2009-08", "2012-06", ["Finanz- und Lohnbuchhaltung mit DATEV"]),
    ],
    skills: [{ items: ["SAP S/4HANA", "DATEV", "HGB", "IFRS", "Excel", "Kostenrechnung", "Umsatzsteuer"] }],
    education: [{ degree: "Geprüfte Bilanzbuchhalterin (IHK)", school: "IHK-Akademie Leipzig", start: "2010-09", end: "2012-05" }, { degree: "Ausbildung zur Steuerfachangestellten", school: "Berufsschule Halle", start: "2006-08", end: "2009-07" }],
    languages: [["Deutsch", "Muttersprache"], ["Englisch", "B2"]],
    certificates: [{ name: "Ausbildereignung (AEVO)", issuer: "IHK Leipzig", date: "2019" }],
  },
  {
    id: "felix-granz", lang: "de", words: { ...DE, skills: "IT-Kenntnisse", education: "Studium" }, name: "Dr. Felix Granz", headline: "Data Scientist",
    email: "felix@granz.example", phone: "+49 (0)221 5550-144", place: "Köln", links: ["www.linkedin.com/in/felix-granz", "orcid.org/0000-0000-0000-0000"],
    summary: "Physiker mit sechs Jahren Erfahrung in der Vorhersage von Nachfrage. Ich erkläre Modelle so, dass der Einkauf sie benutzt.",
    roles: [
      role("Lead Data Scientist", "Rheinwaren Handels SE", "Köln", "2020-10", "", ["Aufbau eines Teams von vier Personen", "Absatzprognose für 12.000 Artikel; Abschriften um 18 % verringert"]),
      role("Data Scientist", "Kranich Analytics GmbH", "Düsseldorf", "2017-11", "2020-09", ["Modelle zur Kündigungsvorhersage in R und Python", "Schulungen für Fachabteilungen"]),
      role("Wissenschaftlicher Mitarbeiter", "Universität Bonn", "Bonn", "2013-10", "2017-09", ["Promotion über seltene Zerfälle; Auswertung mit C++ und ROOT", "Betreuung von Praktika"]),
    ],
    skills: [{ group: "Sprachen", items: ["Python", "R", "SQL", "C++"] }, { group: "Bibliotheken", items: ["scikit-learn", "PyTorch", "pandas"] }, { group: "Cloud", items: ["Azure", "Databricks"] }],
    education: [{ degree: "Promotion in Physik (Dr. rer. nat.)", school: "Universität Bonn", start: "2013", end: "2017" }, { degree: "M.Sc. Physik", school: "RWTH Aachen", start: "2011", end: "2013" }],
    languages: [["Deutsch", "Muttersprache"], ["Englisch", "fließend"], ["Französisch", "A2"]],
  },
  {
    id: "sabine-thorwart", lang: "de", words: { ...DE, profile: "Über mich", certificates: "Weiterbildungen" }, name: "Sabine Thorwart", headline: "Pflegefachkraft",
    email: "sabine.thorwart@mail.example", phone: "0176 5550 1870", place: "Ulm",
    summary: "Examinierte Pflegefachkraft mit Schwerpunkt Geriatrie.",
    roles: [
      role("Stationsleitung", "Klinikum Donaublick", "Ulm", "2019", "", ["Dienstplanung für 22 Mitarbeitende", "Aufbau der Praxisanleitung"]),
      role("Gesundheits- und Krankenpflegerin", "Seniorenzentrum Am Münster", "Ulm", "2012", "2018", ["Pflege und Dokumentation für 30 Bewohner"]),
    ],
    skills: [{ items: ["Wundversorgung", "Pflegedokumentation", "Dienstplanung", "Palliativpflege"] }],
    education: [{ degree: "Ausbildung zur Gesundheits- und Krankenpflegerin", school: "Berufsfachschule für Pflege Ulm", start: "2009", end: "2012" }],
    languages: [["Deutsch", "Muttersprache"], ["Kroatisch", "Muttersprache"], ["Englisch", "Schulkenntnisse"]],
    certificates: [{ name: "Praxisanleiterin", issuer: "Akademie für Pflegeberufe", date: "2017" }],
  },
];
