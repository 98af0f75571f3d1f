import type { Block } from "../blocks.ts";
import { isProse } from "../blocks.ts";
import { entriesOf, type Aim } from "../entries.ts";
import { flat } from "../headings.ts";
import type { Ledger } from "../ledger.ts";
import { schoolScore, employerScore } from "../names.ts";
import { cutBlock, type Piece } from "../pieces.ts";
import { placeScore } from "../places.ts";
import { dates, readAchievements, spendHead } from "./roles.ts";
import { itemsOf } from "./skills.ts";

const NOBODY: Aim = { of: () => 0, other: () => 0 };

/** Certificates, courses and licences: one a line, with who gave it and when where that is told. */
export function readCertificates(blocks: readonly Block[], ledger: Ledger): void {
  listed(blocks).forEach(({ block, more }) => {
    const cut = cutBlock(block, 0);
    const below = more.flatMap((other) => cutBlock(other, 1).pieces);
    const lines = [block, ...more].flatMap((one) => one.lines);
    const { name, issuer } = issuedBy(
      cut.pieces.filter((piece) => /\p{L}/u.test(piece.text)),
      cut.dates.length > 0,
    );
    if (name === undefined) return ledger.note(lines);
    const by = issuer ?? below.find((piece) => placeScore(piece.text) < 2)?.text;
    const span = [block, ...more].flatMap((one) => one.spans)[0];
    const date = span?.start ?? span?.end;
    ledger.add({ kind: "certificate", name, ...(by ? { issuer: by } : {}), ...(date ? { date } : {}) }, lines);
    spend([block, ...more], ledger);
  });
}

/** The name of a certificate and who gave it: after a bar, or after a comma or dash where it sounds like an issuer. */
function issuedBy(pieces: readonly Piece[], dated: boolean): { name?: string; issuer?: string } {
  const [first, second, ...more] = pieces;
  if (!first) return {};
  const comma = /^(.{6,}?),\s+([^,]+)$/u.exec(second && second.sep === "dash" ? second.text : first.text);
  const issued = (text: string) => schoolScore(text) > 0 || employerScore(text) > 0;
  if (!second) {
    return comma?.[1] && comma[2] && (issued(comma[2]) || dated)
      ? { name: comma[1], issuer: comma[2] }
      : { name: first.text };
  }
  if (
    second.sep !== "dash" ||
    issued(second.text) ||
    more.length > 0 ||
    !/^\p{Lu}\p{L}+$/u.test(second.text.split(",")[0]!)
  ) {
    return { name: first.text, issuer: second.text };
  }
  // `Solutions Architect – Associate, Amazon`: the dash is the name's own.
  return comma?.[2] ? { name: first.text, issuer: comma[2] } : { name: first.text, issuer: second.text };
}

export function readAwards(blocks: readonly Block[], ledger: Ledger): void {
  listed(blocks).forEach(({ block, more }) => {
    const lines = [block, ...more].flatMap((one) => one.lines);
    const cut = cutBlock(block, 0);
    const [title, awarder] = isProse(block.text) ? [{ text: block.text }] : cut.pieces;
    if (!title) return ledger.note(lines);
    const span = [block, ...more].flatMap((one) => one.spans)[0];
    const text = more.filter((one) => isProse(one.text)).map((one) => one.text);
    const by = awarder?.text ?? more.find((one) => !isProse(one.text) && one.spans.length === 0)?.text;
    const date = span?.start ?? span?.end;
    ledger.add(
      {
        kind: "award",
        title: title.text,
        ...(by ? { awarder: by } : {}),
        ...(date ? { date } : {}),
        ...(text[0] ? { text: text[0] } : {}),
      },
      lines,
    );
    spend([block, ...more], ledger);
  });
}

/** A publication is told as it stands: only its year is read out of it. */
export function readPublications(blocks: readonly Block[], ledger: Ledger): void {
  for (const block of blocks) {
    if (!/\p{L}{3}|\p{sc=Han}/u.test(block.text)) {
      ledger.note(block.lines);
      continue;
    }
    const span = block.spans.at(-1);
    const date = span?.start ?? span?.end;
    ledger.add({ kind: "publication", name: block.text, ...(date ? { date } : {}) }, block.lines);
  }
}

