import type { Person } from "../people/person.ts";
import { schooling, spanOf } from "./dates.ts";

const tex = (text: string) => text.replace(/([#$%&_{}])/g, "\\$1").replace("µ", "\\textmu{}").replace("€", "\\texteuro{}").replaceAll("’", "'");
const bullets = (items: readonly string[]) => `\\begin{itemize}${items.map((item) => `\\item ${tex(item)}`).join("\n")}\\end{itemize}`;
const shell = (body: string, encoding = "") =>
  `\\documentclass[10pt,a4paper]{article}${encoding}\\usepackage[utf8]{inputenc}\\usepackage{textcomp}\\usepackage[margin=20mm]{geometry}\\pagestyle{plain}\\setlength{\\parindent}{0pt}\\begin{document}${body}\\end{document}`;

/** One column, titles bold with dates at the right edge, justified text with its hyphens. */
export function ruled(person: Person): string {
  const { words } = person;
  const heading = (text: string) => `\\section*{\\textsc{${tex(text)}}}\\vspace{-3mm}\\hrule\\vspace{2mm}`;
  return shell(
    [
      `\\begin{center}{\\Huge\\bfseries ${tex(person.name)}}\\\\[2mm]${tex(person.phone)} $|$ ${tex(person.email)} $|$ ${(person.links ?? []).map(tex).join(" $|$ ")} $|$ ${tex(person.place)}\\end{center}`,
      heading(words.experience),
      ...person.roles.map((role) => `\\textbf{${tex(role.title)}} \\hfill ${spanOf(person, role, "short").replace("–", "--")}\\\\\\textit{${tex(role.employer)}} \\hfill \\textit{${tex(role.place ?? "")}}${bullets(role.did)}`),
      heading(words.education),
      ...schooling(person, "year").map((item) => `\\textbf{${tex(item.school)}} \\hfill ${item.when.replace("–", "--")}\\\\${tex(item.degree)}, ${tex(item.note ?? "")}\\par`),
      heading(words.projects),
      ...(person.projects ?? []).map((item) => `\\textbf{${tex(item.name)}} --- ${tex(item.text)}\\par`),
      heading(words.skills),
      ...person.skills.map((group) => `\\textbf{${tex(group.group ?? "")}:} ${group.items.map(tex).join(", ")}\\\\`),
    ].join("\n\n"),
  );
}

/** Dates in a narrow column at the left, texts in a wide one at the right. */
export function columnOfDates(person: Person): string {
  const { words } = person;
  const entry = (left: string, right: string) => `\\begin{tabular}{@{}p{34mm}@{}p{130mm}@{}}\\raggedright ${left} & ${right}\\end{tabular}\\par\\vspace{2mm}`;
  return shell(
    [
      `{\\LARGE ${tex(person.name)}}\\hfill ${tex(person.phone)}\\\\${tex(person.headline ?? "")}\\hfill ${tex(person.email)}\\\\\\hspace*{0pt}\\hfill ${tex(person.place)}\\\\\\hspace*{0pt}\\hfill ${(person.links ?? []).map(tex).join(", ")}`,
      `\\section*{${tex(words.experience)}}`,
      ...person.roles.map((role) => entry(spanOf(person, role, "numeric").replace("–", "--"), `\\textbf{${tex(role.title)}}, \\textit{${tex(role.employer)}}, ${tex(role.place ?? "")}${bullets(role.did)}`)),
      `\\section*{${tex(words.education)}}`,
      ...schooling(person, "year").map((item) => entry(item.when.replace("–", "--"), `\\textbf{${tex(item.degree)}}, ${tex(item.school)}`)),
      `\\section*{${tex(words.skills)}}`,
      ...person.skills.map((group) => entry(tex(group.group ?? ""), group.items.map(tex).join(", "))),
      `\\section*{${tex(words.languages)}}`,
      ...(person.languages ?? []).map(([name, level]) => entry(tex(name), tex(level))),
      `\\section*{${tex(words.certificates)}}`,
      ...(person.certificates ?? []).map((item) => entry(item.date ?? "", `${tex(item.name)}, ${tex(item.issuer ?? "")}`)),
    ].join("\n\n"),
    "\\usepackage[T1]{fontenc}",
  );
}
