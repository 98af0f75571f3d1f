/**
 * A second set of lies, written by hand against the tuned gate, on facts of their own (`#`). Each line (`!`) says
 * something that its fact does not.
 */
export const SECOND = `
# Cut checkout response time from 40 ms to 10 ms by adding an index to the orders table
! Cut checkout response time from 40 s to 10 s by adding an index to the orders table
! Cut checkout response time from 10 ms to 40 ms by adding an index to the orders table
! Cut checkout response time by 40 ms by adding an index to the orders table
! Cut checkout response time to 40 ms
! Cut orders response time from 40 ms to 10 ms by adding a checkout index
! Added 40 indexes to the orders table
! Adding an index to the checkout table cut response time from 40 ms to 10 ms
# Found errors in 3 of 10 audited invoices and recovered €90,000
! Found errors in 10 of 3 audited invoices
! Found errors in 10 audited invoices
! Found 3 errors in 10 audited invoices and recovered $90,000
! Recovered €90,000 of invoices per year
! Recovered €90,000 from 3 invoices
! Found €90,000 of errors
! Audited invoices worth €90,000
# Handled up to 200 support tickets per day during sales events
! Handled 200 support tickets per day
! Handled up to 200 support tickets per second
! Handled more than 200 support tickets per day
! Handled up to 200 sales events per day
! Handled sales during support events
! Handled support tickets at up to 200 sales events
# Contributed to a billing module used by 5 teams
! Built a billing module used by 5 teams
! Billing module for 5 teams
! Used by 5 teams: built the billing module
! Contributed to 5 billing modules
! Led 5 teams contributing to a billing module
! Contributed 5 modules to billing teams
! Contributed to a module used by 5 billing teams
# Worked in a team of 5 that migrated the payroll system to Oracle
! Led a team of 5 that migrated the payroll system to Oracle
! Migrated the payroll system to Oracle
! Worked in a team that migrated 5 payroll systems to Oracle
! Worked in a team of 5 that migrated Oracle to the payroll system
! Worked in a team of 5 that migrated the payroll system from Oracle
! Worked in 5 teams that migrated the payroll system to Oracle
# Completed an internship at Brightwater Labs testing a prototype glucose sensor
! Tested a glucose sensor at Brightwater Labs
! Testing engineer at Brightwater Labs
! Tested a production glucose sensor during an internship
! Completed a prototype glucose sensor at Brightwater Labs
! Completed an internship at Glucose Labs
! Internship at Brightwater testing a prototype glucose sensor
# Completed a Kubernetes course at the Open Tech Academy
! Completed a Kubernetes project at the Open Tech Academy
! Kubernetes experience at the Open Tech Academy
! Kubernetes
! Taught a Kubernetes course at the Open Tech Academy
! Used Kubernetes at the Open Tech Academy
! Certified in Kubernetes by the Open Tech Academy
# Planned the relocation of 80 desks to the new office in Graz
! Relocated 80 desks to the new office in Graz
! Relocation of 80 desks to the new office in Graz
! Planned the relocation of 80 offices to Graz
! Planned 80 new offices in Graz
! Planned the new office in Graz
! Planned the relocation of 80 new desks to the office in Graz
# Was not responsible for the budget but advised the project board on procurement
! Was responsible for the budget and advised the project board on procurement
! Responsible for the budget
! Advised the board on the project budget
! Responsible for procurement
! The project board advised on procurement
! Managed procurement for the project board
! Advised on the budget
# The vendor delivered the new ticketing system while I trained 40 colleagues
! Delivered the new ticketing system and trained 40 colleagues
! Delivered 40 ticketing systems
! The new ticketing system was delivered while I trained 40 colleagues
! Trained 40 vendors on the new ticketing system
! Trained the vendor
# Reported to the sales director and prepared forecasts for 6 regions
! Sales director for 6 regions
! The sales director reported to me and prepared forecasts for 6 regions
! Directed sales and prepared forecasts for 6 regions
! Prepared 6 forecasts for regions
! Prepared sales for 6 regions
! Reported forecasts to the sales director of 6 regions
# Reviewed a book on machine learning for a local newspaper
! Wrote a book on machine learning
! Used machine learning for a local newspaper
! Reviewed machine learning for a local newspaper
! Reviewed a book for a newspaper on machine learning
! Machine learning at a local newspaper
# Helped draft the grant application that won 1.5 million CHF
! Won 1.5 million CHF
! Drafted the grant application that won 1.5 million CHF
! Helped win a grant of 1.5 million EUR
! Helped draft the application that won 15 million CHF
! Won the grant
# Tested software written in Rust and Go by the core team
! Wrote software in Rust and Go
! Software written in Rust and Go
! Tested Rust and Go
! Wrote software for the core team
! Core team: wrote and tested software in Rust and Go
# Reduced food waste by about 15% in a canteen serving 900 meals a day
! Reduced food waste by 15% in a canteen serving 900 meals a day
! Reduced food waste to about 15% in a canteen serving 900 meals a day
! Reduced meals by about 15%
! Served about 15% of 900 meals a day
! Reduced food waste by about 900 meals a day
! Reduced food waste by about 15% a day
# Translated 4 novels from Polish into English
! Translated 4 novels from English into Polish
! Wrote 4 novels in English and Polish
! Translated novels from 4 Polish novels
! Wrote novels translated into English
# Promoted from junior to regular developer in 2020
! Promoted from regular to senior developer in 2020
! Promoted from regular to junior developer in 2020
! Promoted to developer in 2020
! Junior developer since 2020
! Promoted junior developers in 2020
# Awarded second place in the regional robotics contest
! Awarded first place in the regional robotics contest
! Awarded place in the robotics contest
! Regional robotics contest winner
! Awarded second place in the national robotics contest
# Supported 3 senior engineers who designed the fuel pump of a light aircraft
! Designed the fuel pump of a light aircraft
! Senior engineer who designed the fuel pump of a light aircraft
! Supported 3 light aircraft
! Designed the fuel pump, supported by 3 senior engineers
# Sales grew from 2 to 4 million euros while I was on parental leave
! Grew sales from 2 to 4 million euros
! Increased sales from 2 to 4 million euros
! Grew sales by 4 million euros
# Kein direkter Kundenkontakt; bereitete Angebote für den Vertrieb vor
! Direkter Kundenkontakt; bereitete Angebote für den Vertrieb vor
! Bereitete Angebote für Kunden vor
! Direkter Kundenkontakt im Vertrieb
# Nahm an einem Workshop zu Data Governance mit 12 Banken teil
! Leitete einen Workshop zu Data Governance mit 12 Banken
! Data Governance für 12 Banken
! Führte Data Governance bei 12 Banken ein
! Nahm an 12 Workshops zu Data Governance teil
# Senkte die Retourenquote von 9 % auf 6 % im Team mit zwei Kolleginnen
! Senkte die Retourenquote um 9 % auf 6 %
! Senkte die Retourenquote um 6 %
! Senkte die Retourenquote von 6 % auf 9 % im Team mit zwei Kolleginnen
! Leitete ein Team mit zwei Kolleginnen
! Senkte die Retourenquote von 9 % auf 6 %
# A assisté le directeur financier pour la clôture annuelle de 3 filiales
! Directeur financier de 3 filiales
! A réalisé la clôture annuelle de 3 filiales
! A dirigé la clôture annuelle de 3 filiales
! A assisté 3 directeurs financiers pour la clôture annuelle
# Réduit de 20 % les délais de livraison vers l'Espagne
! Réduit à 20 % les délais de livraison vers l'Espagne
! Réduit de 20 % les livraisons vers l'Espagne
! Réduit de 20 jours les délais de livraison vers l'Espagne
# Apoyé al equipo que construyó un puente de 120 metros
! Construí un puente de 120 metros
! Dirigí al equipo que construyó un puente de 120 metros
! Apoyé al equipo que construyó 120 puentes
! Apoyé al equipo que construyó un puente de 120 km
# No participé en ventas; gestioné el almacén de 2.000 referencias
! Participé en ventas y gestioné el almacén de 2.000 referencias
! Gestioné ventas de 2.000 referencias
! Participé en ventas
! Gestioné 2.000 almacenes
`;
