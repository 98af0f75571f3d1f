import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LiveMessage } from "#data/model/wire/live.ts";
import { backoff } from "../../../../ui/state/backoff.ts";
import { liveAddress, LiveConnection, type Socket } from "../../../../ui/state/live-connection.ts";
import type { LiveView } from "../../../../ui/state/view.ts";
import { delta, snapshot } from "./live-samples.ts";

/** The far end of a line, played by the test. */
class FarEnd implements Socket {
  heard: unknown[] = [];
  closed = false;
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  send(text: unknown): void {
    this.heard.push(JSON.parse(String(text)));
  }
  close(): void {
    this.closed = true;
  }
  answer(): void {
    this.onopen?.call(this as never, {} as never);
  }
  tell(...messages: LiveMessage[]): void {
    for (const message of messages) this.onmessage?.call(this as never, { data: JSON.stringify(message) } as never);
  }
  breakOff(): void {
    this.onclose?.call(this as never, {} as never);
  }
}

let lines: FarEnd[];
let views: LiveView[];
let refused: number;
let live: LiveConnection;
const line = () => lines.at(-1)!;
const view = () => views.at(-1)!;

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  views = [];
  refused = 0;
  live = new LiveConnection({
    open: () => lines[lines.push(new FarEnd()) - 1]!,
    onView: (shown) => views.push(shown),
    onRefused: () => refused++,
    random: () => 0,
  });
  live.start();
});
afterEach(() => {
  live.stop();
  vi.useRealTimers();
});

describe("the live line", () => {
  it("asks for everything at first and for what it missed afterwards", () => {
    line().answer();
    expect(line().heard).toEqual([{ type: "hello", lastSeq: null }]);
    line().tell(snapshot(4), delta(5));
    line().breakOff();
    expect(view()).toMatchObject({ line: "lost", seq: 5 });
    vi.advanceTimersByTime(backoff(0, 0));
    line().answer();
    expect(line().heard).toEqual([{ type: "hello", lastSeq: 5 }]);
    line().tell({ type: "resumed", seq: 5 }, delta(6));
    expect(view()).toMatchObject({ line: "open", seq: 6 });
    expect(refused).toBe(0);
  });

  it("asks for everything again after a missing number, and shows no row it cannot trust", () => {
    line().answer();
    line().tell(snapshot(4), delta(6));
    expect(lines[0]?.closed).toBe(true);
    expect(view().seq).toBe(4);
    vi.advanceTimersByTime(backoff(0, 0));
    line().answer();
    expect(line().heard).toEqual([{ type: "hello", lastSeq: null }]);
    line().tell(snapshot(6));
    line().breakOff();
    vi.advanceTimersByTime(backoff(5, 0));
    line().answer();
    expect(line().heard).toEqual([{ type: "hello", lastSeq: 6 }]);
  });

  it("waits longer from try to try, says that it was refused, and starts over once it is heard", () => {
    const opened: number[] = [];
    for (let tries = 0; tries < 4; tries++) {
      line().breakOff();
      const before = lines.length;
      let waited = 0;
      while (lines.length === before) vi.advanceTimersByTime((waited += 1) && 1);
      opened.push(waited);
    }
    expect(opened).toEqual([500, 1000, 2000, 4000]);
    expect(refused).toBe(4);
    line().answer();
    line().tell(snapshot(1));
    line().breakOff();
    vi.advanceTimersByTime(499);
    expect(lines).toHaveLength(5);
    vi.advanceTimersByTime(1);
    expect(lines).toHaveLength(6);
  });

  it("comes back at once when asked, but has only one line", () => {
    line().answer();
    line().tell(snapshot(1));
    live.retryNow();
    expect(lines).toHaveLength(1);
    line().breakOff();
    live.retryNow();
    expect(lines).toHaveLength(2);
    vi.advanceTimersByTime(60_000);
    expect(lines).toHaveLength(2);
  });

  it("ends for good when signed out", () => {
    line().answer();
    line().tell(snapshot(1), { type: "signed_out" });
    vi.advanceTimersByTime(120_000);
    expect(view().line).toBe("ended");
    expect(lines).toHaveLength(1);
  });
});

it("waits at most twenty seconds, and at least half of its wait", () => {
  expect(backoff(50, 0)).toBe(20_000);
  expect(backoff(50, 1)).toBe(10_000);
});

it("goes by the way the page came", () => {
  expect(liveAddress("https://home.example/jobs/")).toBe("wss://home.example/jobs/api/live");
  expect(liveAddress("http://127.0.0.1:8137/")).toBe("ws://127.0.0.1:8137/api/live");
});
