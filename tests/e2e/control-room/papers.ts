import type { Browser } from "playwright";

const STYLE =
  "body{font:11pt/1.45 Inter,sans-serif;color:#1b2430;margin:0}h1{color:#475569;margin:0 0 2pt;font-size:22pt}h2{color:#475569;font-size:12pt;border-bottom:.6pt solid #cbd5e1;margin:16pt 0 6pt}p{margin:2pt 0}li{margin:3pt 0}.q{color:#5c6b80}";
const page = (body: string) => `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body}`;

const bullets = [
  "Cut the nightly settlement run from nine hours to two by new partitioning of a ledger of 1.2 billion rows.",
  "Moved payouts to an outbox with idempotent consumers; no payout was lost or doubled in three years since.",
  "Halved the number of alarms by removing those that nobody had ever acted on.",
];
const role = (title: string, place: string, when: string) =>
  `<p><b>${title}</b>, ${place} <span class="q">${when}</span></p><ul>${bullets.map((line) => `<li>${line}</li>`).join("")}</ul>`;

const CV = `<h1>Livia Brandt</h1><p class="q">Berlin · livia.brandt@mailbox.example</p><h2>Summary</h2><p>Backend engineer with eleven years of experience in systems that move money, parcels and measurements.</p><h2>Experience</h2>${role("Senior Backend Engineer", "Tern &amp; Tally GmbH", "2021 – present")}${role("Backend Engineer", "Parcelwise", "2017 – 2021")}<div style="break-before:page"></div>${role("Software Engineer", "Meterly", "2014 – 2017")}<h2>Skills</h2><p>PostgreSQL, Kafka, Go, TypeScript, Kubernetes</p>`;

const LETTER = `<p class="q">Livia Brandt, Kastanienhof 7, 10999 Berlin</p><p>&nbsp;</p><p><b>Your posting: Senior Backend Engineer</b></p><p>Dear hiring team,</p><p>you ask for services that do not lose or repeat work. At Tern &amp; Tally I moved payouts to an outbox with idempotent consumers; no payout was lost or doubled in three years since.</p><p>Kind regards</p><p>Livia Brandt</p>`;

const FORM = `<h1>Apply</h1>${["First name: Livia", "Last name: Brandt", "E-mail: livia.brandt@mailbox.example", "Résumé/CV: livia-brandt-cv.pdf"].map((line) => `<p style="border:1px solid #cbd5e1;border-radius:4px;padding:8px;margin:10px 0">${line}</p>`).join("")}`;

export type Papers = { cv: Uint8Array; letter: Uint8Array; shots: Uint8Array[] };

/** A CV, a letter and two pictures of a filled form, made by the browser that the test has open anyway. */
export async function makePapers(browser: Browser): Promise<Papers> {
  const tab = await browser.newPage({ viewport: { width: 720, height: 520 } });
  const pdf = async (body: string) => {
    await tab.setContent(page(body));
    return tab.pdf({ format: "A4", margin: { top: "20mm", bottom: "20mm", left: "20mm", right: "20mm" } });
  };
  const shot = async (body: string) => {
    await tab.setContent(page(`<div style="padding:24px">${body}</div>`));
    return tab.screenshot();
  };
  const papers = {
    cv: await pdf(CV),
    letter: await pdf(LETTER),
    shots: [await shot(FORM), await shot(`${FORM}<p>Page 2</p>`)],
  };
  await tab.close();
  return papers;
}
