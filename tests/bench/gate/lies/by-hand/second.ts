/** Lies (`!`) about the facts before them (`#` done, `@` of another kind), written against the gate as it stood; see `read.ts`. */
export const SECOND = `
# Coordinated catering for 3 weddings and 12 company parties in 2019
! Coordinated catering for 12 weddings in 2019
! Coordinated 3 companies in 2019
! Catering for 15 weddings
! Coordinated 12 companies' weddings in 2019
! Coordinated catering for weddings and company parties since 2019
! Coordinated catering companies
# Drafted tender documents that my manager submitted to the ministry
! Submitted tender documents to the ministry
! Drafted tender documents for the ministry as manager
! Drafted ministry documents
! Drafted and submitted tender documents
! Managed tender documents submitted to the ministry
# Operated a 12-tonne excavator on two motorway sites under supervision
! Operated a 12-tonne excavator on two motorway sites
! Operated two 12-tonne excavators on motorway sites
! Supervised two motorway sites with a 12-tonne excavator
! Operated two motorway sites
! Operated a 12-tonne excavator in supervision of two motorway sites
# Increased newsletter sign-ups by 12% while the paid campaign brought 40% more sales
! Increased sales by 40%
! Increased newsletter sign-ups by 40%
! Increased newsletter sign-ups by 12% and sales by 40%
! Increased paid newsletter sign-ups by 12%
! Paid campaign with 12% more sales
! Brought 40% more newsletter sign-ups
# Entered patient data into Epic and scheduled appointments for four physicians
! Physician with patient data in Epic
! Scheduled four physicians
! Scheduled appointments for four patients
! Scheduled appointments in Epic for four physicians
! Epic appointments for four physicians
# Repaired bicycles; sold accessories worth €200 a week
! Repaired bicycles worth €200 a week
! Sold bicycles worth €200 a week
! Sold accessories worth €200 a day
! Repaired bicycles and accessories
! Sold bicycles and accessories
# Applied for a patent on a folding stroller (pending)
! Patent on a folding stroller
! Patented a folding stroller
! Applied a patent on a folding stroller
! Holds a patent on a folding stroller
! Patent for a folding stroller
# Introduced by my supervisor to the basics of pivot tables in Excel
! Introduced pivot tables in Excel
! Pivot tables in Excel
! Introduced my supervisor to pivot tables in Excel
! Introduced the basics of pivot tables in Excel
# Kept the minutes for the committee that approved a €7 million budget
! Approved a €7 million budget
! Committee member with a €7 million budget
! Kept a €7 million budget
! Kept the committee's €7 million budget
! Kept the committee
# Substituted for the head chef on 9 evenings
! Head chef on 9 evenings
! Head chef
! Worked as head chef on 9 evenings
! Substituted 9 chefs
# Assembled 80 circuit boards an hour with a reject rate of 2%
! Assembled 80 circuit boards a minute with a reject rate of 2%
! Assembled 80 circuit boards an hour with a reject rate below 2%
! Assembled circuit boards with a 2% rate an hour
! Assembled 80 circuit boards with a reject rate of 2% an hour
! Assembled 80 circuit boards an hour with a rate of 2% less
! Rejected 80 circuit boards an hour
# Lost two customers and won five new ones in the second half of 2020
! Won two customers and five new ones in 2020
! Won five new customers in the first half of 2020
! Won seven customers in 2020
! Won five new customers in half of 2020
! Won two customers in the second half of 2020
# Audited by TÜV in 2021 without findings as the person responsible for the paint shop
! Audited the paint shop in 2021 without findings
! Responsible for TÜV audits
! Audited TÜV in 2021
! TÜV auditor in 2021
# Co-wrote a grant application of £90,000 with two professors
! Wrote a grant application of £90,000
! Wrote a grant application of £90,000 with professors
! Won a grant of £90,000
! Professor who wrote a grant application
! Grant of £90,000 with two professors
# Observed lessons of grade 8 biology and taught two of them
! Taught grade 8 biology
! Taught lessons of grade 8 biology
! Taught 8 biology lessons
! Taught biology to grade 8
! Observed and taught grade 8 biology
# Volunteered at the 2016 marathon in Berlin, handing out water at kilometre 30
! Ran the 2016 marathon in Berlin
! Organised the 2016 marathon in Berlin
! Marathon in Berlin, 2016, kilometre 30
! Ran 30 kilometres in Berlin
! Handed out 30 kilometres of water
# Assisted during audits of a bank, an insurer and a hospital
! Audited a bank, an insurer and a hospital
! Audits of a bank, an insurer and a hospital
! Assisted banks, insurers and hospitals
! Assisted during audits of banks
! Assisted a hospital, an insurer and a bank
! Audit assistant of banks
# Bei Nordlicht Elektro Kundendienst und Auslieferung, bei Brandt Optik Buchhaltung
! Buchhaltung bei Nordlicht Elektro
! Bei Brandt Optik Kundendienst
! Kundendienst und Buchhaltung bei Nordlicht Elektro
! Auslieferung bei Brandt Optik
# Erstellte Angebote und Rechnungen mit Lexware, der Chef verhandelte mit den Kunden
! Verhandelte mit den Kunden
! Chef mit Lexware
! Erstellte Angebote und verhandelte mit Kunden
! Verhandelte Angebote mit den Kunden
# Begann eine Weiterbildung zum Meister, ohne sie abzuschließen
! Weiterbildung zum Meister
! Meister
! Weiterbildung zum Meister abgeschlossen
! Begann als Meister
# War 3 Monate lang in der Kinderonkologie und 9 Monate in der Notaufnahme tätig
! War 9 Monate lang in der Kinderonkologie tätig
! 9 Monate in der Kinderonkologie
! War 12 Monate in der Notaufnahme tätig
! War in der Kinderonkologie und der Notaufnahme 9 Monate tätig
# Lagerte 400 Paletten um und kommissionierte 60 Aufträge pro Schicht
! Kommissionierte 400 Aufträge pro Schicht
! Lagerte 400 Paletten pro Schicht um
! Kommissionierte 60 Paletten pro Schicht
! Lagerte 60 Paletten um
# Ersetzte Papierformulare durch eine App, die ein Dienstleister entwickelte
! Entwickelte eine App
! Entwickelte eine App für Papierformulare
! Ersetzte eine App durch Papierformulare
! Ersetzte Dienstleister durch eine App
# Vendu des assurances auto et présenté des assurances vie à 15 clients
! Vendu des assurances vie à 15 clients
! Vendu des assurances à 15 clients
! Vendu des assurances auto à 15 clients
! Présenté des assurances auto à 15 clients
# Remplacé la directrice pendant son congé de deux mois
! Directrice pendant deux mois
! Directrice
! Remplacé deux directrices
! Congé de la directrice
# Réduit les retards de 20 minutes à 5 minutes sur une ligne sur six
! Réduit les retards de 20 minutes sur six lignes
! Réduit les retards de 5 minutes à 20 minutes
! Réduit les retards de 20 minutes à 5 minutes sur six lignes
! Réduit les retards de 20 à 5 minutes sur les lignes
# Cuidé a dos ancianos y limpié una oficina de 8 despachos
! Cuidé a 8 ancianos
! Limpié dos oficinas
! Limpié dos despachos
! Cuidé una oficina de 8 despachos
! Dirigí una oficina de 8 despachos
# Vendí menos que el año anterior: 40 coches en lugar de 55
! Vendí 55 coches
! Vendí 40 coches más que el año anterior
! Vendí 40 coches más
! Vendí 55 coches en lugar de 40
# Built dashboards in Tableau
@skill Power BI|beginner
! Built dashboards in Power BI
! Built dashboards in Tableau and Power BI
! Power BI dashboards
! Power BI and Tableau dashboards
# Reduced invoice errors by 30% at Brandt Optik
# Trained 14 cashiers at Ferngate
! Reduced invoice errors by 30% at Ferngate
! Trained 14 cashiers at Brandt Optik
! Trained 30% at Ferngate
! Reduced errors of 14 cashiers by 30%
! Reduced invoice errors by 30% by training 14 cashiers
# Led a choir of 20 children
# Supported the relocation of an office with 200 desks
! Led the relocation of an office with 200 desks
! Led an office of 20
! Led a relocation
! Led 200 children
@role Accountant|Brandt Optik|2015-01|2017-12
@role Warehouse Helper|Ferngate|2018-02
! Accountant at Ferngate
! Accountant since 2018
! Accountant at Brandt Optik since 2015
! Accountant, 2015 to now
! Warehouse Helper at Brandt Optik
! Accountant from 2015 to 2018
! Accountant at Brandt Optik and Ferngate
@cert Project Management Fundamentals|Coursera|2022-03
@cert First Aid|Red Cross|2019
! Project Management, Red Cross
! Project Management from Coursera since 2019
! First Aid from Coursera
! Project Management and First Aid, 2019
! Management at Coursera
! Fundamentals of First Aid
# Wrote code in Python 2.7 for a chat-bot with 1,200 users
! Wrote code in Python 3.7 for a chat-bot with 1,200 users
! Wrote code in Pythοn for a chat-bot with 12,000 users
! Wrote code in Python 2.7 for a chat-bot with 1200k users
! Wrote code in Python 2.7 for a chat-bot with 1,200² users
! Wrote code in Python 2.7 for a ChatGPT bot
! Wrote code in Python 2.7 for 1,200 chat-bots
! Wrote code in Python 2.7 and R for a chat-bot
! Wrote code in Python 2.7 to excel
! Wrote code in Python 2.7 for a chat-bot with 1,200 users 🏆
! Wrote code in Python 2.7 for a chat-bot with 1,200 users (see awards)
! Wrote code in Python 2.7 for a chat-bot with one thousand two hundred thousand users
! Wrote code in Python 2.7 for a chat-bot with a dozen hundred users a day
! Wrote code in Python 2.7, Go
! Wrote code in Py thon 2.7 and J ava
! Wrote code in Python 2.7 for a swift chat-bot with 1,200 users
`;
