/** A third set of lies, written by hand against the gate as it stood after the second; see `second.ts`. */
export const ADVERSARY = `
# Developed a reporting tool for the finance department and trained 6 accountants
! Developed a finance department and trained 6 accountants
! Trained the finance department and developed 6 accountants
! Developed 6 reporting tools for the finance department
! Trained 6 finance departments
! Head of the finance department
! Accountant who developed a reporting tool for the finance department
# Optimized image processing code in C++, cutting memory use from 8 GB to 3 GB
! Optimized image processing code in C++, cutting memory use to 8 GB
! Optimized image processing code in C++, increasing memory use from 3 GB to 8 GB
! Optimized image processing code in C, cutting memory use from 8 GB to 3 GB
! Cut image processing from 8 GB to 3 GB
! Wrote image processing code in C++
! Built C++
# Shadowed a senior surgeon during 30 knee operations
! Performed 30 knee operations
! Senior surgeon in 30 knee operations
! Operated 30 knees
! Supervised a senior surgeon during 30 knee operations
# Drove a delivery van for 2 years without an accident
! Drove a delivery van for 12 years without an accident
! Drove a delivery van for 2 years with an accident
! Drove 2 delivery vans
! Delivered 2 vans without an accident
# Won 2 of 7 tenders in 2022 and 4 of 9 in 2023
! Won 4 of 7 tenders in 2022
! Won 2 of 9 tenders
! Won 7 tenders in 2022
! Won 9 tenders in 2023
! Won 2 of 7 tenders in 2023
# The new CRM increased lead conversion by 11% after my department was closed
! Increased lead conversion by 11% with a new CRM
! Closed leads and increased conversion by 11%
! Increased lead conversion by 11%
# Proposed a plan to reduce energy costs by 20%, which management rejected
! Reduced energy costs by 20%
! Proposed a plan to reduce energy costs by 20%, which management accepted
! Planned to reduce energy costs by 20%
! Management plan to reduce energy costs by 20%
# Maintained relations with 12 suppliers in Asia and negotiated prices for 3 of them
! Negotiated prices with 12 suppliers in Asia
! Negotiated prices for 12 suppliers
! Maintained 12 suppliers in 3 Asian countries
! Negotiated 3 prices for suppliers in Asia
# Substitute teacher for physics at two secondary schools for 6 months
! Teacher for physics at two secondary schools for 6 months
! Substitute teacher for physics at two universities for 6 months
! Substitute teacher for physics at two secondary schools for 6 years
! Physics teacher
# Co-authored a paper on battery recycling with 5 researchers
! Authored a paper on battery recycling
! Authored 5 papers on battery recycling
! Led 5 researchers on battery recycling
! Recycled batteries with 5 researchers
# Used Excel daily and Python occasionally for data cleaning
! Used Python daily for data cleaning
! Used Excel occasionally and Python daily for data cleaning
! Used Python for data cleaning
# Participated in weekly stand-ups led by the scrum master
! Led weekly stand-ups
! Scrum master
! Led weekly stand-ups as scrum master
! Participated in daily stand-ups led by the scrum master
# Responsible for 3 stores with combined revenue of $2.1 million, down from $2.6 million
! Responsible for 3 stores with combined revenue of $2.6 million
! Responsible for 3 stores, with revenue up from $2.1 million to $2.6 million
! Increased revenue of 3 stores to $2.6 million
! Responsible for revenue of $2.1 million per store
# Entwarf ein Konzept für ein Lager, das später von einer anderen Firma gebaut wurde
! Baute ein Lager
! Entwarf und baute ein Lager
! Konzept und Bau eines Lagers
# War als Praktikant an der Entwicklung einer App mit 5.000 Nutzern beteiligt
! Entwickelte eine App mit 5.000 Nutzern
! Entwicklung einer App mit 5.000 Nutzern
! Leitete die Entwicklung einer App mit 5.000 Nutzern
# Le directeur m'a confié 2 dossiers que j'ai refusés
! Directeur de 2 dossiers
! Confié 2 dossiers au directeur
# Asistí a un curso de Java de 40 horas
! Impartí un curso de Java de 40 horas
! Experiencia en Java
! Java
`;
