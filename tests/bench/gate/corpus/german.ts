/** German facts and true paraphrases; see `english.ts`. */
export const GERMAN = `
# Entwickelte eine Lagerverwaltung in Java und Spring Boot für 350 Nutzer
= Entwicklung einer Lagerverwaltung mit Java und Spring Boot für 350 Anwender
= Programmierte in Java und Spring Boot eine Lagerverwaltung für 350 Nutzer
= Für 350 Nutzer eine Lagerverwaltung in Spring Boot und Java entwickelt
= Eine Lagerverwaltung für 350 Nutzer wurde in Java und Spring Boot entwickelt
= Erstellte eine Lagerverwaltung auf Basis von Java und Spring Boot
# Leitete ein Team von 8 Technikern und senkte die Ausfallzeiten um 25 %
= Leitung eines Teams von acht Technikern; Ausfallzeiten um 25 Prozent gesenkt
= Führte ein Team von 8 Technikern und reduzierte die Ausfallzeiten um 25 %
= Senkte als Leiter eines 8-köpfigen Technikerteams die Ausfallzeiten um 25 %
= Ausfallzeiten um 25 % verringert und ein Team aus acht Technikern geleitet
= Leitete acht Techniker
# Betreute 60 Privatkunden mit einem Anlagevolumen von 45 Mio. Euro
= Betreuung von 60 Privatkunden mit einem Anlagevolumen von 45 Millionen Euro
= Verantwortlich für die Betreuung von sechzig Privatkunden mit 45 Mio. € Anlagevolumen
= Beriet und betreute 60 Privatkunden
= 60 Privatkunden mit 45 Mio. EUR Anlagevolumen betreut
= War für 60 Privatkunden mit einem Anlagevolumen von 45 Mio. Euro zuständig
# Unterstützte die Einführung von SAP S/4HANA in drei Werken
= Mitarbeit bei der Einführung von SAP S/4HANA in 3 Werken
= Half bei der Einführung von SAP S/4HANA in drei Werken
= Unterstützung der SAP-S/4HANA-Einführung in drei Werken
= Wirkte an der Einführung von SAP S/4HANA in drei Werken mit
= Bei der Einführung von SAP S/4HANA in drei Werken unterstützt
# Schulte rund 120 Mitarbeitende im Umgang mit Excel und Power BI
= Schulung von etwa 120 Mitarbeitenden im Umgang mit Power BI und Excel
= Rund 120 Mitarbeiter im Umgang mit Excel und Power BI geschult
= Führte Schulungen zu Excel und Power BI für rund 120 Mitarbeitende durch
= Trainierte ca. 120 Mitarbeitende in Excel und Power BI
= Schulte circa 120 Beschäftigte im Umgang mit Microsoft Excel und Power BI
# Plante und überwachte den Bau von 14 Reihenhäusern im Wert von 5,6 Millionen Euro
= Planung und Überwachung des Baus von 14 Reihenhäusern im Wert von 5,6 Mio. €
= Überwachte und plante den Bau von vierzehn Reihenhäusern
= Bau von 14 Reihenhäusern (5,6 Mio. Euro) geplant und überwacht
= War für Planung und Überwachung des Baus von 14 Reihenhäusern zuständig
= Plante den Bau von 14 Reihenhäusern im Wert von 5.600.000 Euro und überwachte ihn
# Steigerte den Umsatz im Onlineshop von 800.000 auf 1,3 Millionen Euro innerhalb von zwei Jahren
= Erhöhte den Umsatz im Onlineshop innerhalb von 2 Jahren von 800.000 Euro auf 1,3 Mio. Euro
= Umsatzsteigerung im Onlineshop von 800.000 auf 1,3 Millionen Euro in zwei Jahren
= Innerhalb von zwei Jahren den Umsatz des Onlineshops von 0,8 auf 1,3 Millionen Euro gesteigert
= Der Umsatz im Onlineshop stieg innerhalb von zwei Jahren von 800 Tsd. auf 1,3 Mio. Euro
= Steigerung des Onlineshop-Umsatzes von 800.000 auf 1,3 Millionen Euro innerhalb von zwei Jahren
# Pflegte bis zu 9 Bewohner pro Schicht, ohne Medikamente zu verabreichen
= Betreute bis zu neun Bewohner pro Schicht, ohne Medikamente zu verabreichen
= Pflege von bis zu 9 Bewohnern je Schicht ohne Verabreichung von Medikamenten
= Pflegte pro Schicht bis zu 9 Bewohner
= Bis zu 9 Bewohner pro Schicht gepflegt
= Pflegte bis zu neun Bewohnerinnen und Bewohner pro Schicht, ohne Medikamente zu verabreichen
# Automatisierte Testläufe mit Selenium und verkürzte die Freigabe von 3 Tagen auf 4 Stunden
= Verkürzte die Freigabe von drei Tagen auf vier Stunden und automatisierte Testläufe mit Selenium
= Automatisierung von Testläufen mit Selenium; Freigabe von 3 Tagen auf 4 Stunden verkürzt
= Testläufe mit Selenium automatisiert und die Freigabe von 3 Tagen auf 4 Stunden reduziert
= Mit Selenium Testläufe automatisiert
= Die Freigabe wurde von 3 Tagen auf 4 Stunden verkürzt, Testläufe wurden mit Selenium automatisiert
# Organisierte als Werkstudentin das Sommerfest für 200 Gäste
= Organisation des Sommerfests für 200 Gäste als Werkstudentin
= Als Werkstudentin das Sommerfest für zweihundert Gäste organisiert
= Plante und organisierte als Werkstudentin das Sommerfest für 200 Gäste
= Organisierte ein Sommerfest mit 200 Gästen (als Werkstudentin)
= Als Werkstudentin für die Organisation des Sommerfests mit 200 Gästen verantwortlich
# Verhandelte Mietverträge für 22 Filialen und sparte jährlich 180.000 Euro
= Verhandlung der Mietverträge von 22 Filialen mit einer jährlichen Ersparnis von 180.000 €
= Sparte 180.000 Euro pro Jahr und verhandelte die Mietverträge für 22 Filialen
= Mietverträge für 22 Filialen verhandelt und pro Jahr 180 Tsd. Euro eingespart
= Handelte Mietverträge für 22 Filialen aus und sparte 180.000 Euro im Jahr
= Verhandelte die Mietverträge von 22 Filialen
# Wartete etwa 300 Linux-Server und führte Ansible ein
= Wartung von rund 300 Linux-Servern und Einführung von Ansible
= Ansible eingeführt und etwa 300 Linux-Server gewartet
= Betreute ca. 300 Linux-Server und führte Ansible ein
= Verantwortlich für die Wartung von etwa 300 Linux-Servern; Einführung von Ansible
= Wartete circa dreihundert Server unter Linux
# Gab 5 Stunden Deutschunterricht pro Woche für Geflüchtete im Ehrenamt
= Erteilte ehrenamtlich 5 Stunden Deutschunterricht pro Woche für Geflüchtete
= Ehrenamtlicher Deutschunterricht für Geflüchtete, 5 Stunden pro Woche
= Gab im Ehrenamt wöchentlich fünf Stunden Deutschunterricht für Geflüchtete
= Unterrichtete Geflüchtete ehrenamtlich 5 Stunden pro Woche in Deutsch
= Deutschunterricht für Geflüchtete im Ehrenamt gegeben
`;
