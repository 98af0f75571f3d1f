import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "#data/store/store.ts";
import { Schedules, type When } from "#server/services/schedules.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let store: Store;
beforeEach(() => {
  store = openStore(":memory:");
});
afterEach(() => store.close());

/** Clocks that the test moves: the wall's may be set, the other only goes on. */
function world(start: string, when: When = { everyDays: 1, at: "03:30" }, timeZone = "Europe/Berlin") {
  let wall = Date.parse(start);
  let monotonic = 0;
  const done: string[] = [];
  const now = () => new Date(wall).toISOString();
  const boot = () => {
    const schedules = new Schedules({
      store,
      now,
      timeZone: () => timeZone,
      log: () => undefined,
      monotonic: () => monotonic,
    });
    schedules.add({ name: "backup", when: () => when, run: () => void done.push(now()) });
    schedules.look();
    return schedules;
  };
  let schedules = boot();
  return {
    done,
    schedules: () => schedules,
    live: async (ms: number) => {
      for (let passed = 0; passed < ms; passed += MINUTE) {
        wall += MINUTE;
        monotonic += MINUTE;
        schedules.look();
        await Promise.resolve()
          .then(() => undefined)
          .then(() => undefined);
      }
    },
    setClock: (ms: number) => void (wall += ms),
    off: (ms: number) => {
      wall += ms;
      monotonic = 0;
      schedules = boot();
    },
  };
}

describe("a schedule", () => {
  it("is done once a day at its time, and not at the first look", async () => {
    const { done, live } = world("2026-03-02T08:00:00.000Z");
    await live(3 * DAY);
    expect(done).toEqual(["2026-03-03T02:30:00.000Z", "2026-03-04T02:30:00.000Z", "2026-03-05T02:30:00.000Z"]);
  });

  it("is done every seventh day when that is asked", async () => {
    const { done, live } = world("2026-03-20T08:00:00.000Z", { everyDays: 7, at: "03:30" });
    await live(22 * DAY);
    expect(done).toEqual(["2026-03-27T02:30:00.000Z", "2026-04-03T01:30:00.000Z", "2026-04-10T01:30:00.000Z"]);
  });

  it("is done once when an hour is missing and once when an hour comes twice", async () => {
    const spring = world("2026-03-28T08:00:00.000Z", { everyDays: 1, at: "02:30" });
    await spring.live(2 * DAY);
    expect(spring.done).toHaveLength(2);
    store.close();
    store = openStore(":memory:");
    const autumn = world("2026-10-24T08:00:00.000Z", { everyDays: 1, at: "02:30" });
    await autumn.live(2 * DAY);
    expect(autumn.done).toHaveLength(2);
  });

  it("is made up for once after thirty days without power", async () => {
    const { done, live, off } = world("2026-03-02T08:00:00.000Z");
    await live(DAY);
    off(30 * DAY);
    await live(2 * HOUR);
    expect(done).toHaveLength(2);
  });

  it("is not done again when the clock is set back an hour, also over a restart", async () => {
    const { done, live, setClock, off } = world("2026-03-02T08:00:00.000Z");
    await live(18.5 * HOUR + 5 * MINUTE);
    expect(done).toHaveLength(1);
    setClock(-HOUR);
    await live(6 * HOUR);
    off(-HOUR);
    await live(2 * HOUR);
    expect(done).toHaveLength(1);
  });

  it("is done once when the clock jumps thirty days ahead, and goes on when it is set right again", async () => {
    const { done, live, setClock } = world("2026-03-02T08:00:00.000Z");
    await live(HOUR);
    setClock(30 * DAY);
    await live(6 * HOUR);
    expect(done).toHaveLength(1);
    setClock(-30 * DAY);
    await live(2 * DAY);
    expect(done).toHaveLength(3);
  });

  it("is done once an hour at most by a clock that goes to and fro", async () => {
    const { done, live, setClock } = world("2026-03-02T08:00:00.000Z");
    for (let turn = 0; turn < 60; turn += 1) {
      setClock(turn % 2 === 0 ? 40 * DAY : -40 * DAY);
      await live(2 * MINUTE);
    }
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThanOrEqual(2);
  });

  it("goes on after one time that failed, and is not begun while it runs", async () => {
    const { schedules, live, done } = world("2026-03-02T08:00:00.000Z");
    let begun = 0;
    const never = new Promise(() => undefined);
    schedules().add({
      name: "fails",
      when: () => ({ everyDays: 1, at: "05:00" }),
      run: () => {
        begun += 1;
        throw new Error("no");
      },
    });
    let held = 0;
    schedules().add({
      name: "held",
      when: () => ({ everyDays: 1, at: "05:00" }),
      run: () => {
        held += 1;
        return never;
      },
    });
    await live(3 * DAY);
    expect([begun, held, done.length]).toEqual([3, 1, 3]);
  });

  it("tells its next time, and none when it is switched off", () => {
    const { schedules } = world("2026-03-02T08:00:00.000Z");
    schedules().add({ name: "off", when: () => null, run: () => undefined });
    expect([schedules().nextAt("backup"), schedules().nextAt("off")]).toEqual(["2026-03-03T02:30:00.000Z", null]);
  });
});
