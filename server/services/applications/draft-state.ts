import type { Answer } from "#data/model/application/answer.ts";
import type { Draft, DraftState } from "#data/model/application/draft.ts";
import { askOwner } from "#data/model/faults.ts";
import type { FilledForm } from "#data/model/work/task.ts";

/** What a filling makes of a draft; `blocked` exactly when `faultOf` has a reason. */
export function stateOf(filled: FilledForm): DraftState {
  if (filled.fault !== null || wantedFile(filled) !== null) return "blocked";
  if (filled.answers.some((answer) => answer.state === "ask")) return "needs_answers";
  return filled.readBack.every((value) => value.agrees) ? "waiting" : "blocked";
}

/** Why a filling cannot be sent as it is, or null. */
export function faultOf(filled: FilledForm): Draft["fault"] {
  return filled.fault ?? fileFault(filled) ?? readBackFault(filled);
}

/** 0–1: the lowest confidence of an answer that is sent. */
export function confidenceOf(answers: readonly Answer[]): number {
  const sent = answers.flatMap((answer) => (answer.state === "answered" ? [answer.confidence] : []));
  return sent.length === 0 ? 0 : Math.min(...sent);
}

/** The label of a file that the form demands and nobody here can give, or null. */
function wantedFile({ form, answers }: FilledForm): string | null {
  const asked = new Set(answers.flatMap((answer) => (answer.state === "ask" ? [answer.key] : [])));
  return form.questions.find(({ kind, required, key }) => kind === "file" && required && asked.has(key))?.label ?? null;
}

function fileFault(filled: FilledForm): Draft["fault"] {
  const label = wantedFile(filled);
  if (label === null) return null;
  return askOwner("file_wanted", `The form wants a file that is neither CV nor letter: “${label}”.`, {
    hint: "Apply in your own browser with the documents on the card.",
    data: { label },
  }).toRecord();
}

/** A form that does not hold what was meant is never offered for approval. */
function readBackFault(filled: FilledForm): Draft["fault"] {
  const differing = filled.readBack.filter((value) => !value.agrees);
  if (differing.length === 0) return null;
  const labels = differing.map(({ label }) => `“${label}”`).join(", ");
  return askOwner("read_back_differs", `The form does not hold what was meant for ${labels}.`, {
    hint: "Change these answers, have the form filled again, or apply in your own browser.",
  }).toRecord();
}