export function readProjects(blocks: readonly Block[], ledger: Ledger): void {
  const stations =
    blocks.some((block) => !block.bullet && block.spans.length > 0) ||
    blocks.some((block) => !block.bullet && !isProse(block.text));
  if (!stations) {
    for (const block of blocks) addProject(block, ledger);
    return;
  }
  const { entries, before } = entriesOf(blocks, NOBODY, true);
  for (const block of before) addProject(block, ledger);
  for (const entry of entries) {
    const lines = entry.head.flatMap((block) => block.lines);
    const [name, ...rest] = entry.pieces;
    const prose = entry.body.find((block) => !block.bullet && isProse(block.text));
    const text =
      rest.find((piece) => isProse(piece.text))?.text ??
      prose?.text ??
      rest.find((piece) => piece.sep === "dash" && piece.text.length > 8)?.text;
    if (!name) {
      ledger.note(lines);
      continue;
    }
    const fromBody = text !== undefined && text === prose?.text;
    const id = ledger.add(
      { kind: "project", name: name.text, ...(text ? { text } : {}), ...dates(entry) },
      fromBody ? [...lines, ...prose.lines] : lines,
    );
    spendHead(entry, ledger);
    readAchievements(
      entry.body.filter((block) => !(fromBody && block === prose)),
      id,
      ledger,
    );
  }
}

function addProject(block: Block, ledger: Ledger): void {
  const parted = /^(.{3,60}?)\s*(?:[:–—]|\s-\s)\s*(\S.{5,})$/u.exec(block.text);
  const name = parted?.[1] ?? block.text;
  const span = block.spans.find((one) => !one.single);
  ledger.add(
    {
      kind: "project",
      name,
      ...(parted?.[2] ? { text: parted[2] } : {}),
      ...(span?.start ? { start: span.start } : {}),
      ...(span?.end ? { end: span.end } : {}),
    },
    block.lines,
  );
}

export function readInterests(blocks: readonly Block[], ledger: Ledger): void {
  for (const block of blocks) {
    if (isProse(block.text) && block.text.split(",").length < 3)
      ledger.add({ kind: "interest", name: block.text }, block.lines);
    else {
      const wide = block.parts.some((part) => part.wide) ? block.parts.map((part) => part.text).join("; ") : block.text;
      for (const item of itemsOf(wide))
        ledger.add({ kind: "interest", name: item.level ? `${item.name} (${item.level})` : item.name }, block.lines);
    }
  }
}

const ON_REQUEST =
  /on request|available upon|auf (?:anfrage|wunsch)|sur demande|a (?:peticion|solicitud)|su richiesta|op aanvraag|na zyczenie|sob pedido/u;

/** Who vouches for the owner: a name, and what stands below it. */
export function readReferences(blocks: readonly Block[], ledger: Ledger): void {
  for (const { block, more } of listed(blocks)) {
    const lines = [block, ...more].flatMap((one) => one.lines);
    if (ON_REQUEST.test(flat(block.text))) {
      ledger.note(lines);
      continue;
    }
    const [name, ...rest] = block.text.split(/,\s+|\s+[|–—]\s+/u);
    const text =
      more[0]?.text ?? (rest.length > 0 ? block.text.slice(name!.length).replace(/^[\s,|–—]+/u, "") : undefined);
    ledger.add(
      { kind: "reference", name: name ?? block.text, ...(text ? { text } : {}) },
      more.length > 1 ? lines.slice(0, block.lines.length + more[0]!.lines.length) : lines,
    );
  }
}

/** Blocks as items of a list: a line that follows without a gap, smaller or not bold, belongs to the one above it. */
function listed(blocks: readonly Block[]): { block: Block; more: Block[] }[] {
  const items: { block: Block; more: Block[] }[] = [];
  const gaps = blocks.slice(1).map((block) => block.gap);
  const parted = Math.max(0, ...gaps) >= 0.35 && gaps.some((gap) => gap < 0.2);
  for (const block of blocks) {
    const last = items.at(-1);
    const onlyDate = block.spans.length > 0 && block.text.length - (block.spans[0]?.length ?? 0) < 3;
    const below =
      last &&
      !block.bullet &&
      ((parted && block.gap < 0.2) ||
        (last.block.bold && !block.bold) ||
        onlyDate ||
        (last.block.bullet && block.indent > last.block.indent + 0.4));
    if (below) last.more.push(block);
    else items.push({ block, more: [] });
  }
  return items;
}

function spend(blocks: readonly Block[], ledger: Ledger): void {
  for (const block of blocks) {
    for (const span of block.spans)
      for (const line of block.lines) ledger.spent(line, block.text.slice(span.at, span.at + span.length));
  }
}
