import type { VerdictKind } from "#data/model/application/application.ts";
import { saysExpired, saysHumanCheck } from "../obstacles.ts";
import {
  isConfirmationAddress,
  saysAlready,
  saysAutomated,
  saysCode,
  saysFailed,
  saysReceived,
  saysRefused,
} from "./phrases.ts";

/** The employer's answer to a request that carried the application. */
export type Answered = {
  url: string;
  /** It is the page itself that was sent, not a request of its script. */
  document: boolean;
  /** Null while it is awaited. */
  status: number | null;
  /** The connection failed before an answer came, with the browser's word for it. */
  failed: string | null;
  /** Parsed, where it was small JSON. */
  json: unknown;
};

/** What can be seen after the click. `fresh` are lines that did not stand there before it. */
export type Observation = {
  submissions: readonly Answered[];
  /** Hosts to which the gate did not let the form go. */
  held: readonly string[];
  url: { before: string; after: string };
  fresh: readonly string[];
  formStands: boolean;
  /** A new page came from the site's server since the click, and stands there now. */
  landed: boolean;
  errors: readonly string[];
  gates: number;
  passwords: number;
  /** Milliseconds since the click. */
  waited: number;
  /** No more is to be expected: the time is up, the page is gone, or the gate is shut for good. */
  final: boolean;
};

export type Judgement = {
  kind: VerdictKind;
  because: string;
  signals: string[];
  /** How long it must have been seen like this before it is believed, in milliseconds. */
  hold: number;
};

/** After a message about a field a late success has been seen: it is no refusal before that. */
const REFUSAL_HOLD = 5_000;

/** What an answer's JSON says of success, looked for a few levels deep. */
export function saidByJson(value: unknown, depth = 0): { success: boolean | null; words: string[] } {
  if (typeof value !== "object" || value === null || depth > 4) return { success: null, words: [] };
  let success: boolean | null = null;
  const words: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    if (/^(success|ok|succeeded|submitted|is_?success)$/iu.test(key) && typeof member === "boolean")
      success = success === false ? false : member;
    else if (/^(status|result|state)$/iu.test(key) && typeof member === "string") {
      if (/^(success|ok|submitted|received|created)$/iu.test(member)) success ??= true;
      else if (/^(error|fail(ed|ure)?|invalid|rejected|spam)$/iu.test(member)) success = false;
    } else if (
      /^errors?$/iu.test(key) &&
      member !== null &&
      member !== "" &&
      member !== false &&
      !(Array.isArray(member) && member.length === 0) &&
      !(typeof member === "object" && Object.keys(member).length === 0)
    )
      success = false;
    if (typeof member === "string" && /message|error|reason|detail|code/iu.test(key)) words.push(member);
    if (typeof member === "string" && Array.isArray(value)) words.push(member);
    const inner = saidByJson(member, depth + 1);
    if (inner.success === false) success = false;
    else success ??= inner.success;
    words.push(...inner.words);
  }
  return { success, words };
}

/**
 * What is believed of a judgement that could not be watched as long as it wants: that something arrived, when the site
 * said so; nothing else.
 */
export function cutShort(judgement: Judgement, stood: number, sent: boolean): Judgement {
  const { kind, because, hold } = judgement;
  if (!sent || stood >= hold || kind === "verified" || kind === "already_applied" || kind === "uncertain")
    return judgement;
  return { ...judgement, kind: "uncertain", because: `It could not be watched long enough to be believed: ${because}` };
}

function signalsOf(seen: Observation): string[] {
  const found = seen.submissions.map(
    (one) =>
      `${one.document ? "page" : "request"} to ${URL.parse(one.url)?.host ?? "?"}: ${one.failed ?? one.status ?? "no answer yet"}`,
  );
  if (seen.url.after !== seen.url.before) found.push(`address: ${seen.url.after.split("?")[0] ?? ""}`);
  for (const line of seen.fresh.slice(0, 3)) found.push(`new text: ${line.slice(0, 160)}`);
  for (const error of seen.errors.slice(0, 3)) found.push(`message: ${error.slice(0, 160)}`);
  return found;
}

