import type { Proof, StudioText, StudioView } from "#data/model/application/studio.ts";
import type { DocumentStyle } from "#data/model/application/style.ts";
import type { FaultRecord } from "#data/model/faults.ts";
import type { Id } from "#data/model/schema.ts";
import type { StudioApi } from "../../../api/studio.ts";
import { faultOf } from "../../../api/fault.ts";
import { backoff } from "../../../state/backoff.ts";
import type { UnsavedDocument, UnsavedDocuments } from "../../../state/studio/unsaved-documents.ts";

/** Quick enough to seem at once, slow enough that a word typed in one go is set once. */
const PROOF_AFTER_MS = 250;
const SAVE_AFTER_MS = 1000;

/**
 * `saved`: the appliance has what is shown. `typed`: it will be told soon. `failed`: it could not be told, and is tried
 * again. `elsewhere`: another window saved in between; the owner decides.
 */
export type Saving = "saved" | "typed" | "saving" | "failed" | "elsewhere";

export type SessionOptions = {
  id: Id;
  api: Pick<StudioApi, "document" | "save" | "prove">;
  unsaved: UnsavedDocuments;
  /** Something to be shown has changed. */
  onChange(): void;
  /** The text is another one, not by typing: the editor has to show it. */
  onText(text: StudioText): void;
};

/**
 * A document that is open in the studio: what is typed is set and saved by itself. The newest text wins over older
 * proofs that come late, and unsaved text outlives a lost line, a change of page and a change made elsewhere.
 */
