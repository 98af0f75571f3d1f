import type { Person } from "../people/person.ts";
import { one as spellDate, schooling, spanOf } from "./dates.ts";

const e = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const page = (person: Person, style: string, body: string) =>
  `<!doctype html><html lang="${person.lang}"><meta charset="utf-8"><title>CV</title><style>@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0;font-size:10pt;line-height:1.35}ul{margin:.2em 0 .6em;padding-left:1.3em}h1,h2,h3,p{margin:0}${style}</style><body>${body}</body></html>`;
const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${e(item)}</li>`).join("")}</ul>`;
const when = (value: string | undefined, wrap: (text: string) => string) => (value === undefined ? "" : wrap(value));

/** A coloured column to the left with contact, skills and languages; titles bold, employer below, dates to the right. */
export function sidebarLeft(person: Person): string {
  const { words } = person;
  const aside = [
    `<h2>${e(words.contact)}</h2><p>${e(person.phone)}</p><p>${e(person.email)}</p><p>${e(person.place)}</p>${(person.links ?? []).map((link) => `<p>${e(link)}</p>`).join("")}`,
    `<h2>${e(words.skills)}</h2>${person.skills.map((group) => `${when(group.group, (name) => `<h3>${e(name)}</h3>`)}${list(group.items)}`).join("")}`,
    `<h2>${e(words.languages)}</h2>${(person.languages ?? []).map(([name, level]) => `<p>${e(name)} – ${e(level)}</p>`).join("")}`,
    `<h2>${e(words.certificates)}</h2>${(person.certificates ?? []).map((one) => `<p>${e(one.name)}, ${e(one.issuer ?? "")}, ${one.date ?? ""}</p>`).join("")}`,
  ];
  const main = [
    `<h1>${e(person.name)}</h1><p class="sub">${e(person.headline ?? "")}</p>`,
    `<h2>${e(words.profile)}</h2><p>${e(person.summary ?? "")}</p>`,
    `<h2>${e(words.experience)}</h2>${person.roles.map((role) => `<div class="row"><h3>${e(role.title)}</h3><span>${spanOf(person, role, "short")}</span></div><p class="em">${e(role.employer)}, ${e(role.place ?? "")}</p>${list(role.did)}`).join("")}`,
    `<h2>${e(words.education)}</h2>${schooling(person, "year").map((item) => `<div class="row"><h3>${e(item.degree)}</h3><span>${item.when}</span></div><p>${e(item.school)}</p>`).join("")}`,
  ];
  return page(
    person,
    "body{display:flex;font-family:'Noto Sans'}aside{width:32%;background:#23395b;color:#fff;padding:12mm 7mm;min-height:297mm;font-size:9pt}main{flex:1;padding:12mm 9mm}h1{font-size:24pt}h2{font-size:12pt;margin:5mm 0 2mm;text-transform:uppercase;letter-spacing:.08em}h3{font-size:10pt}.row{display:flex;justify-content:space-between}.em{font-style:italic}.sub{font-size:12pt}",
    `<aside>${aside.join("")}</aside><main>${main.join("")}</main>`,
  );
}

