import type { Secrets } from "#agents/context.ts";
import type { AnswerSheet } from "#data/model/application/answer.ts";
import { hashOf } from "#data/model/canonical.ts";
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
    earlier: await openWhatWasGiven(input.earlier ?? [], secrets),
  };
}

/** What belongs to a vault that is locked is left out. */
async function openWhatWasGiven(sheet: AnswerSheet, { open }: Secrets): Promise<AnswerSheet> {
  return (await Promise.all(sheet.map((answer) => openSheet([answer], open).catch(notGiven)))).flatMap(
    (answers) => answers ?? [],
  );
}

/** A form that was not known to ask for it is also filled while the vault is locked, without it. */
function notGiven(error: unknown): null {
  if (error instanceof Fault && error.code === "secret_not_given") return null;
  throw error;
}

type Given = Pick<TaskInput<"draft">, "given" | "earlier">;
/** The input as it came and as `openInput` left it. */
export type SealFilledDeps = { before: Given; opened: Given; secrets: Secrets };

/**
 * A filling without a word about the owner as a person. What was sealed before and is the same stays sealed as it was:
 * each sealing differs, and the hash that is approved binds it.
 */
export async function sealFilled(
  filled: TaskOutput<"draft">,
  { before, opened, secrets }: SealFilledDeps,
): Promise<TaskOutput<"draft">> {
  // An answer the owner gave on this draft is newer than that of the filling before.
  const kept = new Map([...sealedBefore(before.earlier, opened.earlier), ...sealedBefore(before.given, opened.given)]);
  const answers = await Promise.all(
    filled.answers.map(async (answer) => {
      const seal = async (text: string) =>
        kept.get(`${answer.key} ${hashOf(JSON.parse(text))}`) ?? (await secrets.seal(text));
      return sealSheet(filled.form, [answer], seal);
    }),
  );
  return { ...filled, answers: answers.flat(), readBack: maskReadBack(filled.form, filled.readBack) };
}

/** The sealed texts of a sheet by question and value. */
function sealedBefore(sheet: AnswerSheet = [], opened: AnswerSheet = []): [string, Sealed][] {
  const plain = new Map(opened.map((answer) => [answer.key, answer]));
  return sheet.flatMap((answer) => {
    const known = plain.get(answer.key);
    if (answer.state !== "answered" || answer.value.kind !== "sealed" || known?.state !== "answered") return [];
    return [[`${answer.key} ${hashOf(known.value)}`, answer.value.sealed]];
  });
}
