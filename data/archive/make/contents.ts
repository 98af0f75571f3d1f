import { refuseUnrestorable } from "#data/archive/limits.ts";
import type { ArchiveManifest, ArchivePart } from "#data/model/work/backup.ts";
import { filesNamed } from "#data/store/whole/inspect.ts";
import { otherParts, type Part, type Sources, storedFiles } from "./parts.ts";
import type { Snapshot } from "./snapshot.ts";

type Missing = NonNullable<ArchiveManifest["missing"]>;

/** What goes into an archive, what went, and what could not. */
export class Contents {
  readonly packed: ArchivePart[] = [];
  readonly #sources: Sources;
  readonly #snapshotFile: string;
  readonly #snapshot: Snapshot;
  readonly #stored: Part[];
  readonly #whole = new Set<string>();
  readonly #because = new Map<string, Missing[number]["because"]>();

  constructor({ sources, snapshotFile, snapshot }: { sources: Sources; snapshotFile: string; snapshot: Snapshot }) {
    this.#sources = sources;
    this.#snapshotFile = snapshotFile;
    this.#snapshot = snapshot;
    this.#stored = [...storedFiles(sources)];
    refuseUnrestorable([...this.#stored, ...otherParts(sources)].map(({ path }) => path));
  }

  /** Bytes of the stored files that are there now. */
  get bytes(): number {
    return this.#stored.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /**
   * Everything, in the archive's order: the files while the database is copied, then the copy, then the files that came
   * meanwhile, so that each one that a row of the copy names was looked for after its row was there.
   */
  async *parts(): AsyncGenerator<Part> {
    for (const part of this.#stored) {
      this.#snapshot.check();
      yield part;
    }
    const { bytes } = await this.#snapshot.taken;
    yield { path: "database.sqlite", file: this.#snapshotFile, bytes };
    for (const part of storedFiles(this.#sources)) if (!this.#whole.has(part.promised ?? "")) yield part;
    yield* otherParts(this.#sources);
  }

  put(part: ArchivePart): void {
    this.packed.push(part);
    if (part.path.startsWith("files/")) this.#whole.add(part.sha256);
  }

  miss(sha256: string, because: Missing[number]["because"]): void {
    this.#because.set(sha256, because);
  }

  /** The files that a row names and that are not in it; what no row names is nobody's loss. */
  missing(): Missing {
    const named = [...filesNamed(this.#snapshotFile)].filter((sha256) => !this.#whole.has(sha256));
    return named.sort().map((sha256) => ({ sha256, because: this.#because.get(sha256) ?? "gone" }));
  }
}
