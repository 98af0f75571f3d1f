/** A fifth set of facts and true paraphrases, all of them tuned on; see `english.ts`. */
export const FIFTH_ENGLISH = `
# Reduced cloud costs by 35% by moving batch jobs to spot instances
= Cut cloud costs by 35% by moving batch jobs to spot instances
= Moved batch jobs to spot instances, reducing cloud costs by 35 percent
= Lowered cloud spending 35% by migrating batch jobs to spot instances
= I reduced our cloud costs by 35% by moving batch jobs to spot instances.
# Led a team of 4 designers and delivered a design system used by 11 product teams
= Led four designers and delivered a design system that 11 product teams use
= Headed a team of four designers; delivered a design system used by eleven product teams
= Delivered a design system used by 11 product teams and led a team of 4 designers
= Led a 4-person design team that delivered a design system used by 11 product teams
# Wrote Python scripts that automate the import of 300 supplier price lists per week
= Automated the import of 300 supplier price lists a week with Python scripts
= Wrote scripts in Python automating the weekly import of 300 supplier price lists
= Developed Python scripts to automate importing 300 supplier price lists per week
= Created Python scripts which automate the import of 300 price lists of suppliers each week
# Trained over 90 volunteers in first aid between 2017 and 2020
= Between 2017 and 2020, trained more than 90 volunteers in first aid
= Taught first aid to over 90 volunteers between 2017 and 2020
= Trained 90+ volunteers in first aid from 2017 to 2020
= Provided first aid training to more than 90 volunteers
# Analyzed sales data with SQL and Power BI to identify slow-moving products
= Used SQL and Power BI to analyse sales data and identify slow-moving products
= Analysed sales data in Power BI and SQL to find slow-moving products
= Identified slow-moving products by analyzing sales data with SQL and Power BI
= Sales data analysis with SQL and Microsoft Power BI
# Assisted in the design of a bridge inspection robot
= Helped design a bridge inspection robot
= Supported the design of a robot for bridge inspection
= Contributed to the design of a bridge inspection robot
= Assisted with designing a robot that inspects bridges
# Managed accounts payable for 3 companies and closed the books within 5 working days
= Handled accounts payable for three companies and closed the books in 5 working days
= Managed the accounts payable of 3 companies, closing the books within five working days
= Responsible for accounts payable for 3 companies; closed the books within 5 working days
= Closed the books within 5 working days and managed accounts payable for three companies
# Migrated a monolith written in PHP 5 to microservices in Go over two years
= Over two years, migrated a PHP 5 monolith to Go microservices
= Moved a monolith written in PHP 5 to Go microservices within 24 months
= Migration of a PHP 5 monolith to microservices in Golang over 2 years
= Migrated a PHP 5 monolith to microservices written in Go
# Increased the response rate of patient surveys from 22% to 41%
= Raised the patient survey response rate from 22% to 41%
= Response rate of patient surveys increased from 22 to 41 percent
= Grew the response rate for patient surveys from 22% to 41%
= Brought the response rate of patient surveys from 22% up to 41%
# Organised the relocation of a laboratory with 45 workstations without interrupting operations
= Organized a 45-workstation laboratory's relocation without interrupting operations
= Planned and organised the relocation of a laboratory with 45 workstations
= Relocation of a laboratory with 45 workstations organised without interruption of operations
= Without interrupting operations, organised the relocation of a lab with 45 workstations
# Developed lesson plans for history classes and supervised school trips of up to 60 pupils
= Created lesson plans for history classes and supervised school trips with up to 60 students
= Supervised school trips of up to 60 pupils and developed lesson plans for history classes
= Wrote lesson plans for history classes
= Supervision of school trips with up to sixty pupils
# Cooperated with 3 municipalities to build 40 km of cycle paths
= Worked with three municipalities to build 40 km of cycle paths
= Built 40 kilometres of cycle paths in cooperation with 3 municipalities
= Collaborated with 3 municipalities on building 40 km of cycle paths
= Together with three municipalities, built 40 km of cycle paths
# Handled returns and complaints in a shop with daily revenue of about €8,000
= Processed returns and complaints in a store with a daily revenue of around €8,000
= Dealt with complaints and returns in a shop with about 8,000 euros of daily revenue
= Handled complaints and returns in a shop with revenue of roughly €8,000 per day
= Took care of returns and complaints in a shop
# Implemented single sign-on with Keycloak for 2,300 employees
= Set up single sign-on (SSO) with Keycloak for 2,300 employees
= Introduced SSO based on Keycloak for 2300 staff
= Implemented Keycloak single sign-on for 2,300 employees
= Single sign-on for 2,300 employees implemented with Keycloak
`;
export const FIFTH_GERMAN = `
# Leitete die Umstellung von 6 Filialen auf ein neues Kassensystem
= Leitung der Umstellung von sechs Filialen auf ein neues Kassensystem
= Führte die Umstellung von 6 Filialen auf ein neues Kassensystem
= Umstellung von 6 Filialen auf ein neues Kassensystem geleitet
# Erhöhte die Kundenzufriedenheit von 72 % auf 84 % durch ein neues Beschwerdemanagement
= Steigerte die Kundenzufriedenheit durch ein neues Beschwerdemanagement von 72 auf 84 Prozent
= Steigerung der Kundenzufriedenheit von 72 % auf 84 %
= Kundenzufriedenheit durch neues Beschwerdemanagement von 72 % auf 84 % erhöht
# Entwickelte mit zwei Kollegen eine App zur Erfassung von Arbeitszeiten in Flutter
= Entwicklung einer Flutter-App zur Erfassung von Arbeitszeiten mit zwei Kollegen
= Mit zwei Kollegen eine App zur Arbeitszeiterfassung in Flutter entwickelt
= Programmierte mit 2 Kollegen eine App in Flutter zur Erfassung von Arbeitszeiten
# Prüfte monatlich rund 400 Eingangsrechnungen und buchte sie in DATEV
= Prüfung und Buchung von rund 400 Eingangsrechnungen pro Monat in DATEV
= Pro Monat etwa 400 Eingangsrechnungen geprüft und in DATEV gebucht
= Prüfte ca. 400 Eingangsrechnungen im Monat
`;
