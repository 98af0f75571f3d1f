import type { Claim, CvDocument, Gated } from "#data/model/application/document.ts";

const FACT = "fact_bench0000000";
const claim = (text: string): Claim => ({ text, factIds: [FACT] });

/** Made-up words of a script: a name, a headline, and sentences of a role. */
export type Words = { language: string; name: string; headline: string; role: string; sentences: readonly string[] };

export const LATIN: Words = {
  language: "en",
  name: "Mara Lindqvist",
  headline: "Senior Platform Engineer",
  role: "Platform Engineer",
  sentences: [
    "Cut the median deployment from 41 to 6 minutes for 23 teams by moving builds to a shared cache.",
    "Led the move of 140 services from virtual machines to Kubernetes without an outage that a customer saw.",
    "Wrote the settlement service (Go, PostgreSQL) that reconciles 2.1 million card payments a day.",
    "Introduced error budgets and paging rules; night pages fell by 72 % within two quarters.",
  ],
};

export const OTHERS: readonly Words[] = [
  {
    language: "el",
    name: "Παύλος Γεωργίου",
    headline: "Μηχανικός λογισμικού",
    role: "Μηχανικός",
    sentences: [
      "Μείωσε τον χρόνο ανάπτυξης από 41 σε 6 λεπτά για 23 ομάδες.",
      "Οδήγησε τη μετάβαση 140 υπηρεσιών σε νέο περιβάλλον.",
    ],
  },
  {
    language: "ru",
    name: "Юлия Соколова",
    headline: "Инженер-программист",
    role: "Инженер",
    sentences: [
      "Сократила время развёртывания с 41 до 6 минут для 23 команд.",
      "Руководила переносом 140 служб на новую платформу.",
    ],
  },
  {
    language: "vi",
    name: "Đặng Thị Hồng Nhung",
    headline: "Kỹ sư phần mềm",
    role: "Kỹ sư",
    sentences: [
      "Rút ngắn thời gian triển khai từ 41 xuống 6 phút cho 23 nhóm.",
      "Dẫn dắt việc chuyển 140 dịch vụ sang nền tảng mới.",
    ],
  },
  {
    language: "ar",
    name: "ليلى حداد",
    headline: "مهندسة برمجيات",
    role: "مهندسة",
    sentences: ["قللت زمن النشر من ٤١ إلى ٦ دقائق لثلاثة وعشرين فريقا.", "قادت نقل مئة وأربعين خدمة إلى منصة جديدة."],
  },
  {
    language: "zh",
    name: "王小明",
    headline: "软件工程师",
    role: "工程师",
    sentences: ["将二十三个团队的部署时间从四十一分钟缩短到六分钟。", "主持将一百四十项服务迁移到新平台。"],
  },
];

/** A CV of two pages; `edit` is what was typed last, so that no two are equal. */
export function cvOf(words: Words, edit: string): Gated<CvDocument> {
  const sentence = (i: number) => words.sentences[i % words.sentences.length] ?? "";
  const entries = Array.from({ length: 8 }, (_, role) => ({
    title: claim(words.role),
    organisation: `Example ${role + 1}`,
    place: null,
    when: `${2024 - role} – ${2025 - role}`,
    bullets: Array.from({ length: 5 }, (_bullet, i) =>
      claim(role === 0 && i === 0 ? `${sentence(0)} ${edit}` : sentence(role + i)),
    ),
  }));
  const document: CvDocument = {
    kind: "cv",
    language: words.language,
    header: {
      name: words.name,
      headline: claim(words.headline),
      place: null,
      email: "bench@person.example",
      phone: "+46 31 555 01 42",
      links: [{ label: "Website", url: "https://person.example" }],
      factIds: [FACT],
    },
    sections: [
      { kind: "text", part: "profile", heading: words.headline, claims: [claim(sentence(0)), claim(sentence(1))] },
      { kind: "entries", part: "experience", heading: words.role, entries },
    ],
  };
  return document as Gated<CvDocument>;
}

/** The same Latin CV as somebody would write it by hand for plain pdfLaTeX. */
export function plainSource(edit: string): string {
  const { sections, header } = cvOf(LATIN, edit);
  const safe = (text: string) => text.replace(/[%&$#_{}]/gu, "\\$&").replaceAll("–", "--");
  const body = sections.flatMap((section) => {
    if (section.kind === "text")
      return [`\\section*{${section.heading}}`, ...section.claims.map(({ text }) => safe(text))];
    if (section.kind !== "entries") return [];
    return section.entries.flatMap((entry) => [
      `\\subsection*{${safe(entry.title.text)}, ${safe(entry.organisation ?? "")} \\hfill ${safe(entry.when ?? "")}}`,
      "\\begin{itemize}",
      ...entry.bullets.map(({ text }) => `\\item ${safe(text)}`),
      "\\end{itemize}",
    ]);
  });
  return [
    "\\documentclass[10pt,a4paper]{article}",
    "\\usepackage[utf8]{inputenc}\\usepackage[margin=2cm]{geometry}\\usepackage{color}\\usepackage{graphicx}\\usepackage{hyperref}",
    "\\begin{document}",
    `{\\Huge ${header.name}}\\par \\href{mailto:bench@person.example}{bench@person.example}`,
    ...body,
    "\\end{document}",
    "",
  ].join("\n");
}
