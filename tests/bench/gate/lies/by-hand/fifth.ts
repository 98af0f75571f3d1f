/** Lies (`!`) about the facts before them (`#` done, `@` of another kind), written against the gate as it stood; see `read.ts`. */
export const FIFTH = `
# Restocked vending machines at 14 railway stations
! Managed 14 railway stations
! Restocked 14 vending machines
! Restocked railway machines at 14 stations worldwide
! Sold vending machines at 14 railway stations
! Restocked vending machines at 140 railway stations
! Restocked vending machines for 14 railways
# Kept the books of a tennis club and prepared its annual tax return
! Prepared annual tax returns
! Tennis club accountant
! Owned a tennis club
! Kept the tax books of a tennis club
! Prepared the annual tax return of a company
! Kept books and prepared tax returns for clubs
# Helped a friend set up an online shop on Shopify
! Set up an online shop on Shopify
! Owner of an online shop on Shopify
! Set up online shops on Shopify
! Founded an online shop on Shopify
! Helped friends set up online shops on Shopify
! Shopify online shop set up
# Migrated 3 of 11 reports from SSRS to Power BI
! Migrated 11 reports from SSRS to Power BI
! Migrated 3 of 11 reports from Power BI to SSRS
! Migrated reports from SSRS to Power BI
! Migrated all 11 reports to Power BI
! Migrated SSRS to Power BI
! Built 3 of 11 reports in Power BI
# Calmed agitated patients and called security when needed
! Security for agitated patients
! Called agitated patients
! Secured patients when needed
! Worked as security
! Calmed security when needed
! Treated agitated patients
# Piloted a chatbot with 25 test users; it was not rolled out
! Rolled out a chatbot with 25 users
! Chatbot with 25 users
! Rolled out a chatbot to 25 test users
! Piloted and rolled out a chatbot
! Tested 25 chatbots
! Piloted a chatbot with users
# Weighed and packed about 500 parcels a shift
! Weighed and packed over 500 parcels a shift
! Weighed and packed 500 parcels a shift
! Weighed and packed about 500 parcels an hour
! Packed about 5,000 parcels a shift
! Weighed 500 kg a shift
! Managed about 500 parcels a shift
# Wrote the German chapter of a handbook that the EU office in Brussels published
! Published a handbook
! Wrote a handbook
! Wrote the German handbook of the EU office
! Published the German chapter of a handbook
! Wrote a handbook for the EU office in Brussels
! Author of a handbook
! Wrote a German handbook
# Interviewed candidates together with the head of HR and took notes
! Head of HR who interviewed candidates
! Interviewed candidates as head of HR
! Interviewed the head of HR
! Hired candidates with the head of HR
! Interviewed candidates
! Interviewed and hired candidates together with the head of HR
# Installed heat pumps as the assistant of a master electrician
! Master electrician who installed heat pumps
! Installed heat pumps as a master electrician
! Master electrician
! Heat pumps installed as master electrician
! Electrician assistant to a heat pump master
# Raised €900 for a school trip by selling cakes
! Raised €900 a year for a school trip
! Raised €9,000 for a school trip by selling cakes
! Raised €900 for schools by selling cakes
! Sold a school for €900
! Raised $900 for a school trip by selling cakes
! Increased cake sales by €900
! Sold €900 school trips
# Tutored one pupil in Latin from grade 6 to grade 9
! Tutored pupils in Latin from grade 6 to grade 9
! Tutored Latin pupils in grades 6 to 9
! Taught Latin in grade 6 to 9 classes
! Tutored 9 pupils in Latin
! Tutored one pupil in Latin for 9 years
! Tutored 6 pupils in Latin
! Latin teacher for grade 6 to grade 9
# Reduced complaints at the Kassel branch; the Fulda branch was run by a colleague
! Reduced complaints at the Fulda branch
! Ran the Fulda branch
! Reduced complaints at the Kassel and Fulda branches
! Ran the Kassel branch
! Reduced complaints at the Fulda branch with a colleague
! Ran a branch
# Programmed a robot arm (KUKA) in a two-day course
! Programmed KUKA robot arms
! KUKA robot programmer
! Programmed a robot arm (KUKA) for two days
! Two-day KUKA robots
! Programmed robots
! Gave a two-day course on a robot arm (KUKA)
! Programmed a robot arm (KUKA)
# Took part in a project that cut emissions by 12% and cost €2 million
! Cut emissions by 12%
! Project budget of €2 million
! Cut costs by €2 million
! Took part in cutting costs by 12%
! Led a project that cut emissions by 12%
! Cut emissions by 12% in a €2 million project
! Took part in a project that cut costs by €2 million
# Führte mit einer Kollegin 12 Bewerbungsgespräche, die Auswahl traf die Leitung
! Führte 12 Bewerbungsgespräche
! Traf die Auswahl
! Leitung von 12 Bewerbungsgesprächen
! Führte 12 Kolleginnen
! Auswahl und Leitung
! Führte Bewerbungsgespräche und traf die Auswahl
# Reparierte Waschmaschinen, keine Trockner, im Auftrag von Miele
! Reparierte Trockner
! Reparierte Waschmaschinen und Trockner
! Miele Trockner
! Reparierte Trockner im Auftrag von Miele
! Miele-Techniker
! Verkaufte Waschmaschinen
# Praktikum bei der Stadt Bonn, Mitschrift von Sitzungen des Bauausschusses
! Leitung von Sitzungen des Bauausschusses
! Sitzungen des Bauausschusses
! Mitglied des Bauausschusses
! Bau bei der Stadt Bonn
! Arbeit bei der Stadt Bonn
! Leitete den Bauausschuss der Stadt Bonn
# Senkte die Fehlerquote von 5 % auf unter 2 %
! Senkte die Fehlerquote von 5 % auf 2 %
! Senkte die Fehlerquote um 5 %
! Senkte die Fehlerquote unter 5 %
! Senkte die Fehlerquote auf unter 1 %
! Senkte die Fehlerquote von 50 % auf unter 2 %
! Senkte die Quote auf 5 %
# Aidé une chercheuse à saisir 2 000 questionnaires dans SPSS
! Saisi 2 000 questionnaires dans SPSS
! Chercheuse avec SPSS
! Aidé 2 000 chercheuses
! Rédigé 2 000 questionnaires
! Aidé à analyser 2 000 questionnaires dans SPSS
! Saisie de 2 000 questionnaires dans SPSS
# Accueil des clients en anglais et gestion du stock avec Odoo
! Gestion des clients avec Odoo
! Accueil des clients avec Odoo
! Gestion du stock en anglais
! Gestion des clients et du stock avec Odoo
! Anglais et Odoo courant
# Limpieza de 12 habitaciones al día; revisión a cargo de la gobernanta
! Gobernanta de 12 habitaciones
! Revisión de 12 habitaciones al día
! Limpieza y revisión de 12 habitaciones al día
! Limpieza de 12 habitaciones por hora
! Gobernanta
! A cargo de 12 habitaciones
# Vendí entradas para un festival que reunió a 20.000 personas
! Reuní a 20.000 personas
! Vendí 20.000 entradas
! Vendí entradas a 20.000 personas
! Organicé un festival que reunió a 20.000 personas
@role Deputy Store Manager|Kaufhof Example|2016-04|2018-09
# Scheduled shifts for 22 employees
! Store Manager at Kaufhof Example
! Manager of 22 employees at Kaufhof Example
! Deputy Store Manager at Kaufhof Example since 2016
! Store Manager who scheduled shifts for 22 employees
! Scheduled shifts for 22 stores
! Managed 22 employees
! Deputy Store Manager for 22 years
@skill Java|advanced
@skill Go|basic
@lang Italian|A2
@lang Dutch|C1
! Advanced Java and Go
! Go: advanced
! Italian C1
! Dutch and Italian, C1
! Java, Go and Rust
! Italian at C1, Dutch at A2
! Go (advanced), Java (basic)
`;
