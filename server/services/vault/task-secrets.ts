import type { AnswerSheet } from "#data/model/application/answer.ts";
import { isSecret } from "#data/model/application/sealed-answer.ts";
import type { Form } from "#data/model/application/form.ts";
import type { Fault } from "#data/model/faults.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import type { TaskKind } from "#data/model/work/task.ts";
import type { TaskSecrets } from "#data/model/work/worker-protocol.ts";
import { sealedIn, sealTo } from "#data/vault/sealing.ts";
import type { StoredTask } from "#data/store/repositories/work/tasks.ts";
import type { Store } from "#data/store/store.ts";
import { vaultLocked } from "./vault-faults.ts";
import type { Vaults } from "./vaults.ts";

/** Kinds that open an employer's site, signed in where the vault has a session. */
const VISITS: ReadonlySet<TaskKind> = new Set(["form", "draft", "submit", "reconcile"]);
/** Of these, those that must be known there as whoever applied; the others also go without. */
const SIGNED_IN: ReadonlySet<TaskKind> = new Set(["submit", "reconcile"]);

type Input = {
  posting?: Pick<FoundPosting, "applyUrl" | "url">;
  form?: Form;
  given?: AnswerSheet;
  answers?: AnswerSheet;
  selfIdentification?: Record<string, string>;
} | null;

/** The host whose form a task opens; a worker has a session kept for no other. */
export function hostOf({ input }: StoredTask): string | null {
  const posting = (input as Input)?.posting;
  return URL.parse(posting?.applyUrl ?? posting?.url ?? "")?.host ?? null;
}

/** What of the vault goes to a worker with a task, and which tasks wait for it to be unlocked. */
export class TaskSecretsDesk {
  readonly #store: Store;
  readonly #vaults: Vaults;

  constructor(store: Store, vaults: Vaults) {
    this.#store = store;
    this.#vaults = vaults;
  }

  /** Why a task cannot begin now, or null. */
  held(task: StoredTask): Fault | null {
    return this.#needs(task) && !this.#vaults.isOpen(task.ownerId) ? vaultLocked() : null;
  }

  /** Whether its worker may then hold something of the vault: what it was given, or what a site gave it to keep. */
  opens(task: StoredTask): boolean {
    return task.kind === "submit" || sealedIn(task.input).length > 0 || this.#sessions(task).length > 0;
  }

  /** Everything the task may open, sealed to the worker's `recipient`. `Fault` `vault_locked`. */
  async give(task: StoredTask, recipient: string): Promise<TaskSecrets> {
    const { ownerId } = task;
    const own = (await this.#vaults.ensure(ownerId)).recipient;
    const given: TaskSecrets = { recipient: own, opened: {}, sessions: {} };
    if (!this.#vaults.isOpen(ownerId)) {
      if (this.#needs(task)) throw vaultLocked();
      return given;
    }
    const resealed = async (sealed: string) => sealTo([recipient], await this.#vaults.open(ownerId, sealed));
    for (const sealed of sealedIn(task.input)) given.opened[sealed] = await resealed(sealed);
    for (const [host, sealed] of this.#sessions(task)) given.sessions[host] = await resealed(sealed);
    return given;
  }

  #needs(task: StoredTask): boolean {
    const input = task.input as Input;
    if (sealedIn([input?.given, input?.answers]).length > 0) return true;
    const asks = input?.form?.questions.some(isSecret) ?? false;
    if (asks && Object.keys(input?.selfIdentification ?? {}).length > 0) return true;
    return SIGNED_IN.has(task.kind) && this.#sessions(task).length > 0;
  }

  #sessions(task: StoredTask): [string, string][] {
    const host = VISITS.has(task.kind) ? hostOf(task) : null;
    const sealed = host === null ? null : this.#store.credentials.get(task.ownerId, host);
    return host === null || sealed === null ? [] : [[host, sealed]];
  }
}
