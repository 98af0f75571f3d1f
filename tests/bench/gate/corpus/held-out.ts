/** Facts and true paraphrases that were written last; the gate was never tuned on them. See `english.ts`. */
export const HELD_ENGLISH = `
# Redesigned the warehouse layout, cutting average picking time by 22%
= Redesigned the layout of the warehouse and cut average picking time by 22%
= Cut average picking time by 22 percent by redesigning the warehouse layout
= Redesigned the warehouse layout, which reduced average picking time by 22%
= Reduced the average picking time by 22% through a redesigned warehouse layout
# Built a recommendation engine in Python used by 1.5 million customers
= Developed a recommendation engine in Python for 1.5 million customers
= Built a Python recommendation engine used by 1.5M customers
= Created a recommendation engine using Python that 1.5 million clients use
= Programmed a recommendation engine in Python
# Led weekly workshops for 15 trainees and revised the training manual
= Held weekly workshops for 15 trainees and updated the training manual
= Revised the training manual and led weekly workshops for fifteen trainees
= Led a workshop for 15 trainees every week
= Led weekly workshops for fifteen trainees, revising the training manual
# Supported customers in French and English by phone and chat, about 60 cases per day
= Supported about 60 customers a day by chat and phone in English and French
= Helped customers by phone and chat in English and French, around 60 cases a day
= Customer support in French and English by phone and chat (about 60 cases daily)
= Provided phone and chat support in English and French
# Introduced automated regression tests with Playwright and reduced release testing from 5 days to 1 day
= Established automated regression testing with Playwright and cut release testing from 5 days to one day
= Reduced release testing from five days to 1 day and introduced automated Playwright regression tests
= Introduced regression tests automated with Playwright
= Implemented automated regression tests in Playwright; release testing went down from 5 days to 1 day
# Negotiated a 3-year lease that saves the company CHF 45,000 annually
= Negotiated a three-year lease saving the company CHF 45,000 per year
= Negotiated a lease of 3 years which saves the company 45,000 Swiss francs a year
= Saved the company CHF 45k annually by negotiating a 3-year lease
= Negotiated a 3-year lease with annual savings of CHF 45,000
`;
export const HELD_GERMAN = `
# Plante Touren für 18 Fahrer und senkte die Leerfahrten um 12 Prozent
= Tourenplanung für 18 Fahrer und Senkung der Leerfahrten um 12 %
= Senkte die Leerfahrten um 12 % und plante die Touren von achtzehn Fahrern
= Touren für 18 Fahrer geplant, Leerfahrten um 12 % reduziert
= Plante die Touren für 18 Fahrer
# Übersetzte technische Handbücher aus dem Englischen ins Deutsche
= Übersetzung technischer Handbücher aus dem Englischen ins Deutsche
= Technische Handbücher vom Englischen ins Deutsche übersetzt
= Übersetzte Handbücher aus dem Englischen ins Deutsche
`;
