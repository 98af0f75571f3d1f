import type { StudioText } from "#data/model/application/studio.ts";
import type { DocumentStyle } from "#data/model/application/style.ts";
import type { Id } from "#data/model/schema.ts";

type Content = { text: StudioText; style: DocumentStyle };

/**
 * A document as typed on top of version `base`, and not yet kept by the appliance. `sent` is on its way there: whether it
 * arrived is not known when the page ends before the answer.
 */
export type UnsavedDocument = Content & { base: number; sent?: Content };

type BrowserStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const PREFIX = "autoresume.unsaved.";

/**
 * What is typed into documents and not yet kept by the appliance. It outlives a change of page, and in the browser's own
 * storage a reload too, for whoever typed it: signing out takes it away, and so does another person who signs in.
 */
export class UnsavedDocuments {
  readonly #storage: () => BrowserStorage;
  readonly #documents = new Map<Id, UnsavedDocument>();
  readonly #back = new Set<Id>();
  #person: Id | null = null;

  /** `storage` may throw: a browser may forbid it. Then the text lasts as long as the page. */
  constructor({ storage }: { storage: () => BrowserStorage }) {
    this.#storage = storage;
  }

  get size(): number {
    return this.#documents.size;
  }

  /** Says who types. What others left in this browser goes. */
  enter(person: Id): void {
    this.#person = person;
    this.#forget((key) => !key.startsWith(this.#key("")));
  }

  /** Nothing stays in the browser, and nothing comes into it any more. What this page holds is held until it goes. */
  leave(): void {
    this.#person = null;
    this.#forget(() => true);
  }

  get(id: Id): UnsavedDocument | null {
    const known = this.#documents.get(id);
    if (known !== undefined) return known;
    const stored = this.#stored(id);
    if (stored === null) return null;
    this.#documents.set(id, stored);
    this.#back.add(id);
    return stored;
  }

  /** Whether the text comes from a page that is gone, until that was said. */
  isBack(id: Id): boolean {
    return this.#back.has(id);
  }

  wasSaid(id: Id): void {
    this.#back.delete(id);
  }

  /** Null forgets it. */
  keep(id: Id, document: UnsavedDocument | null): void {
    if (document === null) this.#documents.delete(id);
    else this.#documents.set(id, document);
    if (this.#person === null) return;
    try {
      if (document === null) this.#storage().removeItem(this.#key(id));
      else this.#storage().setItem(this.#key(id), JSON.stringify(document));
    } catch {
      // Forbidden or full: the text is then kept by this page alone.
    }
  }

  #key(id: Id): string {
    return `${PREFIX}${this.#person}.${id}`;
  }

  #stored(id: Id): UnsavedDocument | null {
    if (this.#person === null) return null;
    try {
      const stored = JSON.parse(this.#storage().getItem(this.#key(id)) ?? "null") as Partial<UnsavedDocument> | null;
      const { base, text, style, sent } = stored ?? {};
      if (base === undefined || text === undefined || style === undefined) return null;
      return { base, text, style, ...(sent === undefined ? {} : { sent }) };
    } catch {
      return null;
    }
  }

  #forget(isMeant: (key: string) => boolean): void {
    try {
      const storage = this.#storage();
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
      for (const key of keys) if (key.startsWith(PREFIX) && isMeant(key)) storage.removeItem(key);
    } catch {
      // Forbidden: then nothing is there.
    }
  }
}

/** Of this page. */
export const unsavedDocuments = new UnsavedDocuments({ storage: () => localStorage });
