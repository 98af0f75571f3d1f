import type { Person } from "../people/person.ts";
import { schooling, spanOf } from "./dates.ts";
import { type ZipEntry, zipOf } from "./zip.ts";

const e = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const r = (text: string, style = "") =>
  text
    .split("\t")
    .map((part, at) => `<w:r>${style === "" ? "" : `<w:rPr>${style}</w:rPr>`}${at > 0 ? "<w:tab/>" : ""}<w:t xml:space="preserve">${e(part)}</w:t></w:r>`)
    .join("");
const B = "<w:b/>";
const p = (runs: string, properties = "") => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
const h = (text: string) => p(r(text), '<w:pStyle w:val="berschrift1"/>');
const li = (text: string) => p(r(text), '<w:pStyle w:val="Listenabsatz"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const cell = (content: string, width: number) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content || p("")}</w:tc>`;
const table = (rows: readonly string[][]) => `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map((content, at) => cell(content, at === 0 ? 2600 : 6800)).join("")}</w:tr>`).join("")}</w:tbl>`;

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const STYLES = `<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:rPr><w:sz w:val="48"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:spacing w:before="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/><w:pPr><w:ind w:left="720"/></w:pPr></w:style></w:styles>`;

export function docxOf(body: string, more: readonly ZipEntry[] = []): Buffer {
  const xml = (text: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
  return zipOf([
    { path: "[Content_Types].xml", data: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>') },
    { path: "_rels/.rels", data: xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>') },
    { path: "word/document.xml", data: xml(`<w:document ${NS}><w:body>${body}<w:sectPr/></w:body></w:document>`) },
    { path: "word/styles.xml", data: xml(STYLES) },
    ...more,
  ]);
}

/** Styles of headings, list items, dates behind a tab. */
export function styled(person: Person): Buffer {
  const { words } = person;
  return docxOf(
    [
      p(r(person.name), '<w:pStyle w:val="Titel"/>'),
      p(r(person.headline ?? "")),
      p(r(`${person.place} • ${person.phone} • ${person.email}`)),
      h(words.profile),
      p(r(person.summary ?? "")),
      h(words.experience),
      ...person.roles.flatMap((role) => [p(r(role.title, B) + r(`\t${spanOf(person, role, "long")}`)), p(r(`${role.employer}, ${role.place ?? ""}`, "<w:i/>")), ...role.did.map(li)]),
      h(words.education),
      ...schooling(person, "year").flatMap((item) => [p(r(item.degree, B) + r(`\t${item.when}`)), p(r(item.school))]),
      h(words.certificates),
      ...(person.certificates ?? []).map((item) => li(`${item.name} – ${item.issuer ?? ""}, ${item.date ?? ""}`)),
      h(words.skills),
      ...person.skills.flatMap((group) => group.items).map(li),
      h(words.languages),
      p(r((person.languages ?? []).map(([name, level]) => `${name} – ${level}`).join(", "))),
    ].join(""),
  );
}

/** A borderless table with two columns, each with its own headings. */
export function twoColumns(person: Person): Buffer {
  const { words } = person;
  const left = [
    p(r(person.phone)),
    p(r(person.email)),
    p(r(person.place)),
    ...(person.links ?? []).map((link) => p(r(link))),
    h(words.skills),
    ...person.skills.flatMap((group) => group.items).map((item) => p(r(item))),
    h(words.languages),
    ...(person.languages ?? []).map(([name, level]) => p(r(`${name} : ${level}`))),
    h(words.interests),
    ...(person.interests ?? []).map((item) => p(r(item))),
  ];
  const right = [
    h(words.profile),
    p(r(person.summary ?? "")),
    h(words.experience),
    ...person.roles.flatMap((role) => [p(r(spanOf(person, role, "long"))), p(r(role.title, B)), p(r(`${role.employer} – ${role.place ?? ""}`)), ...role.did.map(li)]),
    h(words.education),
    ...schooling(person, "year").map((item) => p(r(`${item.when} : `) + r(item.degree, B) + r(`, ${item.school}`))),
  ];
  return docxOf([p(r(person.name, '<w:b/><w:sz w:val="44"/>')), p(r(person.headline ?? "", '<w:sz w:val="26"/>')), table([[left.join(""), right.join("")]])].join(""));
}

/** A table with dates at the left, a row for each station; the contact stands in the file's header. */
export function rowsOfDates(person: Person): Buffer {
  const { words } = person;
  const header = `<w:hdr ${NS}>${p(r(person.name, B))}${p(r(`${person.place} | Tel. ${person.phone} | ${person.email}`))}</w:hdr>`;
  return docxOf(
    [
      p(r("Lebenslauf", '<w:sz w:val="36"/>')),
      p(r(words.experience, B)),
      table(person.roles.map((role) => [p(r(spanOf(person, role, "numeric"))), [p(r(role.title, B)), p(r(`${role.employer}, ${role.place ?? ""}`)), ...role.did.map(li)].join("")])),
      p(r(words.education, B)),
      table(schooling(person, "numeric").map((item) => [p(r(item.when)), [p(r(item.degree, B)), p(r(item.school))].join("")])),
      p(r(words.certificates, B)),
      table((person.certificates ?? []).map((item) => [p(r(item.date ?? "")), p(r(`${item.name}, ${item.issuer ?? ""}`))])),
      p(r(words.skills, B)),
      p(r(person.skills.flatMap((group) => group.items).join(", "))),
      p(r(words.languages, B)),
      table((person.languages ?? []).map(([name, level]) => [p(r(name)), p(r(level))])),
    ].join(""),
    [{ path: "word/header1.xml", data: Buffer.from(header) }],
  );
}

/** Contact and skills in text boxes, each written twice as word processors do; the rest as paragraphs. */
export function textBoxes(person: Person): Buffer {
  const { words } = person;
  const box = (content: string) =>
    p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`);
  const contact = [p(r(`Telefono: ${person.phone}`)), p(r(`E-mail: ${person.email}`)), p(r(`Indirizzo: ${person.place}`))].join("");
  const skills = [p(r(words.skills, B)), ...person.skills.flatMap((group) => group.items).map((item) => p(r(item)))].join("");
  return docxOf(
    [
      p(r(person.name.toUpperCase(), '<w:b/><w:sz w:val="40"/>')),
      p(r(person.headline ?? "")),
      box(contact),
      box(skills),
      p(r(words.profile, B)),
      p(r(person.summary ?? "")),
      p(r(words.experience, B)),
      ...person.roles.flatMap((role) => [p(r(role.employer, B) + r(` – ${role.place ?? ""}`)), p(r(`${role.title}\t${spanOf(person, role, "short")}`)), ...role.did.map(li)]),
      p(r(words.education, B)),
      ...schooling(person, "year").flatMap((item) => [p(r(item.degree, B) + r(`\t${item.when}`)), p(r(item.school)), ...(item.note ? [p(r(item.note))] : [])]),
      p(r(words.languages, B)),
      ...(person.languages ?? []).map(([name, level]) => p(r(`${name}: ${level}`))),
    ].join(""),
  );
}

/** Everything in plain paragraphs with bold words as headings; title, employer and dates in one line with dashes. */
export function plainParagraphs(person: Person): Buffer {
  const { words } = person;
  return docxOf(
    [
      p(r(person.name, '<w:b/><w:sz w:val="32"/>')),
      p(r(`${person.place}, tel. ${person.phone}, e-mail: ${person.email}`)),
      p(""),
      p(r(words.experience.toUpperCase(), B)),
      ...person.roles.flatMap((role) => [p(r(role.title, B) + r(` – ${role.employer}, ${role.place ?? ""} (${spanOf(person, role, "numeric")})`)), ...role.did.map((text) => p(r(`• ${text}`)))]),
      p(""),
      p(r(words.education.toUpperCase(), B)),
      ...schooling(person, "year").map((item) => p(r(`${item.degree}, ${item.school}, ${item.when}`))),
      p(""),
      p(r(words.skills.toUpperCase(), B)),
      p(r(person.skills.flatMap((group) => group.items).join(", "))),
      p(""),
      p(r(words.languages.toUpperCase(), B)),
      p(r((person.languages ?? []).map(([name, level]) => `${name} – ${level}`).join(", "))),
      p(""),
      p(r(words.certificates.toUpperCase(), B)),
      ...(person.certificates ?? []).map((item) => p(r(`${item.name} (${item.date ?? ""})`))),
    ].join(""),
  );
}
