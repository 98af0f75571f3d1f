import type { HostedEmployer, HostedPosting } from "./posting.ts";
import { asksPermission, asksText } from "./questions.ts";

const SERVICES = [
  "Berth Planning",
  "Customs Filing",
  "Container Weighing",
  "Pilot Booking",
  "Cold Chain",
  "Lock Scheduling",
  "Crane Telemetry",
  "Ferry Ticketing",
  "Tide Forecasts",
  "Freight Invoicing",
];

const ROLES = [
  "Backend Engineer",
  "Platform Engineer",
  "Data Engineer",
  "Integration Engineer",
  "Senior Software Engineer",
  "Site Reliability Engineer",
  "Database Engineer",
  "API Engineer",
  "Streaming Engineer",
  "Infrastructure Engineer",
];

const CITIES = ["Berlin, Germany", "Hamburg, Germany", "Remote (Germany)", "Leipzig, Germany", "Bremen, Germany"];
const WORRIES = [
  "answers slowly at noon",
  "loses a message now and then",
  "is understood by one person",
  "cannot be tested without the real thing",
  "costs more each month than it earns",
  "wakes somebody every other night",
  "has never been restored from its backup",
];

/** The `index`-th of a list, round and round; the lists have coprime lengths, so that neighbours differ. */
const turn = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function posting(index: number): HostedPosting {
  const service = turn(SERVICES, index);
  const role = turn(ROLES, Math.floor(index / SERVICES.length));
  const worry = turn(WORRIES, index);
  const group = Math.floor(index / (SERVICES.length * ROLES.length));
  const team = group === 0 ? service : `${service} ${"Annex ".repeat(group).trim()}`;
  return {
    id: String(8200001 + index),
    internalId: 6200001 + index,
    requisition: `HH-${1001 + index}`,
    title: `${role}, ${team}`,
    place: turn(CITIES, index),
    department: team,
    office: "Berlin",
    language: "en",
    content: `<p>The ${team} team of Hundred Harbours runs a service that ${worry}. As ${role} you put that right and keep it so.</p>
<h3>Requirements</h3><ul><li>${(index % 6) + 2}+ years of experience with ${turn(["TypeScript", "Go", "Java"], index)}</li><li>PostgreSQL in production</li><li>${turn(["Kafka", "Kubernetes", "Terraform", "gRPC"], index)}</li></ul>
<h3>What you do</h3><ul><li>Own the design of ${service.toLowerCase()} from the first sketch to the on-call rota</li><li>Measure before and after each change</li></ul>`,
    postedDaysAgo: index % 30,
    updatedDaysAgo: index % 7,
    closedDaysAgo: null,
    letterRequired: false,
    asks: [
      ...asksPermission(52000001 + index * 10, "Germany"),
      ...(index % 3 === 0 ? [asksText(52000003 + index * 10, "LinkedIn Profile", { required: false })] : []),
    ],
    selfIdentification: "none",
    consent: true,
    traits: [],
  };
}

/**
 * An employer with `count` jobs that differ in title, place and text, and whose forms the sample owner's profile
 * answers whole: for tests that send many applications without a person at hand.
 */
export function crowdOf(count: number): HostedEmployer {
  return {
    token: "harbours",
    name: "Hundred Harbours",
    tagline: "Software for every quay.",
    postings: Array.from({ length: count }, (_, index) => posting(index)),
    malformed: [],
  };
}
