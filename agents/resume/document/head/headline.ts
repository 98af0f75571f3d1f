import type { Claim } from "#data/model/application/document.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import { textsOf } from "../../evidence/ground.ts";
import { type AskedTerm, namerOf } from "../../select/asked.ts";
import { isBeginner } from "../../select/beginner.ts";
import { newestFirst, ofKind } from "../../select/order.ts";
import { itemWords } from "../../wording/entries.ts";
import { studiedLast } from "../groups.ts";
import { type CvPlan, takes } from "../plan.ts";

const LONGEST = 84;
/** Terms beside the headline: those marked as identity, else the heaviest must-haves. */
const MOST_MARKED = 3;
const MOST_ASKED = 2;
const MOST_TELLING = 4;
/** A headline with such a sign in it has parts of its own. */
const PARTED = /\s[·|•–—/]\s|,\s/u;

/** The owner's own headline, else their newest title; for a job with the names that matter most, where evidenced. */
export function headlineOf(plan: CvPlan): Claim | null {
  const { facts, asked } = plan;
  const [identity] = ofKind(facts, "identity");
  const [newest] = newestFirst(ofKind(facts, "role").filter(({ engagement }) => engagement === "work"));
  const own: Claim | null = identity?.headline
    ? { text: identity.headline, factIds: [identity.id] }
    : newest?.title && plan.posting !== null && !studiedLast(facts)
      ? { text: newest.title, factIds: [newest.id] }
      : null;
  if (own === null || !takes(plan, "headline") || PARTED.test(own.text)) return own;
  const marked = asked.filter((term) => term.marked === "identity");
  const musts = asked.filter((term) => term.necessity === "must" && term.weight > 0 && isTelling(term, plan));
  const wanted = marked.length > 0 ? marked.slice(0, MOST_MARKED) : musts.slice(0, MOST_ASKED);
  const added: { text: string; id: string }[] = [];
  for (const term of wanted) {
    const text = [own.text, ...added.map((each) => each.text)].join(" · ");
    if (namerOf(text)(term.term)) continue;
    const fact = namingFact(term, plan);
    const name = fact && itemWords(fact);
    if (!fact || !name || text.length + name.length + 3 > LONGEST || PARTED.test(name)) continue;
    added.push({ text: name, id: fact.id });
  }
  return {
    text: [own.text, ...added.map(({ text }) => text)].join(" · "),
    factIds: [...own.factIds, ...added.map(({ id }) => id)],
  };
}

/** What people of any trade may have is nobody's trade; the owner may still mark it. */
const EVERYBODYS = new Set(
  "Mentoring|Team Leadership|Facilitation|Stakeholder Management|Project Management|Microsoft Office|Excel|Word|PowerPoint|Outlook|Google Workspace|Spreadsheets|Slack|Jira|Git|Auditing|Teaching".split(
    "|",
  ),
);

/** Among the posting's most telling terms, and shown by something done: a skill that is only listed is nobody's trade. */
function isTelling({ term }: AskedTerm, { posting, facts }: CvPlan): boolean {
  if (EVERYBODYS.has(term)) return false;
  const telling = posting?.reading.keywords.slice(0, MOST_TELLING) ?? [];
  const done = facts.filter(({ kind }) => kind === "achievement" || kind === "role" || kind === "project");
  return telling.includes(term) && done.some((fact) => textsOf(fact).some((text) => namerOf(text)(term)));
}

/** The skill of the master CV that bears a term's name: as the posting itself writes it, else a proved one first. */
export function namingFact({ term }: AskedTerm, { facts, posting }: CvPlan): Fact | undefined {
  const skills = ofKind(facts, "skill");
  const heads = new Set(skills.flatMap(({ group }) => group ?? []));
  // A skill that heads others is their heading.
  const named = skills.filter(
    (skill) =>
      namerOf(skill.name)(term) && !isBeginner(skill, facts) && (skill.group !== undefined || !heads.has(skill.name)),
  );
  const said = (posting?.text ?? "").toLowerCase();
  const isSaid = ({ name }: { name: string }) => Number(said.includes(name.toLowerCase()));
  return named.toSorted((a, b) => isSaid(b) - isSaid(a) || proofs(b) - proofs(a) || a.name.length - b.name.length)[0];
}

const proofs = ({ provedBy }: { provedBy?: readonly string[] }): number => Math.min(1, provedBy?.length ?? 0);
