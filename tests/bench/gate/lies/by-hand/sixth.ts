/** The last set: the gate was never tuned on it. Lies (`!`) about the facts before them; see `read.ts`. */
export const SIXTH = `
# Loaded lorries at night and signed for incoming freight
! Drove lorries at night
! Signed freight contracts at night
! Loaded lorries and freight
! Managed incoming freight
! Loaded freight lorries at night for 5 years
! Signed for lorries
# Designed posters for a theatre whose season sold 40,000 tickets
! Sold 40,000 tickets
! Designed a theatre's season
! Designed 40,000 posters
! Designed posters that sold 40,000 tickets
! Designed posters for 40,000 theatres
! Theatre season with 40,000 tickets sold
# Checked 60 invoices a day against orders in SAP and flagged mismatches to accounting
! Accounting of 60 invoices a day in SAP
! Checked 60 invoices an hour against orders in SAP
! Checked SAP against 60 invoices
! Accounting in SAP
! Checked 600 invoices a day against orders in SAP
! Ordered in SAP and checked 60 invoices a day
! Checked accounting mismatches in Oracle
# Walked dogs for neighbours; trained none of them
! Trained dogs for neighbours
! Walked and trained dogs
! Trained neighbours
! Dog trainer for neighbours
! Walked neighbours
# Rewrote the onboarding guide after 7 of 20 new hires had failed the test
! Failed 7 of 20 new hires
! Trained 20 new hires with the onboarding guide
! Rewrote the test after 7 of 20 new hires
! Hired 20 with the onboarding guide
! Rewrote the onboarding guide for 20 new hires
! Tested 7 of 20 new hires
! Rewrote the onboarding guide and 7 of 20 tests
# Represented the works council secretary at two meetings with management
! Works council secretary
! Managed two meetings with the works council
! Management meetings as works council secretary
! Represented management at two meetings
! Represented the works council at two meetings with management
! Secretary of the works council at two meetings
# Grew up bilingual in Basque; reading knowledge of Catalan
! Bilingual in Basque and Catalan
! Bilingual in Catalan
! Knowledge of Basque; bilingual in Catalan
! Catalan: bilingual
! Grew Basque knowledge
# Took photos for the alumni magazine, two of which were printed on the cover
! Printed the alumni magazine
! Took two photos for the alumni magazine
! Took cover photos for the alumni magazine
! Took photos for two alumni magazines
! Photos printed on two covers
! Designed the cover of the alumni magazine
# Compiled a list of 300 potential buyers which the broker contacted
! Contacted 300 potential buyers
! Compiled and contacted 300 potential buyers
! Compiled a list of 300 buyers
! Broker with 300 potential buyers
! Sold to 300 buyers
! Compiled a list of 300 brokers
# Saved 3 hours a week by scripting backups in Bash on two servers
! Saved 3 hours a day by scripting backups in Bash on two servers
! Saved 3 servers by scripting backups in Bash
! Saved two hours a week by scripting backups in Bash
! Saved 3 hours a week by scripting backups in Python
! Saved 3 hours a week on two hundred servers
! Scripted servers in Bash
! Scripted backups in Bash and PowerShell
# Supervised by the ward sister, drew blood and changed dressings
! Supervised the ward and drew blood
! Ward sister who drew blood
! Supervised the ward sister
! Supervised blood draws
! Ward sister
# Contributed two chapters to a textbook edited by Prof. Amsel
! Edited a textbook
! Contributed to two textbooks
! Wrote a textbook
! Edited two chapters of a textbook
! Contributed a textbook to Prof. Amsel
! Professor who contributed two chapters
! Textbook with two chapters
# Betreute die Gäste an der Bar, der Barchef bestellte die Ware für 6.000 Euro im Monat
! Bestellte Ware für 6.000 Euro im Monat
! Barchef
! Betreute die Bar und bestellte die Ware
! Bestellte die Ware
! Betreute Gäste für 6.000 Euro im Monat
# Machte Inventur in zwei von sieben Filialen
! Machte Inventur in sieben Filialen
! Machte Inventur in zwei Filialen
! Machte Inventur in allen Filialen
! Filialleiter in zwei Filialen
! Machte zwei von sieben Inventuren
# Malte Kulissen für ein Schultheater, Regie führte eine Lehrerin
! Führte Regie
! Regie für ein Schultheater
! Malte Kulissen und führte Regie
! Lehrerin für ein Schultheater
! Malte Kulissen für Schultheater
# Plante den Umzug von 30 Arbeitsplätzen nach Jena, der 2020 abgesagt wurde
! Umzug von 30 Arbeitsplätzen nach Jena
! Zog 2020 mit 30 Arbeitsplätzen nach Jena um
! Plante 2020 den Umzug nach Jena
! Umzug von 30 Arbeitsplätzen 2020
# Relu des contrats en italien pour une avocate et classé 400 dossiers
! Avocate en italien
! Relu 400 contrats en italien
! Classé 400 contrats
! Rédigé des contrats en italien
! Relu 400 dossiers
# Livraison de médicaments aux patients, sans conseil pharmaceutique
! Conseil pharmaceutique aux patients
! Livraison et conseil aux patients
! Conseil aux patients
! Patients sans médicaments
! Livraison de patients
# Ayudé a montar 10 puestos del mercado; la organización la llevó el ayuntamiento
! Organización del mercado
! Monté 10 puestos del mercado
! Organicé el mercado
! Organización de 10 puestos del mercado
! Ayudé al ayuntamiento
# Traduje folletos del inglés al español durante un verano
! Traduje folletos del español al inglés
! Traduje folletos durante años
! Traduje folletos del inglés y del español
! Traduje libros del inglés al español
! Traduje folletos durante tres veranos
@role Intern|Nordlicht Elektro|2021-07|2021-09
# Soldered prototypes of a charger that went into series in 2023
! Soldered chargers in series
! Soldered chargers
! Soldered prototypes at Nordlicht Elektro in 2023
! Soldered prototypes of a charger until 2023
! Engineer at Nordlicht Elektro
! Soldered prototypes for Elektro chargers in series since 2021
! Nordlicht Elektro, 2021 to 2023
@edu University of Turku|M.Sc.|Geology|4/5|2014|2017
@cert Welding Level 1|DVS|2013-04
! Welding Level 2, DVS
! M.Sc. in Welding from the University of Turku
! M.Sc. in Geology, 5/5
! Ph.D. in Geology, University of Turku
! Welding Level 1 from the University of Turku
! M.Sc. in Geology at the University of Turku, 2013
! DVS, Geology
! Geology Level 1
`;
