import type { Application, SubmissionState, Verdict } from "#data/model/application/application.ts";
import { type Fault, giveUp, mustMend } from "#data/model/faults.ts";

export const CERTAINTY: Record<SubmissionState, Application["certainty"]> = {
  submitting: null,
  submitted: "verified",
  likely: "likely",
  uncertain: "uncertain",
  not_sent: "not_sent",
};

export const WORDS: Record<SubmissionState, string> = {
  submitting: "Being sent.",
  submitted: "Submitted.",
  likely: "Probably submitted.",
  uncertain: "Uncertain whether it arrived.",
  not_sent: "Not sent.",
};

export function alreadySent(state: string): Fault {
  return giveUp("already_sent", "This job was applied to already, or may have been.", {
    hint: "Look at the application; an uncertain one can be settled there.",
    data: { state },
  });
}

export function uncertain(because: string): Verdict {
  return { kind: "uncertain", because, signals: [], screenshot: null };
}

/** A verdict that nothing arrived, as the fault the draft returns with. */
export function faultOf(verdict: Verdict): Fault {
  return mustMend(verdict.kind, verdict.because, {
    hint: HINTS[verdict.kind] ?? "Look at the draft and try again.",
    data: { signals: verdict.signals },
  });
}

const HINTS: Partial<Record<Verdict["kind"], string>> = {
  rejected: "Correct the answers it complains of; the form is then filled again.",
  needs_login: "Apply on the site itself with your own account; documents and answers are on the card.",
  challenge:
    "The site shows a challenge that only a person may solve: apply in your own browser with the documents on the card.",
  refused_as_automated: "Apply in your own browser with the documents and answers on the card.",
  expired: "The posting is closed; reject the draft.",
  needs_code: "The site has mailed a code; finish the application in your own browser.",
};
