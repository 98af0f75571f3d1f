import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BEHAVIOURS, type Behaviour, Behaviours, replyTo } from "#server/practice/behaviours.ts";
import { type PracticeWorld, startPracticeWorld } from "#server/practice/world.ts";
import { answersFor, apply } from "./applicant.ts";

const JOB = "7310402";
let world: PracticeWorld;
beforeAll(async () => {
  world = await startPracticeWorld();
});
beforeEach(() => world.clear());
afterAll(() => world.close());

const send = () => apply(world.origin, "lanternfish", JOB);
const outcomes = () => world.arrivals().map(({ outcome }) => outcome);

describe("each behaviour", () => {
  test.each<[Behaviour, number, string | undefined, string]>([
    ["ok", 200, "confirmed", "taken"],
    ["late_success", 202, "pending", "taken"],
    ["validation_error", 422, "invalid", "refused"],
    ["spam_refusal", 403, "spam", "refused"],
    ["login_wall", 401, "login", "refused"],
    ["error_500", 500, undefined, "refused"],
  ])("%s", async (behaviour, status, answered, outcome) => {
    world.behave(JOB, behaviour);
    const answer = await send();
    expect([answer.status, answer.json?.status]).toEqual([status, answered]);
    expect(outcomes()).toEqual([outcome]);
  });

  test("accept_then_cut takes it, then cuts; a second copy arrives and is cut as well", async () => {
    world.behave(JOB, "accept_then_cut");
    await expect(send()).rejects.toThrow("fetch failed");
    expect(outcomes()).toEqual(["taken"]);
    await expect(send()).rejects.toThrow("fetch failed");
    expect(outcomes()).toEqual(["taken", "duplicate"]);
  });

  test("cut_reused cuts only a connection that carried a request before", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const address = `${world.origin}/lanternfish/jobs/${JOB}`;
    const post = async () => {
      const body = new Response(await answersFor(world.origin, "lanternfish", JOB));
      const type = body.headers.get("content-type") ?? "";
      const bytes = Buffer.from(await body.arrayBuffer());
      const sent = request(address, { agent, method: "POST", headers: { "content-type": type } });
      sent.end(bytes);
      const [response] = (await once(sent, "response")) as [IncomingMessage];
      await response.resume().toArray();
      return response.statusCode;
    };
    world.behave(JOB, "cut_reused");
    expect(await post()).toBe(200);
    await expect(post()).rejects.toThrow("socket hang up");
    expect(world.arrivals().map((one) => one.requestNumberOnConnection)).toEqual([1, 2]);
    agent.destroy();
  });

  test("hang takes it and never answers", async () => {
    world.behave(JOB, "hang");
    const body = await answersFor(world.origin, "lanternfish", JOB);
    const signal = AbortSignal.timeout(700);
    await expect(fetch(`${world.origin}/lanternfish/jobs/${JOB}`, { method: "POST", body, signal })).rejects.toThrow(
      "aborted due to timeout",
    );
    expect(outcomes()).toEqual(["taken"]);
  });

  test("slow waits before the page and before the answer", async () => {
    world.behave(JOB, "slow");
    const started = performance.now();
    await fetch(`${world.origin}/lanternfish/jobs/${JOB}`);
    expect(performance.now() - started).toBeGreaterThan(2900);
  });

  test("expired leads from the page to the list, which says so", async () => {
    world.behave(JOB, "expired");
    const response = await fetch(`${world.origin}/lanternfish/jobs/${JOB}`);
    expect(response.url).toBe(`${world.origin}/lanternfish?error=true`);
    expect(await response.text()).toContain("no longer open");
  });

  test("login_wall leads from the page to a sign-in", async () => {
    world.behave(JOB, "login_wall");
    const response = await fetch(`${world.origin}/lanternfish/jobs/${JOB}`);
    expect(response.url).toContain("/lanternfish/login");
    expect(await response.text()).toContain('type="password"');
  });

  test("changed_form refuses what lacks the new answer and takes what has it", async () => {
    const old = await answersFor(world.origin, "lanternfish", JOB);
    world.behave(JOB, "changed_form");
    const post = (body: FormData) => fetch(`${world.origin}/lanternfish/jobs/${JOB}`, { method: "POST", body });
    expect((await post(old)).status).toBe(422);
    expect((await post(await answersFor(world.origin, "lanternfish", JOB))).status).toBe(200);
  });
});

test("a job's own behaviour goes before everybody's, and the reset returns to the first", () => {
  const behaviours = new Behaviours({ "*": "slow", "1": "hang" });
  expect([behaviours.of("1"), behaviours.of("2")]).toEqual(["hang", "slow"]);
  behaviours.set("2", "error_500");
  behaviours.set("*", "ok");
  expect([behaviours.of("1"), behaviours.of("2"), behaviours.of("3")]).toEqual(["hang", "error_500", "ok"]);
  behaviours.reset();
  expect([behaviours.of("2"), behaviours.of("3")]).toEqual(["slow", "slow"]);
});

test("only cut_reused looks at the connection", () => {
  for (const behaviour of BEHAVIOURS) {
    const same = JSON.stringify(replyTo(behaviour, true)) === JSON.stringify(replyTo(behaviour, false));
    expect(same, behaviour).toBe(behaviour !== "cut_reused");
  }
});
