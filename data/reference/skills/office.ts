/** Office work and office software. Own collection; the notation is told in `table.ts`. */
export const OFFICE = `
Microsoft Office = ms office, office 365, microsoft 365, ms-office, ms office suite, office suite, pack office, m365, ms-office-kenntnisse, paquete office, suite office, ms-office-paket
!Excel = microsoft excel, ms excel, ms-excel, excel-kenntnisse, advanced excel, excel spreadsheets > Microsoft Office
!Word = microsoft word, ms word, ms-word > Microsoft Office
PowerPoint = power point, ms powerpoint > Microsoft Office
!Outlook = microsoft outlook, ms outlook > Microsoft Office
!Access = microsoft access, ms access, ms-access > Microsoft Office
Microsoft Teams = ms teams, ms-teams
SharePoint = share point
OneNote
Visio
Pivot Tables = pivot table, pivot-tabellen, vlookup, tableaux croisés dynamiques
Power Automate = microsoft flow > Power Platform
Google Workspace = g suite, gsuite, google sheets, google docs, google apps
LibreOffice = openoffice
~Slack
~Zoom
Zapier = n8n
Typing = touch typing, 10-finger-system, maschinenschreiben, dactylographie
Spreadsheets = spreadsheet, tabellenkalkulation, tableur, hojas de cálculo
Office Administration = office management, büroorganisation, büromanagement, büroverwaltung, administrative support, administrative tasks, verwaltungsaufgaben, administrative assistance, tâches administratives, tareas administrativas, secretarial, assistanat, sekretariat, sekretariatsaufgaben, allgemeine bürotätigkeiten
Executive Assistance = executive assistant, personal assistant, vorstandsassistenz, geschäftsführungsassistenz, assistante de direction, assistant de direction, asistente de dirección
Reception = receptionist, empfang, front desk, accueil physique, recepción, rezeption
Calendar Management = diary management, terminplanung, terminkoordination, terminmanagement, appointment scheduling, gestion d'agenda, gestión de agenda
Travel Arrangements = travel management, travel booking, reiseplanung, reiseorganisation, organisation de déplacements
Minute Taking = meeting minutes, protokollführung, protokollerstellung, compte-rendu, comptes rendus
Correspondence = business correspondence, korrespondenz, schriftverkehr, correspondance, correspondencia
Document Management = records management, dokumentenmanagement, archivierung, filing systems, filing, classement, gestion documentaire, gestión documental, ablage
Telephone Support = phone support, telephone handling, telefonzentrale, telefonische beratung, accueil téléphonique, atención telefónica, phone etiquette
Order Processing = auftragsabwicklung, auftragsbearbeitung, order management, traitement des commandes, gestión de pedidos
Quotation Preparation = angebotserstellung, preparing quotes, devis
Facility Management = facilities management, gebäudemanagement, hausverwaltung, services généraux
Industriekaufmann = industriekauffrau, kaufmännische ausbildung, bürokaufmann, bürokauffrau, kauffrau für büromanagement, kaufmann für büromanagement
Transcription = audio typing, diktat
Library Science = bibliothekswesen, cataloguing
`;
