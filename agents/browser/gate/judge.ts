/** What of a request its judgement rests on. */
export type Facts = {
  method: string;
  resourceType: string;
  /** To one of the job's hosts. */
  toJob: boolean;
  /** To a host that was seen before the owner's values were typed. */
  toSeen: boolean;
  /** To a challenge that stands in forms unseen. */
  toChallenge: boolean;
  /** The top document of a tab. */
  mainFrame: boolean;
  /** How many of the owner's values it carries. */
  carried: number;
  /** It carries nothing but the value that is being looked up. */
  lookup: boolean;
  /** It cannot be looked into: a body with files, an address of endless length. */
  opaque: boolean;
};

/** `spent` with `sent` false: the opening was withdrawn unused. */
export type GateMoment = {
  state: "load" | "fill" | "armed" | "spent";
  sent: boolean;
  /** How many values were typed. */
  typed: number;
};

/** `held` is answered with 204, which leaves the page standing; `refused` fails. `submission` opens the gate, once. */
export type Judgement = "passed" | "held" | "refused" | "submission";

const SUBMITTING = new Set(["document", "xhr", "fetch"]);

/** The submit gate's rule. Pure: the same moment and facts always give the same judgement. */
export function judge(moment: GateMoment, facts: Facts): Judgement {
  const changes = !/^(GET|HEAD)$/.test(facts.method);
  if (moment.state === "load") return changes ? change(facts) : look(facts, true);
  if (moment.state === "armed" && isSubmission(moment, facts, changes)) return "submission";
  if (moment.state === "fill" && facts.lookup) return facts.toJob || (!changes && facts.toSeen) ? "passed" : "held";
  if (facts.carried > 0) {
    // After the submission its own confirmation may name what was sent; nothing else may.
    return moment.sent && !changes && facts.toJob ? "passed" : "held";
  }
  if (facts.opaque) return "held";
  if (!changes) return look(facts, false);
  if (moment.state === "fill" || (moment.state === "spent" && !moment.sent)) return "held";
  return facts.resourceType === "document" ? "held" : change(facts);
}

function change({ toJob, toChallenge, mainFrame, resourceType }: Facts): Judgement {
  if (toJob) return "passed";
  return toChallenge && !(mainFrame && resourceType === "document") ? "passed" : "held";
}

function look({ resourceType, toJob, toSeen, toChallenge, mainFrame }: Facts, anywhere: boolean): Judgement {
  if (toJob) return "passed";
  if (resourceType === "document") return toChallenge && !mainFrame ? "passed" : "refused";
  return anywhere || toSeen || toChallenge ? "passed" : "refused";
}

/**
 * The one request that is the submission: a document that is posted, or a script's request that carries more than a
 * single value (a check of one field is no submission). A form with `method=get` submits by a document, too.
 */
function isSubmission({ typed }: GateMoment, facts: Facts, changes: boolean): boolean {
  if (!facts.toJob || !SUBMITTING.has(facts.resourceType)) return false;
  const enough = facts.carried >= Math.min(2, Math.max(1, typed));
  if (facts.resourceType === "document") return changes || enough;
  return changes && (enough || facts.opaque);
}
