import type { CvDocument } from "#data/model/application/document.ts";
import type {
  StudioDocument,
  StudioText,
  StudioVersion,
  StudioView,
  VersionSource,
} from "#data/model/application/studio.ts";
import { type DocumentStyle, styleOf } from "#data/model/application/style.ts";
import { hashOf } from "#data/model/canonical.ts";
import { askOwner, giveUp } from "#data/model/faults.ts";
import { newId } from "#data/model/ids.ts";
import type { Id } from "#data/model/schema.ts";
import type { AdoptRequest, MakeDocumentRequest, SaveDocumentRequest, StudioSummary } from "#data/model/wire/studio.ts";
import type { TaskOutput } from "#data/model/work/task.ts";
import type { Journal, Tell } from "#server/services/journal.ts";
import type { MasterCvs } from "#server/services/owner/master-cv/master-cvs.ts";
import { adopt } from "./adopt.ts";
import type { Grounds } from "./grounds.ts";
import type { Texts } from "./texts.ts";
import type { Writing } from "./writing.ts";

/** Saves within so many ms of one another are one version: nobody looks through hundreds of them. */
const SITTING = 10 * 60_000;

type Deps = { journal: Journal; grounds: Grounds; texts: Texts; writing: Writing; cvs: Pick<MasterCvs, "save"> };
type Written = TaskOutput<"write">;

