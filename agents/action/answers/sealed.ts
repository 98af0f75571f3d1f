import type { Secrets } from "#agents/context.ts";
import type { AnswerSheet } from "#data/model/application/answer.ts";
import { Fault } from "#data/model/faults.ts";
import { maskReadBack, openSheet, REMEMBERED, sealSheet } from "#data/model/application/sealed-answer.ts";
import type { BankAnswer } from "#data/model/owner/profile.ts";
import type { Sealed } from "#data/model/owner/vault.ts";
import type { TaskInput, TaskOutput } from "#data/model/work/task.ts";

/** The input with everything opened that lay sealed in it: profile, remembered answers, answers given on the draft. */
export async function openInput(input: TaskInput<"draft">, secrets: Secrets): Promise<TaskInput<"draft">> {
  const all = Object.entries(input.selfIdentification).map(async ([name, sealed]) => {
    const text = await secrets.open(sealed).catch(notGiven);
    return text === null ? [] : [[name, text] as const];
  });
  const entries = (await Promise.all(all)).flat();
  const isRemembered = ([name]: readonly [string, string]) => name.startsWith(REMEMBERED);
  const remembered = entries.filter(isRemembered).map(([name, text], index): BankAnswer => ({
    id: `ans_vault${String(index).padStart(4, "0")}`,
    question: name.slice(REMEMBERED.length),
    text,
    from: "vault",
    at: "1970-01-01T00:00:00.000Z",
  }));
  const said = Object.fromEntries(entries.filter((entry) => !isRemembered(entry)));
  return {
    ...input,
    profile: { ...input.profile, selfIdentification: { ...input.profile.selfIdentification, ...said } },
    bank: [...input.bank, ...remembered],
    given: await openSheet(input.given, secrets.open),
  };
}

/** A form that was not known to ask for it is also filled while the vault is locked, without it. */
function notGiven(error: unknown): null {
  if (error instanceof Fault && error.code === "secret_not_given") return null;
  throw error;
}

export type SealFilledDeps = { given: AnswerSheet; opened: AnswerSheet; secrets: Secrets };

/** A filling without a word about the owner as a person. What was given sealed and is the same stays sealed as it was. */
export async function sealFilled(
  filled: TaskOutput<"draft">,
  { given, opened, secrets }: SealFilledDeps,
): Promise<TaskOutput<"draft">> {
  const kept = new Map<string, Sealed>();
  for (const [index, answer] of given.entries()) {
    const plain = opened[index];
    if (answer.state !== "answered" || answer.value.kind !== "sealed" || plain?.state !== "answered") continue;
    kept.set(`${answer.key} ${JSON.stringify(plain.value)}`, answer.value.sealed);
  }
  const answers = await Promise.all(
    filled.answers.map(async (answer) => {
      const seal = async (text: string) => kept.get(`${answer.key} ${text}`) ?? (await secrets.seal(text));
      return sealSheet(filled.form, [answer], seal);
    }),
  );
  return { ...filled, answers: answers.flat(), readBack: maskReadBack(filled.form, filled.readBack) };
}