/** One column; employer and place first, title and dates on the second line; contact in one line with bars. */
export function employerFirst(person: Person): string {
  const { words } = person;
  const contact = [person.place, person.phone, person.email, ...(person.links ?? [])].map(e).join(" | ");
  return page(
    person,
    "body{padding:16mm 18mm;font-family:'DejaVu Serif';font-size:9.5pt}h1{text-align:center;font-size:20pt}.c{text-align:center}h2{font-size:11pt;border-bottom:1px solid;margin:4mm 0 2mm}.row{display:flex;justify-content:space-between}i{font-style:italic}",
    `<h1>${e(person.name)}</h1><p class="c">${e(person.headline ?? "")}</p><p class="c">${contact}</p><h2>${e(words.profile)}</h2><p>${e(person.summary ?? "")}</p><h2>${e(words.experience)}</h2>${person.roles.map((role) => `<div class="row"><b>${e(role.employer)}</b><span>${e(role.place ?? "")}</span></div><div class="row"><i>${e(role.title)}</i><span>${spanOf(person, role, "long")}</span></div>${list(role.did)}`).join("")}<h2>${e(words.education)}</h2>${schooling(person, "year").map((item) => `<div class="row"><b>${e(item.school)}</b><span>${e(item.place ?? "")}</span></div><div class="row"><i>${e(item.degree)}</i><span>${item.when}</span></div>`).join("")}<h2>${e(words.skills)}</h2><p>${person.skills.flatMap((group) => group.items).map(e).join(" • ")}</p><h2>${e(words.languages)}</h2><p>${(person.languages ?? []).map(([name, level]) => `${e(name)} (${e(level)})`).join(", ")}</p><h2>${e(words.certificates)}</h2>${(person.certificates ?? []).map((item) => `<div class="row"><span>${e(item.name)}, ${e(item.issuer ?? "")}</span><span>${item.date ? spellDate(person, item.date, "long") : ""}</span></div>`).join("")}`,
  );
}

/** A light column to the right, tags for skills, points for languages; entries without bullets' marks. */
export function tagsRight(person: Person): string {
  const { words } = person;
  return page(
    person,
    "body{font-family:'Noto Sans';padding:14mm}.g{display:grid;grid-template-columns:64% 30%;gap:6%}h1{font-size:28pt;line-height:1}h2{color:#a33;font-size:13pt;margin:5mm 0 2mm}.t span{display:inline-block;border:1px solid #999;border-radius:3px;padding:1px 6px;margin:2px}.d{color:#666;font-size:9pt}b{font-size:10.5pt}",
    `<h1>${e(person.name)}</h1><p>${e(person.headline ?? "")}</p><div class="g"><div><h2>${e(words.profile)}</h2><p>${e(person.summary ?? "")}</p><h2>${e(words.experience)}</h2>${person.roles.map((role) => `<p><b>${e(role.title)}</b></p><p>${e(role.employer)}</p><p class="d">${spanOf(person, role, "numeric")} | ${e(role.place ?? "")}</p>${list(role.did)}`).join("")}<h2>${e(words.education)}</h2>${schooling(person, "year").map((item) => `<p><b>${e(item.degree)}</b></p><p>${e(item.school)}</p><p class="d">${item.when}</p>`).join("")}</div><div><h2>${e(words.contact)}</h2><p>${e(person.email)}</p><p>${e(person.phone)}</p><p>${e(person.place)}</p>${(person.links ?? []).map((link) => `<p>${e(link)}</p>`).join("")}<h2>${e(words.skills)}</h2><div class="t">${person.skills.flatMap((group) => group.items).map((item) => `<span>${e(item)}</span>`).join(" ")}</div><h2>${e(words.languages)}</h2>${(person.languages ?? []).map(([name, level], at) => `<p>${e(name)} ${"●".repeat(5 - at)}${"○".repeat(at)}</p><p class="d">${e(level)}</p>`).join("")}<h2>${e(words.interests)}</h2>${list(person.interests ?? [])}</div></div>`,
  );
}

