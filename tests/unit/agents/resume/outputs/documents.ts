import type { Claim, CvDocument, LetterDocument } from "#data/model/application/document.ts";

const ids = ["fact_aaaaaaaa"];
export const claim = (text: string, more: Partial<Claim> = {}): Claim => ({ text, factIds: ids, ...more });

/** A made-up CV that uses every part. */
export const CV: CvDocument = {
  kind: "cv",
  language: "en",
  header: {
    name: "Ottoline Brae",
    headline: claim("Lighthouse engineer"),
    place: "Stromness, UK",
    tagline: "Relocating to Norway",
    email: "otto@brae.example",
    phone: "+44 1856 000111",
    links: [{ label: "GitHub", url: "https://github.com/ottobrae" }],
    factIds: ids,
  },
  sections: [
    {
      kind: "text",
      part: "profile",
      heading: "Profile",
      as: "paragraph",
      claims: [claim("Keeps lamps lit."), claim("Writes Rust & C < C++.")],
    },
    {
      kind: "text",
      part: "key_achievements",
      heading: "Key achievements",
      as: "bullets",
      claims: [
        claim("Cut outages by 62 % with new relays", {
          marks: [
            { from: 0, to: 11, as: "bold" },
            { from: 25, to: 35, as: "italic" },
            { from: 4, to: 11, as: "link", url: "https://outages.example/?a=1&b=2" },
          ],
        }),
      ],
    },
    {
      kind: "entries",
      part: "experience",
      heading: "Experience",
      entries: [
        {
          title: claim("Lead Engineer"),
          organisation: "Northern Lights Board",
          place: "Orkney",
          when: "Mar 2020 – present",
          bullets: [claim("Rewired 14 towers"), claim("Trained 3 keepers")],
        },
      ],
    },
    {
      kind: "lists",
      part: "skills",
      heading: "Skills",
      lists: [
        { label: "Languages", items: [claim("Rust"), claim("C++")] },
        { label: null, items: [claim("Welding")] },
      ],
    },
    { kind: "text", part: "references", heading: "Nothing below", claims: [] },
  ],
};

export const LETTER: LetterDocument = {
  kind: "letter",
  language: "en",
  header: CV.header,
  date: "20 November 2026",
  recipient: "Fyr AS\nHarbour Street 4",
  subject: "Lamp Engineer",
  salutation: "Dear team,",
  paragraphs: [
    [{ text: "You keep lamps.", from: "posting" }, claim("I rewired 14 towers.")],
    [claim("I train keepers.")],
  ],
  closing: "Kind regards",
  signature: "Ottoline Brae",
};

/** The words of a document in their order; an address as it is shown. */
export function wordsOf(document: CvDocument | LetterDocument): string[] {
  const { name, headline, tagline, place, email, phone } = document.header;
  const head = [name, headline?.text, tagline, place, email, phone, ...document.header.links.map(({ url }) => url)];
  const body =
    document.kind === "cv"
      ? document.sections.flatMap((section) => {
          const inner =
            section.kind === "text"
              ? section.claims.map(({ text }) => text)
              : section.kind === "lists"
                ? section.lists.flatMap(({ label, items }) => [label ?? "", ...items.map(({ text }) => text)])
                : section.entries.flatMap((entry) => [
                    entry.title.text,
                    entry.organisation ?? "",
                    entry.place ?? "",
                    entry.when ?? "",
                    ...entry.bullets.map(({ text }) => text),
                  ]);
          return inner.length === 0 ? [] : [section.heading, ...inner];
        })
      : [
          document.date,
          document.recipient,
          document.subject,
          document.salutation,
          ...document.paragraphs.flat().map(({ text }) => text),
          document.closing,
          document.signature,
        ];
  return tokens([...head, ...body].join(" "));
}

export const tokens = (text: string): string[] =>
  text
    .replace(/https?:\/\//g, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}@+.%/]+/gu)
    ?.filter((word) => /[\p{L}\p{N}]/u.test(word)) ?? [];
