import { Cron } from "croner";
import { Fault } from "#data/model/faults.ts";
import type { Instant } from "#data/model/schema.ts";
import type { Store } from "#data/store/store.ts";

/** Every so many days, at `hh:mm` in the appliance's time zone. */
export type When = { everyDays: number; at: string };

export type Scheduled = {
  /** Its name in the table of schedules. */
  name: string;
  /** Asked at each look, for settings change; null: never. */
  when: () => When | null;
  run: () => unknown;
};

export type SchedulesDeps = {
  store: Pick<Store, "schedules" | "transaction">;
  now: () => Instant;
  /** An IANA name. */
  timeZone: () => string;
  log: (message: string, fields: Record<string, unknown>) => void;
  /** Milliseconds that no clock setting moves; tests give their own. */
  monotonic?: () => number;
};

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const LOOK_EVERY = 30 * SECOND;
/** Nothing is begun twice within this, whatever the clocks do, in ms. */
const LEAST_GAP = HOUR;
/** A last time further ahead than this was written by a clock that was wrong, in ms. */
const MOST_AHEAD = 2 * HOUR;

/**
 * Has things done at their times. What was missed, by one time or by thirty, is done once. Between two looks passes
 * real time; what was begun stands in the database, so that neither a restart nor a clock that jumps begins it twice.
 */
export class Schedules {
  readonly #deps: SchedulesDeps;
  readonly #monotonic: () => number;
  readonly #all = new Map<string, Scheduled>();
  readonly #begun = new Map<string, number>();
  readonly #running = new Set<string>();
  readonly #before = new Map<string, Instant>();
  #timer: NodeJS.Timeout | null = null;

  constructor(deps: SchedulesDeps) {
    this.#deps = deps;
    this.#monotonic = deps.monotonic ?? (() => performance.now());
  }

  /** From now on it is done at its times; the first is the next after the first look at it ever. */
  add(scheduled: Scheduled): void {
    this.#all.set(scheduled.name, scheduled);
  }

  start(): void {
    this.#timer = setInterval(() => this.look(), LOOK_EVERY);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** When it is due next; in the past when it is due now, null when it is switched off. */
  nextAt(name: string): Instant | null {
    const when = this.#all.get(name)?.when() ?? null;
    if (when === null) return null;
    const last = this.#deps.store.schedules.last(name) ?? this.#deps.now();
    return this.#next(when, Date.parse(last));
  }

  /** What was begun last did not come to its end on purpose: it is due again at the next start. */
  undo(name: string): void {
    const before = this.#before.get(name);
    const { store } = this.#deps;
    if (before === undefined) return;
    try {
      store.transaction(() => store.schedules.put(name, before));
    } catch (error) {
      this.#failed(name, error);
    }
  }

  /** Begins what is due. Called by itself twice a minute. */
  look(): void {
    for (const scheduled of this.#all.values()) {
      try {
        if (this.#isDue(scheduled)) this.#begin(scheduled);
      } catch (error) {
        this.#failed(scheduled.name, error);
      }
    }
  }

  #isDue({ name, when: whenOf }: Scheduled): boolean {
    const when = whenOf();
    if (when === null || this.#running.has(name)) return false;
    const begun = this.#begun.get(name);
    if (begun !== undefined && this.#monotonic() - begun < LEAST_GAP) return false;
    const now = Date.parse(this.#deps.now());
    const last = this.#deps.store.schedules.last(name);
    if (last === null || Date.parse(last) > now + MOST_AHEAD) {
      this.#mark(name);
      return false;
    }
    const next = this.#next(when, Date.parse(last));
    return next !== null && Date.parse(next) <= now;
  }

  #begin({ name, run }: Scheduled): void {
    const before = this.#deps.store.schedules.last(name);
    // Marked first: what fails or crashes is not tried at every look, but at its next time.
    this.#mark(name);
    if (before !== null) this.#before.set(name, before);
    this.#begun.set(name, this.#monotonic());
    this.#running.add(name);
    void (async () => run())()
      .catch((error: unknown) => this.#failed(name, error))
      .finally(() => this.#running.delete(name));
  }

  #mark(name: string): void {
    const { store, now } = this.#deps;
    store.transaction(() => store.schedules.put(name, now()));
  }

  #next({ everyDays, at }: When, last: number): Instant | null {
    const [hour = "0", minute = "0"] = at.split(":");
    const cron = new Cron(`${Number(minute)} ${Number(hour)} * * *`, { timezone: this.#deps.timeZone(), paused: true });
    // From the day before the one it is due; the two hours are for a day of 23.
    const from = everyDays <= 1 ? last : last + (everyDays - 1) * DAY + 2 * HOUR;
    return cron.nextRun(new Date(from))?.toISOString() ?? null;
  }

  #failed(name: string, error: unknown): void {
    this.#deps.log("what was due could not be done; it is tried again at its next time", {
      schedule: name,
      because: Fault.of(error).message,
    });
  }
}