/** The table of a German CV: personal data with labels, dates to the left, everything else to the right. */
export function datesLeft(person: Person): string {
  const { words } = person;
  const row = (left: string, right: string) => `<tr><td>${left}</td><td>${right}</td></tr>`;
  return page(
    person,
    "body{font-family:'DejaVu Sans';padding:18mm 20mm;font-size:9.5pt}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:1mm 0}td:first-child{width:42mm}h1{font-size:18pt;margin-bottom:4mm}h2{font-size:11.5pt;margin:5mm 0 1mm;border-bottom:1px solid #333}",
    `<h1>Lebenslauf</h1><h2>Persönliche Daten</h2><table>${row("Name:", e(person.name))}${row("Anschrift:", e(person.place))}${row("Telefon:", e(person.phone))}${row("E-Mail:", e(person.email))}${row("Geburtsdatum:", "04.05.1988")}</table><h2>${e(words.experience)}</h2><table>${person.roles.map((role) => row(spanOf(person, role, "numeric"), `<b>${e(role.title)}</b><br>${e(role.employer)}, ${e(role.place ?? "")}${list(role.did)}`)).join("")}</table><h2>${e(words.education)}</h2><table>${schooling(person, "numeric").map((item) => row(item.when, `<b>${e(item.degree)}</b><br>${e(item.school)}${when(item.note, (note) => `<br>${e(note)}`)}`)).join("")}</table><h2>${e(words.skills)}</h2><table>${person.skills.map((group) => row(e(group.group ?? ""), group.items.map(e).join(", "))).join("")}</table><h2>${e(words.languages)}</h2><table>${(person.languages ?? []).map(([name, level]) => row(e(name), e(level))).join("")}</table><h2>${e(words.interests)}</h2><p>${(person.interests ?? []).map(e).join(", ")}</p>`,
  );
}

/** As the profile page of a large network exports itself: contact and top skills to the left, name and texts to the right. */
export function networkProfile(person: Person): string {
  const { words } = person;
  const top = person.skills.flatMap((group) => group.items).slice(0, 3);
  return page(
    person,
    "body{display:flex;font-family:'Noto Sans'}aside{width:30%;background:#293e49;color:#fff;padding:12mm 6mm;min-height:297mm;font-size:9pt}aside h2{font-size:11pt;font-weight:400;margin:5mm 0 2mm}main{flex:1;padding:14mm 8mm}h1{font-size:22pt;font-weight:400}main h2{font-size:14pt;font-weight:400;margin:6mm 0 2mm}h3{font-size:11pt;font-weight:700}.t{font-size:10.5pt}.d{font-size:9pt;color:#555}",
    `<aside><h2>${e(words.contact)}</h2><p>${e(person.phone)} (Mobile)</p><p>${e(person.email)}</p>${(person.links ?? []).map((link) => `<p>${e(link)} (LinkedIn)</p>`).join("")}<h2>Top Skills</h2>${top.map((skill) => `<p>${e(skill)}</p>`).join("")}<h2>Languages</h2>${(person.languages ?? []).map(([name, level]) => `<p>${e(name)} (${e(level)})</p>`).join("")}</aside><main><h1>${e(person.name)}</h1><p class="t">${e(person.headline ?? "")}</p><p class="d">${e(person.place)}</p><h2>${e(words.profile)}</h2><p>${e(person.summary ?? "")}</p><h2>${e(words.experience)}</h2>${person.roles.map((role) => `<h3>${e(role.employer)}</h3><p class="t">${e(role.title)}</p><p class="d">${spanOf(person, role, "long")} (3 years 2 months)</p><p class="d">${e(role.place ?? "")}</p><p style="margin:2mm 0 4mm">${role.did.map(e).join("<br>")}</p>`).join("")}<h2>${e(words.education)}</h2>${schooling(person, "year").map((item) => `<h3>${e(item.school)}</h3><p class="d">${e(item.degree)} · (${item.when})</p>`).join("")}</main>`,
  );
}

/** Headings to the left, their texts to the right; two pages with a foot. */
export function headingsLeft(person: Person): string {
  const { words } = person;
  const section = (heading: string, body: string) => (body === "" ? "" : `<section><h2>${e(heading)}</h2><div>${body}</div></section>`);
  return page(
    person,
    "body{font-family:'Noto Sans';padding:15mm}section{display:flex;margin-top:5mm}h2{width:38mm;font-size:10.5pt;color:#06c}section>div{flex:1}h1{font-size:22pt}",
    `<h1>${e(person.name)}</h1><p>${e(person.headline ?? "")}</p><p>${[person.email, person.phone, person.place, ...(person.links ?? [])].map(e).join(" · ")}</p>${section(words.experience, person.roles.map((role) => `<p><b>${e(role.title)}</b> @ ${e(role.employer)} — ${e(role.place ?? "")}</p><p>${spanOf(person, role, "short")}</p>${list(role.did)}`).join(""))}${section(words.education, schooling(person, "year").map((item) => `<p><b>${e(item.degree)}</b>, ${e(item.school)} (${item.when})</p>`).join(""))}${section(words.skills, `<p>${person.skills.flatMap((group) => group.items).map(e).join(", ")}</p>`)}${section(words.languages, `<p>${(person.languages ?? []).map(([name, level]) => `${e(name)}: ${e(level)}`).join("; ")}</p>`)}`,
  );
}

