import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FaultRecord } from "#data/model/faults.ts";
import type { WrongPlace } from "#data/model/owner/cv/cv-check.ts";
import type { Fact, FactKind, MasterCv } from "#data/model/owner/master-cv.ts";
import type { Id } from "#data/model/schema.ts";
import type { CvSaved } from "#data/model/wire/cv.ts";
import type { CvApi } from "../../api/cv.ts";
import { ApiFault, faultOf } from "../../api/fault.ts";
import { keepUnsavedCv } from "../unsaved.ts";
import { type Clash, mergeFacts } from "./merge.ts";
import { newFact } from "./new-fact.ts";
import { movedTo, putBack, type Removed, untied, without } from "./order.ts";
import { same } from "./same.ts";

/** How long the owner must have stopped typing before the text is sent, ms. */
const PAUSE = 1200;
/** How long to wait before a save is tried again that did not get through, ms. */
const AGAIN = 5000;
/** Saves for one change of the owner's: leaving out what is wrong, and on top of what came from elsewhere. */
const MOST_ROUNDS = 4;

export type SaveState = "loading" | "saved" | "unsaved" | "saving" | "failed";
type Api = Pick<CvApi, "view" | "save">;
type Base = Pick<MasterCv, "version" | "sha256" | "facts"> & Partial<Pick<MasterCv, "file" | "notUnderstood">>;

/**
 * The master CV as it is typed. It belongs to no page: what is not saved yet outlives a change of page, and is saved
 * all the same. What is wrong waits here while everything else is saved.
 */
export class CvEditor {
  facts: readonly Fact[] = [];
  base: Base | null = null;
  /** Versions that there are; 0 before the first. */
  versions = 0;
  state: SaveState = "loading";
  fault: FaultRecord | null = null;
  /** What waits because it is wrong, by fact. */
  held: ReadonlyMap<Id, WrongPlace[]> = new Map();
  clashes: readonly Clash[] = [];
  removed: Removed | null = null;
  /** Rises with every change of any of these. */
  told = 0;
  #api: Api;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hosts = new Set<ReactiveControllerHost>();
  /** The id under which a fact is shown: it stays when the appliance gives the fact its own. */
  #shownAs = new Map<Id, Id>();
  #running: Promise<void> | null = null;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Renders this element again whenever something changes. */
  follow(host: ReactiveControllerHost): ReactiveController {
    const controller = {
      hostConnected: () => void this.#hosts.add(host),
      hostDisconnected: () => void this.#hosts.delete(host),
    };
    host.addController(controller);
    return controller;
  }

  shownAs(id: Id): Id {
    return this.#shownAs.get(id) ?? id;
  }

