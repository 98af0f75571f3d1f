import type { Gated, MadeDocument, Reversal } from "#data/model/application/document.ts";
import type { Proof, StudioDocument, StudioText } from "#data/model/application/studio.ts";
import { type DocumentStyle, styleOf } from "#data/model/application/style.ts";
import { sha256 } from "#data/model/canonical.ts";
import { giveUp, mustMend } from "#data/model/faults.ts";
import type { FileRef, Id } from "#data/model/schema.ts";
import type { FittedLooks } from "#data/model/wire/studio.ts";
import type { Blobs } from "#data/files/blobs.ts";
import type { SetDocument } from "#latex/typesetter.ts";
import type { Typesetting } from "#server/typesetting/typesetting.ts";
import { REMADE } from "#server/services/applications/draft-changes.ts";
import type { Drafts } from "#server/services/applications/drafts.ts";
import type { Journal } from "#server/services/journal.ts";
import type { Grounds } from "./grounds.ts";
import type { Proofs } from "./proofs.ts";
import type { Studio } from "./studio.ts";
import type { Writing } from "./writing.ts";

export type Setting = { text: StudioText; style: DocumentStyle };
export type OtherFormat = "docx" | "text" | "json";
type Deps = {
  journal: Journal;
  blobs: Blobs;
  drafts: Drafts;
  studio: Studio;
  grounds: Grounds;
  writing: Writing;
  proofs: Proofs;
  typesetting: Pick<Typesetting, "set">;
};
type Pressed = { document: Gated<StudioText>; reversals: Reversal[]; made: SetDocument; file: FileRef };

const PDF = "application/pdf";

/** From a text in the studio to what leaves it: through the gate, then set. */
export class Press {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** A text as it stands in the editor, saved or not. `Fault`s: `no_such_document`, those of gate and typesetter. */
  async proof(ownerId: Id, id: Id, setting: Setting, signal: AbortSignal): Promise<Proof> {
    const document = this.#deps.studio.get(ownerId, id);
    const { reversals, made, file } = await this.#press(ownerId, document, setting, signal);
    // It may have been erased meanwhile, with its owner.
    this.#deps.studio.get(ownerId, id);
    this.#deps.proofs.put(ownerId, file, made.pdf);
    const { pages, textLayer, took, cached } = made;
    return { pdf: file, pages, textLayer, reversals, took, cached };
  }

  /**
   * The first looks, nearest to the owner's own, with which the text has the pages that are wanted; a letter has one.
   * `Fault`s: `does_not_fit`, and those of a proof.
   */
  async fit(ownerId: Id, id: Id, { text, style }: Setting, signal: AbortSignal): Promise<FittedLooks> {
    const document = this.#deps.studio.get(ownerId, id);
    const { fitted } = await import("#latex/fit.ts");
    const most = document.kind === "letter" ? 1 : styleOf(style).pages;
    let least = Infinity;
    for (const look of fitted(style, most)) {
      const { made } = await this.#press(ownerId, document, { text, style: look }, signal);
      if (most === null || made.pages <= most) return { style: look, pages: made.pages };
      least = Math.min(least, made.pages);
    }
    throw mustMend("does_not_fit", `With the closest lines it still has ${least} pages; ${most} are wanted.`, {
      hint: "Leave something out, choose narrower margins or another template, or allow more pages.",
      data: { pages: least, most },
    });
  }

  /** The saved text as a PDF. */
  async pdf(ownerId: Id, id: Id, signal: AbortSignal): Promise<{ file: FileRef; bytes: Uint8Array }> {
    const document = this.#deps.studio.get(ownerId, id);
    const { made, file } = await this.#press(ownerId, document, document, signal);
    return { file, bytes: made.pdf };
  }

