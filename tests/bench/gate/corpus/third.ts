/** A third set of facts and true paraphrases; see `english.ts`. */
export const THIRD_ENGLISH = `
# Designed a caching layer that lowered database load by 60%
= Designed a caching layer which reduced the load on the database by 60%
= Lowered database load by 60% with a caching layer
= Reduced database load by 60 percent by designing a caching layer
= Designed a cache layer that cut database load by 60%
# Trained 40 call center agents on a new CRM system and wrote the training materials
= Wrote training materials and trained 40 call centre agents on a new CRM
= Taught 40 call center agents to use a new CRM system and created the training materials
= Trained forty call-center agents on the new CRM system
= Authored training materials for a new CRM system and trained 40 call center agents on it
# Supported the migration of 12 legacy applications to AWS as a junior engineer
= As a junior engineer, supported the migration of 12 legacy applications to AWS
= Helped migrate 12 legacy applications to Amazon Web Services as a junior engineer
= Assisted with migrating twelve legacy apps to AWS as a junior engineer
= Junior engineer supporting the migration of 12 legacy applications to AWS
# Increased email open rates from 18% to 27% through A/B testing of subject lines
= Raised email open rates from 18% to 27% by A/B testing subject lines
= A/B tested subject lines, increasing email open rates from 18% to 27%
= Grew e-mail open rates from 18 to 27 percent through A/B testing of subject lines
= Improved email open rates from 18% to 27%
# Repaired diesel engines and hydraulic systems of construction machinery
= Repaired hydraulic systems and diesel engines of construction machines
= Repair of diesel engines and hydraulic systems of construction machinery
= Fixed diesel engines and hydraulic systems on construction machinery
= Responsible for the repair of hydraulic systems and diesel engines in construction machinery
# Founded a student newspaper with 8 volunteers and a circulation of 1,500 copies
= Founder of a student newspaper with 8 volunteers and a circulation of 1,500
= Founded a student newspaper with eight volunteers and 1,500 copies in circulation
= Started a student newspaper with 8 volunteers and a circulation of 1500 copies
# Coordinated logistics for 3 product launches in Germany, Austria and Switzerland
= Coordinated the logistics of three product launches in Austria, Germany and Switzerland
= Coordination of logistics for 3 product launches across Germany, Austria and Switzerland
= Organised logistics for three product launches in Germany, Switzerland and Austria
= Logistics coordination for three product launches in Germany, Austria and Switzerland
# Built machine learning models in scikit-learn to predict customer churn with 87% accuracy
= Developed machine learning models with scikit-learn that predict customer churn with an accuracy of 87%
= Created ML models in scikit-learn predicting customer churn at 87% accuracy
= Predicted customer churn with 87% accuracy using machine learning models built in scikit-learn
= Built scikit-learn machine learning models to predict churn of customers with 87 percent accuracy
# Reviewed and approved 200 insurance claims per month and detected 14 cases of fraud
= Reviewed and approved 200 insurance claims a month, detecting 14 fraud cases
= Detected 14 cases of fraud while reviewing and approving 200 insurance claims per month
= Approved and reviewed 200 monthly insurance claims; identified 14 cases of fraud
= Found 14 fraud cases and reviewed 200 insurance claims each month
# Established a partnership with 5 local schools to offer free coding classes
= Set up a partnership with five local schools to offer free coding classes
= Partnered with 5 local schools to offer free coding classes
= Established partnerships with 5 local schools for free coding classes
# Restructured the onboarding process, cutting ramp-up time from 8 to 5 weeks
= Redesigned the onboarding process and reduced ramp-up time from 8 weeks to 5 weeks
= Restructured onboarding, reducing ramp-up time from eight to five weeks
= Cut ramp-up time from 8 to 5 weeks by restructuring the onboarding process
= Shortened ramp-up time from 8 to 5 weeks with a restructured onboarding process
# Led the redesign of the customer portal used by 30,000 customers
= Led the customer portal redesign for 30,000 customers
= Led the redesign of a customer portal with 30k users
= Headed the redesign of the customer portal, which is used by 30,000 customers
= Customer portal redesign lead (30,000 customers)
# Processed payroll for 650 employees in SAP with an error rate below 0.5%
= Ran payroll for 650 employees in SAP with an error rate under 0.5%
= Handled payroll in SAP for 650 staff with an error rate of less than 0.5 percent
= Processed SAP payroll for 650 employees, keeping the error rate below 0.5%
# Presented research on coral reefs at 2 international conferences
= Presented coral reef research at two international conferences
= Gave presentations of research on coral reefs at 2 international conferences
= Spoke at two international conferences about research on coral reefs
# Introduced Kanban boards for two teams, which shortened lead times by 20%
= Introduced Kanban boards in 2 teams and shortened lead times by 20%
= Shortened lead times by 20% by introducing Kanban boards for two teams
= Kanban boards introduced for two teams shortened lead times by 20 %
= Implemented Kanban boards for two teams, reducing lead times by 20%
# Wrote integration tests with Cypress, covering 90% of critical user flows
= Wrote Cypress integration tests that cover 90% of critical user flows
= Covered 90% of critical user flows with integration tests written in Cypress
= Created integration tests in Cypress covering 90 percent of the critical user flows
# Supervised the interior design of a 120-room hotel with a budget of €3 million
= Oversaw the interior design of a hotel with 120 rooms and a budget of €3M
= Supervision of the interior design of a 120-room hotel (budget €3 million)
= With a budget of 3 million euros, supervised the interior design of a 120-room hotel
# Sourced raw materials from 9 countries and reduced purchasing costs by $420,000 per year
= Reduced annual purchasing costs by $420,000 and sourced raw materials from nine countries
= Sourced raw materials from nine countries, cutting purchasing costs by $420k a year
= Cut purchasing costs by 420,000 USD annually and sourced raw materials from 9 countries
`;
export const THIRD_GERMAN = `
# Führte Mitarbeitergespräche mit 25 Mitarbeitenden und entwickelte ein Schulungskonzept
= Mitarbeitergespräche mit 25 Mitarbeitern geführt und ein Schulungskonzept entwickelt
= Entwickelte ein Schulungskonzept und führte Mitarbeitergespräche mit 25 Mitarbeitenden
= Entwicklung eines Schulungskonzepts; Mitarbeitergespräche mit 25 Mitarbeitenden
# Verwaltete ein Budget von 750.000 Euro und reduzierte die Reisekosten um ein Fünftel
= Verwaltung eines Budgets von 750.000 € und Senkung der Reisekosten um ein Fünftel
= Verantwortlich für ein Budget von 750.000 Euro
= Budget von 750 Tsd. Euro verwaltet und Reisekosten um ein Fünftel gesenkt
# Programmierte Steuerungen für Verpackungsmaschinen in TwinCAT und nahm 9 Anlagen in Betrieb
= Programmierung von Steuerungen für Verpackungsmaschinen in TwinCAT und Inbetriebnahme von 9 Anlagen
= Nahm neun Anlagen in Betrieb und programmierte Steuerungen für Verpackungsmaschinen mit TwinCAT
= Steuerungen für Verpackungsmaschinen in TwinCAT programmiert
# Gestaltete Plakate und Broschüren mit InDesign für über 30 Veranstaltungen
= Gestaltung von Plakaten und Broschüren in InDesign für mehr als 30 Veranstaltungen
= Entwarf mit InDesign Broschüren und Plakate für über 30 Veranstaltungen
= Plakate und Broschüren für über dreißig Veranstaltungen mit Adobe InDesign gestaltet
`;
