import { afterAll, beforeAll, describe, expect, it } from "vitest";
import Value from "typebox/value";
import { addPosting } from "#agents/search/add-posting.ts";
import { boardOf } from "#agents/search/boards.ts";
import { searchBoard } from "#agents/search/search-board.ts";
import { readJob } from "#agents/reading/read-job.ts";
import { Harvest } from "#data/model/work/task.ts";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import { faultOf } from "#tests/fakes/fault-of.ts";
import { fetchContext } from "./support.ts";

let world: PracticeWorld;
const context = () => fetchContext([world.host]);
const add = (url: string) => addPosting({ kind: "url", url }, context());
beforeAll(async () => {
  world = await startPracticeWorld();
});
afterAll(() => world.close());

describe("the practice board", () => {
  it("is told by its address, searched, and every entry is a posting or a named failure", async () => {
    const [board] = world.boards;
    const told = boardOf(board?.url ?? "");
    expect(told).toMatchObject({ source: "greenhouse", name: board?.token, url: board?.url });
    if (told === null) return;
    const harvest = await searchBoard(told, context());
    expect(Value.Check(Harvest, harvest)).toBe(true);
    expect(harvest.postings.length).toBeGreaterThan(3);
    expect(harvest.failures).toHaveLength(1);
    for (const posting of harvest.postings) {
      expect(posting.questionsUrl).toBe(`${board?.url}/${posting.externalId}?questions=true`);
      expect(posting.applyUrl?.startsWith(world.origin)).toBe(true);
      expect(readJob(posting).requirements.length, posting.title).toBeGreaterThan(1);
    }
  });

  it("gives one posting by its page or its API, the same as the search", async () => {
    const [board] = world.boards;
    const { postings } = await searchBoard(
      { source: "greenhouse", name: board?.token ?? "", url: board?.url ?? "" },
      context(),
    );
    const open = postings.find((posting) => posting.expiresAt === null);
    expect((await add(open?.url ?? "")).postings).toEqual([open]);
    expect((await add(`${board?.url}/${open?.externalId}`)).postings).toEqual([open]);
  });

  it("says that a posting is closed", async () => {
    const [board] = world.boards;
    const { postings } = await searchBoard(
      { source: "greenhouse", name: board?.token ?? "", url: board?.url ?? "" },
      context(),
    );
    const open = postings.find((posting) => posting.expiresAt === null);
    world.behave(open?.externalId ?? "", "expired");
    expect(await faultOf(() => add(open?.url ?? ""))).toMatchObject({ code: "posting_expired" });
    world.clear();
  });

  it("says that there is no such board", async () => {
    const input = { source: "greenhouse", name: "nobody", url: `${world.origin}/v1/boards/nobody/jobs` };
    expect(await faultOf(() => searchBoard(input, context()))).toMatchObject({
      code: "board_unreachable",
      next: "mend",
      data: { status: 404 },
    });
  });
});

describe("the practice company's own pages", () => {
  it("give a posting with the address of its form", async () => {
    const [posting] = (await add(`${world.origin}/kiln-and-compass/careers/backend-engineer-instrument-cloud`))
      .postings;
    expect(posting).toMatchObject({
      source: "page",
      platform: "generic",
      title: "Backend Engineer, Instrument Cloud",
      questionsUrl: null,
    });
    expect(posting?.applyUrl).toBe(`${world.origin}/kiln-and-compass/careers/backend-engineer-instrument-cloud/apply`);
    expect(posting === undefined ? [] : readJob(posting).requirements).not.toEqual([]);
  });

  it("are told apart from the list of jobs", async () => {
    expect(await faultOf(() => add(`${world.origin}/kiln-and-compass/careers`))).toMatchObject({
      code: "not_a_posting",
      next: "mend",
    });
  });
});