/** What became of the click, from what is seen. Pure. Any doubt is `uncertain`. */
export function classify(seen: Observation): Judgement {
  const signals = signalsOf(seen);
  const say = (kind: VerdictKind, because: string, hold = 0): Judgement => ({ kind, because, signals, hold });
  const { submissions, fresh } = seen;
  const json = submissions.map((one) => saidByJson(one.json));
  const lines = [...fresh, ...json.flatMap((one) => one.words)];
  const statuses = submissions.map((one) => one.status).filter((status) => status !== null);
  const pending = submissions.some((one) => one.status === null && one.failed === null);
  const cut = submissions.some((one) => one.failed !== null);
  const broken = statuses.some((status) => status >= 500);
  const refusedStatus = statuses.find((status) => status >= 400 && status < 500);
  const taken = statuses.some((status) => status >= 200 && status < 400);
  const denied = json.some((one) => one.success === false);
  const granted = json.some((one) => one.success === true);
  const sent = submissions.length > 0;

  const already = saysAlready(lines);
  if (already !== null && !pending) return say("already_applied", `The site says: “${already.slice(0, 200)}”`, 400);
  const automated = saysAutomated(lines);
  if (automated !== null && !taken)
    return say("refused_as_automated", `The site says: “${automated.slice(0, 200)}”`, 1_500);
  if (automated !== null && denied)
    return say("refused_as_automated", `The site says: “${automated.slice(0, 200)}”`, 1_500);

  const received = saysReceived(fresh);
  const confirmed =
    received !== null || (isConfirmationAddress(seen.url.after) && !isConfirmationAddress(seen.url.before));
  const trouble = broken || cut || denied || refusedStatus !== undefined;
  // A confirmation that the server itself sends outweighs an earlier complaint of the form's script.
  if (received !== null && seen.landed && !seen.formStands && !pending && !cut && !broken && sent) {
    return say("verified", `The site says: “${received.slice(0, 200)}”`, 300);
  }
  if (sent && confirmed && trouble)
    return say("uncertain", "The page says the application arrived, but its own request says otherwise.", 4_000);
  if (sent && taken && !pending && !denied) {
    if (received !== null && !(seen.formStands && seen.errors.length > 0))
      return say("verified", `The site says: “${received.slice(0, 200)}”`, 150);
    if (confirmed && !seen.formStands && saysFailed(fresh) === null)
      return say("verified", "The site went on to its confirmation page.", 300);
    if (granted && seen.errors.length === 0 && saysFailed(fresh) === null) {
      // The same answer is what a page gives that only saved a draft: the form must have made way.
      return seen.formStands
        ? say("likely", "The site's own answer says that the application was taken, and the form still stands.", 4_000)
        : say("verified", "The site's own answer says that the application was taken.", 800);
    }
  }

  const code = saysCode(fresh);
  if (code !== null && !pending && !confirmed)
    return say("needs_code", `The site asks for a code: “${code.slice(0, 200)}”`, 1_000);
  if ((seen.gates > 0 || saysHumanCheck(fresh.join("\n"))) && !taken && !pending) {
    return broken || cut
      ? say("uncertain", "A challenge appeared while the application was under way.", 3_000)
      : say("challenge", "The site wants a person to prove that they are one.", 2_000);
  }
  if (seen.passwords > 0 && !seen.formStands && !pending && !confirmed) {
    return broken || cut
      ? say("uncertain", "A sign-in appeared while the application was under way.", 3_000)
      : say("needs_login", "The site wants a sign-in before it takes the application.", 1_500);
  }
  const expired = saysExpired(fresh.join("\n"));
  if (expired !== null && !confirmed && !pending && !cut && !broken)
    return say("expired", `The site says: “${expired.slice(0, 200)}”`, 1_000);

  if (cut)
    return say("uncertain", "The connection broke while the application was under way; it may have arrived.", 2_500);
  if (broken)
    return say(
      "uncertain",
      `The site answered ${statuses.find((status) => status >= 500)}; the application may have arrived.`,
      2_500,
    );
  if (pending) return say("uncertain", "The site has not answered; the application may have arrived.", Infinity);

  const message = seen.errors[0] ?? saysRefused(fresh);
  if (refusedStatus !== undefined) {
    if (refusedStatus === 408 || refusedStatus === 409 || refusedStatus === 425)
      return say("uncertain", `The site answered ${refusedStatus}.`, 2_500);
    return say(
      "rejected",
      message
        ? `The site refused it (${refusedStatus}): “${message.slice(0, 200)}”`
        : `The site refused it (${refusedStatus}).`,
      REFUSAL_HOLD,
    );
  }
  if (denied) {
    const word = message ?? json.flatMap((one) => one.words)[0] ?? null;
    return say(
      "rejected",
      word ? `The site did not take it: “${word.slice(0, 200)}”` : "The site's answer says that it did not take it.",
      REFUSAL_HOLD,
    );
  }
  if (message && seen.formStands) return say("rejected", `The form says: “${message.slice(0, 200)}”`, REFUSAL_HOLD);
  if (!sent && seen.held.length > 0)
    return say(
      "rejected",
      `The form wanted to go to ${seen.held[0]}, which is no host of this job; nothing was sent.`,
      2_000,
    );
  if (!sent && seen.final) return say("rejected", "The page sent nothing when its button was pressed.");
  if (sent && taken && !seen.formStands && saysFailed(fresh) === null && message === null) {
    return say("likely", "The site took the form and shows it no more, but says nothing of it.", 4_000);
  }
  return say("uncertain", "Nothing on the page says what became of the application.", Infinity);
}
