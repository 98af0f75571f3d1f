/** True paraphrases of many trades in four languages; mended for since. See `../english.ts`. */
export const FRESH_ENGLISH = `
# Administered medication to up to 25 patients per shift on a surgical ward
= Gave medication to up to 25 patients each shift on a surgical ward
= On a surgical ward, dispensed medication to as many as 25 patients per shift
= Responsible for administering medication to up to 25 surgical ward patients per shift
= Medication administration for up to 25 patients per shift on a surgical ward
# Trained 14 junior nurses in wound care and hygiene
= Taught wound care and hygiene to 14 junior nurses
= Provided training in hygiene and wound care for fourteen junior nurses
= Instructed 14 junior nurses on wound care
= 14 junior nurses trained in wound care and hygiene
# Cut patient waiting times from 50 to 35 minutes by reorganising the appointment schedule
= Reorganised the appointment schedule, which shortened patient waiting times from 50 to 35 minutes
= Reduced the waiting time of patients from 50 minutes to 35 by restructuring the appointment schedule
= Brought patient waiting times down from 50 to 35 minutes through a reorganised appointment schedule
= Patient waiting times reduced from 50 to 35 minutes by reorganising appointment scheduling
# Installed and wired electrical panels in 60 residential buildings
= Fitted and wired electrical panels in 60 residential buildings
= Wired and installed electrical panels for sixty residential buildings
= Carried out the installation and wiring of electrical panels in 60 residential buildings
= Electrical panel installation and wiring in 60 residential buildings
# Repaired hydraulic presses and reduced unplanned downtime by 15%
= Fixed hydraulic presses and cut unplanned downtime by 15%
= Reduced unplanned downtime by 15 percent and repaired hydraulic presses
= Performed repairs on hydraulic presses and lowered unplanned downtime by 15%
= Hydraulic press repair; unplanned downtime down by 15%
# Taught mathematics to classes of 28 pupils in grades 7 to 10
= Gave mathematics lessons to classes of 28 pupils in grades 7 to 10
= Taught maths in grades 7 to 10, with classes of 28 students
= Mathematics teaching for classes of 28 pupils, grades 7 to 10
= Delivered maths lessons to 28-pupil classes in grades 7 to 10
# Designed a reading programme that raised test scores by 9 points
= Devised a reading program which increased test scores by 9 points
= Created a reading programme that lifted test scores by nine points
= Raised test scores by 9 points with a reading programme I designed
= Developed a reading programme that improved test scores by 9 points
# Prepared monthly financial statements for 7 subsidiaries under IFRS
= Compiled monthly IFRS financial statements for seven subsidiaries
= Produced the monthly financial statements of 7 subsidiaries under IFRS
= Preparation of monthly financial statements according to IFRS for 7 subsidiaries
= Monthly IFRS statements prepared for 7 subsidiaries
# Identified billing errors worth $180,000 during an internal audit
= Discovered billing errors worth $180,000 in an internal audit
= Found $180,000 worth of billing errors during an internal audit
= Uncovered billing mistakes totalling $180,000 while conducting an internal audit
= During an internal audit, detected billing errors valued at $180k
# Acquired 32 new clients in the first year and generated revenue of €1.2 million
= Won 32 new clients in the first year, generating €1.2 million in revenue
= Brought in 32 new customers and revenue of 1.2 million euros in the first year
= Gained 32 new clients during the first year and generated €1.2m of revenue
= In the first year, acquired thirty-two new clients and generated EUR 1.2 million in revenue
# Managed a portfolio of 80 key accounts in southern Germany
= Looked after a portfolio of 80 key accounts in southern Germany
= Handled 80 key accounts in southern Germany
= Responsible for a portfolio of 80 key accounts in southern Germany
# Sequenced 400 tumour samples and analysed the data in R
= Carried out sequencing of 400 tumour samples and evaluated the data in R
= Sequenced 400 tumor samples and analyzed the data using R
= Performed tumour sample sequencing (400 samples) and data analysis in R
= Used R to analyse data from 400 tumour samples that I sequenced
# Published 6 peer-reviewed papers on protein folding
= Authored six peer-reviewed papers about protein folding
= 6 peer-reviewed publications on protein folding
= Published six peer-reviewed articles on protein folding
# Migrated 140 virtual machines from VMware to Proxmox without data loss
= Moved 140 virtual machines from VMware to Proxmox with no data loss
= Carried out the migration of 140 VMs from VMware to Proxmox without data loss
= Transferred 140 virtual machines from VMware to Proxmox without losing data
= Without data loss, migrated 140 virtual machines from VMware to Proxmox
# Built a REST API in Java with Spring Boot that handles 2,000 requests per second
= Developed a Java REST API with Spring Boot handling 2,000 requests per second
= Implemented a Spring Boot REST API in Java which processes 2,000 requests a second
= Created a REST API using Java and Spring Boot that serves 2k requests per second
= Java/Spring Boot REST API built to handle 2,000 requests per second
# Resolved an average of 35 support tickets per day with a first-contact resolution rate of 78%
= Solved 35 support tickets a day on average, with a first-contact resolution rate of 78%
= Closed an average of 35 support tickets daily at a 78% first-contact resolution rate
= Achieved a first-contact resolution rate of 78% while resolving an average of 35 support tickets per day
# Organised a trade fair stand for 3 exhibitions and collected 210 leads
= Arranged the trade fair stand for three exhibitions and gathered 210 leads
= Collected 210 leads at three exhibitions, for which I organised the trade fair stand
= Planned and organised a trade fair stand for 3 exhibitions, collecting 210 leads
# Supervised 12 warehouse workers and planned their shifts
= Oversaw 12 warehouse workers and scheduled their shifts
= Supervision and shift planning of 12 warehouse workers
= Supervised twelve warehouse employees and arranged their shifts
= Was in charge of supervising 12 warehouse workers and planning their shifts
# Wrote the maintenance manual for 4 types of packaging machines
= Authored the maintenance manual for four packaging machine types
= Drafted the maintenance manual for 4 kinds of packaging machines
= Produced the manual for the maintenance of 4 types of packaging machine
= Maintenance manual written for 4 types of packaging machines
# Coordinated deliveries from 18 suppliers and kept stock accuracy at 99%
= Coordinated the deliveries of 18 suppliers and maintained 99% stock accuracy
= Organised deliveries by 18 suppliers and maintained a stock accuracy of 99 percent
= Maintained stock accuracy at 99% and coordinated 18 suppliers' deliveries
= Coordination of deliveries from eighteen suppliers, with stock accuracy kept at 99%
# Cared for 16 residents with dementia in a nursing home
= Looked after 16 residents with dementia in a nursing home
= Provided care to sixteen nursing home residents with dementia
= Care of 16 dementia residents in a nursing home
= In a nursing home, tended to 16 residents with dementia
# Negotiated contracts with 9 logistics providers and lowered freight costs by 11%
= Negotiated agreements with nine logistics providers, lowering freight costs by 11%
= Conducted contract negotiations with 9 logistics providers and cut freight costs by 11%
= Reduced freight expenses by 11% and negotiated contracts with 9 logistics providers
= Contract negotiation with 9 logistics providers and an 11% reduction in freight costs
# Assisted the project manager in planning a 20-storey office building
= Supported the project manager in the planning of a 20-storey office building
= Helped the project manager plan a 20-story office building
= Provided assistance to the project manager in planning a 20-storey office block
= Assisted with the planning of an office building of 20 storeys
# Tested medical devices for conformity with ISO 13485
= Checked medical devices for compliance with ISO 13485
= Performed conformity testing of medical devices to ISO 13485
= Tested the conformity of medical devices with ISO 13485
= Carried out ISO 13485 conformity tests on medical devices
# Cooked lunch for 120 children a day in a school kitchen
= Prepared lunch for 120 children per day in a school kitchen
= Made lunch daily for 120 children in a school kitchen
= In a school kitchen, cooked lunches for 120 children every day
= Cooking of lunch for 120 children per day in a school kitchen
# Translated product descriptions for an online shop from English into Polish
= Produced Polish translations of English product descriptions for an online shop
= Translated an online store's product descriptions from English to Polish
= Translation of product descriptions from English into Polish for an online shop
= Translated English product descriptions into Polish for an e-shop
`;
export const FRESH_GERMAN = `
# Versorgte täglich bis zu 20 Patienten auf einer internistischen Station
= Betreute täglich bis zu 20 Patienten auf einer internistischen Station
= Pflege von bis zu 20 Patienten pro Tag auf einer internistischen Station
= Auf einer internistischen Station täglich bis zu zwanzig Patienten gepflegt
= Tägliche Versorgung von bis zu 20 Patienten einer internistischen Station
# Senkte die Serverkosten um 28 % durch den Umzug auf eigene Hardware
= Reduzierte die Kosten der Server um 28 % durch den Umzug auf eigene Hardware
= Durch den Umzug auf eigene Hardware die Serverkosten um 28 Prozent gesenkt
= Senkung der Serverkosten um 28 % durch Umzug auf eigene Hardware
= Verringerte durch den Umzug auf eigene Hardware die Serverkosten um 28 %
# Montierte und verkabelte Schaltschränke für 45 Industrieanlagen
= Montage und Verkabelung von Schaltschränken für 45 Industrieanlagen
= Schaltschränke für 45 Industrieanlagen montiert und verkabelt
= Baute und verkabelte Schaltschränke für fünfundvierzig Industrieanlagen
= Übernahm die Montage und Verkabelung der Schaltschränke von 45 Industrieanlagen
# Unterrichtete Mathematik und Physik in den Klassen 8 bis 12
= Erteilte Unterricht in Mathematik und Physik in den Klassen 8 bis 12
= Lehrte Physik und Mathematik in den Klassen 8 bis 12
= Mathematik- und Physikunterricht in den Klassen 8 bis 12
= Gab Mathe- und Physikunterricht in den Klassen 8 bis 12
# Erstellte Monats- und Jahresabschlüsse nach HGB für 12 Mandanten
= Erstellung von Monats- und Jahresabschlüssen nach HGB für zwölf Mandanten
= Fertigte für 12 Mandanten Monats- und Jahresabschlüsse nach HGB an
= Verantwortlich für die Erstellung der Monats- und Jahresabschlüsse von 12 Mandanten nach HGB
= HGB-Abschlüsse für 12 Mandanten erstellt
# Gewann 25 Neukunden und steigerte den Umsatz im Gebiet um 17 %
= Akquirierte 25 neue Kunden und steigerte den Umsatz im Gebiet um 17 %
= Gewinnung von 25 Neukunden und Umsatzsteigerung um 17 % im Gebiet
= 25 Neukunden gewonnen und den Gebietsumsatz um 17 % erhöht
= Erhöhte den Umsatz im Gebiet um 17 Prozent und gewann 25 Neukunden
# Führte ein Ticketsystem für 300 Anwender ein
= Einführung eines Ticketsystems für 300 Anwender
= Implementierte ein Ticketsystem für 300 Benutzer
= Ticketsystem für 300 Nutzer eingeführt
= Zuständig für die Einführung eines Ticketsystems für 300 Anwender
# Wirkte an der Planung einer Kläranlage für 50.000 Einwohner mit
= Mitwirkung an der Planung einer Kläranlage für 50.000 Einwohner
= War an der Planung einer Kläranlage für 50.000 Einwohner beteiligt
= Unterstützte die Planung einer Kläranlage für 50 000 Einwohner
= Arbeitete an der Planung einer Kläranlage für 50.000 Einwohner mit
# Reparierte Nutzfahrzeuge und führte Hauptuntersuchungen durch
= Reparatur von Nutzfahrzeugen und Durchführung von Hauptuntersuchungen
= Nutzfahrzeuge repariert und Hauptuntersuchungen durchgeführt
= Setzte Nutzfahrzeuge instand und führte Hauptuntersuchungen durch
`;
export const FRESH_FRENCH = `
# Soigné jusqu'à 18 patients par jour dans un service de cardiologie
= Soins quotidiens à 18 patients au maximum dans un service de cardiologie
= Pris en charge jusqu'à 18 patients par jour dans un service de cardiologie
= Dans un service de cardiologie, soigné chaque jour jusqu'à dix-huit patients
= Soigner jusqu'à 18 patients par jour en service de cardiologie
# Réparé et entretenu des chaudières à gaz chez des particuliers
= Réparation et entretien de chaudières à gaz chez des particuliers
= Entretenu et réparé les chaudières à gaz de particuliers
= Assuré l'entretien et la réparation de chaudières à gaz chez des particuliers
# Augmenté les ventes du rayon de 14 % en deux ans
= Fait progresser les ventes du rayon de 14 % en deux ans
= Hausse de 14 % des ventes du rayon en 2 ans
= En deux ans, accru les ventes du rayon de 14 %
= Les ventes du rayon ont augmenté de 14 % en 24 mois
# Conçu et animé 12 ateliers de lecture pour des élèves de CP
= Conception et animation de 12 ateliers de lecture pour des élèves de CP
= Créé et animé douze ateliers de lecture destinés à des élèves de CP
= Animé 12 ateliers de lecture pour des élèves de CP
# Tenu la comptabilité de 30 petites entreprises
= Tenue de la comptabilité de 30 petites entreprises
= Géré la comptabilité de 30 petites entreprises
`;
export const FRESH_SPANISH = `
# Cuidé a 12 ancianos con Alzheimer en una residencia
= Cuidado de 12 ancianos con Alzheimer en una residencia
= Atendí en una residencia a doce ancianos con Alzheimer
= En una residencia, cuidé de 12 personas mayores con Alzheimer
# Instalé placas solares en 85 viviendas unifamiliares
= Instalación de placas solares en 85 viviendas unifamiliares
= Instalé paneles solares en ochenta y cinco viviendas unifamiliares
= Realicé la instalación de placas solares en 85 viviendas unifamiliares
# Reduje los costes de almacén un 18 % renegociando los contratos de alquiler
= Reducción del 18 % de los costes de almacén mediante la renegociación de los contratos de alquiler
= Renegocié los contratos de alquiler y reduje los costes de almacén en un 18 %
= Disminuí un 18 % los costes del almacén al renegociar los contratos de alquiler
# Di clases de química a grupos de 30 alumnos de bachillerato
= Impartí clases de química a grupos de 30 alumnos de bachillerato
= Enseñé química a grupos de treinta estudiantes de bachillerato
= Docencia de química en bachillerato con grupos de 30 alumnos
# Desarrollé en Django una plataforma de reservas para 40 hoteles
= Creé una plataforma de reservas con Django para 40 hoteles
= Desarrollo de una plataforma de reservas en Django para cuarenta hoteles
= Construí en Django una plataforma de reservas utilizada por 40 hoteles
`;
