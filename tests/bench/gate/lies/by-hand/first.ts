/** Lies (`!`) about the facts before them (`#` done, `@` of another kind), written against the gate as it stood; see `read.ts`. */
export const FIRST = `
# Built the billing API in Go and the admin UI in React
! Built the billing API in React
! Built the admin UI in Go
! Built the billing API and the admin UI in Go
! Built billing and admin in Go
! Built React and the billing API in Go
# Taught mathematics in Lyon and physics in Geneva
! Taught mathematics in Geneva
! Taught physics in Lyon
! Taught mathematics and physics in Geneva
! Taught mathematics in Lyon and in Geneva
# Started an online course in Kubernetes in 2022
! Launched an online course in Kubernetes in 2022
! Introduced an online course in Kubernetes
! Founded an online course in Kubernetes
! Started Kubernetes in 2022
# Started as a cashier at Ferngate Foods and moved to the bakery after 8 months
! Founded a bakery at Ferngate Foods
! Launched the bakery after 8 months at Ferngate Foods
! Moved Ferngate Foods to the bakery
! Started the bakery and moved to Ferngate Foods after 8 months
# Was trained in SAP by two consultants
! Trained two consultants in SAP
! Trained consultants in SAP
# Trained in first aid and fire safety every two years
! Taught first aid and fire safety every two years
! First aid and fire safety training given every two years
! Instructed in first aid
! Coached first aid
# Cared for 14 patients on a surgical ward
! Treated 14 patients on a surgical ward
! Treated 14 surgical patients
# Handled 30 calls a day in a team of 12
! Managed a team of 12 with 30 calls a day
! Managed a team of 12
! Ran a team of 12
! Handled 30 calls a day with 12
# Ran the coffee machine and restocked shelves at the station branch
! Managed the station branch
! Ran the station branch
! Ran the station branch and restocked shelves
! Oversaw the station branch
# Guided 40 tourists a week through the old town
! Mentored 40 tourists a week
! Coached 40 people a week
! Guided 40 old tourists a week through town
# Spoke with 40 customers at the trade fair in Hanover
! Presented to 40 customers at the trade fair in Hanover
! Speaker at the trade fair in Hanover
! Gave a talk to 40 customers at the trade fair in Hanover
# Helped the sales director prepare the annual budget of €4 million
! Prepared the annual budget of €4 million with the sales director
! Prepared the annual sales budget of €4 million
! Helped as sales director with the annual budget of €4 million
! Sales director with an annual budget of €4 million
! Assistant sales director with a budget of €4 million
# Reported to the head of procurement and kept the supplier list of 220 entries up to date
! Head of procurement of 220 suppliers
! Head of the supplier list of 220 entries
! Kept procurement up to date
! Led procurement with 220 suppliers
# Wrote unit tests for the trading engine that the core team built in C++
! Built the trading engine in C++ with unit tests
! Wrote the trading engine in C++
! Wrote unit tests in C++ for the core team
! Wrote the trading engine's unit tests and built the core in C++
! Built unit tests for the core team in C++
# Attended the yearly meeting of the board and took the minutes
! Member of the board who took the minutes
! Took the board
! Held the yearly meeting of the board
! Ran the yearly meeting of the board
! Took the yearly meeting
# Sold phones and tablets, second best of 9 sellers in 2021
! Sold phones and tablets, best of 9 sellers in 2021
! Best seller of phones and tablets in 2021
! Best of 9 sellers
! Second of 9 best sellers in 2021
# Delivered parcels for a subcontractor of DHL
! Delivered parcels for DHL
! DHL parcels delivered as a contractor
! Delivered DHL
! Worked for DHL
# Supported 3 of the 12 largest customers of the bank
! Supported the 12 largest customers of the bank
! Supported the bank's 3 largest customers
! Supported the 3 largest banks
! Supported 12 customers
# Reduced scrap from 6% to 4.5% in one of three plants
! Reduced scrap from 6% to 4.5% in three plants
! Reduced scrap by 4.5%
! Reduced scrap to 4.5% in all plants
! Reduced scrap from 6% to 4.5% across plants
! Cut scrap by 6%
# Answered emails for the CEO's office
! Answered for the CEO
! Worked as the CEO
! CEO emails
! Ran the CEO's office
# Planned to migrate the data warehouse to Snowflake; the project was stopped in March 2023
! Migrated the data warehouse to Snowflake in March 2023
! Data warehouse migration to Snowflake, March 2023
! Planned the migration of the data warehouse to Snowflake until March 2023
! The data warehouse project with Snowflake
! Stopped the data warehouse project in March 2023
# Mitarbeit an der Einführung von SAP S/4HANA in zwei von fünf Werken
! Einführung von SAP S/4HANA in zwei Werken
! Einführung von SAP S/4HANA in fünf Werken
! Mitarbeit an der Einführung von SAP S/4HANA in allen Werken
! Führte SAP S/4HANA in zwei von fünf Werken ein
! Leitung der Einführung von SAP S/4HANA in zwei von fünf Werken
# Vertretung der Filialleiterin im Urlaub, Kassenabrechnung und Bestellungen
! Filialleiterin, Kassenabrechnung und Bestellungen
! Filialleiterin mit Kassenabrechnung
! Leitung der Filiale
! Filialleitung, Kassenabrechnung und Bestellungen
# Betreute 25 Kinder im Alter von 3 bis 6 Jahren
! Betreute 25 Kinder seit 6 Jahren
! Betreute Kinder 3 bis 6 Jahre lang
! Betreute 25 Kinder über 6 Jahre
! 6 Jahre Betreuung von 25 Kindern
! Leitete 25 Kinder
# Unterstützte den Abteilungsleiter bei der Verhandlung von Rahmenverträgen über 2 Mio. €
! Verhandlung von Rahmenverträgen über 2 Mio. €
! Unterstützte als Abteilungsleiter die Verhandlung von Rahmenverträgen
! Verhandelte Rahmenverträge mit dem Abteilungsleiter
! Abteilungsleiter mit Rahmenverträgen über 2 Mio. €
# Traduction de 12 manuels de l'anglais vers le français
! Traduction de 12 manuels du français vers l'anglais
! Traduction de 12 manuels anglais et français
! Rédaction de 12 manuels en français
! Traduction de 12 langues
# Participation à un atelier sur Power BI et préparation de rapports sous Excel
! Préparation de rapports sous Power BI
! Préparation de rapports sous Excel et Power BI
! Animation d'un atelier sur Power BI
! Rapports Power BI
# Apoyé al jefe de obra en la construcción de 3 puentes
! Construcción de 3 puentes como jefe de obra
! Jefe de obra en la construcción de 3 puentes
! Construí 3 puentes
! Construcción de 3 puentes
! Dirigí la construcción de 3 puentes
# Atendí a unos 60 clientes diarios en una tienda de ropa
! Atendí a más de 60 clientes diarios en una tienda de ropa
! Atendí a 60 clientes por hora en una tienda de ropa
! Dirigí una tienda de ropa con 60 clientes diarios
! Atendí 60 tiendas de ropa
# Raised concerns about data quality that delayed the release by 3 weeks
! Raised data quality
! Raised data quality and delayed the release by 3 weeks
! Improved data quality in 3 weeks
! Released data quality in 3 weeks
! Raised the release by 3 weeks
# Inherited a monitoring system of 400 sensors and replaced 35 of them
! Replaced 400 sensors
! Built a monitoring system of 400 sensors
! Replaced a monitoring system of 400 sensors
! Replaced a monitoring system and 35 sensors
! Monitored 400 sensors and replaced them
# Passed the written part of the PMP exam in 2020
! Passed the PMP exam in 2020
! PMP since 2020
! PMP, 2020
! Wrote the PMP exam in 2020
! Passed PMP in 2020
# Our team of five won the regional hackathon while I was its note taker
! Won the regional hackathon
! Won the regional hackathon in a team of five
! Led a team of five that won the regional hackathon
! Won the hackathon with a team of five
# Wrote a proposal for a national screening programme that was not funded
! Wrote a national screening programme
! Wrote a proposal for a funded national screening programme
! Funded a national screening programme
! National screening programme
# Competed in 11 tenders worth €30 million and won two
! Won tenders worth €30 million
! Won 11 tenders worth €30 million
! Won two tenders worth €30 million
! Won 11 tenders
# Interned at Nordlicht's partner agency for three months
! Interned at Nordlicht for three months
! Worked at Nordlicht for three months
! Partner at Nordlicht's agency
! Nordlicht partner for three months
# Used a forklift and a tail lift, without a licence for the crane
! Licence for the forklift
! Used a crane, a forklift and a tail lift
! Forklift licence
! Used a forklift without a licence
! Licence for a tail lift
# Managed bookings for two of the owner's five flats
! Managed five flats
! Owner of two flats
! Managed two owners
! Managed bookings for five flats
@role Nurse|Harbour Clinic|2018-03|2021-09
# Took over the night shift on Sundays
! Nurse at Harbour Clinic since 2018
! Took over the clinic on Sundays
! Took over Harbour Clinic
! Nurse at Harbour Clinic from 2018 to 2023
! Head of the night shift at Harbour Clinic
! Nurse for 5 years
! Nurse from March 2018 to September 2018
@skill Python|beginner
@skill Kubernetes|basic
! Python, Kubernetes: expert
! Kubernetes with Python
! Python since Kubernetes
@edu University of Trier|B.A.|History|1.9|2012-10|2016-03|Statistics,Economics
! M.A. in History from the University of Trier
! B.A. in Economics, University of Trier
! B.A. in History and Economics from the University of Trier
! B.A. in Statistics
! University of Trier, History, 1.0
! B.A. in 2012
! Taught History at the University of Trier
! Doctor of History, University of Trier
@cert AWS Cloud Practitioner|Amazon|2021-05
! AWS Certified Solutions Architect
! AWS Practitioner at Amazon
! AWS and Amazon Cloud
! Practitioner at Amazon since 2021
! AWS Cloud at Amazon
@lang French|B1
@lang English|native
! Native French
! English and French, native
! French, native; English, B1
! English, French: native
`;
