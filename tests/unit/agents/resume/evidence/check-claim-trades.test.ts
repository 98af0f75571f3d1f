import { expect, test } from "vitest";
import { checkClaim } from "#agents/resume/evidence/check-claim.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";

/** One thing done in each of many trades, so that the gate does not only know those of software. */
const DONE: Record<string, string> = {
  a: "Designed and shipped a feature-flag service used by 14 product teams; rollbacks fell from 9 to 2 per quarter.",
  b: "Managed a €250k annual marketing budget and grew newsletter subscribers from 8,000 to 21,500 in 18 months.",
  c: "Supported the rollout of SAP S/4HANA in two plants as part of a team of eight.",
  d: "Taught algebra and statistics to classes of up to 32 pupils; 91 percent passed the final exam.",
  e: "Automated invoice matching with Python and Airflow, saving the accounting team roughly 15 hours a week.",
  f: "Not responsible for hiring; interviewed candidates for the data team.",
  g: "Implemented OAuth 2.0 login for the customer portal with Keycloak, never storing passwords in plain text.",
  h: "Coordinated 25 volunteers for the annual book fair, which raised £12,400 for the local library.",
  i: "Migrated 60 on-premises databases to Azure SQL without downtime.",
  j: "Conducted ultrasound examinations for around 20 patients daily at a regional hospital.",
  k: "Worked closely with designers to rebuild the checkout in React and TypeScript, raising conversion by 3.2 percentage points.",
  l: "Betreute die Migration von 300 Arbeitsplätzen auf Windows 11 und schulte rund 50 Mitarbeitende.",
  m: "Assisted the lead architect in drafting plans for a 4-storey school building.",
  n: "Wrote unit tests in Jest and pytest; coverage rose to 85 %.",
  p: "Intern on the fraud detection team, labelled 10,000 transactions in Excel.",
  q: "Sold enterprise software licences worth 1.8 million USD in 2021, second best result of the region.",
};

const origin = { file: "trades.json", path: "" };
const role: Fact = {
  id: "fact_role00",
  origin,
  kind: "role",
  engagement: "work",
  title: "Associate Consultant",
  employer: "Lindqvist & Partner",
  start: "2018-06",
  end: "2022-01",
};
const id = (key: string) => `fact_done0${key}`;
const facts = new Map<string, Fact>(
  Object.entries(DONE).map(([key, text]): [string, Fact] => [
    id(key),
    { id: id(key), origin, kind: "achievement", of: role.id, text },
  ]),
);
facts.set(role.id, role);
const check = (text: string, factId: string) => checkClaim({ text, factIds: [factId] }, facts).kind;

test.each([
  [
    "b",
    "Grew newsletter subscribers from 8,000 to 21,500 in 18 months and managed an annual marketing budget of €250k",
  ],
  ["b", "Increased newsletter subscribers from 8000 to 21500 in 18 months"],
  ["b", "Managed an annual marketing budget of 250,000 euros"],
  ["c", "Supported the SAP S/4HANA rollout in two plants as part of a team of eight"],
  ["c", "As part of an 8-person team, supported the rollout of SAP S/4HANA in 2 plants"],
  ["d", "Taught statistics and algebra to classes of up to 32 pupils"],
  ["d", "Taught algebra to classes of up to 32 pupils, 91% of whom passed the final exam"],
  ["e", "Automated invoice matching using Python and Airflow, saving the accounting team about 15 hours per week"],
  ["e", "Used Python and Airflow to automate invoice matching"],
  ["f", "Interviewed candidates for the data team"],
  ["g", "Implemented OAuth 2.0 login with Keycloak for the customer portal"],
  ["g", "Built the customer portal's OAuth 2.0 login with Keycloak, never storing passwords in plain text"],
  ["h", "Coordinated 25 volunteers for the annual book fair, raising £12,400 for the local library"],
  ["i", "Moved 60 on-premises databases to Azure SQL without downtime"],
  [
    "k",
    "Rebuilt the checkout in React and TypeScript together with designers, raising conversion by 3.2 percentage points",
  ],
  ["k", "Rebuilt the checkout in React and TypeScript with designers"],
  ["l", "Schulte rund 50 Mitarbeitende"],
  ["n", "Wrote unit tests in pytest and Jest"],
  ["q", "Sold enterprise software licences worth $1.8M in 2021"],
  ["q", "In 2021, sold enterprise software licences worth 1.8 million USD"],
])("%s holds: %s", (key, text) => {
  expect(check(text, id(key))).toBe("holds");
});