/** Main text to the left over two pages, a grey column to the right on the first only; capitals set wide. */
export function sidebarRight(person: Person): string {
  const { words } = person;
  const long = person.roles.map((role) => `<p class="r">${spanOf(person, role, "short")}</p><h3>${e(role.title)}</h3><p>${e(role.employer)} · ${e(role.place ?? "")}</p>${list([...role.did, ...role.did.map((text) => `${text} (${role.start.slice(0, 4)})`)])}`).join('<div style="height:24mm"></div>');
  return page(
    person,
    "@page{margin:14mm 0}body{font-family:'Noto Sans'}.w{position:relative;padding:0 12mm}main{width:115mm}aside{position:absolute;right:12mm;top:34mm;width:55mm;background:#eee;padding:5mm;font-size:9pt}h1{font-size:26pt}h2{font-size:11pt;letter-spacing:.3em;text-transform:uppercase;margin:6mm 0 2mm}h3{font-size:10.5pt}.r{color:#777;font-size:9pt}",
    `<div class="w"><h1>${e(person.name)}</h1><p>${e(person.headline ?? "")}</p><aside><h2>${e(words.contact)}</h2><p>${e(person.email)}</p><p>${e(person.phone)}</p><p>${e(person.place)}</p>${(person.links ?? []).map((link) => `<p>${e(link)}</p>`).join("")}<h2>${e(words.skills)}</h2>${list(person.skills.flatMap((group) => group.items))}<h2>${e(words.languages)}</h2>${(person.languages ?? []).map(([name, level]) => `<p><b>${e(name)}</b> ${e(level)}</p>`).join("")}</aside><main><h2>${e(words.profile)}</h2><p>${e(person.summary ?? "")}</p><h2>${e(words.experience)}</h2>${long}<h2>${e(words.education)}</h2>${schooling(person, "year").map((item) => `<p class="r">${item.when}</p><h3>${e(item.degree)}</h3><p>${e(item.school)}</p>`).join("")}</main></div>`,
  );
}

/** A ruled table in the Japanese way: year and month in columns of their own at the left. */
export function ruledTable(person: Person): string {
  const { words } = person;
  return page(
    person,
    "body{font-family:'Noto Sans CJK JP','Noto Sans JP','DejaVu Sans';padding:15mm}table{border-collapse:collapse;width:100%}td{border:1px solid #888;padding:1.5mm;vertical-align:top}h2{font-size:12pt;margin:4mm 0 1mm}td:first-child{width:48mm}",
    `<h1>職務経歴書</h1><p>氏名：${e(person.name)}</p><p>住所：${e(person.place)}</p><p>電話：${e(person.phone)}</p><p>メール：${e(person.email)}</p><h2>■${e(words.experience)}</h2><table>${person.roles.map((role) => `<tr><td>${spanOf(person, role, "east")}</td><td>${e(role.employer)}<br>${e(role.title)}${list(role.did)}</td></tr>`).join("")}</table><h2>■${e(words.education)}</h2><table>${schooling(person, "east").map((item) => `<tr><td>${item.when}</td><td>${e(item.school)} ${e(item.degree)}</td></tr>`).join("")}</table><h2>■${e(words.skills)}</h2><p>${person.skills.flatMap((group) => group.items).map(e).join("、")}</p><h2>■${e(words.languages)}</h2>${(person.languages ?? []).map(([name, level]) => `<p>${e(name)}：${e(level)}</p>`).join("")}`,
  );
}
