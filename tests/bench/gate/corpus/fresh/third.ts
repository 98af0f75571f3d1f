/** A third such set; mended for since. See `../english.ts`. */
export const FRESH_THREE_ENGLISH = `
# Monitored vital signs of 6 intensive care patients and documented them in the patient record
= Tracked the vital signs of 6 ICU patients and recorded them in the patient record
= Monitoring and documentation of vital signs for six intensive care patients
= Monitored and documented the vital signs of 6 intensive care patients
= Documented vital signs of six patients in intensive care in the patient record
# Operated a 40-ton crane on 5 construction sites
= Ran a 40-ton crane on five construction sites
= Crane operation (40 tons) on 5 building sites
= Operated a crane of 40 tons at 5 construction sites
# Graded exams and held office hours for a course with 200 students
= Marked exams and held office hours for a course of 200 students
= Corrected exams and offered office hours for a 200-student course
= Held office hours and graded exams in a course with 200 students
= Exam grading and office hours for a class of 200 students
# Reconciled 15 bank accounts monthly and eliminated unexplained differences
= Monthly reconciliation of 15 bank accounts, eliminating unexplained differences
= Carried out monthly reconciliations of 15 bank accounts and removed unexplained differences
= Reconciled fifteen bank accounts every month and cleared unexplained differences
= Each month, reconciled 15 bank accounts and eliminated unexplained differences
# Sold insurance policies to small businesses and exceeded the annual target by 20%
= Sold insurance to small businesses, exceeding the annual target by 20%
= Exceeded the yearly target by 20% selling insurance policies to small companies
= Insurance policy sales to small businesses; beat the annual target by 20%
# Wrote grant proposals that secured €750,000 in research funding
= Authored grant proposals securing €750,000 in research funding
= Secured 750,000 euros of research funding by writing grant proposals
= Obtained €750k in research funding through grant proposals I wrote
= Grant proposals written, which brought in €750,000 of research funds
# Refactored a legacy Perl codebase of 80,000 lines into Python
= Converted an 80,000-line legacy Perl codebase to Python
= Rewrote a legacy Perl code base (80,000 lines) in Python
= Refactoring of 80,000 lines of legacy Perl code into Python
= Ported a legacy codebase of 80,000 lines from Perl to Python
# Fixed 200 bugs in a C++ trading system
= Resolved 200 bugs in a trading system written in C++
= Corrected 200 defects in a C++ trading system
= Bug fixing in a C++ trading system (200 bugs)
= Fixed two hundred bugs in a C++ trading platform
# Served up to 80 guests per evening in a fine-dining restaurant
= Waited on up to 80 guests per evening in a fine-dining restaurant
= Served as many as 80 guests each evening at a fine dining restaurant
= In a fine-dining restaurant, served up to 80 guests an evening
= Service for up to 80 guests every evening in a fine-dining restaurant
# Purchased raw materials from 25 suppliers in Asia and Europe
= Bought raw materials from 25 suppliers in Europe and Asia
= Procured raw materials from twenty-five Asian and European suppliers
= Responsible for purchasing raw materials from 25 suppliers in Asia and Europe
= Sourced raw materials from 25 suppliers across Asia and Europe
# Drew technical drawings of steel bridges in AutoCAD
= Created technical drawings of steel bridges using AutoCAD
= Produced technical drawings for steel bridges in AutoCAD
= Prepared AutoCAD drawings of steel bridges
= Technical drawing of steel bridges with AutoCAD
# Moderated a forum with 12,000 members and removed spam daily
= Moderated a 12,000-member forum, removing spam every day
= Moderation of a forum of 12,000 members, including daily spam removal
= Deleted spam daily and moderated a forum with 12,000 members
# Shortened month-end closing from 10 to 6 days
= Reduced the month-end close from 10 days to 6
= Cut month-end closing from ten to six days
= Accelerated month-end closing from 10 to 6 days
= Month-end closing cut from 10 days to 6 days
# Photographed 45 weddings and edited the pictures in Lightroom
= Took photographs at 45 weddings and edited them in Lightroom
= Wedding photography (45 weddings) and picture editing in Lightroom
= Shot 45 weddings and edited the photos using Adobe Lightroom
# Set up a CI pipeline with GitLab that cut build times by half
= Established a GitLab CI pipeline that halved build times
= Halved build times by setting up a CI pipeline with GitLab
= Implemented a CI pipeline in GitLab, cutting build times by 50%
= Built a continuous integration pipeline with GitLab which cut build times in half
`;
export const FRESH_THREE_GERMAN = `
# Plante und installierte Photovoltaikanlagen auf 70 Einfamilienhäusern
= Planung und Installation von Photovoltaikanlagen auf 70 Einfamilienhäusern
= Photovoltaikanlagen für 70 Einfamilienhäuser geplant und installiert
= Plante und montierte PV-Anlagen auf siebzig Einfamilienhäusern
# Führte wöchentlich Visiten durch und dokumentierte Behandlungsverläufe
= Wöchentliche Durchführung von Visiten und Dokumentation der Behandlungsverläufe
= Visiten pro Woche durchgeführt und Behandlungsverläufe dokumentiert
= Dokumentierte Behandlungsverläufe und führte jede Woche Visiten durch
# Verkaufte Fahrräder und Zubehör und erzielte einen Jahresumsatz von 300.000 Euro
= Verkauf von Fahrrädern und Zubehör mit einem Jahresumsatz von 300.000 €
= Erzielte mit dem Verkauf von Fahrrädern und Zubehör einen Umsatz von 300.000 Euro im Jahr
= Verkaufte Fahrräder sowie Zubehör mit 300.000 Euro Jahresumsatz
# Entwickelte eine Lernplattform mit TypeScript und Node.js für 9.000 Studierende
= Entwicklung einer Lernplattform für 9.000 Studierende mit Node.js und TypeScript
= Programmierte mit TypeScript und Node.js eine Lernplattform für 9000 Studenten
= Lernplattform für 9.000 Studierende in TypeScript und Node.js umgesetzt
= Baute eine Lernplattform für 9.000 Studierende auf Basis von TypeScript und Node.js
# Bearbeitete Schadensfälle bis 10.000 Euro im Bereich Kfz-Versicherung
= Bearbeitung von Schadensfällen bis 10.000 Euro in der Kfz-Versicherung
= Schadensfälle bis 10.000 € in der Kfz-Versicherung bearbeitet
`;
export const FRESH_THREE_FRENCH = `
# Encadré 5 apprentis en menuiserie pendant 3 ans
= Encadrement de 5 apprentis en menuiserie pendant trois ans
= Pendant 3 ans, encadré cinq apprentis menuisiers
# Organisé un salon professionnel réunissant 80 exposants
= Organisation d'un salon professionnel avec 80 exposants
= Organisé un salon professionnel de 80 exposants
= Planifié et organisé un salon professionnel réunissant quatre-vingts exposants
# Traité les réclamations d'environ 60 clients par semaine
= Traitement des réclamations d'une soixantaine de clients par semaine
= Traité chaque semaine les réclamations d'environ 60 clients
= Gestion des réclamations d'environ 60 clients par semaine
`;
export const FRESH_THREE_SPANISH = `
# Conduje un camión de reparto en rutas de 300 km al día
= Conducción de un camión de reparto en rutas de 300 km diarios
# Preparé informes mensuales de ventas en Excel para la dirección
= Preparación de informes mensuales de ventas en Excel para la dirección
= Elaboré cada mes informes de ventas en Excel para la dirección
= Elaboración de informes de ventas mensuales con Excel para la dirección
# Atendí reclamaciones de clientes por teléfono y correo electrónico
= Atención de reclamaciones de clientes por teléfono y por correo electrónico
= Gestioné por teléfono y correo electrónico las reclamaciones de clientes
= Respondí a reclamaciones de clientes por correo electrónico y teléfono
`;
