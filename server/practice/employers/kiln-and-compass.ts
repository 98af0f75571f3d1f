import type { CompanyEmployer, CompanyQuestion } from "./posting.ts";

const asks = (
  name: string,
  label: string,
  kind: CompanyQuestion["kind"],
  more: Partial<CompanyQuestion> = {},
): CompanyQuestion => ({ name, label, kind, required: true, options: [], help: null, ...more });

/** A workshop that wrote its own careers pages: plain HTML, a form that posts itself, schema.org in every posting. */
export const KILN_AND_COMPASS: CompanyEmployer = {
  path: "kiln-and-compass",
  name: "Kiln & Compass",
  tagline: "Measuring instruments for people who fire, brew and bake.",
  postings: [
    {
      slug: "backend-engineer-instrument-cloud",
      title: "Backend Engineer, Instrument Cloud",
      place: { city: "Berlin", region: "Berlin", country: "DE" },
      employment: "FULL_TIME",
      remote: true,
      salary: { min: 68_000, max: 84_000, currency: "EUR", unit: "YEAR" },
      content: `<p>Nineteen thousand kilns, kettles and ovens send us a reading every ten seconds. You build what catches them.</p>
<h2>You will</h2><ul><li>look after our ingestion of MQTT measurements, written in Go</li><li>model time series in PostgreSQL and TimescaleDB so that a potter sees last winter's firings at once</li><li>talk to customers: the API you design is what they build on</li></ul>
<h2>You bring</h2><ul><li>3 years or more of backend development with Go, Java or TypeScript</li><li>SQL you are proud of</li><li>REST APIs that other people have used</li><li>German or English, and patience in either</li></ul>
<h2>It would help</h2><ul><li>MQTT or another telemetry protocol</li><li>Docker and Linux</li><li>A hobby with a thermometer in it</li></ul>`,
      postedDaysAgo: 8,
      closedDaysAgo: -40,
      asks: [
        asks("years", "Years of professional experience", "number"),
        asks("german", "What is your level of German?", "select", {
          options: ["Native or bilingual", "Fluent", "Intermediate", "Basic", "None"],
        }),
        asks("model", "Which working model do you prefer?", "radios", { options: ["Workshop", "Hybrid", "Remote"] }),
        asks("start", "Earliest start date", "date"),
      ],
    },
    {
      slug: "bookkeeper",
      title: "Bookkeeper (part-time)",
      place: { city: "Potsdam", region: "Brandenburg", country: "DE" },
      employment: "PART_TIME",
      remote: false,
      salary: { min: 19, max: 23, currency: "EUR", unit: "HOUR" },
      content: `<p>Twenty hours a week, mornings. Invoices, VAT returns, payroll for 31 people, and a polite letter when somebody has forgotten us.</p><h2>Profile</h2><ul><li>Vocational training in accounting</li><li>Experience with DATEV</li><li>German at C1</li></ul>`,
      postedDaysAgo: 33,
      closedDaysAgo: -10,
      asks: [asks("datev", "How long have you worked with DATEV?", "text")],
    },
    {
      slug: "firmware-engineer",
      title: "Firmware Engineer",
      place: { city: "Berlin", region: "Berlin", country: "DE" },
      employment: "FULL_TIME",
      remote: false,
      salary: null,
      content: `<p>C on small ARM chips, a soldering iron on the desk. This position has been filled.</p>`,
      postedDaysAgo: 120,
      closedDaysAgo: 12,
      asks: [],
    },
  ],
};

/** What every form of the company asks. */
export const COMPANY_QUESTIONS: readonly CompanyQuestion[] = [
  asks("permit", "Do you have the right to work in Germany?", "radios", { options: ["Yes", "No"] }),
  asks("heard", "How did you hear about us?", "select", {
    required: false,
    options: ["Company website", "Newspaper", "Friends", "At a market"],
  }),
  asks("contact", "How may we reach you?", "checkboxes", {
    required: false,
    options: ["E-mail", "Telephone", "Letter"],
  }),
];
