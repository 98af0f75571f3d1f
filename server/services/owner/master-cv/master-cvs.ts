import { sha256 } from "#data/model/canonical.ts";
import { askOwner, giveUp } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import { alignFacts, completedFacts } from "#data/model/owner/cv/cv-align.ts";
import { checkFacts } from "#data/model/owner/cv/cv-check.ts";
import { changesBetween } from "#data/model/owner/cv/cv-diff.ts";
import { wordsOf } from "#data/model/owner/cv/words.ts";
import type { CvFormat, CvSource, Fact, MasterCv } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { CvDiff, CvSaved, CvVersion, CvView, ImportReview, SaveCvRequest } from "#data/model/wire/cv.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import type { ImportThread } from "../import-in-thread.ts";
import { withOwnIds } from "./new-ids.ts";
import type { Rescoring } from "./rescoring.ts";
import { refuseWrong } from "./wrong-places.ts";

/** Edits with no longer pause between them make one version, ms. */
const PAUSE = 10 * 60_000;
/** Characters of a source that a review shows. */
const MOST_SHOWN = 200_000;

type Unsaved = Pick<MasterCv, "file" | "sha256" | "facts" | "notUnderstood"> & { source: CvSource };
/** Why its owner should look at a fact. */
type Doubt = { factId: Id; because: string };
export type CvFile = { name: string; bytes: Uint8Array };

/** The master CV and its versions: edited, imported, restored, compared. */
export class MasterCvs {
  readonly #journal: Journal;
  readonly #rescoring: Rescoring;
  readonly #importFile: ImportThread;

  constructor(deps: { journal: Journal; rescoring: Rescoring; importFile: ImportThread }) {
    this.#journal = deps.journal;
    this.#rescoring = deps.rescoring;
    this.#importFile = deps.importFile;
  }

  start(): void {
    this.#rescoring.start();
  }

  stop(): void {
    this.#rescoring.stop();
  }

  view(ownerId: Id): CvView {
    const { cvs } = this.#journal.store;
    return { cv: cvs.newest(ownerId), versions: cvs.versions(ownerId).length };
  }

  versions(ownerId: Id): CvVersion[] {
    return this.#journal.store.cvs.versions(ownerId);
  }

  /** `Fault` `no_such_cv_version`. */
  version(ownerId: Id, version: number): MasterCv {
    const cv = this.#journal.store.cvs.version(ownerId, version);
    if (cv !== null) return cv;
    throw giveUp("no_such_cv_version", `There is no version ${version} of your master CV.`, {
      hint: "Choose one from the list of versions.",
      data: { version },
    });
  }

  /** Version 0 is the empty page before the first. `Fault` `no_such_cv_version`. */
  diff(ownerId: Id, from: number, to: number): CvDiff {
    const factsOf = (version: number) => (version === 0 ? [] : this.version(ownerId, version).facts);
    return { from, to, changes: changesBetween(factsOf(from), factsOf(to)) };
  }