  /** Fetches what is in force, unless something is being written here. */
  async refresh(): Promise<void> {
    if (this.state === "failed") return this.flush();
    if (this.state === "unsaved" || this.state === "saving" || this.held.size > 0) return;
    try {
      const { cv, versions } = await this.#api.view();
      this.fault = null;
      this.versions = versions;
      // Typed meanwhile: what came is merged when that is saved.
      if (this.#isUnsaved()) return;
      const unchanged = this.base !== null && this.base.sha256 === cv?.sha256 && this.base.version === cv.version;
      if (!unchanged) {
        this.base = cv;
        this.facts = cv?.facts ?? [];
        this.removed = null;
      }
      this.#become("saved");
    } catch (error) {
      this.fault = faultOf(error);
      if (this.state === "loading") this.#tell();
      else this.#become(this.state);
    }
  }

  set(fact: Fact): void {
    this.#change(this.facts.map((other) => (other.id === fact.id ? fact : other)));
  }

  add(kind: FactKind, of?: Id): Id {
    const fact = newFact(kind, { of });
    // One person a CV, and first.
    this.#change(kind === "identity" ? [fact, ...this.facts] : [...this.facts, fact]);
    return fact.id;
  }

  remove(id: Id): void {
    const { facts, removed } = without(this.facts, id);
    this.removed = removed;
    this.clashes = this.clashes.filter((clash) => clash.id !== id);
    this.#change(facts);
  }

  undo(): void {
    if (this.removed === null) return;
    const facts = putBack(this.facts, this.removed);
    this.removed = null;
    this.#change(facts);
  }

  moveTo(id: Id, place: number): void {
    const facts = movedTo(this.facts, id, place);
    if (facts !== this.facts) this.#change(facts);
  }

  /** Settles a clash: what stands here stays, or the other takes its place. */
  settle(clash: Clash, whose: "mine" | "theirs"): void {
    this.clashes = this.clashes.filter((other) => other !== clash);
    const { id, theirs } = clash;
    if (whose === "mine") return this.#tell();
    if (theirs === null) return this.remove(id);
    const here = this.facts.some((fact) => fact.id === id);
    this.#change(untied(here ? this.facts.map((fact) => (fact.id === id ? theirs : fact)) : [...this.facts, theirs]));
  }

  /** Saves now what is not saved; resolves when that is done or has failed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running !== null) await this.#running;
    if (this.state !== "unsaved" && this.state !== "failed") return;
    this.#running = this.#save();
    await this.#running;
    this.#running = null;
    if (this.state === "unsaved") this.#soon(PAUSE);
  }

  #change(facts: readonly Fact[]): void {
    this.facts = facts;
    this.#soon(PAUSE);
    if (this.state !== "saving") this.#become("unsaved");
    else this.#tell();
  }

  #soon(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  async #save(): Promise<void> {
    this.#become("saving");
    let held: ReadonlyMap<Id, WrongPlace[]> = new Map();
    try {
      for (let round = 1; ; round++) {
        const sent = this.facts;
        const body = withoutHeld(sent, held, this.base?.facts ?? []);
        try {
          this.#saved(await this.#api.save(this.#request(body)), sent, body, held);
          return;
        } catch (error) {
          if (round === MOST_ROUNDS || !(error instanceof ApiFault)) throw error;
          const { code, data } = error.record;
          if (code === "cv_changed_elsewhere") await this.#takeIn();
          else if (code === "cv_wrong") held = heldBy(held, data["wrong"] as WrongPlace[], body);
          else throw error;
        }
      }
    } catch (error) {
      this.fault = faultOf(error);
      this.held = held;
      this.#become("failed");
      if (this.fault.next === "retry" || this.fault.next === "wait") this.#soon(AGAIN);
    }
  }

  #request(facts: readonly Fact[]) {
    const { version = 0, sha256 } = this.base ?? {};
    return { base: version, facts: [...facts], ...(sha256 === undefined ? {} : { baseSha256: sha256 }) };
  }

  #saved(saved: CvSaved, sent: readonly Fact[], body: readonly Fact[], held: ReadonlyMap<Id, WrongPlace[]>): void {
    const name = (id: Id) => saved.ids[id] ?? id;
    for (const [before, after] of Object.entries(saved.ids)) this.#shownAs.set(after, this.shownAs(before));
    const typedOn = this.facts !== sent;
    this.base = { ...this.base, version: saved.version, sha256: saved.sha256, facts: [...renamed(body, name)] };
    this.facts = renamed(this.facts, name);
    this.held = held;
    this.fault = null;
    this.versions = Math.max(this.versions, saved.version);
    this.#become(typedOn ? "unsaved" : "saved");
  }

  /** Somebody else saved meanwhile: theirs and what was typed here are laid together. */
  async #takeIn(): Promise<void> {
    const { cv, versions } = await this.#api.view();
    const theirs = cv?.facts ?? [];
    const known = new Set(theirs.map(({ id }) => id));
    // An answer that was lost on its way: the facts that are new here have their own ids there already.
    const own = (id: Id) => {
      const there = id.replace(/^new_/, "fact_");
      return id !== there && known.has(there) ? there : id;
    };
    for (const { id } of this.facts) if (own(id) !== id) this.#shownAs.set(own(id), this.shownAs(id));
    const { facts, clashes } = mergeFacts(this.base?.facts ?? [], renamed(this.facts, own), theirs);
    const settled = clashes.map(({ id }) => id);
    this.clashes = [...this.clashes.filter(({ id }) => !settled.includes(id)), ...clashes];
    this.versions = versions;
    this.base = cv;
    this.facts = facts;
    this.#tell();
  }

  #isUnsaved(): boolean {
    return this.state === "unsaved" || this.state === "saving" || this.state === "failed" || this.held.size > 0;
  }

  #become(state: SaveState): void {
    this.state = state;
    keepUnsavedCv(this.#isUnsaved());
    this.#tell();
  }

  #tell(): void {
    this.told += 1;
    for (const host of this.#hosts) host.requestUpdate();
  }
}

/** What can be saved: in the place of what is wrong stands what was saved of it before, or nothing. */
function withoutHeld(
  facts: readonly Fact[],
  held: ReadonlyMap<Id, WrongPlace[]>,
  before: readonly Fact[],
): readonly Fact[] {
  if (held.size === 0) return facts;
  return untied(facts.flatMap((fact) => (held.has(fact.id) ? before.filter(({ id }) => id === fact.id) : [fact])));
}

function heldBy(
  held: ReadonlyMap<Id, WrongPlace[]>,
  wrong: readonly WrongPlace[],
  sent: readonly Fact[],
): ReadonlyMap<Id, WrongPlace[]> {
  const more = new Map(held);
  for (const place of wrong) {
    const id = place.factId ?? sent[place.place]?.id;
    if (id !== undefined) more.set(id, [...(more.get(id) ?? []), place]);
  }
  return more;
}

function renamed(facts: readonly Fact[], name: (id: Id) => Id): readonly Fact[] {
  return facts.map((fact): Fact => {
    const own = fact.id === name(fact.id) ? fact : { ...fact, id: name(fact.id) };
    if (own.kind === "achievement") return own.of === name(own.of) ? own : { ...own, of: name(own.of) };
    if (own.kind !== "skill" || own.provedBy === undefined) return own;
    const provedBy = own.provedBy.map(name);
    return same(own, { ...own, provedBy }) ? own : { ...own, provedBy };
  });
}

const editors = new WeakMap<Api, CvEditor>();

/** The one editor of whoever is signed in. */
export function editorOf(api: Api): CvEditor {
  const known = editors.get(api);
  if (known !== undefined) return known;
  const made = new CvEditor(api);
  editors.set(api, made);
  return made;
}