/** The studio's documents: what a run wrote or the owner began, every version of it, as the owner left it. */
export class Studio {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  list(ownerId: Id): StudioSummary[] {
    return this.#store.documents.list(ownerId).map(({ id, jobId, kind, version, updatedAt, text }) => ({
      id,
      jobId,
      kind,
      title: this.#title(ownerId, jobId, text),
      version,
      updatedAt,
    }));
  }

  /** `Fault` `no_such_document`. */
  get(ownerId: Id, id: Id): StudioDocument {
    const document = this.#store.documents.get(ownerId, id);
    if (document === null) throw giveUp("no_such_document", "There is no such document.", { data: { id } });
    return document;
  }

  /** The document with what the gate, the checks and the draft say of it. */
  async view(ownerId: Id, id: Id): Promise<StudioView> {
    const { grounds } = this.#deps;
    const document = this.get(ownerId, id);
    const { text, jobId } = document;
    const { failing, changes, gate } = await grounds.of(ownerId, jobId);
    const failed = failing(text);
    const { ats, gaps } = await grounds.report(ownerId, jobId, text, { failing: failed.length });
    const open = jobId === null ? null : this.#store.drafts.open(ownerId, jobId);
    const held = text.kind === "cv" ? open?.cv : open?.letter;
    const holds = (): boolean =>
      failed.length === 0 &&
      held !== undefined &&
      held !== null &&
      hashOf(printed(held.document)) === hashOf(printed(gate(text).document)) &&
      hashOf(styleOf(held.style ?? {})) === hashOf(styleOf(document.style));
    return {
      document,
      title: this.#title(ownerId, jobId, text),
      failing: failed,
      changes: changes(text),
      ats,
      gaps,
      draft: open === null ? null : { id: open.id, holdsThis: holds() },
    };
  }

  /** The document of a job, or of the whole master CV, made when it is not there yet. `Fault`s `no_cv`, `no_such_job`. */
  async make(ownerId: Id, { jobId, kind }: MakeDocumentRequest): Promise<StudioView> {
    const there = this.#store.documents.of(ownerId, jobId, kind);
    if (there !== null) return this.view(ownerId, there.id);
    const { text, style, source } = await this.#deps.texts.first(ownerId, jobId, kind);
    const id = this.#deps.journal.change(ownerId, (tell) => {
      // Two pages may ask at once.
      const meanwhile = this.#store.documents.of(ownerId, jobId, kind);
      return meanwhile?.id ?? this.#add(ownerId, { jobId, kind }, { text, style, source, note: "" }, tell);
    });
    return this.view(ownerId, id);
  }

  /** `Fault`s `no_such_document`, `document_changed`, `document_wrong`, `no_such_template`. */
  async save(ownerId: Id, id: Id, { base, text, style }: SaveDocumentRequest): Promise<StudioView> {
    const document = this.get(ownerId, id);
    if (text.kind !== document.kind) throw giveUp("document_wrong", `This is no ${document.kind}.`);
    if (document.version !== base) throw changedElsewhere(document);
    this.#deps.writing.templateOf(ownerId, style);
    const isSame = hashOf({ text, style }) === hashOf({ text: document.text, style: document.style });
    if (!isSame) {
      this.#deps.journal.change(ownerId, (tell) => {
        const now = this.get(ownerId, id);
        if (now.version !== base) throw changedElsewhere(now);
        this.#addVersion(ownerId, now, { text, style, source: "edited", note: "" }, tell);
      });
    }
    return this.view(ownerId, id);
  }

  /** Everything that the master CV could put into a document, as it would stand there. `Fault` `no_such_document`. */
  async whole(ownerId: Id, id: Id): Promise<CvDocument> {
    return this.#deps.texts.whole(ownerId, this.get(ownerId, id).text.language);
  }

  versions(ownerId: Id, id: Id): StudioVersion[] {
    this.get(ownerId, id);
    return this.#store.documents.versions(ownerId, id);
  }

  /** `Fault`s `no_such_document`, `no_such_version`. */
  version(ownerId: Id, id: Id, version: number): StudioDocument {
    this.get(ownerId, id);
    const found = this.#store.documents.version(ownerId, id, version);
    if (found === null) throw giveUp("no_such_version", `This document has no version ${version}.`);
    return found;
  }

  async restore(ownerId: Id, id: Id, version: number): Promise<StudioView> {
    const { text, style } = this.version(ownerId, id, version);
    this.#deps.journal.change(ownerId, (tell) => {
      const note = `as in version ${version}`;
      this.#addVersion(ownerId, this.get(ownerId, id), { text, style, source: "restored", note }, tell);
    });
    return this.view(ownerId, id);
  }

  /** Makes a sentence of the owner's a fact of the master CV. `Fault`s `no_such_document`, and those of `adopt`. */
  adopt(ownerId: Id, id: Id, request: AdoptRequest): { factId: Id; version: number } {
    this.get(ownerId, id);
    return adopt({ store: this.#store, cvs: this.#deps.cvs }, ownerId, request);
  }

  /** Keeps what a run wrote as the newest version of the job's documents; inside the change that ends the layer. */
  written(ownerId: Id, jobId: Id, { cv, letter }: Written, tell: Tell): void {
    for (const [kind, made] of [["cv", cv] as const, ["letter", letter] as const]) {
      const style = made.style ?? this.#store.writing.get(ownerId).style;
      const first = { text: made.document, style, source: "run" as const, note: "" };
      const there = this.#store.documents.of(ownerId, jobId, kind);
      if (there === null) this.#add(ownerId, { jobId, kind }, first, tell);
      else this.#addVersion(ownerId, there, first, tell);
    }
  }

  #add(ownerId: Id, { jobId, kind }: MakeDocumentRequest, first: Version, tell: Tell): Id {
    const id = newId("doc");
    this.#store.documents.add(ownerId, { id, jobId, kind }, { ...first, at: this.#deps.journal.now() });
    tell({
      kind: "document.made",
      subject: { noun: "document", id },
      jobId,
      text: kind === "cv" ? "A CV is in the studio." : "A letter is in the studio.",
      data: { kind },
    });
    return id;
  }

  #addVersion(ownerId: Id, document: StudioDocument, next: Version, tell: Tell): void {
    const { journal } = this.#deps;
    const at = journal.now();
    const isSitting =
      next.source === "edited" &&
      document.source === "edited" &&
      Math.abs(Date.parse(at) - Date.parse(document.updatedAt)) < SITTING;
    this.#store.documents.addVersion(ownerId, document, { ...next, at }, isSitting);
    // A sitting is told of once, not with every key.
    if (isSitting) return;
    tell({
      kind: "document.saved",
      subject: { noun: "document", id: document.id },
      jobId: document.jobId,
      text: document.kind === "cv" ? "The CV has a new version." : "The letter has a new version.",
      data: { kind: document.kind, source: next.source },
    });
  }

  #title(ownerId: Id, jobId: Id | null, text: StudioText): string {
    if (jobId === null) return text.header.name;
    const { title, company } = this.#deps.grounds.posting(ownerId, jobId);
    return [title, company].filter((part) => part !== "").join(" · ");
  }

  get #store() {
    return this.#deps.journal.store;
  }
}

type Version = { text: StudioText; style: DocumentStyle; source: VersionSource; note: string };

/** A document without what is not printed: who worded a claim, and whether that was taken. */
function printed(text: StudioText): unknown {
  return JSON.parse(
    JSON.stringify(text, (key, value: unknown) =>
      key === "by" || key === "accepted" || key === "date" ? undefined : value,
    ),
  );
}

function changedElsewhere({ version }: StudioDocument) {
  return askOwner("document_changed", "This document was changed elsewhere meanwhile.", {
    hint: "Look at that version, then save yours over it or take it.",
    data: { version },
  });
}
