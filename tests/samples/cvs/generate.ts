import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { plainParagraphs, rowsOfDates, styled, textBoxes, twoColumns } from "./layouts/docx.ts";
import { datesLeft, employerFirst, headingsLeft, networkProfile, ruledTable, sidebarLeft, sidebarRight, tagsRight } from "./layouts/html.ts";
import { columnOfDates, ruled } from "./layouts/latex.ts";
import { bars, datesAbove, tabbed, wrapped } from "./layouts/text.ts";
import { BLIND, personOf, TUNED } from "./samples.ts";

// Writes the files beside this script anew: node tests/samples/cvs/generate.ts [CHROMIUM]. Needs Chromium and pdflatex.

const HTML = { "amara-okafor": sidebarLeft, "daniel-brandt": employerFirst, "grace-mbeki": tagsRight, "jonas-weidmann": datesLeft, "felix-granz": networkProfile, "sanne-dekker": networkProfile, "lucia-ferran": sidebarRight, "tiago-nogueira": headingsLeft, "haruka-minami": ruledTable };
const TEX = { "tomas-hale": ruled, "mehdi-larbaoui": columnOfDates };
const DOCX = { "priya-raman": styled, "miriam-aldag": rowsOfDates, "claire-vasseur": twoColumns, "giulia-morandi": textBoxes, "kacper-wrona": plainParagraphs };
const TEXT = { "oliver-stanton": wrapped, "sabine-thorwart": tabbed, "rodrigo-salas": datesAbove, "elin-sjoberg": bars };

const here = import.meta.dirname;
const target = (id: string) => {
  const folder = join(here, "files", id in TUNED ? "tuned" : "blind");
  mkdirSync(folder, { recursive: true });
  return join(folder, `${id}.${TUNED[id] ?? BLIND[id]}`);
};

for (const [id, layout] of Object.entries(TEXT)) writeFileSync(target(id), layout(personOf(id)));
for (const [id, layout] of Object.entries(DOCX)) writeFileSync(target(id), layout(personOf(id)));
for (const [id, layout] of Object.entries(TEX)) {
  const folder = mkdtempSync(join(tmpdir(), "ar-cv-"));
  writeFileSync(join(folder, "cv.tex"), layout(personOf(id)));
  execFileSync("pdflatex", ["-interaction=nonstopmode", "-halt-on-error", "cv.tex"], { cwd: folder });
  writeFileSync(target(id), readFileSync(join(folder, "cv.pdf")));
  rmSync(folder, { recursive: true });
}
const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium", args: ["--disable-background-networking"] });
try {
  const page = await browser.newPage();
  for (const [id, layout] of Object.entries(HTML)) {
    await page.setContent(layout(personOf(id)));
    writeFileSync(target(id), await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false }));
  }
} finally {
  await browser.close();
}
