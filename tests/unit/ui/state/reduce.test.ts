import { describe, expect, it } from "vitest";
import type { LiveMessage } from "#data/model/wire/live.ts";
import { lineLost, receive } from "../../../../ui/state/reduce.ts";
import { EMPTY_VIEW, type LiveView, revision } from "../../../../ui/state/view.ts";
import { board, delta, snapshot } from "./live-samples.ts";

const after = (...messages: LiveMessage[]): LiveView =>
  messages.reduce((view, message) => receive(view, message).view, EMPTY_VIEW);

describe("a snapshot", () => {
  it("is what the page shows from then on", () => {
    const view = after(snapshot(7, { boards: [board("board_aaaaaa")] }));
    expect(view).toMatchObject({ line: "open", seq: 7, state: { boards: [{ id: "board_aaaaaa" }] } });
  });

  it("replaces what was there, progress included, and touches everything", () => {
    const progress = { type: "progress", taskId: "task_aaaaaa", kind: "read", subject: "run_aaaaaa" } as const;
    const before = after(snapshot(1, { boards: [board("board_old000")] }), {
      ...progress,
      fraction: 0.5,
      note: "half",
    });
    const view = receive(before, snapshot(9)).view;
    expect(view.state?.boards).toEqual([]);
    expect(view.progress).toEqual({});
    expect(revision(view, "board_any000")).not.toBe(revision(before, "board_any000"));
  });
});

describe("a delta", () => {
  const known = snapshot(4, { boards: [board("board_one000"), board("board_two000")] });

  it("puts a new row on top, changes a known one in its place, removes one that is gone", () => {
    const view = after(
      known,
      delta(5, [{ noun: "board", id: "board_new000", row: board("board_new000") }]),
      delta(6, [{ noun: "board", id: "board_two000", row: board("board_two000", "renamed") }]),
      delta(7, [{ noun: "board", id: "board_one000", row: null }]),
    );
    expect(view.state?.boards.map(({ id, name }) => [id, name])).toEqual([
      ["board_new000", "board_new000"],
      ["board_two000", "renamed"],
    ]);
    expect(view.seq).toBe(7);
  });

  it("tells its event, newest first, and keeps not more than two hundred", () => {
    const many = Array.from({ length: 250 }, (_, index) => delta(5 + index));
    const { events } = after(known, ...many).state!;
    expect(events).toHaveLength(200);
    expect(events[0]?.seq).toBe(254);
  });

  it("that comes twice changes nothing the second time", () => {
    const once = after(known, delta(5, [{ noun: "board", id: "board_new000", row: board("board_new000") }]));
    const again = receive(once, delta(5, [{ noun: "board", id: "board_new000", row: null }]));
    expect(again).toEqual({ view: once, next: "go_on" });
    expect(again.view).toBe(once);
  });

  it("after a missing number is not applied: a snapshot is asked for", () => {
    const before = after(known);
    const { view, next } = receive(before, delta(6, [{ noun: "board", id: "board_one000", row: null }]));
    expect(next).toBe("ask_snapshot");
    expect(view).toBe(before);
    expect(receive(before, delta(5)).next).toBe("go_on");
  });

  it("before any snapshot asks for one", () => expect(receive(EMPTY_VIEW, delta(1)).next).toBe("ask_snapshot"));

  it("touches its subject, its job and its rows, and nothing else", () => {
    const before = after(known);
    const view = receive(
      before,
      delta(5, [{ noun: "draft", id: "draft_aaaaaa", row: null }], {
        subject: { noun: "run", id: "run_aaaaaa" },
        jobId: "job_aaaaaa",
      }),
    ).view;
    for (const id of ["run_aaaaaa", "run", "job_aaaaaa", "draft_aaaaaa"]) {
      expect(revision(view, id)).not.toBe(revision(before, id));
    }
    expect(revision(view, "job_other0")).toBe(revision(before, "job_other0"));
  });

  it("knows of the CV", () => {
    expect(after(known).state?.hasCv).toBe(false);
    expect(after(known, delta(5, [], { kind: "cv.imported" })).state?.hasCv).toBe(true);
  });
});

describe("progress", () => {
  const telling = (subject: string): LiveMessage => ({
    type: "progress",
    taskId: "task_aaaaaa",
    kind: "draft",
    subject,
    fraction: null,
    note: "Filling",
  });

  it("carries no number, stands by its subject and ends with the subject's next event", () => {
    const view = after(snapshot(1), telling("run_aaaaaa"), telling("run_bbbbbb"));
    expect(view.seq).toBe(1);
    expect(Object.keys(view.progress)).toEqual(["run_aaaaaa", "run_bbbbbb"]);
    const next = receive(view, delta(2, [], { subject: { noun: "run", id: "run_aaaaaa" } })).view;
    expect(Object.keys(next.progress)).toEqual(["run_bbbbbb"]);
  });
});

describe("the line", () => {
  it("may break without taking anything away, and resumes", () => {
    const open = after(snapshot(3, { boards: [board("board_aaaaaa")] }));
    const lost = lineLost(open);
    expect(lost).toEqual({ ...open, line: "lost" });
    expect(receive(lost, { type: "resumed", seq: 3 }).view).toEqual(open);
  });

  it("is waiting, not lost, before the first snapshot, and stays ended when nobody is signed in", () => {
    expect(lineLost(EMPTY_VIEW).line).toBe("waiting");
    expect(lineLost(after(snapshot(1), { type: "signed_out" })).line).toBe("ended");
  });
});
