import type { FoundPosting } from "#data/model/job/posting.ts";
import { samplePosting } from "#tests/fakes/sample-values.ts";

const HOUR = 3600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

function posting(number: number, company: string, title: string, place: string | null, hours: number): FoundPosting {
  const board = company.toLowerCase().replace(/[^a-z]+/g, "-");
  const url = `https://boards.example/${board}/jobs/${number}`;
  const lines = [
    `${company} is looking for a ${title}.`,
    "You design services that do not lose or repeat work, and you run what you build.",
    "You have five or more years with PostgreSQL and event-driven systems.",
    "You know Kubernetes from operating it, not from slides.",
    "Nice to have: Rust, or a background in logistics.",
    `We are ${number} people in ${place ?? "many places"} and hire without whiteboards.`,
  ];
  return samplePosting({
    board,
    company,
    title,
    place,
    url,
    applyUrl: url,
    externalId: String(number),
    postedAt: ago(hours),
    html: `<h2>${title}</h2>${lines.map((line) => `<p>${line}</p>`).join("")}<ul><li>30 days off</li><li>A budget for books</li></ul><script>document.title = "changed"</script>`,
    text: lines.join("\n"),
  });
}

export const POSTINGS = {
  asks: posting(4101, "Kestrel Freight", "Senior Backend Engineer, Dispatch", "Berlin, Germany", 5),
  ready: posting(4102, "Lumen & Loom", "Platform Engineer", "Remote, EU", 20),
  blocked: posting(4103, "Harbourlight Energy", "Site Reliability Engineer", "Hamburg, Germany", 30),
  running: posting(4104, "Fernweh Maps", "Backend Engineer, Routing", "Leipzig, Germany", 9),
  sent: posting(4105, "Quillon Software", "Staff Engineer, Payments", "Berlin, Germany", 70),
  uncertain: posting(4106, "Ostrava Robotics", "Integration Engineer", "Ostrava, Czechia", 80),
  failed: posting(4107, "Morrow Health", "Data Engineer", null, 100),
  fresh: posting(4108, "Saltmarsh Analytics", "Senior Data Platform Engineer", "Rotterdam, Netherlands", 2),
  plain: posting(
    4109,
    "Tannenberg & Söhne Maschinenbau GmbH & Co. KG",
    "Engineering Manager, Internal Developer Tools and Documentation",
    "Tannenberg im Erzgebirge, Germany",
    400,
  ),
} satisfies Record<string, FoundPosting>;

export type PostingName = keyof typeof POSTINGS;
