/** Lies (`!`) about the facts before them (`#` done, `@` of another kind), written against the gate as it stood; see `read.ts`. */
export const FOURTH = `
# Cleaned and sterilised instruments for two operating theatres
! Operated in two theatres
! Operated two theatres
! Sterilised two operating theatres
! Cleaned instruments and operated two theatres
! Sterilised instruments for theatres worldwide
! Cleaned operating instruments for two theatre companies
# Trained under a Michelin-starred chef for one season and cooked for up to 90 guests a night
! Michelin-starred chef for one season
! Trained a Michelin-starred chef for one season
! Trained chefs and cooked for up to 90 guests a night
! Cooked for 90 guests a night
! Cooked for up to 90 guests an hour
! Michelin-starred cooking for up to 90 guests
! Chef who cooked for 90 guests a night
# Edited subtitles for a documentary that won a Grimme prize
! Won a Grimme prize
! Edited a documentary that won a Grimme prize
! Won a Grimme prize for subtitles
! Edited a prize-winning documentary
! Grimme prize for edited subtitles
! Edited subtitles that won a Grimme prize
! Winner of a Grimme prize
# Handed out flyers in Mainz, then surveyed 120 shoppers in Worms
! Surveyed 120 shoppers in Mainz
! Handed out 120 flyers in Worms
! Handed out flyers in Worms
! Surveyed shoppers in Mainz and Worms
! Surveyed 120 shops
! Handed out flyers to 120 shoppers
# Reviewed pull requests of two interns and wrote the release notes
! Supervised two interns
! Released two pull requests
! Wrote pull requests of two interns
! Reviewed two interns
! Wrote releases
! Reviewed two pull requests and wrote the release notes
! Wrote two interns' release notes
! Led two interns and wrote the release notes
# Budget responsibility for training (CHF 18,000), none for staff
! Budget responsibility for training and staff
! Budget responsibility for staff (CHF 18,000)
! Budget responsibility for training (€18,000)
! Responsibility for training staff
! Budget responsibility of CHF 18,000 a month
! Staff responsibility
# Sorted donated clothes 4 hours a week for 2 years
! Sorted donated clothes 4 years
! Sorted donated clothes for 4 years
! Donated clothes for 2 years
! Sorted donated clothes 2 hours a week for 4 years
! Sorted donated clothes 4 hours a day for 2 years
! Sorted clothes donated 4 hours a week
# Calibrated 30 pressure sensors with equipment rented from Siemens
! Calibrated 30 Siemens pressure sensors
! Calibrated 30 pressure sensors for Siemens
! Calibrated equipment from Siemens
! Rented 30 pressure sensors from Siemens
! Calibrated 30 pressure sensors at Siemens
! Rented equipment to Siemens
! Calibrated Siemens equipment with 30 pressure sensors
# My suggestion to bundle deliveries was adopted by 2 of 6 depots
! My suggestion to bundle deliveries was adopted by 6 depots
! Bundled deliveries of 6 depots
! Adopted 2 of 6 depots
! Bundled deliveries for 2 depots
! Suggested depots
! My suggestion was adopted by 2 depots
! Delivered 6 depots
# Answered calls in Polish and wrote letters in German
! Wrote letters in Polish
! Answered calls in German
! Answered calls and wrote letters in German
! Wrote letters in German and Polish
! Polish and German letters
! Answered calls in Polish and German
# Cut energy use per unit by 9%, while total energy use rose 4%
! Cut total energy use by 9%
! Cut energy use by 9%
! Cut energy use per unit by 4%
! Cut energy use per unit and in total by 9%
! Total energy use fell 4%
! Cut energy use per unit to 9%
# Looked after three branches while the area manager was ill
! Area manager of three branches
! Area manager
! Area manager looking after three branches
! Managed the area and three branches
! Looked after three areas
! Looked after the area manager
# Won a place in a mentoring programme for women in engineering
! Mentored women in engineering
! Won women for engineering
! Mentoring programme for women won
! Mentor of women in engineering
! Engineering programme won
! Won a mentoring programme
! Mentored engineering
# Transcribed interviews that Dr. Seidel had conducted with 14 refugees
! Conducted interviews with 14 refugees
! Interviewed 14 refugees
! Interviews with 14 refugees
! Interviewed Dr. Seidel
! Transcribed and conducted interviews with 14 refugees
! Dr. Seidel's interviews with refugees conducted
# Auf Abruf Einsätze an der Kasse, einmal Aushilfe in der Buchhaltung
! Buchhaltung und Kasse
! Einsätze in der Buchhaltung
! Buchhaltung
! Auf Abruf Einsätze in der Buchhaltung
! Aushilfe an der Kasse und Einsätze in der Buchhaltung
# Pflegte 11 Bewohner auf einer Demenzstation, Medikamente gab die Fachkraft
! Gab 11 Bewohnern Medikamente
! Fachkraft auf einer Demenzstation
! Gab Medikamente auf einer Demenzstation
! Pflegte 11 Demenzstationen
! Leitete eine Demenzstation
! Behandelte 11 Bewohner auf einer Demenzstation
# Besuchte 2018 eine Schulung zu SAP FI und 2021 eine zu DATEV
! Schulung zu SAP FI 2021
! Schulte 2018 SAP FI
! Besuchte 2018 eine Schulung zu DATEV
! SAP FI und DATEV
! Seit 2018 SAP FI
! Besuchte 2021 Schulungen zu SAP FI und DATEV
# Verkaufte Eis in einem Freibad; der Umsatz stieg in dem heißen Sommer um 30 %
! Steigerte den Umsatz um 30 %
! Steigerte den Umsatz im Freibad um 30 %
! Verkaufte 30 % mehr Eis
! Verkaufte Eis und steigerte den Umsatz um 30 %
! Umsatzsteigerung um 30 %
# Tenu le standard et pris des rendez-vous pour trois notaires
! Notaire
! Tenu trois rendez-vous
! Pris trois notaires
! Tenu le standard de trois notaires
! Rendez-vous comme notaire
! Tenu des rendez-vous pour trois notaires
# Livré des repas à vélo, en moyenne 9 courses par soir, sans accident
! Livré des vélos
! Livré 9 repas par jour
! Livré des repas à vélo, en moyenne 9 courses par heure
! Livré des repas à vélo avec accident
! Livré 9 vélos par soir
# Ayudante de laboratorio: preparé muestras que otros analizaron
! Analicé muestras
! Preparé y analicé muestras
! Laboratorio: analicé muestras
! Analista de laboratorio
! Preparé un laboratorio
! Análisis de muestras
# Bajé el absentismo del 9 % al 7 % en un turno de tres
! Bajé el absentismo del 9 % al 7 % en tres turnos
! Bajé el absentismo un 7 %
! Bajé el absentismo un 9 %
! Bajé el absentismo del 9 % al 3 %
! Bajé el absentismo del 7 % al 9 %
@role Sales Assistant|Kaufhof Example|2017-05|2019-08
# Advised customers on cameras
# Stocktaking twice a year
! Advised customers on stocktaking
! Advised customers twice a year
! Sales Assistant at Kaufhof Example from 2017 to 2021
! Sales Manager at Kaufhof Example
! Sales at Kaufhof Example for 4 years
! Advised Kaufhof Example on cameras
! Advised Kaufhof Example customers on stocktaking
! Sales Assistant until 2017
@project Moisture Map|Prototype of a web map with 300 sensors, made for a class|2022-10|2023-01|React,Leaflet
! Web map with 300 sensors
! Moisture Map with React used by 300
! Made 300 sensors
! Taught a class on web maps
! React map with 300 sensors
! Moisture Map since 2022
@statement I would like to learn Rust and to move to Hamburg
! I learn Rust
! Rust
! I know Rust and moved to Hamburg
! I moved to Hamburg
! Rust in Hamburg
! I learnt Rust in Hamburg
`;
