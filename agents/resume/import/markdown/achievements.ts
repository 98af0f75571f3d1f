import type { FactOf } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { Findings } from "../findings.ts";
import { type Place, said } from "./entry-of.ts";
import { STAR, type StarPart, isStar, labelled, splitLabel } from "./labels.ts";
import { type Block, lineOf, textOf } from "./blocks/outline.ts";

type Star = NonNullable<FactOf<"achievement">["star"]>;

/** Items as achievements of `of`; labelled items below one are its situation, task, action and result. */
export function addItems(items: readonly Block[], of: Id, place: Place, findings: Findings): void {
  let star: Star = {};
  let from = 0;
  for (const item of items) {
    const path = place(lineOf(item));
    const label = splitLabel(textOf(item));
    const name = label && labelled(label.label);
    if (label && isStar(name)) {
      // `- Situation: …`, `- Action: …` one after another tell one thing; the same label again begins the next.
      if (star[name] !== undefined) {
        addStar(null, star, of, place(from), findings);
        star = {};
      }
      if (Object.keys(star).length === 0) from = lineOf(item);
      star[name] = [said(label.value, path, findings), ...inner(item, place, findings)]
        .filter((text) => text !== "")
        .join(" ");
      continue;
    }
    if (label && name === "highlights" && label.value === "") {
      addItems(item.children, of, place, findings);
      continue;
    }
    const { own, rest } = partsBelow(item, place, findings);
    const text = said(textOf(item), path, findings);
    if (isTold(own)) addStar(text, own, of, path, findings);
    else if (text !== "") findings.add({ kind: "achievement", of, text }, [of, text], path);
    if (text === "") addItems(rest, of, place, findings);
    else
      findings.doubting(`It stood below “${text}”. Does it say enough by itself?`, () =>
        addItems(rest, of, place, findings),
      );
  }
  addStar(null, star, of, place(from), findings);
}

function partsBelow(item: Block, place: Place, findings: Findings): { own: Star; rest: Block[] } {
  const own: Star = {};
  const rest: Block[] = [];
  for (const child of item.children) {
    const label = splitLabel(textOf(child));
    const name = label && labelled(label.label);
    if (label && isStar(name) && own[name] === undefined) {
      const path = place(lineOf(child));
      own[name] = [said(label.value, path, findings), ...inner(child, place, findings)]
        .filter((text) => text !== "")
        .join(" ");
    } else rest.push(child);
  }
  return { own, rest };
}

const inner = (block: Block, place: Place, findings: Findings): string[] =>
  block.children.flatMap((child) => [
    said(textOf(child), place(lineOf(child)), findings),
    ...inner(child, place, findings),
  ]);

/** True where one part at least says something. */
export const isTold = (star: Star): boolean => STAR.some((part) => (star[part] ?? "") !== "");

/** What was done, told in its parts. Without a text of its own the action and the result are it, in the owner's words. */
export function addStar(text: string | null, star: Star, of: Id, path: string, findings: Findings): void {
  const parts = STAR.filter((part: StarPart) => (star[part] ?? "") !== "");
  if (parts.length === 0) return;
  const told = parts.filter((part) => part === "action" || part === "result");
  const own = text ?? (told.length > 0 ? told : parts).map((part) => ended(star[part] ?? "")).join(" ");
  const id = findings.add({ kind: "achievement", of, text: own, star }, [of, own], path);
  if (text === null && parts.length > 1)
    findings.doubt(id, "Its sentence was put together from the action and the result.");
}

/** With a full stop where another sentence follows. */
const ended = (text: string) => (/[.!?…。]$/u.test(text) ? text : `${text}.`);
