import { n, type Count } from "./words.ts";

export const settings = {
  "nav.settings": "Einstellungen",
  "settings.file": ({ file }: { file: string }) => `Was du hier speicherst, steht danach in ${file}.`,
  "settings.group.door": "Wie sie zu erreichen ist",
  "settings.group.general": "Allgemein",
  "settings.group.backup": "Archive und Proben",
  "settings.group.retention": "Wie lange etwas behalten wird",
  "settings.default": ({ value }: { value: string }) => `Vorgabe: ${value}`,
  "settings.empty": "leer",
  "settings.use_default": "Vorgabe nehmen",
  "settings.one_a_line": "je Zeile eins",
  "settings.fixed": ({ name }: { name: string }) => `Von der Umgebung gesetzt (${name}); hier nicht zu ändern.`,
  "settings.needs_restart": "Braucht einen Neustart",
  "settings.waits": "Wartet auf einen Neustart",
  "settings.waiting_label": "Wartet auf einen Neustart",
  "settings.waiting": ({ count }: Count) =>
    n(
      count,
      "Eine gespeicherte Einstellung wartet auf einen Neustart:",
      "# gespeicherte Einstellungen warten auf einen Neustart:",
    ),
  "settings.save": ({ count }: Count) => n(count, "Eine Änderung speichern", "# Änderungen speichern"),
  "settings.forget": "Zurück zum Gespeicherten",
  "settings.saved": "Gespeichert.",
  "choice.backup.every.off": "Nie",
  "choice.backup.every.day": "Tag",
  "choice.backup.every.week": "Woche",

  "system.keeping": "Betrieb",
  "system.docs": "Beschreibung ihrer Schnittstelle (OpenAPI)",
  "restart.why": "Was gerade läuft, geht danach weiter; nichts geht verloren.",
  "restart.now": "Jetzt neu starten",
  "restart.away": "Neustart. Diese Seite kommt von selbst zurück.",
  "restart.long":
    "Es dauert länger als sonst. Kommt sie nicht zurück, steht der Grund im Protokoll der Appliance; Gespeichertes bleibt.",
  "restart.back": "Sie wurde neu gestartet.",
  "restart.moved": "Sie startet neu und ist dann unter einer anderen Adresse zu finden:",
};

/** Every setting by its key: its name, and under `.why` what it means. English has both from the schema itself. */
export const settingNames = {
  "setting.door.host": "Lauschen an",
  "setting.door.host.why":
    "Die Adresse, an der gelauscht wird: 127.0.0.1 nur für diesen Rechner, 0.0.0.0 für das ganze Netz.",
  "setting.door.port": "Port",
  "setting.door.port.why": "Der Port, an dem gelauscht wird; 0 nimmt einen freien.",
  "setting.door.basePath": "Basispfad",
  "setting.door.basePath.why":
    "Der Pfad, unter dem ein Reverse Proxy den Leitstand zeigt, mit Schrägstrich an beiden Enden, z. B. /jobs/.",
  "setting.door.allowedNames": "Rechnernamen",
  "setting.door.allowedNames.why":
    "Namen, unter denen der Leitstand geöffnet werden darf, neben Adressen und localhost.",
  "setting.door.trustedProxies": "Vertraute Proxys",
  "setting.door.trustedProxies.why":
    "Adressen oder Netze (10.0.0.0/8) von Reverse Proxys, deren X-Forwarded-Kopfzeilen geglaubt wird.",
  "setting.door.corsOrigins": "Fremde Ursprünge",
  "setting.door.corsOrigins.why":
    "Ursprünge von Webseiten, die die Schnittstelle mit einem Zugangsschlüssel nutzen dürfen, z. B. https://home.example.",
  "setting.door.tlsCertificate": "TLS-Zertifikat",
  "setting.door.tlsCertificate.why":
    "Pfad einer PEM-Zertifikatskette; mit dem Schlüssel spricht der Leitstand selbst HTTPS.",
  "setting.door.tlsKey": "TLS-Schlüssel",
  "setting.door.tlsKey.why": "Pfad des privaten Schlüssels zum Zertifikat, in PEM.",
  "setting.general.timeZone": "Zeitzone",
  "setting.general.timeZone.why":
    "Ein IANA-Name wie Europe/Berlin; Zeitpläne gehen danach. Leer: die Zeitzone des Rechners.",
  "setting.general.logLevel": "Protokoll",
  "setting.general.logLevel.why": "Die unwichtigsten Zeilen, die noch protokolliert werden.",
  "setting.general.chromium": "Chromium",
  "setting.general.chromium.why": "Pfad von Chromium oder seiner Headless Shell. Leer: das von Debian.",
  "setting.general.practiceHosts": "Übungswelten",
  "setting.general.practiceHosts.why":
    "host:port von Übungswelten auf diesem Rechner, die wie die Seite eines Unternehmens besucht werden dürfen.",
  "setting.backup.every": "Sichern jeden",
  "setting.backup.every.why": "Wie oft von selbst ein Archiv entsteht.",
  "setting.backup.at": "Sichern um",
  "setting.backup.at.why": "Die Uhrzeit, in der Zeitzone der Appliance.",
  "setting.backup.folder": "Ordner der Archive",
  "setting.backup.folder.why": "Wo Archive abgelegt werden. Leer: backups im Datenverzeichnis.",
  "setting.backup.keepDaily": "Tagesarchive",
  "setting.backup.keepDaily.why": "Von wie vielen Tagen das neueste Archiv behalten wird.",
  "setting.backup.keepWeekly": "Wochenarchive",
  "setting.backup.keepWeekly.why": "Von wie vielen Wochen das neueste Archiv behalten wird.",
  "setting.backup.keepMonthly": "Monatsarchive",
  "setting.backup.keepMonthly.why": "Von wie vielen Monaten das neueste Archiv behalten wird.",
  "setting.backup.recipients": "Weitere Empfänger",
  "setting.backup.recipients.why": "age-Empfänger (age1…), die die Archive auch öffnen können.",
  "setting.backup.drillEveryDays": "Probe alle",
  "setting.backup.drillEveryDays.why":
    "Tage zwischen zwei Proben, dass sich das neueste Archiv zurückspielen lässt; 0: nie.",
  "setting.retention.screenshotsDays": "Bildschirmfotos",
  "setting.retention.screenshotsDays.why":
    "Tage, die Bilder ausgefüllter Formulare nach dem Ende der Bewerbung bleiben; 0: für immer.",
  "setting.retention.spoolDays": "Eingang",
  "setting.retention.spoolDays.why": "Tage, die eingegangene Post und anderes Rohmaterial bleibt; 0: für immer.",
  "setting.retention.logsDays": "Protokolle",
  "setting.retention.logsDays.why": "Tage, die Protokolldateien im Datenverzeichnis bleiben; 0: für immer.",
};
