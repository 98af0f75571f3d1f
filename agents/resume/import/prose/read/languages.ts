import type { Block } from "../blocks.ts";
import { flat } from "../headings.ts";
import type { Ledger } from "../ledger.ts";
import type { SourceLine } from "../source-line.ts";
import { itemsOf } from "./skills.ts";
import { isFluency, isSpeech } from "./speech.ts";

/** Reads languages with how well they are spoken; what is no language comes back, for a heading that names more. */
export function readLanguages(blocks: readonly Block[], ledger: Ledger): Block[] {
  const left: Block[] = [];
  let open: { name: string; lines: SourceLine[] } | null = null;
  const close = () => {
    if (open) ledger.add({ kind: "language", name: open.name }, open.lines);
    open = null;
  };
  for (const block of blocks) {
    const found = languagesIn(block);
    if (found.length === 0) {
      const fluency: string = block.text.replace(/^\((.*)\)$/, "$1");
      const waiting = open;
      if (waiting && isFluency(fluency)) {
        ledger.add({ kind: "language", name: waiting.name, fluency }, [...waiting.lines, ...block.lines]);
        open = null;
      } else left.push(block);
      continue;
    }
    close();
    for (const [at, one] of found.entries()) {
      if (one.fluency === undefined && at === found.length - 1) open = { name: one.name, lines: block.lines };
      else
        ledger.add(
          { kind: "language", name: one.name, ...(one.fluency === undefined ? {} : { fluency: one.fluency }) },
          block.lines,
        );
    }
  }
  close();
  return left;
}

type Spoken = { name: string; fluency?: string };

const MOTHER_TONGUE =
  /^(mother tongue|native language|native|muttersprache|langue maternelle|lengua materna|lingua madre|madrelingua|moedertaal|jezyk ojczysty|lingua materna|modersmal|morsmal|ana dil|aidinkieli|materstina)(?:\(s\)|s|n)?\s*[:–—-]?\s+(?=\S)/u;

/** `Mother tongue: Italian`. */
function ownTongue(text: string): Spoken[] | null {
  const label = MOTHER_TONGUE.exec(flat(text))?.[0];
  if (label === undefined || flat(text).length !== text.length) return null;
  const names = text.slice(label.length).split(/\s*[,;/]\s*|\s+(?:and|und|et|y|e|en|i)\s+/u);
  const fluency = text.slice(0, label.length).replace(/[\s:–—-]+$/u, "");
  return names.every((name) => isSpeech(name)) ? names.map((name) => ({ name, fluency })) : null;
}

function languagesIn(block: Block): Spoken[] {
  const text = block.text
    .replace(/[●○◉◯⬤•◦★☆■□▪▫▮▯█▒░]{2,}|(?:[●○★☆■□▮▯] ?){3,}/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const own = ownTongue(text);
  if (own) return own;
  const row = inARow(text);
  if (row) return row;
  const wide = block.parts.some((part) => part.wide) && block.parts.every((part) => oneIn(part.text));
  const whole = wide ? null : oneIn(text);
  if (whole) return [whole];
  const parts = block.parts.map((part) => part.text);
  // A table: one language and its level beside it, or several in a row.
  const paired: Spoken[] = [];
  for (const [at, part] of parts.entries()) {
    const one = oneIn(part);
    if (one) paired.push(one);
    else if (
      at > 0 &&
      isFluency(part.replace(/^[(–—-]\s*|\)$/g, "")) &&
      paired.length > 0 &&
      paired.at(-1)!.fluency === undefined
    ) {
      paired.at(-1)!.fluency = part.replace(/^[(–—-]\s*|\)$/g, "");
    } else paired.push({ name: "" });
  }
  if (parts.length > 1 && paired.every((one) => one.name !== "")) return paired;
  const [first, second] = block.parts;
  if (first && second?.wide && isSpeech(first.text))
    return [{ name: first.text, fluency: block.text.slice(block.text.indexOf(first.text) + first.text.length).trim() }];
  const items = grouped(text);
  return items.some((item) => item === null) ? [] : (items as Spoken[]);
}

/** `Português – língua materna Inglês – C1`: several with nothing but space between them. */
function inARow(text: string): Spoken[] | null {
  const words = [...text.matchAll(/\p{L}[\p{L}’'-]*/gu)].filter(
    (word) => /^\p{Lu}/u.test(word[0]) && isSpeech(word[0]),
  );
  if (words.length < 2 || words[0]!.index > 0) return null;
  const found = words.map((word, at) =>
    oneIn(text.slice(word.index, words[at + 1]?.index).replace(/[\s,;|·/•–—-]+$/u, "")),
  );
  return found.every((one) => one?.fluency !== undefined && isFluency(one.fluency)) ? (found as Spoken[]) : null;
}

/** Commas part languages, but stand within levels too: `German (native), English C1, fluent`. */
function grouped(text: string): (Spoken | null)[] {
  const found: (Spoken | null)[] = [];
  for (const item of itemsOf(text)) {
    const written = item.level === undefined ? item.name : `${item.name} (${item.level})`;
    const one =
      item.level !== undefined && isSpeech(item.name) ? { name: item.name, fluency: item.level } : oneIn(written);
    if (one) found.push(one);
    else if (found.length > 0 && isFluency(item.name) && found.at(-1)) {
      const last = found.at(-1)!;
      last.fluency ??= item.name;
    } else {
      const two = item.name.split(/\s+(?:and|und|et|y|e|en|i|och|og)\s+/u).map(oneIn);
      if (two.length > 1) found.push(...two);
      else found.push(null);
    }
  }
  return found;
}

function oneIn(text: string): Spoken | null {
  const trimmed = text.replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/gu, "");
  if (isSpeech(trimmed) && !/\(/.test(trimmed)) return { name: trimmed };
  const bracket = /^(\p{L}[\p{L} .'’-]*?)\s*[([]([^()[\]]*(?:\([^()]*\))?[^()[\]]*)[)\]]$/u.exec(trimmed);
  if (bracket?.[1] && bracket[2] && isSpeech(bracket[1])) return { name: bracket[1], fluency: bracket[2].trim() };
  const sign = /^(\p{L}[\p{L} .'’-]*?)\s*(?:[:–—|·/=]|\s-\s|,\s)\s*(.+)$/u.exec(trimmed);
  if (
    sign?.[1] &&
    sign[2] &&
    isSpeech(sign[1]) &&
    (isFluency(sign[2]) || (!/[,;]/.test(sign[2]) && !/^[^:–—|·/=]*,/.test(trimmed)))
  )
    return { name: sign[1], fluency: sign[2].trim() };
  const words = trimmed.split(" ");
  for (let at = Math.min(2, words.length - 1); at >= 1; at--) {
    const name = words.slice(0, at).join(" ");
    const rest = words.slice(at).join(" ");
    if (isSpeech(name) && isFluency(rest)) return { name, fluency: rest };
    const tail = words.slice(-at).join(" ");
    const front = words.slice(0, -at).join(" ");
    if (isSpeech(tail) && isFluency(front)) return { name: tail, fluency: front };
  }
  return null;
}
