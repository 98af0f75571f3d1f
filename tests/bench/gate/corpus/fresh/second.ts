/** A second such set, of other trades and with other plans of sentence; mended for since. See `../english.ts`. */
export const FRESH_TWO_ENGLISH = `
# Inspected 90 elevators a year and documented defects for the building owners
= Carried out inspections of 90 elevators per year and recorded defects for building owners
= Annually inspected ninety elevators, documenting defects for the owners of the buildings
= Inspection of 90 lifts a year with documentation of defects for building owners
= Checked 90 elevators each year and documented the defects for the building owners
# Plastered and painted interiors of 40 apartments
= Painted and plastered the interiors of 40 flats
= Plastering and painting of 40 apartment interiors
= Carried out plastering and painting work in 40 apartments
= 40 apartment interiors plastered and painted
# Handled cash and card payments of about $5,000 per shift
= Processed card and cash payments of around $5,000 each shift
= Took cash and card payments totalling about $5,000 per shift
= Processed approximately $5,000 in cash and card payments per shift
= Responsible for handling roughly $5,000 of cash and card payments a shift
# Tutored 8 students in organic chemistry, all of whom passed the exam
= Tutored eight students in organic chemistry; all of them passed the exam
= Gave tutoring in organic chemistry to 8 students, who all passed the exam
= Provided organic chemistry tutoring for 8 students
= Coached 8 students in organic chemistry, and all passed the examination
# Drafted contracts and reviewed non-disclosure agreements for 15 start-ups
= Prepared contracts and checked NDAs for 15 startups
= Wrote contracts and reviewed NDAs for fifteen start-ups
= Contract drafting and review of non-disclosure agreements for 15 start-ups
# Increased the conversion rate of the checkout from 2.1% to 3.4% with A/B tests
= Raised the checkout conversion rate from 2.1% to 3.4% through A/B testing
= Using A/B tests, improved checkout conversion from 2.1% to 3.4%
= A/B tested the checkout, increasing its conversion rate from 2.1 to 3.4 percent
= Ran A/B tests that increased the checkout's conversion rate from 2.1% to 3.4%
# Deployed a Kubernetes cluster on AWS and set up monitoring with Prometheus
= Rolled out a Kubernetes cluster on AWS and implemented Prometheus monitoring
= Set up a K8s cluster on Amazon Web Services with Prometheus monitoring
= Deployment of a Kubernetes cluster on AWS and setup of monitoring with Prometheus
= Set up Prometheus monitoring and deployed a Kubernetes cluster in AWS
# Responsible for ordering office supplies with a yearly budget of £12,000
= Ordered office supplies within an annual budget of £12,000
= In charge of ordering office supplies with a budget of £12,000 per year
= Handled the ordering of office supplies (annual budget: £12,000)
= Was responsible for purchasing office supplies, with a yearly budget of £12k
# Cleaned and calibrated laboratory instruments every week
= Weekly cleaning and calibration of laboratory instruments
= Calibrated and cleaned lab instruments weekly
= Performed weekly cleaning and calibration of lab instruments
= Carried out the weekly calibration and cleaning of the laboratory's instruments
# Developed an Android app with Kotlin that reached 50,000 downloads in 6 months
= Built an Android app in Kotlin which achieved 50,000 downloads within six months
= Created a Kotlin Android application, reaching 50k downloads in 6 months
= Android app developed in Kotlin, with 50,000 downloads in half a year
= Programmed an Android app using Kotlin that was downloaded 50,000 times in 6 months
# Recruited and onboarded 22 engineers in 2021
= Hired and onboarded 22 engineers in 2021
= Recruitment and onboarding of 22 engineers in 2021
= Hired 22 engineers in 2021 and took care of onboarding them
# Conducted user interviews with 30 nurses to understand documentation needs
= Interviewed 30 nurses to understand their documentation needs
= Held user interviews with thirty nurses in order to understand documentation needs
# Maintained a herd of 200 dairy cows and operated milking machines
= Looked after a herd of 200 dairy cows and ran the milking machines
= Tended a herd of 200 dairy cows and operated milking machinery
= Care of a 200-cow dairy herd and operation of milking machines
= Operated milking machines and maintained a dairy herd of 200 cows
# Edited and proofread 25 non-fiction books for a publishing house
= Proofread and edited 25 non-fiction books for a publisher
= Edited 25 nonfiction books for a publishing house and proofread them
# Reduced the error rate of invoices from 4% to 0.5% by introducing a four-eyes check
= Introduced a four-eyes check, which cut the invoice error rate from 4% to 0.5%
= Brought the error rate of invoices down from 4 to 0.5 percent with a four-eyes check
= By establishing a four-eyes check, reduced invoice errors from 4% to 0.5%
# Assembled furniture at customers' homes, about 6 orders per day
= Assembled furniture in customers' homes (around six orders a day)
= Furniture assembly at customers' homes with about 6 orders daily
= Completed about 6 furniture assembly orders per day at customers' homes
= Put together furniture at clients' homes, approximately 6 orders per day
# Modelled credit risk for a loan portfolio of $300 million using SAS
= Built credit risk models in SAS for a $300 million loan portfolio
= Used SAS to model the credit risk of a loan portfolio worth $300 million
= Credit risk modelling with SAS for a loan portfolio of $300m
= Modeled credit risk in SAS for a portfolio of loans of 300 million dollars
# Guided tourists through the old town in English and Italian
= Gave tours of the old town to tourists in Italian and English
= Guided English- and Italian-speaking tourists through the old town
= Showed tourists around the old town in English and Italian
# Won the regional sales award 2019 for the highest number of new contracts
= Received the regional sales award in 2019 for the highest number of new contracts
= Awarded the 2019 regional sales award for the highest number of new contracts
= Winner of the regional sales award 2019
= Recipient of the 2019 regional sales award for the most new contracts
# Contributed to an open-source library for image compression written in Haskell
= Contributor to an open-source Haskell library for image compression
= Made contributions to an open source image compression library in Haskell
= Contributed to a Haskell open-source library for compressing images
# Planned menus and cooked for events with up to 250 guests
= Planned the menus and cooked for events of up to 250 guests
= Menu planning and cooking for events with up to 250 guests
= Cooked and planned menus for events with as many as 250 guests
# Processed payroll for 320 employees and answered their questions about taxes
= Ran payroll for 320 employees and answered their tax questions
= Payroll processing for 320 staff, including answering their questions on taxes
= Handled the payroll of 320 employees and responded to their questions about taxes
= Processed the payroll of 320 employees and answered tax questions
# Analysed soil samples from 70 farms and advised farmers on fertiliser use
= Carried out soil sample analysis for 70 farms and advised farmers on the use of fertiliser
= Analyzed soil samples of seventy farms and gave farmers advice on fertilizer use
= Advised farmers on using fertiliser and analysed soil samples from 70 farms
= Soil analysis for 70 farms and advice to farmers on fertiliser use
# Improved the on-time delivery rate from 88% to 96%
= Increased on-time delivery from 88% to 96%
= Raised the on-time delivery rate from 88% to 96%
= On-time delivery rate improved from 88 to 96 percent
= Boosted the rate of on-time deliveries from 88% to 96%
`;
export const FRESH_TWO_GERMAN = `
# Betreute 35 Wohneinheiten und erstellte die jährlichen Nebenkostenabrechnungen
= Betreuung von 35 Wohneinheiten und Erstellung der jährlichen Nebenkostenabrechnungen
= Verwaltete 35 Wohneinheiten und erstellte jährlich die Nebenkostenabrechnungen
= Zuständig für 35 Wohneinheiten, inklusive Erstellung der jährlichen Nebenkostenabrechnungen
# Schulte 60 Lehrkräfte im Umgang mit digitalen Tafeln
= Schulung von 60 Lehrkräften im Umgang mit digitalen Tafeln
= Führte Schulungen für 60 Lehrkräfte zum Umgang mit digitalen Tafeln durch
= 60 Lehrkräfte im Umgang mit digitalen Tafeln geschult
= Unterwies sechzig Lehrkräfte im Umgang mit digitalen Tafeln
# Verkürzte die Rüstzeit der CNC-Fräsen von 45 auf 25 Minuten
= Reduzierte die Rüstzeit der CNC-Fräsen von 45 auf 25 Minuten
= Rüstzeit der CNC-Fräsen von 45 auf 25 Minuten gesenkt
= Verkürzung der Rüstzeiten an CNC-Fräsen von 45 auf 25 Minuten
= Senkte die Rüstzeit von CNC-Fräsmaschinen von 45 Minuten auf 25 Minuten
# Beriet Privatkunden zu Baufinanzierungen und schloss 80 Verträge pro Jahr ab
= Beratung von Privatkunden zu Baufinanzierungen mit 80 Vertragsabschlüssen pro Jahr
= Jährlich 80 Verträge abgeschlossen und Privatkunden zu Baufinanzierungen beraten
= Beriet Privatkunden bei der Baufinanzierung und schloss jährlich 80 Verträge ab
# Programmierte SPS-Steuerungen mit TIA Portal für Förderanlagen
= Programmierung von SPS-Steuerungen für Förderanlagen mit TIA Portal
= SPS-Programmierung im TIA Portal für Förderanlagen
= Entwickelte mit TIA Portal SPS-Steuerungen für Förderanlagen
# Organisierte drei Fachtagungen mit je 150 Teilnehmern
= Organisation von drei Fachtagungen mit jeweils 150 Teilnehmern
= Plante und organisierte 3 Fachtagungen mit je 150 Teilnehmenden
= Richtete drei Fachtagungen mit je 150 Teilnehmern aus
# Wertete Messdaten mit Python aus und dokumentierte die Ergebnisse
= Auswertung von Messdaten mit Python und Dokumentation der Ergebnisse
= Analysierte Messdaten in Python und dokumentierte die Ergebnisse
= Messdaten mit Python ausgewertet und Ergebnisse dokumentiert
# Half beim Aufbau eines Lagers mit 4.000 Stellplätzen
= Unterstützte den Aufbau eines Lagers mit 4.000 Stellplätzen
= Mithilfe beim Aufbau eines Lagers mit 4000 Stellplätzen
= Mitarbeit am Aufbau eines Lagers mit 4.000 Stellplätzen
`;
export const FRESH_TWO_FRENCH = `
# Livré une centaine de colis par jour dans le centre de Lyon
= Livraison d'une centaine de colis par jour dans le centre de Lyon
= Dans le centre de Lyon, livré environ cent colis par jour
= Livré chaque jour une centaine de colis au centre de Lyon
# Développé des tableaux de bord Power BI pour le suivi des ventes
= Développement de tableaux de bord Power BI pour suivre les ventes
= Créé des tableaux de bord sous Power BI pour le suivi des ventes
= Conçu et développé des tableaux de bord Power BI pour le suivi des ventes
# Recruté et formé 10 conseillers clientèle
= Recrutement et formation de 10 conseillers clientèle
= Embauché et formé dix conseillers clientèle
= 10 conseillers clientèle recrutés et formés
# Réduit le taux de rebut de 7 % à 3 % en modifiant les réglages des machines
= Abaissé le taux de rebut de 7 % à 3 % en modifiant les réglages des machines
= Modifié les réglages des machines, réduisant le taux de rebut de 7 % à 3 %
= Réduction du taux de rebut de 7 à 3 % par la modification des réglages des machines
`;
export const FRESH_TWO_SPANISH = `
# Supervisé a 8 operarios en una línea de envasado
= Supervisión de 8 operarios en una línea de envasado
= Supervisé a ocho operarios de una línea de envasado
= A cargo de la supervisión de 8 operarios en una línea de envasado
# Vendí seguros de hogar y superé el objetivo anual en un 15 %
= Venta de seguros de hogar, superando el objetivo anual en un 15 %
= Superé en un 15 % el objetivo anual vendiendo seguros de hogar
= Vendí seguros de hogar; objetivo anual superado en un 15 %
# Organicé 5 excursiones escolares para 120 alumnos
= Organización de 5 excursiones escolares para 120 alumnos
= Planifiqué y organicé cinco excursiones escolares para 120 estudiantes
# Programé pruebas automáticas en Selenium para una tienda en línea
= Programación de pruebas automáticas con Selenium para una tienda en línea
= Desarrollé pruebas automáticas en Selenium para una tienda online
`;