  /**
   * Keeps the facts on top of the version that the owner saw. Edits that follow one another amend the version they have
   * begun. `Fault`s: `cv_wrong` (every wrong place in `data.wrong`), `cv_changed_elsewhere` (nothing is kept).
   */
  save(ownerId: Id, request: Omit<SaveCvRequest, "facts"> & { facts: readonly unknown[] }): CvSaved {
    const checked = checkFacts(request.facts);
    return this.#journal.change(ownerId, (tell) => {
      const { store, now } = this.#journal;
      const newest = store.cvs.newest(ownerId);
      refuseOtherBase(newest, request);
      refuseWrong(checked.wrong, {
        facts: checked.facts,
        inForce: newest?.facts ?? [],
        imported: request.from !== undefined,
      });
      const { facts, ids } = withOwnIds(checked.facts, new Set(newest?.facts.map(({ id }) => id)));
      const same = newest !== null && JSON.stringify(newest.facts) === JSON.stringify(facts);
      if (same && request.from === undefined) return { version: newest.version, sha256: newest.sha256, ids };
      const unsaved: Unsaved =
        request.from === undefined
          ? {
              source: { how: "edited" },
              file: newest?.file ?? "",
              sha256: sha256(JSON.stringify(facts)),
              notUnderstood: newest?.notUnderstood ?? [],
              facts,
            }
          : {
              source: { how: "imported" },
              file: request.from.name,
              sha256: request.from.sha256,
              notUnderstood: request.from.notUnderstood,
              facts,
            };
      const goesOn =
        newest?.source?.how === "edited" &&
        request.from === undefined &&
        request.baseSha256 !== undefined &&
        Date.parse(now()) - Date.parse(newest.importedAt) <= PAUSE;
      if (goesOn) {
        store.cvs.amend(ownerId, { ...newest, ...unsaved, importedAt: now() });
        this.#rescoring.soon(ownerId);
        return { version: newest.version, sha256: unsaved.sha256, ids };
      }
      const cv = this.#add(ownerId, newest, unsaved, tell);
      if (request.from === undefined) this.#rescoring.soon(ownerId);
      else this.#rescoring.now(ownerId);
      return { version: cv.version, sha256: cv.sha256, ids };
    });
  }

  /** Makes an earlier version the one in force again, as a new one. `Fault` `no_such_cv_version`. */
  restore(ownerId: Id, version: number): MasterCv {
    return this.#journal.change(ownerId, (tell) => {
      const { file, facts, notUnderstood } = this.version(ownerId, version);
      const unsaved: Unsaved = {
        source: { how: "restored", version },
        file,
        sha256: sha256(JSON.stringify(facts)),
        facts,
        notUnderstood,
      };
      const cv = this.#add(ownerId, this.#journal.store.cvs.newest(ownerId), unsaved, tell);
      this.#rescoring.now(ownerId);
      return cv;
    });
  }

  /** Stores a file's facts at once, in the place of all others. `Fault`s: those of the importer's; nothing is stored then. */
  async importNow(ownerId: Id, file: CvFile): Promise<{ cv: MasterCv; format: CvFormat; doubts: Doubt[] }> {
    const imported = await this.#importFile(file.bytes, file.name);
    const kept = this.#journal.change(ownerId, (tell) => {
      const newest = this.#journal.store.cvs.newest(ownerId);
      const { facts, doubts = [] } = alignFacts(imported, newest?.facts ?? []);
      const unsaved: Unsaved = {
        source: { how: "imported" },
        file: file.name,
        sha256: sha256(file.bytes),
        facts,
        notUnderstood: imported.notUnderstood,
      };
      const made = this.#add(ownerId, newest, unsaved, tell);
      this.#rescoring.now(ownerId);
      return { cv: made, doubts: [...ofAnotherName(facts, newest?.facts ?? []), ...doubts] };
    });
    return { ...kept, format: imported.format };
  }

  /** What a file would bring against the version in force; stores nothing. `Fault`s: those of the importer's. */
  async review(ownerId: Id, file: CvFile): Promise<ImportReview> {
    const { text, format, ...read } = await this.#importFile(file.bytes, file.name);
    const present = this.#journal.store.cvs.facts(ownerId);
    const imported = completedFacts(alignFacts(read, present), present);
    const other = ofAnotherName(imported.facts, present);
    const wrong = checkFacts(imported.facts).wrong.flatMap(({ factId, message }) =>
      factId === null ? [] : [{ factId, because: message }],
    );
    return {
      name: file.name,
      sha256: sha256(file.bytes),
      format,
      imported: { ...imported, doubts: [...other, ...(imported.doubts ?? []), ...wrong] },
      changes: changesBetween(present, imported.facts),
      text: text === null ? null : text.slice(0, MOST_SHOWN),
    };
  }

  /** The version in force as a file of another program. `Fault` `no_such_cv_version` when there is none. */
  async export(ownerId: Id, format: "json_resume" | "rendercv" | "markdown") {
    const newest = this.#journal.store.cvs.newest(ownerId) ?? this.version(ownerId, 1);
    // Loaded when first needed: an idle appliance stays small.
    const { exportCv } = await import("#agents/resume/export/export-cv.ts");
    return exportCv(newest, format);
  }

  #add(ownerId: Id, newest: MasterCv | null, unsaved: Unsaved, tell: Tell): MasterCv {
    const cv: MasterCv = {
      id: newId("cv"),
      version: (newest?.version ?? 0) + 1,
      importedAt: this.#journal.now(),
      ...unsaved,
    };
    this.#journal.store.cvs.add(ownerId, cv);
    tell({ subject: { noun: "cv", id: cv.id }, ...wordsFor(cv, newest?.facts ?? null) });
    return cv;
  }
}

/** Somebody who saw another state than the one in force would undo what they have not seen. */
function refuseOtherBase(newest: MasterCv | null, { base, baseSha256 }: Omit<SaveCvRequest, "facts">): void {
  const other = baseSha256 !== undefined && newest !== null && baseSha256 !== newest.sha256;
  if (base === (newest?.version ?? 0) && !other) return;
  throw askOwner("cv_changed_elsewhere", "Your master CV was changed in another window meanwhile.", {
    hint: "Look at what was changed there, then save again. Nothing of yours was overwritten.",
    data: { version: newest?.version ?? 0, sha256: newest?.sha256 ?? null },
  });
}

/** A doubt where a file names somebody else: taking everything of it would make one CV of two people. */
function ofAnotherName(imported: readonly Fact[], present: readonly Fact[]): Doubt[] {
  const [file, own] = [imported, present].map((facts) => facts.find((fact) => fact.kind === "identity"));
  if (file?.kind !== "identity" || own?.kind !== "identity") return [];
  const known = new Set(wordsOf(own.name));
  if (wordsOf(file.name).some((word) => known.has(word))) return [];
  const because = `The file is of ${file.name}, your master CV of ${own.name}. Are these two people?`;
  return [{ factId: file.id, because }];
}

function wordsFor(cv: MasterCv, before: readonly Fact[] | null) {
  const { version, source, file, facts, notUnderstood } = cv;
  const data = { version, facts: facts.length };
  if (source?.how === "restored") {
    return {
      kind: "cv.restored" as const,
      text: `Master CV, version ${version}: version ${source.version} again, with ${facts.length} facts.`,
      data: { ...data, restored: source.version },
    };
  }
  if (source?.how === "edited") {
    return { kind: "cv.edited" as const, text: `Master CV edited, version ${version}: ${facts.length} facts.`, data };
  }
  return {
    kind: "cv.imported" as const,
    text: `Master CV, version ${version}: ${facts.length} facts from ${file}${before === null ? "" : `; the version before had ${before.length}`}.`,
    data: { ...data, notUnderstood: notUnderstood.length, file },
  };
}
