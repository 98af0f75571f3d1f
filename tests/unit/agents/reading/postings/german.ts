/** Fictional German postings: a nurse in the usual form of job boards, and a developer in running text. */
export const NURSE_DE = `
<h2>Pflegefachkraft (m/w/d) für die Intensivstation</h2>
<p><strong>Standort:</strong> Musterstadt</p>
<p>Das Klinikum Sonnental sucht zum nächstmöglichen Zeitpunkt Verstärkung in Vollzeit oder Teilzeit, unbefristet.</p>
<h3>Ihre Aufgaben</h3>
<ul><li>Pflegerische Versorgung schwerkranker Patientinnen und Patienten</li><li>Medikamentengabe nach ärztlicher Anordnung</li><li>Pflegedokumentation</li></ul>
<h3>Ihr Profil</h3>
<ul>
<li>Abgeschlossene Ausbildung als Pflegefachkraft oder Gesundheits- und Krankenpfleger</li>
<li>Mindestens drei Jahre Berufserfahrung in der Intensivpflege</li>
<li>Deutschkenntnisse auf B2-Niveau</li>
<li>Fachweiterbildung Anästhesie wünschenswert</li>
<li>Bereitschaft zum Schichtdienst</li>
<li>Teamfähigkeit und Einfühlungsvermögen</li>
</ul>
<h3>Wir bieten Ihnen</h3>
<ul><li>Vergütung 3.400 € – 4.100 € brutto im Monat</li><li>30 Tage Urlaub</li><li>Unterstützung beim Umzug</li><li>Zuschuss von 50 € zum Jobticket</li></ul>`;

export const DEVELOPER_DE = `Softwareentwickler Java (w/m/d)
Muster & Söhne GmbH

Wir sind ein Softwarehaus mit 80 Leuten in Leipzig. Du entwickelst mit uns Schnittstellen für den Güterverkehr und betreust sie im Betrieb.

Das bringst du mit:
- mehrere Jahre Erfahrung mit Java und Spring Boot
- sicherer Umgang mit PostgreSQL oder Oracle DB
- Erfahrung mit Docker und Kubernetes ist von Vorteil
- fließendes Deutsch und gutes Englisch

Arbeitsmodell: hybrid, zwei Tage pro Woche im Büro in Leipzig.
Gehalt: 60.000–72.000 € jährlich, je nach Erfahrung.`;
