/** Further facts and true paraphrases, all of them tuned on; see `english.ts`. */
export const MORE_ENGLISH = `
# Developed REST APIs in Node.js and Express serving 2 million requests per day
= Built RESTful APIs with Node.js and Express that serve 2 million requests a day
= Designed and developed REST APIs in Express and Node.js handling 2M daily requests
= Implemented REST APIs in Node.js serving two million requests daily
= REST APIs in Node.js and Express, serving 2 million requests per day
# Optimized SQL queries in PostgreSQL, decreasing report generation time from 45 seconds to 6 seconds
= Optimised PostgreSQL queries and cut report generation time from 45 s to 6 s
= Reduced the time to generate reports from 45 to 6 seconds by optimizing SQL queries in PostgreSQL
= Improved SQL queries in Postgres, reducing report generation time from 45 seconds to 6 seconds
= Report generation time fell from 45 to 6 seconds through optimized PostgreSQL queries
# Managed a portfolio of 35 key accounts generating €4 million in annual revenue
= Managed 35 key accounts with an annual revenue of €4M
= Responsible for a portfolio of 35 key accounts generating 4 million euros in revenue per year
= Looked after 35 key accounts that generated annual revenue of €4 million
= Oversaw a portfolio of thirty-five key accounts
# Collaborated with product managers and designers to launch a loyalty program in 12 stores
= Worked with designers and product managers to launch a loyalty program in 12 stores
= Launched a loyalty program in 12 stores in collaboration with product managers and designers
= Together with product managers and designers, launched a loyalty programme in twelve stores
# Conducted 40 user interviews and usability tests for a banking app
= Carried out 40 user interviews and usability tests for a banking app
= Performed forty user interviews as well as usability tests for a banking application
= Ran usability tests and 40 user interviews for a banking app
= Interviewed 40 users and ran usability tests for a banking app
# Responsible for onboarding and training of new sales staff at three branches
= Onboarded and trained new sales staff at 3 branches
= In charge of onboarding and training new sales employees at three branches
= Trained and onboarded new sales staff in three branches
# Maintained and monitored 120 Windows servers and handled backups with Veeam
= Monitored and maintained 120 Windows servers; handled backups using Veeam
= Responsible for maintaining and monitoring 120 Windows servers and for backups with Veeam
= Administered 120 Windows servers and managed backups in Veeam
= Maintenance and monitoring of 120 Windows servers, backups with Veeam
# Prepared monthly financial statements and reconciled accounts for 15 subsidiaries
= Reconciled accounts and prepared monthly financial statements for 15 subsidiaries
= Preparation of monthly financial statements and account reconciliation for 15 subsidiaries
= Prepared financial statements every month and reconciled the accounts of fifteen subsidiaries
= Compiled monthly financial statements for 15 subsidiaries
# Implemented a CI/CD pipeline with GitHub Actions, reducing deployment time by 75%
= Set up a CI/CD pipeline in GitHub Actions and cut deployment time by 75%
= Built a CI/CD pipeline using GitHub Actions that reduced deployment time by 75 percent
= Deployment time was reduced by 75% thanks to a CI/CD pipeline with GitHub Actions
= Introduced a CI/CD pipeline with GitHub Actions, lowering deployment times by 75%
# Volunteered as a swimming instructor for children with disabilities, 3 hours per week
= Volunteer swimming instructor for children with disabilities (3 hours a week)
= As a volunteer, worked as a swimming instructor for children with disabilities three hours per week
= Volunteered three hours weekly as a swimming instructor for children with disabilities
# Created a dashboard in Tableau that tracks delivery delays across 4 warehouses
= Built a Tableau dashboard tracking delivery delays across four warehouses
= Developed a dashboard in Tableau to track delivery delays in 4 warehouses
= Designed a Tableau dashboard for tracking delivery delays at 4 warehouses
= Tracked delivery delays across 4 warehouses with a Tableau dashboard
# Mentored 3 junior developers and reviewed their code
= Coached three junior developers and reviewed their code
= Mentored three junior developers, reviewing their code
= Mentoring of 3 junior developers and code review
= Acted as mentor to 3 junior developers and did code reviews
# Won the university hackathon 2019 with a team of four
= Winner of the 2019 university hackathon with a team of 4
= Won the 2019 university hackathon in a team of four
= In 2019, won the university hackathon with a four-person team
# Secured funding of $250,000 from two foundations for an after-school program
= Obtained $250k in funding from two foundations for an after-school program
= Secured 250,000 dollars of funding for an after-school program from 2 foundations
= Raised $250,000 from two foundations for an after-school program
# Wrote user manuals and release notes for medical imaging software in English and French
= Authored user manuals and release notes in French and English for medical imaging software
= Wrote release notes and user manuals for medical imaging software
= Produced user manuals and release notes for medical imaging software in English and French
# Improved customer satisfaction from 3.8 to 4.5 out of 5 within 18 months
= Raised customer satisfaction from 3.8 to 4.5 out of 5 in 18 months
= Within 18 months, customer satisfaction improved from 3.8 to 4.5 out of 5
= Increased customer satisfaction from 3.8/5 to 4.5/5 within a year and a half
# Operated CNC milling machines and checked parts with calipers to tolerances of 0.02 mm
= Operated CNC mills and checked parts to tolerances of 0.02 mm with calipers
= Ran CNC milling machines, checking parts with calipers to 0.02 mm tolerances
= Operation of CNC milling machines; checked parts with calipers
`;
export const MORE_GERMAN = `
# Konzipierte und implementierte REST-Schnittstellen in Python für 12 externe Partner
= Konzeption und Implementierung von REST-Schnittstellen in Python für 12 externe Partner
= Entwickelte REST-Schnittstellen mit Python für zwölf externe Partner
= Entwarf und implementierte in Python REST-APIs für 12 externe Partner
# Erstellte monatliche Berichte für die Geschäftsführung und analysierte Verkaufszahlen in Excel
= Erstellung monatlicher Berichte für die Geschäftsführung und Analyse von Verkaufszahlen in Excel
= Analysierte Verkaufszahlen in Excel und erstellte jeden Monat Berichte für die Geschäftsführung
= Verantwortlich für monatliche Berichte an die Geschäftsführung sowie die Analyse der Verkaufszahlen mit Excel
# Koordinierte die Zusammenarbeit von drei Agenturen bei der Einführung einer neuen Marke
= Koordination von 3 Agenturen bei der Einführung einer neuen Marke
= Koordinierte drei Agenturen bei der Markeneinführung
= Zusammenarbeit von drei Agenturen bei der Einführung einer neuen Marke koordiniert
# Verkürzte die Durchlaufzeit in der Montage um 15 Prozent durch neue Arbeitspläne
= Senkte die Durchlaufzeit in der Montage durch neue Arbeitspläne um 15 %
= Reduzierung der Durchlaufzeit in der Montage um 15 % durch neue Arbeitspläne
= Durch neue Arbeitspläne die Montage-Durchlaufzeit um 15 Prozent reduziert
# Bearbeitete täglich etwa 70 Kundenanfragen per Telefon und E-Mail
= Bearbeitung von rund 70 Kundenanfragen pro Tag per E-Mail und Telefon
= Täglich ca. 70 Kundenanfragen telefonisch und per E-Mail bearbeitet
= Beantwortete pro Tag etwa 70 Anfragen von Kunden per Telefon und E-Mail
# Baute ein Team von 4 Entwicklern auf und führte agile Methoden ein
= Aufbau eines Teams von vier Entwicklern und Einführung agiler Methoden
= Ein vierköpfiges Entwicklerteam aufgebaut und agile Methoden eingeführt
= Führte agile Methoden ein und baute ein Team mit 4 Entwicklern auf
`;
