/** Lies (`!`) about the facts before them (`#` done, `@` of another kind), written against the gate as it stood; see `read.ts`. */
export const THIRD = `
# Migrated payroll data of 900 employees from Lotus Notes to Workday with one colleague
! Migrated payroll data of 900 employees from Workday to Lotus Notes
! Migrated 900 employees from Lotus Notes to Workday
! Migrated payroll data of 900 colleagues to Workday
! Single-handedly migrated payroll data of 900 employees to Workday
! Migrated payroll for 900 companies to Workday
! Migrated Workday payroll data from Lotus Notes
! Moved payroll data of 9,000 employees to Workday with one colleague
! Successfully led the migration of payroll data to Workday
# Supported the launch of a podcast that reached 8,000 listeners in its first month
! Launched a podcast that reached 8,000 listeners in its first month
! Supported the launch of a podcast that reached 8,000 listeners a month
! Supported a podcast with 8,000 listeners in one week
! Reached 8,000 listeners in the first month
! Launched podcasts
! Supported 8,000 listeners in the first month
! First podcast with 8,000 listeners
# Checked incoming goods against delivery notes and reported damage to the shift supervisor
! Supervised incoming goods and delivery notes
! Shift supervisor for incoming goods
! Reported the shift supervisor
! Checked the shift supervisor's delivery notes
! Checked deliveries and supervised the shift
! Checked damage against delivery notes
! Damaged incoming goods
# Developed a mobile game in Unity as a hobby; 3,100 downloads
! Developed 3,100 mobile games in Unity
! Developed a mobile game with 3,100 daily downloads
! Unity developer
! Developed Unity; 3,100 downloads
! Developed a hobby with 3,100 downloads
# Translated at 5 asylum hearings from Dari into German on a voluntary basis
! Translated at 5 asylum hearings from German into Dari
! Translator at 5 asylum hearings
! Translated 5 asylum hearings into Dari
! Translated at 5 asylum hearings from Dari into German
! Held 5 asylum hearings in German
# Prepared slides for the CFO's quarterly presentation to investors
! Presented quarterly to investors
! Presented slides to the CFO's investors
! Prepared the CFO's investors
! Prepared quarterly slides for investors as CFO
! Quarterly presentation to investors
! CFO presentation to investors
! Prepared presentations for quarterly investors
# Serviced 15 lifts under a maintenance contract of Otis
! Serviced 15 Otis lifts
! Maintenance contract with Otis for 15 lifts
! Serviced Otis under a maintenance contract of 15 lifts
! Maintained 15 contracts
! Serviced 15 lifts for Otis
! Serviced lifts at Otis
# Lowered the average waiting time from 34 to 29 minutes together with the reception team
! Lowered the average waiting time from 34 to 29 minutes
! Lowered the average waiting time by 29 minutes
! Lowered the reception team from 34 to 29
! Led the reception team and lowered the average waiting time
! Lowered the average waiting time to 29 minutes with a team of 34
! Lowered waiting time to 29 seconds together with the reception team
# Participated in on-call rotation for 40 services owned by other teams
! Owned 40 services
! On-call owner of 40 services
! Owned on-call rotation for 40 teams
! Participated in on-call rotation for 40 teams
! Ran on-call rotation for 40 services
! Services owned: 40
! Participated in 40 on-call rotations
# Wrote a bachelor's thesis about deep learning for weather radar, graded 2.3
! Wrote a master's thesis about deep learning for weather radar
! Deep learning for weather radar
! Wrote a bachelor's thesis about deep learning for weather radar, graded 1.3
! Used deep learning for weather radar
! Deep learning thesis graded 2.3
! Bachelor's in deep learning
! Weather radar built with deep learning
! Wrote deep learning for weather radar
# Grew tomatoes and herbs in a 200 m² greenhouse and sold them on the weekly market
! Grew the market by 200
! Grew a 200 m² greenhouse weekly
! Sold a 200 m² greenhouse
! Grew tomatoes and herbs in a 200 km² greenhouse
! Grew tomatoes on the weekly market
! Grew sales on the weekly market
! Sold greenhouses on the weekly market
! Grew the weekly market
# Explained the museum's collection to school classes, up to three a day
! Explained the museum's collection to school classes, three a day
! Taught school classes, up to three a day
! Explained three museum collections a day
! Explained the museum's collection to up to three schools a day
! Museum collection with up to three classes a day
! Explained the school's collection
# Took over a failing project and handed it to a successor after six weeks
! Took over a project and led it for six weeks
! Took over a successor project after six weeks
! Completed a failing project after six weeks
! Handed over a project in six weeks
! Took over failing projects
! Rescued a failing project in six weeks
# Earned 60 of 180 credits in computer science before leaving the university
! Earned 180 credits in computer science
! Earned 60 credits in computer science at university, then graduated
! Computer science, university, 180 credits
! University credits in computer science: 180
! Bachelor in computer science (180 credits)
! Earned a university degree in computer science
! Earned computer science in 60 credits
# Collected feedback from nurses on the software that IT had chosen
! Chose the software from nurses' feedback
! Chosen software for nurses
! Collected software from IT
! Collected feedback from IT on nurses
! Collected feedback on the nurses
! Nurses' software chosen
! IT software feedback from chosen nurses
# Had commercial power of attorney only for purchases below €5,000
! Had commercial power of attorney
! Had commercial power of attorney for purchases over €5,000
! Commercial power of attorney for purchases
! Attorney for purchases below €5,000
! Power of attorney for purchases of €5,000
# Kundenkontakt nur per E-Mail, keine Telefonate; Bearbeitung von 35 Tickets am Tag
! Kundenkontakt per E-Mail und Telefonate
! Telefonate und Bearbeitung von 35 Tickets am Tag
! Kundenkontakt per E-Mail; Bearbeitung von 35 Tickets pro Stunde
! Telefonate mit Kunden
! Bearbeitung von 35 Telefonaten am Tag
# Stellvertretende Leiterin einer Kita mit 60 Plätzen
! Leiterin einer Kita mit 60 Plätzen
! Kita-Leiterin mit 60 Plätzen
! Leitete eine Kita mit 60 Plätzen
! Leiterin von 60 Kitas
! Leitung einer Kita mit 60 Plätzen
# Half beim Aufbau eines Lagers in Leipzig und übernahm später die Frühschicht in Halle
! Baute ein Lager in Leipzig auf
! Übernahm die Frühschicht in Leipzig
! Aufbau eines Lagers in Halle
! Half beim Aufbau eines Lagers in Halle
! Leitete die Frühschicht in Halle
! Aufbau eines Lagers in Leipzig
# Senkte den Ausschuss um 3 Prozentpunkte auf 7 %
! Senkte den Ausschuss um 7 %
! Senkte den Ausschuss um 3 %
! Senkte den Ausschuss auf 3 %
! Senkte den Ausschuss um 7 Prozentpunkte
! Senkte den Ausschuss von 7 % auf 3 %
# Assuré la caisse le samedi et aidé à la mise en rayon en semaine
! Assuré la caisse en semaine
! Assuré la mise en rayon le samedi
! Responsable de caisse
! Mise en rayon le samedi
! Dirigé la caisse le samedi
# Accompagné un avocat lors de 6 audiences au tribunal de Lille
! Avocat au tribunal de Lille
! Plaidé 6 audiences au tribunal de Lille
! 6 audiences au tribunal de Lille comme avocat
! Accompagné 6 avocats au tribunal de Lille
! Accompagné le tribunal de Lille
# Conduje un camión de 18 toneladas por España y una furgoneta por Portugal
! Conduje un camión de 18 toneladas por Portugal
! Conduje una furgoneta de 18 toneladas
! Conduje 18 camiones por España
! Conduje un camión y una furgoneta por Portugal
! Conduje una furgoneta por España
# Redacté informes que el director firmó y presentó al ayuntamiento
! Presenté informes al ayuntamiento
! Redacté y presenté informes al ayuntamiento
! Director que presentó informes al ayuntamiento
! Firmé informes del ayuntamiento
! Redacté el ayuntamiento
# Introduced a morning stand-up in my team of 4
@skill Scrum|read a book
! Introduced Scrum in my team of 4
! Led a team of 4 with Scrum
! Introduced a Scrum stand-up
! Scrum in a team of 4
@role Junior Analyst|Harbour Capital|2020-06|2021-01|Supported the credit desk
# Modelled 12 loans in Excel
! Analyst at Harbour Capital
! Senior Analyst at Harbour Capital
! Analyst at the credit desk
! Modelled 12 loans in Excel as Analyst
! Credit Analyst at Harbour Capital
! Junior Analyst at Harbour Capital since 2020
! Junior Analyst in Excel at Harbour Capital for 12 months
! Managed the credit desk at Harbour Capital
! Modelled 12 credit desks
@edu Lyceum Nord|Abitur||2.1|2008|2011
@edu FH Wedel||Informatik||2011|2013
! Degree in Informatik from FH Wedel
! Abitur, FH Wedel
! Informatik, Lyceum Nord
! Bachelor Informatik, FH Wedel
! FH Wedel, Informatik, 2.1
! Abitur in Informatik
@award Employee of the Month|Ferngate|2020-05
! Employee of the Year at Ferngate
! Award of the Month, 2020 and 2021
! Employee of the Month at Ferngate since 2020
! Employees of the Month
@pub Notes on Soil Moisture|Blog of the institute|2021
! Published Notes on Soil Moisture in Nature
! Notes on Soil Moisture, journal article
! Soil Moisture at the institute since 2021
! Institute Moisture Notes
`;