export class DocumentSession {
  view: StudioView | null = null;
  text: StudioText | null = null;
  style: DocumentStyle | null = null;
  saving: Saving = "saved";
  saveFault: FaultRecord | null = null;
  /** What another window saved, while the owner's own text waits. */
  other: StudioView | null = null;
  proof: Proof | null = null;
  /** The text that `proof` was made of. */
  proved: StudioText | null = null;
  proofFault: FaultRecord | null = null;
  proving = false;
  /** The text was typed in a page that is gone, and is here again. */
  isBack = false;
  /** Grows with every change, for whoever shows it. */
  stamp = 0;
  #options: SessionOptions;
  #base = 0;
  #tries = 0;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #proofTimer: ReturnType<typeof setTimeout> | undefined;
  #proofStop: AbortController | null = null;
  #stopped = false;
  /** One save after another. */
  #underWay: Promise<void> = Promise.resolve();

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Shows a document as the appliance has it, under the owner's unsaved text where there is one. */
  open(view: StudioView): void {
    const unsaved = this.#unsaved(view);
    this.isBack = unsaved !== null && this.#options.unsaved.isBack(this.#options.id);
    this.view = view;
    this.#base = unsaved?.base ?? view.document.version;
    this.text = unsaved?.text ?? view.document.text;
    this.style = unsaved?.style ?? view.document.style;
    this.#options.onText(this.text);
    void this.#prove();
    if (unsaved !== null) void this.save();
    this.#changed();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#proofTimer);
    this.#proofStop?.abort();
    // What is typed goes out also when the page is left; it is kept until the appliance has it.
    if (this.saving === "typed") void this.save();
    clearTimeout(this.#saveTimer);
  }

  edit(change: { text?: StudioText; style?: DocumentStyle }): void {
    this.text = change.text ?? this.text;
    this.style = change.style ?? this.style;
    this.#keep();
    if (this.saving !== "elsewhere" && this.saving !== "saving") this.saving = "typed";
    this.#saveSoon(SAVE_AFTER_MS);
    clearTimeout(this.#proofTimer);
    this.#proofTimer = setTimeout(() => void this.#prove(), change.style === undefined ? PROOF_AFTER_MS : 0);
    this.#changed();
  }

  /**
   * Tells the appliance what it does not have yet, after what is on its way; resolves when it has it or has refused it:
   * true when it has all.
   */
  save(): Promise<boolean> {
    this.#underWay = this.#underWay.then(() => this.#saveNow());
    return this.#underWay.then(() => this.saving === "saved");
  }

  async #saveNow(): Promise<void> {
    const unsaved = this.#options.unsaved.get(this.#options.id);
    if (unsaved === null || this.saving === "elsewhere") return;
    clearTimeout(this.#saveTimer);
    this.saving = "saving";
    this.#changed();
    const { base, text, style } = unsaved;
    this.#options.unsaved.keep(this.#options.id, { base, text, style, sent: { text, style } });
    try {
      const view = await this.#options.api.save(this.#options.id, { base, text, style });
      this.#saved(view, unsaved.text === this.text && unsaved.style === this.style);
    } catch (error) {
      await this.#notSaved(faultOf(error));
    }
    this.#changed();
  }

  /** Changed elsewhere: a new version comes in, and is shown unless the owner's own text waits. */
  async refresh(): Promise<void> {
    if (this.saving === "saving") return;
    const view = await this.#options.api.document(this.#options.id);
    if (this.#stopped) return;
    if (this.#options.unsaved.get(this.#options.id) !== null) {
      if (this.saving === "elsewhere") this.other = view;
    } else this.#show(view);
    this.#changed();
  }

  /** The owner's text goes on top of what another window saved. */
  async keepMine(): Promise<void> {
    if (this.other === null) return;
    this.#base = this.other.document.version;
    this.other = null;
    this.saving = "typed";
    this.#keep();
    await this.save();
  }

  /** What another window saved is shown; the owner's unsaved text is given up. */
  takeOther(): void {
    const { other } = this;
    if (other === null) return;
    this.#options.unsaved.keep(this.#options.id, null);
    this.other = null;
    this.saving = "saved";
    this.#show(other);
    this.#changed();
  }

  /** The line is back. */
  retry(): void {
    if (this.saving === "failed") void this.save();
    if (this.proofFault !== null) void this.#prove();
  }

  /** Shows a version that the owner chose, such as a restored one; unsaved text gives way to it. */
  show(view: StudioView): void {
    this.#options.unsaved.keep(this.#options.id, null);
    this.saving = "saved";
    this.#show(view);
    this.#changed();
  }

  /** Whoever reads it knows that the text is back. */
  wasSaid(): void {
    this.#options.unsaved.wasSaid(this.#options.id);
    this.isBack = false;
    this.#changed();
  }

  /** What waits to be saved, on top of the version that it belongs on; null where the appliance has it already. */
  #unsaved({ document }: StudioView): UnsavedDocument | null {
    const { id, unsaved: kept } = this.#options;
    const unsaved = kept.get(id);
    if (unsaved === null) return null;
    const isKept = ({ text, style }: Pick<UnsavedDocument, "text" | "style">) =>
      JSON.stringify([text, style]) === JSON.stringify([document.text, document.style]);
    if (isKept(unsaved)) kept.keep(id, null);
    // What was sent when the page ended has arrived: the rest belongs on top of it.
    else if (unsaved.sent !== undefined && isKept(unsaved.sent)) {
      const { text, style } = unsaved;
      kept.keep(id, { base: document.version, text, style });
    }
    return kept.get(id);
  }

  #changed(): void {
    this.stamp++;
    this.#options.onChange();
  }

  #show(view: StudioView): void {
    // An answer may come after a save that it knows nothing of.
    if (view.document.version < this.#base) return;
    const isNew = view.document.version > this.#base;
    this.view = view;
    this.#base = view.document.version;
    if (!isNew) return;
    this.text = view.document.text;
    this.style = view.document.style;
    this.#options.onText(this.text);
    void this.#prove();
  }

  #keep(): void {
    const { text, style } = this;
    if (text === null || style === null) return;
    const sent = this.saving === "saving" ? this.#options.unsaved.get(this.#options.id)?.sent : undefined;
    this.#options.unsaved.keep(this.#options.id, {
      base: this.#base,
      text,
      style,
      ...(sent === undefined ? {} : { sent }),
    });
  }

  #saved(view: StudioView, isAll: boolean): void {
    this.view = view;
    this.#base = view.document.version;
    this.saveFault = null;
    this.#tries = 0;
    this.saving = isAll ? "saved" : "typed";
    if (isAll) this.#options.unsaved.keep(this.#options.id, null);
    else {
      this.#keep();
      this.#saveSoon(SAVE_AFTER_MS);
      if (this.#stopped) void this.save();
    }
  }

  async #notSaved(fault: FaultRecord): Promise<void> {
    this.saveFault = fault;
    if (fault.code === "document_changed") {
      const other = await this.#options.api.document(this.#options.id).catch(() => null);
      if (other !== null) {
        this.other = other;
        this.saving = "elsewhere";
        return;
      }
    }
    this.saving = "failed";
    if (fault.next !== "mend") this.#saveSoon(backoff(this.#tries++, Math.random()));
  }

  #saveSoon(after: number): void {
    if (this.#stopped) return;
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.save(), after);
  }

  async #prove(): Promise<void> {
    const { text, style } = this;
    if (text === null || style === null || this.#stopped) return;
    clearTimeout(this.#proofTimer);
    this.#proofStop?.abort();
    const stop = new AbortController();
    this.#proofStop = stop;
    this.proving = true;
    this.#changed();
    try {
      const proof = await this.#options.api.prove(this.#options.id, { text, style }, stop.signal);
      if (stop.signal.aborted) return;
      this.proof = proof;
      this.proved = text;
      this.proofFault = null;
    } catch (error) {
      if (stop.signal.aborted) return;
      this.proofFault = faultOf(error);
    }
    this.proving = false;
    this.#changed();
  }
}
