import type { Claim, Frame, LetterDocument } from "#data/model/application/document.ts";
import type { WritingRules } from "#data/model/owner/writing.ts";
import { letterFrames, letterPartsOfTones } from "../../wording/letter-parts.ts";
import { letterWordings } from "../../wording/letter-sentences.ts";
import { citedFacts } from "../ground.ts";
import { type Bench, checkSentence } from "./bench.ts";
import { checkMarks } from "./check-marks.ts";

export type LetterGround = { posting: { title: string; company: string }; date: string; writing?: WritingRules };
type Body = Omit<LetterDocument, "kind" | "language" | "header">;

/** A letter around its header: fixed phrases, the owner's own sentences, and claims that hold. */
export function checkLetter(document: LetterDocument, ground: LetterGround, bench: Bench): Body {
  const tones = letterPartsOfTones(ground.posting, ground.date, document.language, ground.writing?.letter.tone);
  const [parts] = tones;
  const fixed = (name: keyof typeof parts): string => {
    if (tones.some((each) => each[name] === document[name])) return document[name];
    bench.report({ path: name, was: document[name], now: parts[name], because: `the ${name} is a fixed phrase` });
    return parts[name];
  };
  const [date, recipient, subject] = [fixed("date"), fixed("recipient"), fixed("subject")];
  const salutation = fixed("salutation");
  const paragraphs = document.paragraphs
    .map((paragraph, at) =>
      paragraph.flatMap((part, index) => checkPart(part, `paragraphs[${at}][${index}]`, ground, bench)),
    )
    .filter((paragraph) => paragraph.length > 0);
  const closing = fixed("closing");
  return { date, recipient, subject, salutation, paragraphs, closing, signature: signatureOf(document, ground, bench) };
}

function signatureOf({ signature, header }: LetterDocument, { writing }: LetterGround, { report }: Bench): string {
  const now = writing?.letter.signature || header.name;
  if (signature === now || signature === header.name) return signature;
  report({ path: "signature", was: signature, now, because: "a letter is signed as its owner signs" });
  return now;
}

function checkPart(part: Claim | Frame, path: string, ground: LetterGround, bench: Bench): (Claim | Frame)[] {
  const isOwners = ground.writing?.letter.mustMention.includes(part.text) ?? false;
  if ("factIds" in part) {
    const cited = citedFacts(part.factIds, bench.facts);
    if (isOwners && cited) return [checkMarks(part, bench.addresses, path, bench.report)];
    return checkSentence(part, path, bench, cited ? letterWordings(cited, bench.language) : []);
  }
  if (isOwners || letterFrames(ground.posting, bench.language).some((frame) => frame.text === part.text)) return [part];
  const because = "what stands between claims may hold nothing but fixed phrases and the posting's title and company";
  bench.report({ path, was: part.text, now: "", because });
  return [];
}