  /** The saved text in another format; through the same gate. */
  async other(ownerId: Id, id: Id, format: OtherFormat): Promise<{ file: FileRef; bytes: Uint8Array }> {
    const { grounds, studio } = this.#deps;
    const document = studio.get(ownerId, id);
    const { ground, gate } = await grounds.of(ownerId, document.jobId);
    const { document: text } = gate(document.text);
    const { outputOf } = await import("./outputs.ts");
    const { bytes, extension, mediaType } = await outputOf(text, document.style, format, ground.facts);
    const name = (await this.#name(ownerId, document)).replace(/pdf$/, extension);
    return { file: { sha256: sha256(bytes), name, mediaType, bytes: bytes.byteLength }, bytes };
  }

  /**
   * Has the job's open draft take the saved text as its document; the form is filled again with it, and an approval
   * that was given ends. `Fault`s: `no_draft`, `document_other_than_meant`, `text_layer_incomplete`, `draft_closed`.
   */
  async use(ownerId: Id, id: Id, signal: AbortSignal): Promise<void> {
    const { journal, blobs, drafts, studio, grounds } = this.#deps;
    const document = studio.get(ownerId, id);
    const { jobId, kind } = document;
    const open = jobId === null ? null : journal.store.drafts.open(ownerId, jobId);
    if (jobId === null || open === null) {
      throw mustMend("no_draft", "There is no open application that could take this document.", {
        hint: jobId === null ? "Open the CV of a job instead." : "Run the job first: its draft takes the document.",
      });
    }
    drafts.openDraft(ownerId, open.id);
    const { document: text, reversals, made, file } = await this.#press(ownerId, document, document, signal);
    if (reversals.length > 0) {
      throw mustMend("document_other_than_meant", `${reversals.length} wording(s) of it rest on no fact.`, {
        hint: "Mend them, put them back, or add them to your master CV; then use the document.",
        data: { reversals },
      });
    }
    if (!made.textLayer.complete) throw incomplete(made.textLayer.missing);
    const report = await grounds.report(ownerId, jobId, text, { ...made, mostPages: styleOf(document.style).pages });
    const done: MadeDocument = {
      document: text,
      pdf: file,
      pages: made.pages,
      textLayer: made.textLayer,
      reversals,
      style: document.style,
      ...report,
    };
    blobs.put(made.pdf);
    journal.change(ownerId, (tell) => {
      const draft = drafts.openDraft(ownerId, open.id);
      journal.store.files.add(ownerId, file, journal.now());
      tell({
        kind: "document.used",
        subject: { noun: "document", id },
        jobId,
        text: `The draft takes the ${kind === "cv" ? "CV" : "letter"} as you changed it; the form is filled again.`,
        data: { kind, version: document.version },
      });
      drafts.fillAgain(ownerId, kind === "cv" ? { ...draft, cv: done } : { ...draft, letter: done }, [REMADE[kind]]);
    });
  }

  async #press(ownerId: Id, document: StudioDocument, { text, style }: Setting, signal: AbortSignal): Promise<Pressed> {
    const { grounds, writing, typesetting } = this.#deps;
    if (text.kind !== document.kind) throw giveUp("document_wrong", `This is no ${document.kind}.`);
    const template = writing.templateOf(ownerId, style);
    const { gate } = await grounds.of(ownerId, document.jobId);
    const { document: gated, reversals } = gate(text);
    const made = await typesetting.set(gated, style, template === undefined ? { signal } : { template, signal });
    const name = await this.#name(ownerId, document);
    const file = { sha256: sha256(made.pdf), name, mediaType: PDF, bytes: made.pdf.byteLength };
    return { document: gated, reversals, made, file };
  }

  async #name(ownerId: Id, { jobId, kind, text }: StudioDocument): Promise<string> {
    const { documentName } = await import("#agents/resume/file-name.ts");
    const company = this.#deps.grounds.posting(ownerId, jobId).company;
    return documentName(text.header.name, kind === "cv" ? "CV" : "Cover letter", company);
  }
}

function incomplete(missing: readonly string[]) {
  return mustMend(
    "text_layer_incomplete",
    `The PDF does not read back as it was written: ${missing.slice(0, 5).join(", ")}.`,
    {
      hint: "Look at these words: unusual characters in them may have no readable glyph, or the template leaves them out.",
      data: { missing: missing.slice(0, 20) },
    },
  );
}
