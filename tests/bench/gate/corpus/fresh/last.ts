/** The last such set. At the first look 31 of its 122 were refused; four faults it showed are mended since. See `../english.ts`. */
export const LAST_ENGLISH = `
# Prepared patients for surgery and monitored them in the recovery room
= Prepared patients for operations and monitored them in the recovery room
= Preparation of patients for surgery and monitoring in the recovery room
= Monitored patients in the recovery room and prepared them for surgery
= Prepared surgical patients and monitored them in the recovery room
# Built 15 wooden staircases and fitted over 200 doors
= Constructed 15 wooden staircases and installed more than 200 doors
= Fitted over 200 doors and built fifteen wooden staircases
= Construction of 15 wooden staircases and fitting of over 200 doors
= Made 15 wooden stairs and fitted 200+ doors
# Advised 70 families on kindergarten places and childcare allowances
= Counselled 70 families about kindergarten places and childcare allowances
= Gave advice to seventy families on childcare allowances and kindergarten places
= Provided advice on kindergarten places and childcare allowances to 70 families
= Advising of 70 families regarding kindergarten places and childcare allowances
# Prepared quarterly VAT returns for 40 small companies
= Prepared the quarterly VAT returns of 40 small companies
= Completed VAT returns each quarter for 40 small companies
= Quarterly VAT return preparation for forty small businesses
= Responsible for preparing quarterly VAT returns for 40 small companies
# Opened 3 new branches and recruited the staff for them
= Opened three new branches and hired their staff
= Opening of 3 new branches, including staff recruitment
= Set up 3 new branches and recruited the personnel for them
= Opened 3 new branches and recruited their employees
# Measured air pollution at 22 sites and modelled the results in MATLAB
= Took air pollution measurements at 22 sites and modelled the results in MATLAB
= Measured the air pollution at 22 locations and modeled the results using MATLAB
= Air pollution measurement at 22 sites with modelling of the results in MATLAB
= Carried out air pollution measurements at 22 sites and used MATLAB to model the results
# Moved 60 web applications to Docker containers and cut deployment time from 2 hours to 10 minutes
= Migrated 60 web applications to Docker containers, reducing deployment time from 2 hours to 10 minutes
= Containerised 60 web applications with Docker and cut deployment time from two hours to ten minutes
= Reduced deployment time from 2 hours to 10 minutes by moving 60 web apps to Docker containers
= Moved 60 web apps into Docker containers and shortened deployment times from 2 hours to 10 minutes
# Developed firmware in C for battery chargers and tested it on 4 hardware revisions
= Wrote C firmware for battery chargers and tested it on four hardware revisions
= Developed and tested battery charger firmware in C on 4 hardware revisions
= Firmware development in C for battery chargers, tested on 4 hardware revisions
= Programmed firmware for battery chargers in C, testing it on 4 hardware revisions
# Answered about 50 customer emails a day in English and Dutch
= Responded to around 50 customer emails per day in English and Dutch
= Replied to about 50 emails from customers daily in Dutch and English
= Handled approximately 50 customer e-mails a day in English and Dutch
= Answering of about 50 customer emails per day in English and Dutch
# Saved €90,000 a year by renegotiating electricity contracts
= Renegotiated electricity contracts, saving €90,000 per year
= Achieved annual savings of €90,000 by renegotiating electricity contracts
= Annual savings of 90,000 euros through renegotiated electricity contracts
= Renegotiated electricity contracts and saved €90k annually
# Trained 25 volunteers as reading mentors at 6 primary schools
= Trained twenty-five volunteers to be reading mentors at 6 primary schools
= Provided training for 25 volunteers as reading mentors in six primary schools
= Training of 25 volunteers as reading mentors at 6 primary schools
= At 6 primary schools, trained 25 volunteers as reading mentors
# Inspected welds by ultrasound and issued test reports
= Carried out ultrasonic inspection of welds and issued test reports
= Ultrasound inspection of welds and issuing of test reports
= Inspected welds using ultrasound and wrote test reports
= Checked welds by ultrasound and issued the test reports
# Managed the shift schedule of 55 bus drivers
= Responsible for managing the shift schedule of 55 bus drivers
= Managed shift scheduling for 55 bus drivers
= Administered the shift schedule for fifty-five bus drivers
= Management of the shift schedules of 55 bus drivers
# Increased newsletter open rates from 18% to 27% by testing subject lines
= Raised newsletter open rates from 18% to 27% by testing subject lines
= Tested subject lines, which increased newsletter open rates from 18% to 27%
= Improved the newsletter's open rate from 18% to 27% through subject line tests
= Grew the open rate of newsletters from 18 to 27 percent by testing subject lines
# Designed and sewed costumes for 9 theatre productions
= Design and sewing of costumes for nine theatre productions
= Designed costumes for 9 theatre productions and sewed them
= Created and sewed costumes for 9 theatre productions
= Costume design and sewing for 9 theatre productions
# Conducted 200 home visits a year as a district nurse
= Made 200 home visits a year as a district nurse
= As a district nurse, carried out 200 home visits per year
= Performed 200 home visits annually as a district nurse
= Visited patients at home 200 times a year as a district nurse
# Kept the accounts of a sports club with 800 members
= Maintained the accounts of a sports club with 800 members
= Did the bookkeeping for an 800-member sports club
= Managed the accounts of a sports club of 800 members
= Accounting for a sports club with 800 members
# Evaluated survey data from 2,400 households with Stata and wrote the final report
= Analysed survey data from 2,400 households in Stata and wrote the final report
= Evaluation of survey data from 2,400 households using Stata and writing of the final report
= Used Stata to evaluate survey data of 2,400 households and authored the final report
= Wrote the final report and evaluated survey data from 2,400 households with Stata
# Implemented row-level security in PostgreSQL for a multi-tenant application
= Introduced row-level security in Postgres for a multi-tenant application
= Implementation of PostgreSQL row-level security for a multi-tenant application
= Set up row-level security in PostgreSQL for a multi-tenant app
= Added row-level security to PostgreSQL for a multi-tenant application
# Helped organise an annual charity run with 1,200 runners
= Assisted in organising an annual charity run with 1,200 runners
= Supported the organisation of a yearly charity run with 1,200 participants
= Contributed to organising an annual charity run with 1,200 runners
= Involved in the organization of an annual charity run with 1,200 runners
`;
export const LAST_GERMAN = `
# Verlegte Glasfaserkabel für 1.500 Haushalte
= Verlegung von Glasfaserkabeln für 1.500 Haushalte
= Glasfaserkabel für 1500 Haushalte verlegt
= Verlegte für 1.500 Haushalte Glasfaserkabel
= Zuständig für die Verlegung von Glasfaserkabeln für 1.500 Haushalte
# Entwickelte ein Konzept zur Sturzprophylaxe und schulte 45 Pflegekräfte
= Entwicklung eines Konzepts zur Sturzprophylaxe und Schulung von 45 Pflegekräften
= Erarbeitete ein Konzept zur Sturzprophylaxe und schulte 45 Pflegekräfte
= Konzept zur Sturzprophylaxe entwickelt und 45 Pflegekräfte geschult
= Schulte 45 Pflegekräfte und erstellte ein Konzept zur Sturzprophylaxe
# Steigerte die Öffnungsrate des Newsletters von 15 % auf 24 %
= Erhöhte die Öffnungsrate des Newsletters von 15 % auf 24 %
= Steigerung der Newsletter-Öffnungsrate von 15 auf 24 Prozent
= Öffnungsrate des Newsletters von 15 % auf 24 % gesteigert
= Verbesserte die Öffnungsrate des Newsletters von 15 % auf 24 %
# Buchte Geschäftsreisen für 80 Mitarbeiter und prüfte Reisekostenabrechnungen
= Buchung von Geschäftsreisen für 80 Mitarbeiter und Prüfung der Reisekostenabrechnungen
= Geschäftsreisen für 80 Mitarbeitende gebucht und Reisekostenabrechnungen geprüft
= Organisierte Buchungen von Geschäftsreisen für 80 Mitarbeiter und kontrollierte Reisekostenabrechnungen
= Prüfte Reisekostenabrechnungen und buchte die Geschäftsreisen von 80 Mitarbeitern
# Wartete 12 Windkraftanlagen in Norddeutschland
= Wartung von 12 Windkraftanlagen in Norddeutschland
= Übernahm die Wartung von zwölf Windkraftanlagen in Norddeutschland
= 12 Windkraftanlagen in Norddeutschland gewartet
= Führte Wartungen an 12 Windkraftanlagen in Norddeutschland durch
# Programmierte eine Schnittstelle zwischen SAP und dem Webshop in Java
= Programmierung einer Schnittstelle zwischen SAP und dem Webshop in Java
= Entwickelte in Java eine Schnittstelle zwischen SAP und dem Webshop
= Java-Schnittstelle zwischen SAP und Webshop programmiert
= Implementierte eine Schnittstelle zwischen SAP und dem Onlineshop in Java
`;
export const LAST_FRENCH = `
# Vendu des équipements agricoles et fidélisé 150 clients
= Vente d'équipements agricoles et fidélisation de 150 clients
= Fidélisé 150 clients et vendu des équipements agricoles
= Vendu du matériel agricole et fidélisé cent cinquante clients
# Enseigné le piano à 25 élèves de tous niveaux
= Enseignement du piano à 25 élèves de tous niveaux
= Donné des cours de piano à 25 élèves de tous niveaux
= Cours de piano pour vingt-cinq élèves de tous niveaux
# Mis en place un système de sauvegarde pour 40 serveurs
= Mise en place d'un système de sauvegarde pour 40 serveurs
= Installé un système de sauvegarde pour 40 serveurs
= Déployé un système de sauvegarde pour quarante serveurs
`;
export const LAST_SPANISH = `
# Impartí cursos de primeros auxilios a 200 empleados
= Impartición de cursos de primeros auxilios a 200 empleados
= Di cursos de primeros auxilios a doscientos empleados
= Formé a 200 empleados en primeros auxilios
# Aumenté las reservas del hotel un 22 % con campañas en redes sociales
= Aumento del 22 % de las reservas del hotel con campañas en redes sociales
= Incrementé un 22 % las reservas del hotel mediante campañas en redes sociales
= Con campañas en redes sociales, aumenté las reservas del hotel en un 22 %
# Mantuve y reparé ascensores en 60 edificios
= Mantenimiento y reparación de ascensores en 60 edificios
= Reparé y mantuve los ascensores de sesenta edificios
= Realicé el mantenimiento y la reparación de ascensores en 60 edificios
`;