test.each([
  ["a", "Designed and shipped a feature-flag service used by 140 product teams"],
  ["a", "Designed and shipped a feature-flag service used by 14 companies"],
  ["a", "Rollbacks fell from 9 to 2 per month"],
  ["a", "Rollbacks rose from 2 to 9 per quarter"],
  ["a", "Led 14 product teams"],
  ["a", "Designed the feature-flag service with LaunchDarkly"],
  ["a", "Shipped 14 product teams"],
  ["b", "Managed a €250M annual marketing budget"],
  ["b", "Managed a €250k monthly marketing budget"],
  ["b", "Managed a $250k annual marketing budget"],
  ["b", "Grew newsletter subscribers from 8,000 to 21,500 in 8 months"],
  ["b", "Grew newsletter subscribers by 21,500 in 18 months"],
  ["b", "Grew the marketing budget from 8,000 to 21,500"],
  ["b", "Managed newsletter subscribers"],
  ["c", "Rolled out SAP S/4HANA in two plants"],
  ["c", "Led the rollout of SAP S/4HANA in two plants"],
  ["c", "Supported the rollout of SAP S/4HANA in eight plants"],
  ["c", "Managed the rollout of SAP S/4HANA as part of a team of eight"],
  ["d", "Taught calculus to classes of up to 32 pupils"],
  ["d", "Taught algebra to classes of 32 pupils"],
  ["d", "Taught algebra to 91 pupils"],
  ["d", "91 percent failed the final exam"],
  ["d", "All pupils passed the final exam"],
  ["e", "Automated invoice matching with Python and Spark"],
  ["e", "Saved the accounting team 15 hours a week"],
  ["e", "Saved the accounting team roughly 15 hours a day"],
  ["e", "Managed the accounting team"],
  ["e", "Automated the accounting team"],
  ["f", "Responsible for hiring"],
  ["f", "Responsible for hiring; interviewed candidates for the data team"],
  ["f", "Hired candidates for the data team"],
  ["f", "Led the data team"],
  ["g", "Storing passwords in plain text"],
  ["g", "Implemented OAuth 2.0 login with Keycloak, storing passwords in plain text"],
  ["g", "Implemented OAuth 2.1 login for the customer portal"],
  ["g", "Implemented SAML login for the customer portal"],
  ["h", "Coordinated 250 volunteers for the annual book fair"],
  ["h", "Raised £124,000 for the local library"],
  ["h", "Raised €12,400 for the local library"],
  ["h", "Coordinated 25 volunteers for the national library"],
  ["i", "Migrated 60 on-premises databases to Azure SQL with downtime"],
  ["i", "Migrated 600 on-premises databases to Azure SQL"],
  ["i", "Migrated 60 Azure SQL databases to on-premises"],
  ["i", "Migrated 60 databases to AWS"],
  ["j", "Conducted ultrasound examinations for 20 patients daily"],
  ["j", "Conducted surgery for around 20 patients daily"],
  ["j", "Head of ultrasound at a regional hospital"],
  ["j", "Conducted ultrasound examinations at a university hospital"],
  ["k", "Rebuilt the checkout in React and TypeScript, raising conversion by 3.2 %"],
  ["k", "Rebuilt the checkout in React and TypeScript, raising conversion by 32 percentage points"],
  ["k", "Led designers to rebuild the checkout in React"],
  ["l", "Schulte 500 Mitarbeitende"],
  ["l", "Schulte 50 Mitarbeitende"],
  ["l", "Leitete die Migration von 300 Arbeitsplätzen auf Windows 11"],
  ["l", "Betreute die Migration von 300 Arbeitsplätzen auf Windows 12"],
  ["l", "Betreute die Migration von ٣٠٠٠ Arbeitsplätzen auf Windows 11"],
  ["m", "Lead architect of a 4-storey school building"],
  ["m", "Drafted plans for a 4-storey school building"],
  ["m", "Architect drafting plans for a 4-storey school building"],
  ["m", "Assisted the lead architect in drafting plans for a 40-storey school building"],
  ["n", "Wrote unit tests in Jest; coverage rose by 85 %"],
  ["n", "Wrote unit tests in JUnit"],
  ["n", "Wrote integration tests in Jest and pytest"],
  ["p", "Labelled 10,000 transactions in Excel"],
  ["p", "Fraud detection analyst, labelled 10,000 transactions"],
  ["p", "Intern on the fraud detection team, labelled 10 million transactions in Excel"],
  ["q", "Sold enterprise software licences worth 1.8 billion USD in 2021"],
  ["q", "Sold enterprise software licences worth 1.8 million USD in 2022"],
  ["q", "Sold enterprise software licences worth 1.8 million USD in 2021, best result of the region"],
  ["q", "Best result of the region in 2021"],
])("%s fails: %s", (key, text) => {
  expect(check(text, id(key))).toBe("fails");
});

test.each([
  "Senior Consultant at Lindqvist & Partner",
  "Partner at Lindqvist",
  "Consultant at Lindqvist & Partner",
  "Associate Partner",
  "Associate Consultant at Lindqvist & Partner from 2018 to 2024",
  "Associate Consultant since June 2016",
  "Associate Consultant since June 2018",
  "Associate Consultant from January 2018",
  "Associate Consultant from 2022 to 2018",
  "Associate Consultant until June 2018",
  "Associate Consultant since January 2018",
])("of a role fails: %s", (text) => {
  expect(check(text, role.id)).toBe("fails");
});

test.each([
  "Associate Consultant at Lindqvist & Partner",
  "Associate Consultant from June 2018",
  "Associate Consultant at Lindqvist & Partner from June 2018 to January 2022",
  "Associate Consultant at Lindqvist & Partner from 2018 to 2022",
])("of a role holds: %s", (text) => {
  expect(check(text, role.id)).toBe("holds");
});

/** Every text with one word or figure changed at every place; each change alone makes it false. */
function forgeries(text: string): string[] {
  const words = text.split(" ");
  const put = (at: number, ...more: string[]) => [...words.slice(0, at), ...more, ...words.slice(at)].join(" ");
  const figures = [...text.matchAll(/\d+/g)].map(({ index, 0: figure }) => {
    const other = String(Number(figure) + 7).replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
    return text.slice(0, index) + other + text.slice(index + figure.length);
  });
  return [
    ...words.flatMap((_, at) => [put(at, "blockchain"), put(at, "never"), put(at, "worldwide"), put(at, "77")]),
    ...figures,
  ];
}

test("no single forged word or figure gets through, wherever it stands", () => {
  for (const [key, text] of Object.entries(DONE)) {
    expect(check(text, id(key))).toBe("holds");
    const passed = forgeries(text).filter((forged) => check(forged, id(key)) === "holds");
    expect(passed).toEqual([]);
  }
});
