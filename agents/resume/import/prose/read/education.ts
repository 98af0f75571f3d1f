import { GRADE_LABEL, GRADE_WORDS } from "#data/reference/cv/schooling.ts";
import type { Block } from "../blocks.ts";
import { entriesOf, type Aim } from "../entries.ts";
import { flat } from "../headings.ts";
import type { Ledger } from "../ledger.ts";
import { degreeScore, schoolScore } from "../names.ts";
import type { Piece } from "../pieces.ts";
import { placeScore } from "../places.ts";
import { readLabelled } from "./labelled.ts";
import { readTabled } from "./tabled.ts";
import { dates, readAchievements, spendHead } from "./roles.ts";

const AIM: Aim = { of: degreeScore, other: schoolScore };

/** Reads degrees, schools and apprenticeships. */
export function readEducation(blocks: readonly Block[], ledger: Ledger): void {
  if (readLabelled(blocks, "education", ledger) || readTabled(blocks, "education", ledger)) return;
  const { entries, before } = entriesOf(blocks, AIM, true);
  ledger.note(before.flatMap((block) => block.lines));
  const schoolFirst =
    entries.filter(({ pieces }) => difference(pieces[0]) < difference(pieces[1])).length * 2 > entries.length;
  for (const entry of entries) {
    const lines = entry.head.flatMap((block) => block.lines);
    const graded = entry.pieces.map((piece) => ({ piece, score: gradeIn(piece.text) }));
    const names = graded
      .map(({ piece, score }) =>
        score === null
          ? piece
          : {
              ...piece,
              text: piece.text
                .replace(score.whole, "")
                .replace(/[\s,;(–—-]+(?=\)?$)/u, "")
                .replace(/^([^(]*)\)$/u, "$1")
                .replace(/(\([^()]*)$/u, "$1)"),
            },
      )
      .filter((piece) => /\p{L}/u.test(piece.text) && placeScore(piece.text) < 2);
    let score = graded.map((one) => one.score?.grade).find((grade) => grade !== undefined);
    const { degree, school, area } = tellApart(names, schoolFirst);
    if (!degree && !school) {
      ledger.note(lines);
      continue;
    }
    const body: Block[] = [];
    const scored: Block[] = [];
    for (const block of entry.body) {
      const grade = score === undefined ? gradeIn(block.text) : null;
      if (grade && block.text.length - grade.whole.length < 12) {
        score = grade.grade;
        scored.push(block);
      } else body.push(block);
    }
    const id = ledger.add(
      {
        kind: "education",
        institution: school?.text ?? "",
        ...(degree ? { degree: degree.text } : {}),
        ...(area ? { area: area.text } : {}),
        ...(score === undefined ? {} : { score }),
        ...dates(entry, true),
      },
      [...lines, ...scored.flatMap((block) => block.lines)],
    );
    for (const block of scored) for (const line of block.lines) ledger.spent(line);
    for (const line of lines) for (const one of graded) if (one.score) ledger.spent(line, one.score.whole);
    if (!school) ledger.doubt(id, "No school was found beside the degree.");
    if (entry.span?.vague) ledger.doubt(id, "A part of a date could not be told for certain and was left away.");
    spendHead(entry, ledger);
    readAchievements(body, id, ledger);
  }
}

const difference = (piece: Piece | undefined) => (piece ? degreeScore(piece.text) - schoolScore(piece.text) : 0);

function tellApart(names: readonly Piece[], schoolFirst: boolean): { degree?: Piece; school?: Piece; area?: Piece } {
  if (names.length === 0) return {};
  if (names.length === 1)
    return difference(names[0]) >= 0 && degreeScore(names[0]!.text) > 0 ? { degree: names[0]! } : { school: names[0]! };
  const pairs = names.slice(0, 4).flatMap((degree) =>
    names.slice(0, 4).flatMap((school) => {
      if (degree === school) return [];
      const inOrder = names.indexOf(school) < names.indexOf(degree) === schoolFirst;
      return [
        {
          degree,
          school,
          score:
            difference(degree) -
            difference(school) +
            (inOrder ? 0.6 : 0) -
            (names.indexOf(degree) + names.indexOf(school)) * 0.1,
        },
      ];
    }),
  );
  const [best] = pairs.toSorted((a, b) => b.score - a.score);
  if (!best) return {};
  const area = names.find((piece) => piece !== best.degree && piece !== best.school && schoolScore(piece.text) === 0);
  return { degree: best.degree, school: best.school, ...(area ? { area } : {}) };
}

/** `GPA: 3.8/4.0`, `Note 1,3`, `first-class honours`: the words that tell a grade, and the grade itself. */
function gradeIn(text: string): { whole: string; grade: string } | null {
  const flatText = flat(text);
  if (GRADE_WORDS.test(flatText)) return { whole: text, grade: text };
  if (flatText.length !== text.length) return labelled(text);
  const found = new RegExp(
    `${GRADE_LABEL.source}([\\d.,]+(?: ?(?:/|von|of|sur|su|na) ?[\\d.,]+)?(?: ?%| ?\\([^)]*\\))?|[a-z][a-z ]{2,20}$)`,
    "u",
  ).exec(flatText);
  if (!found?.[1]) return null;
  const whole = text.slice(found.index, found.index + found[0].length);
  return { whole, grade: whole.slice(whole.length - found[1].length).replace(/[.,]$/, "") };
}

function labelled(text: string): { whole: string; grade: string } | null {
  const found = /(?:note|gpa|nota|voto|grade|ocena|moyenne|média|media)[^\d]{0,12}([\d.,]+(?: ?\/ ?[\d.,]+)?)/iu.exec(
    text,
  );
  return found?.[1] ? { whole: found[0], grade: found[1].replace(/[.,]$/, "") } : null;
}
