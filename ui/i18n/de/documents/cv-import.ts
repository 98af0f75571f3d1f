import { n, type Count } from "../words.ts";

export const cvImport = {
  "cv.import_title": "Lebenslauf einlesen",
  "cv.import_lead":
    "Die Datei wird hier gelesen, auf deiner Appliance. Nichts wird behalten, bevor du es durchgesehen hast.",
  "cv.paste": "Oder füge ihren Text ein",
  "cv.paste_how": "Name, Stellen, Leistungen, Fähigkeiten …",
  "cv.paste_read": "Diesen Text lesen",
  "cv.pasted_name": "eingefügt.txt",
  "cv.review.title": ({ file }: { file: string }) => `Was ${file} bringen würde`,
  "cv.review.lead": ({ format, count }: { format: string; count: number }) =>
    `Gelesen als ${format}: ${n(count, "eine Tatsache", "# Tatsachen")}. Nimm oder lass jede.`,
  "cv.review.doubts": ({ count }: Count) => n(count, "Sieh dir das zuerst an", "Sieh dir diese # zuerst an"),
  "cv.review.new": ({ count }: Count) => n(count, "Eine neue Tatsache", "# neue Tatsachen"),
  "cv.review.changed": ({ count }: Count) => n(count, "Eine geänderte Tatsache", "# geänderte Tatsachen"),
  "cv.review.gone": ({ count }: Count) =>
    n(count, "Eine Tatsache steht nicht in der Datei", "# Tatsachen stehen nicht in der Datei"),
  "cv.review.gone_why": "Sie bleiben, wenn du nichts anderes sagst.",
  "cv.review.same": ({ count }: Count) =>
    n(count, "Eine Tatsache ist in beiden gleich.", "# Tatsachen sind in beiden gleich."),
  "cv.review.lines": ({ count }: Count) =>
    n(count, "Eine Zeile wurde nicht verstanden", "# Zeilen wurden nicht verstanden"),
  "cv.review.lines_why":
    "Nichts fällt ungesehen weg: Ordne jede ein oder lass sie weg. Was du nicht entscheidest, bleibt bei der Fassung aufgeführt.",
  "cv.review.take_all": "Alle nehmen",
  "cv.review.take_none": "Alle lassen",
  "cv.review.remove_all": "Alle entfernen",
  "cv.review.keep_all": "Alle behalten",
  "cv.review.take": ({ what }: { what: string }) => `${what} nehmen`,
  "cv.review.remove": ({ what }: { what: string }) => `${what} aus dem Master-Lebenslauf entfernen`,
  "cv.review.waits": ({ what }: { what: string }) => `Das kommt nur mit ${what}, was du nicht nimmst.`,
  "cv.review.from": ({ place }: { place: string }) => `Aus ${place}`,
  "cv.review.source": ({ line }: { line: number }) => `Zeile ${line} der Datei`,
  "cv.review.put": ({ what }: { what: string }) => `Was wird aus: ${what}`,
  "cv.review.stays": "Nicht entschieden: bleibt aufgeführt",
  "cv.review.leave": "Weglassen",
  "cv.review.put_into": "Einordnen unter",
  "cv.review.achievement_of": ({ what }: { what: string }) => `Leistung: ${what}`,
  "cv.review.nothing": "Die Datei sagt nichts, was dein Master-Lebenslauf nicht schon sagt.",
  "cv.review.keep": ({ count }: Count) => n(count, "Behalten, mit einer Tatsache", "Behalten, mit # Tatsachen"),
  "cv.review.keeping": "Wird behalten …",
  "cv.review.other": "Andere Datei",
  "cv.versions_title": "Fassungen des Master-Lebenslaufs",
  "cv.versions_lead":
    "Jedes Einlesen, jedes Zurückholen und jedes Bearbeiten am Stück ist eine Fassung. Keine geht verloren.",
  "cv.no_versions": "Noch keine Fassung",
  "cv.no_versions_why":
    "Schreib deinen Master-Lebenslauf oder lies einen Lebenslauf ein; von da an wird jede Fassung behalten.",
  "cv.all_versions": "Alle Fassungen",
  "cv.what_changed": "Was sich geändert hat",
  "cv.no_changes": "Sie sagen dasselbe.",
  "cv.version": ({ version }: { version: number }) => `Fassung ${version}`,
  "cv.version_none": "Vor der ersten",
  "cv.how.edited": "von dir bearbeitet",
  "cv.how.imported": ({ file }: { file: string }) => `aus ${file}`,
  "cv.how.restored": ({ version }: { version: number }) => `wieder Fassung ${version}`,
  "cv.facts": ({ count }: Count) => n(count, "Eine Tatsache", "# Tatsachen"),
  "cv.restore": "Zurückholen",
  "cv.restored": ({ version, as }: { version: number; as: number }) =>
    `Fassung ${version} gilt wieder, als Fassung ${as}.`,
  "cv.between_from": "Von",
  "cv.between_to": "Bis",
  "cv.change.new": "Neu",
  "cv.change.changed": "Geändert",
  "cv.change.gone": "Entfallen",
  "cv.change.stays": "Bleibt",
  "cv.change.moved": "Verschoben",
};
