import { mustMend } from "#data/model/faults.ts";
import type { Fact } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { AdoptRequest } from "#data/model/wire/studio.ts";
import type { Store } from "#data/store/store.ts";
import type { MasterCvs } from "#server/services/owner/master-cv/master-cvs.ts";

/** What a thing done can belong to. */
const HOLDERS: readonly Fact["kind"][] = ["role", "project", "education"];

/**
 * Makes a sentence of the owner's a fact of the master CV: a thing done, or a statement. The same sentence twice is one
 * fact. `Fault`s `no_cv`, `adopt_wrong`, and those of saving.
 */
export function adopt(
  { store, cvs }: { store: Store; cvs: Pick<MasterCvs, "save"> },
  ownerId: Id,
  { text, of }: AdoptRequest,
): { factId: Id; version: number } {
  const said = text.replace(/\s+/g, " ").trim();
  const cv = store.cvs.newest(ownerId);
  if (cv === null) throw mustMend("no_cv", "There is no master CV yet.", { hint: "Import or write one first." });
  if (said === "") throw mustMend("adopt_wrong", "There is no sentence to add.", { hint: "Write one first." });
  const holder = of === null ? null : cv.facts.find((fact) => fact.id === of);
  if (holder === undefined || (holder !== null && !HOLDERS.includes(holder.kind))) {
    throw mustMend("adopt_wrong", "What was done belongs to a role, a project or a degree of the master CV.", {
      hint: "Say where you did it, or add it as a statement about yourself.",
      data: { of },
    });
  }
  const same = cv.facts.find((fact) =>
    holder === null
      ? fact.kind === "statement" && fact.text === said
      : fact.kind === "achievement" && fact.of === holder.id && fact.text === said,
  );
  if (same !== undefined) return { factId: same.id, version: cv.version };
  const base = { id: NEW, origin: { file: "", path: "" }, text: said };
  const fact: Fact = holder === null ? { ...base, kind: "statement" } : { ...base, kind: "achievement", of: holder.id };
  const facts = withFact(cv.facts, fact, holder?.id ?? null);
  const { version, ids } = cvs.save(ownerId, { base: cv.version, baseSha256: cv.sha256, facts });
  return { factId: ids[NEW] ?? NEW, version };
}

/** Given its own when it is kept. */
const NEW = "new_sentence";

/** Below what was last told of the same role; a statement comes last. */
function withFact(facts: readonly Fact[], fact: Fact, of: Id | null): Fact[] {
  const last = facts.findLastIndex(
    (one) => of !== null && (one.id === of || (one.kind === "achievement" && one.of === of)),
  );
  return last < 0 ? [...facts, fact] : facts.toSpliced(last + 1, 0, fact);
}
