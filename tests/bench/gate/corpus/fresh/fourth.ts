/** A fourth such set; mended for since. See `../english.ts`. */
export const FRESH_FOUR_ENGLISH = `
# Coordinated discharge planning for 30 patients a month with social workers and families
= Coordinated the discharge planning of 30 patients per month with families and social workers
= Together with social workers and families, coordinated discharge planning for 30 patients monthly
= Discharge planning coordination with social workers and families for 30 patients per month
= Each month, coordinated discharge planning for thirty patients with social workers and families
# Replaced the heating systems of 18 schools during the summer holidays
= Replaced heating systems in 18 schools over the summer holidays
= During the summer holidays, replaced the heating systems of eighteen schools
= Replacement of heating systems in 18 schools during the summer holidays
= Carried out the replacement of 18 schools' heating systems during the summer vacation
# Taught German as a foreign language to 120 refugees
= Gave German lessons to 120 refugees
= Taught 120 refugees German as a foreign language
= Instructed 120 refugees in German as a foreign language
= Provided German as a foreign language classes to 120 refugees
# Prepared tax returns for 90 private clients each year
= Prepared the annual tax returns of 90 private clients
= Each year, prepared tax returns for ninety private clients
= Completed tax returns for 90 private clients every year
= Yearly preparation of tax returns for 90 private clients
# Cold-called 40 companies per day and arranged 12 appointments per week
= Made cold calls to 40 companies a day and arranged 12 appointments a week
= Arranged 12 appointments per week by cold-calling 40 companies per day
= Cold calling of 40 companies daily, with 12 appointments arranged weekly
= Cold-called forty companies each day and scheduled 12 appointments each week
# Isolated DNA from plant tissue and ran PCR assays
= Extracted DNA from plant tissue and performed PCR assays
= DNA isolation from plant tissue and running of PCR assays
= Ran PCR assays and isolated DNA from plant tissues
= Isolated plant tissue DNA and conducted PCR assays
# Built a data warehouse in Snowflake for 14 source systems
= Implemented a data warehouse for 14 source systems in Snowflake
= Created a data warehouse for fourteen source systems with Snowflake
= Set up a Snowflake data warehouse for 14 source systems
# Wrote unit tests in Jest and raised code coverage from 55% to 82%
= Wrote Jest unit tests and increased code coverage from 55 to 82 percent
= Raised test coverage of the code from 55% to 82% with Jest unit tests
= Authored unit tests with Jest, raising code coverage from 55% to 82%
# Managed social media channels with 35,000 followers for a museum
= Ran a museum's social media channels with 35,000 followers
= Managed a museum's social media channels (35,000 followers)
= Responsible for managing the social media channels of a museum with 35,000 followers
= Social media management for a museum with 35,000 followers
# Drove an ambulance and gave first aid at about 900 calls a year
= Drove an ambulance and provided first aid at around 900 calls per year
= Administered first aid at approximately 900 calls annually and drove an ambulance
# Laid tiles in 200 bathrooms and kitchens
= Tiled 200 bathrooms and kitchens
= Tile laying in 200 kitchens and bathrooms
= Installed tiles in 200 bathrooms and kitchens
= Laid the tiles of two hundred bathrooms and kitchens
# Reviewed 60 loan applications per week and prepared credit decisions
= Assessed 60 loan applications a week and prepared credit decisions
= Reviewed sixty loan applications weekly, preparing credit decisions
= Review of 60 loan applications per week and preparation of credit decisions
= Examined 60 loan applications each week and drafted credit decisions
# Launched an online course on statistics with 3,000 participants
= Launched an online statistics course with 3,000 participants
= Released an online course about statistics which had 3,000 participants
= Rolled out an online course in statistics for 3,000 participants
= Launch of an online statistics course with 3k participants
# Reduced customer complaints by 25% through weekly quality meetings
= Cut customer complaints by 25% through weekly quality meetings
= Lowered the number of customer complaints by 25% with weekly quality meetings
= Held weekly quality meetings, reducing customer complaints by 25%
= Customer complaints reduced by a quarter through weekly quality meetings
# Maintained the SAP master data of 45,000 articles
= Responsible for maintaining SAP master data for 45,000 articles
= Maintenance of SAP master data for 45,000 items
= Kept the SAP master data of 45,000 articles up to date
= Looked after the master data of 45,000 articles in SAP
# Welcomed guests and booked about 70 rooms per day in Opera PMS
= Greeted guests and made around 70 room bookings a day in Opera PMS
= Welcomed guests and handled about 70 room bookings per day with Opera PMS
= Received guests and booked approximately 70 rooms daily in Opera PMS
= Guest reception and booking of about 70 rooms per day in Opera PMS
# Led the renovation of a listed building with a budget of $4 million
= Headed the renovation of a listed building with a $4 million budget
= Led a listed building's renovation (budget: $4 million)
= Led the $4 million renovation of a listed building
= Directed the renovation of a listed building on a budget of 4 million dollars
# Trained a machine learning model that detects fraud with 94% precision
= Trained an ML model to detect fraud with 94% precision
= Fraud detection model trained with machine learning, precision 94%
= Trained a fraud detection machine learning model with 94 percent precision
# Collected and analysed feedback from 500 customers
= Gathered and analysed feedback from 500 customers
= Collection and analysis of feedback from 500 customers
= Analyzed customer feedback collected from 500 customers
= Collected feedback of 500 clients and evaluated it
# Supported two managing directors with travel planning and correspondence
= Assisted two managing directors with travel planning and correspondence
= Provided support to two managing directors in travel planning and correspondence
= Support of two managing directors with correspondence and travel planning
= Helped two managing directors with their correspondence and travel planning
# Automated monthly reporting with VBA, saving 20 hours of work per month
= Saved 20 hours of work a month by automating monthly reporting with VBA
= Automated the monthly reports using VBA and saved 20 working hours per month
= Automation of monthly reporting in VBA, which saved 20 hours of work each month
= Used VBA to automate monthly reporting, saving 20 work hours per month
# Caught 300 shoplifters in 4 years as a store detective
= As a store detective, caught 300 shoplifters in four years
= Apprehended 300 shoplifters in 4 years as a store detective
= In 4 years as a store detective, caught three hundred shoplifters
# Designed logos and packaging for 12 food brands in Adobe Illustrator
= Designed packaging and logos for 12 food brands using Illustrator
= Logo and packaging design for twelve food brands in Adobe Illustrator
= Created logos and packaging designs for 12 food brands with Adobe Illustrator
= Used Adobe Illustrator to design logos and packaging for 12 food brands
`;
export const FRESH_FOUR_GERMAN = `
# Koordinierte die Dienstpläne von 40 Pflegekräften
= Koordination der Dienstpläne von 40 Pflegekräften
= Verantwortlich für die Koordination der Dienstpläne von 40 Pflegekräften
= Dienstpläne für 40 Pflegekräfte koordiniert
= Koordinierte Dienstpläne für vierzig Pflegekräfte
# Senkte die Ausschussquote in der Spritzgussfertigung von 5 % auf 2 %
= Reduzierte die Ausschussquote in der Spritzgussfertigung von 5 % auf 2 %
= Senkung der Ausschussquote in der Spritzgussfertigung von 5 auf 2 Prozent
= Ausschussquote in der Spritzgussfertigung von 5 % auf 2 % verringert
= In der Spritzgussfertigung die Ausschussquote von 5 % auf 2 % gesenkt
# Unterstützte den Vertrieb bei der Erstellung von Angeboten
= Unterstützung des Vertriebs bei der Angebotserstellung
= Half dem Vertrieb bei der Erstellung von Angeboten
= Vertrieb bei der Erstellung von Angeboten unterstützt
= Unterstützte den Vertrieb bei der Angebotserstellung
# Betreute eine Kindergartengruppe mit 22 Kindern
= Betreuung einer Kindergartengruppe mit 22 Kindern
= Betreute eine Gruppe von 22 Kindergartenkindern
= Kindergartengruppe mit 22 Kindern betreut
# Migrierte die Datenbank von Oracle auf PostgreSQL und sparte 60.000 Euro Lizenzkosten pro Jahr
= Migration der Datenbank von Oracle auf PostgreSQL mit einer Einsparung von 60.000 Euro Lizenzkosten pro Jahr
= Datenbank von Oracle auf PostgreSQL migriert und jährlich 60.000 € Lizenzkosten eingespart
= Sparte jährlich 60.000 Euro an Lizenzkosten durch die Migration der Datenbank von Oracle auf Postgres
= Stellte die Datenbank von Oracle auf PostgreSQL um und sparte 60.000 Euro Lizenzkosten im Jahr
# Leitete Werkstattkurse für 15 Jugendliche mit Förderbedarf
= Leitung von Werkstattkursen für 15 Jugendliche mit Förderbedarf
= Werkstattkurse für fünfzehn Jugendliche mit Förderbedarf geleitet
# Verhandelte Rahmenverträge mit 20 Lieferanten in Osteuropa
= Verhandlung von Rahmenverträgen mit 20 Lieferanten in Osteuropa
= Rahmenverträge mit 20 osteuropäischen Lieferanten verhandelt
= Führte Verhandlungen über Rahmenverträge mit 20 Lieferanten in Osteuropa
`;
export const FRESH_FOUR_FRENCH = `
# Assuré l'accueil téléphonique de 80 appels par jour dans un cabinet médical
= Accueil téléphonique de 80 appels par jour dans un cabinet médical
= Répondu à 80 appels par jour dans un cabinet médical
= Dans un cabinet médical, assuré chaque jour l'accueil téléphonique de quatre-vingts appels
# Rénové 25 appartements et supervisé 6 ouvriers
= Rénovation de 25 appartements et supervision de 6 ouvriers
= Supervisé six ouvriers et rénové 25 appartements
= 25 appartements rénovés, 6 ouvriers supervisés
# Automatisé les rapports mensuels en Python, économisant 3 jours par mois
= Automatisation des rapports mensuels en Python avec une économie de 3 jours par mois
= Économisé 3 jours par mois en automatisant les rapports mensuels en Python
`;
export const FRESH_FOUR_SPANISH = `
# Coordiné un equipo de 12 voluntarios en un banco de alimentos
= Coordinación de un equipo de 12 voluntarios en un banco de alimentos
= Coordiné a doce voluntarios en un banco de alimentos
= En un banco de alimentos, coordiné un equipo de 12 voluntarios
# Mejoré el tiempo de respuesta de la web de 4 a 1,5 segundos
= Mejora del tiempo de respuesta de la web de 4 a 1,5 segundos
= Reduje el tiempo de respuesta de la web de 4 a 1,5 segundos
= Tiempo de respuesta de la web mejorado de 4 a 1,5 segundos
# Redacté 50 contratos laborales y tramité las altas en la Seguridad Social
= Redacción de 50 contratos laborales y tramitación de las altas en la Seguridad Social
= Tramité las altas en la Seguridad Social y redacté cincuenta contratos laborales
= Elaboré 50 contratos laborales y gestioné las altas en la Seguridad Social
`;
