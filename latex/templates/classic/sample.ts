import type { Claim, CvDocument, DocumentHeader, LetterDocument } from "#data/model/application/document.ts";

const FACT = "fact_sample00000";
const claim = (text: string): Claim => ({ text, factIds: [FACT] });

const header: DocumentHeader = {
  name: "Mara Lindqvist",
  headline: claim("Senior Platform Engineer"),
  place: "Gothenburg, Sweden",
  email: "mara@lindqvist.example",
  phone: "+46 31 555 01 42",
  links: [
    { label: "Website", url: "https://lindqvist.example" },
    { label: "Code", url: "https://code.example.com/mara" },
  ],
  factIds: [FACT],
};

/** A CV that uses every part of the template. */
export const SAMPLE_CV: CvDocument = {
  kind: "cv",
  language: "en",
  header,
  sections: [
    {
      kind: "text",
      heading: "Profile",
      claims: [
        claim("Platform engineer with eleven years in payments and logistics."),
        claim("Builds systems that other teams deploy to without asking, and measures whether they do."),
      ],
    },
    {
      kind: "entries",
      heading: "Experience",
      entries: [
        {
          title: claim("Senior Platform Engineer"),
          organisation: "Nordhavn Freight AB",
          place: "Gothenburg",
          when: "Mar 2020 – present",
          bullets: [
            claim("Cut the median deployment from 41 to 6 minutes for 23 teams by moving builds to a shared cache."),
            claim("Led the move of 140 services from virtual machines to Kubernetes without a customer-facing outage."),
            claim("Introduced error budgets & paging rules; night pages fell by 72 % within two quarters."),
            claim("Mentored four engineers, two of whom now lead teams of their own."),
          ],
        },
        {
          title: claim("Backend Engineer"),
          organisation: "Kassa Payments",
          place: "Stockholm",
          when: "Aug 2015 – Feb 2020",
          bullets: [
            claim("Wrote the settlement service (Go, PostgreSQL) that reconciles 2.1 million card payments a day."),
            claim("Found and fixed a rounding fault in C# code that had cost €18,000 a month since 2012."),
          ],
        },
        {
          title: claim("Software Developer"),
          organisation: "Blåklint Konsult",
          place: null,
          when: "2013 – 2015",
          bullets: [claim("Delivered eight web applications for municipal customers in Java and TypeScript.")],
        },
      ],
    },
    {
      kind: "entries",
      heading: "Education",
      entries: [
        {
          title: claim("MSc Computer Science"),
          organisation: "Chalmers University of Technology",
          place: "Gothenburg",
          when: "2008 – 2013",
          bullets: [],
        },
      ],
    },
    {
      kind: "lists",
      heading: "Skills",
      lists: [
        { label: "Languages", items: ["Go", "TypeScript", "C#", "SQL"].map(claim) },
        { label: "Platforms", items: ["Kubernetes", "PostgreSQL", "Kafka", "Terraform", "AWS"].map(claim) },
        { label: "Spoken", items: ["Swedish (native)", "English (fluent)", "German (B2)"].map(claim) },
      ],
    },
  ],
};

export const SAMPLE_LETTER: LetterDocument = {
  kind: "letter",
  language: "en",
  header,
  date: "20 November 2026",
  recipient: "Hiring team\nAurora Grid GmbH",
  subject: "Application: Staff Platform Engineer",
  salutation: "Dear hiring team,",
  paragraphs: [
    [
      { text: "I am applying for the position of Staff Platform Engineer at Aurora Grid.", from: "posting" },
      claim("For eleven years I have built the systems that other engineers deploy to, in payments and in logistics."),
    ],
    [
      { text: "Your posting asks for somebody who shortens the way to production.", from: "posting" },
      claim("At Nordhavn Freight I cut the median deployment from 41 to 6 minutes for 23 teams."),
      claim("Night pages fell by 72 % within two quarters after I introduced error budgets and paging rules."),
    ],
    [{ text: "I would be glad to tell you more in a conversation.", from: "phrase" }],
  ],
  closing: "Kind regards,",
  signature: "Mara Lindqvist",
};
