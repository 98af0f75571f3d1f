import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TaskContext } from "#agents/context.ts";
import { noModel } from "#agents/models/port.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";
import type { OwnerProfile } from "#data/model/owner/profile.ts";
import type { FileRef, Sha256 } from "#data/model/schema.ts";
import type { TaskInput } from "#data/model/work/task.ts";
import { SAMPLE_OWNER } from "#server/practice/owner/sample-owner.ts";
import type { PracticeWorld } from "#server/practice/world.ts";
import { openSecrets } from "#tests/fakes/secrets.ts";

const CHROMIUMS = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

export type TestTask = {
  context: TaskContext;
  said: string[];
  armed: Sha256[];
  put(name: string, text: string): Promise<FileRef>;
  abort(): void;
  close(): void;
};

/** A task's context with files in memory and a ledger that only counts, for a browser that is really started. */
export function testTask(
  practiceHosts: readonly string[],
  onArm: (hash: Sha256) => Promise<void> = async () => {},
): TestTask {
  const scratch = mkdtempSync(join(tmpdir(), "autoresume-action-"));
  const files = new Map<string, Buffer>();
  const said: string[] = [];
  const armed: Sha256[] = [];
  const controller = new AbortController();
  const put = async (bytes: Uint8Array, name: string, mediaType: string): Promise<FileRef> => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    files.set(sha256, Buffer.from(bytes));
    return { sha256, name, mediaType, bytes: bytes.length };
  };
  const context: TaskContext = {
    signal: controller.signal,
    settings: {
      chromium: CHROMIUMS.find((path) => existsSync(path)) ?? null,
      scratch,
      formats: scratch,
      practiceHosts,
    },
    model: noModel,
    log: (message, fields) => void said.push(`${message} ${JSON.stringify(fields ?? {})}`),
    progress: () => {},
    files: {
      get: async (sha256) => files.get(sha256) ?? Buffer.alloc(0),
      put,
    },
    secrets: openSecrets(),
    arm: async (hash) => {
      await onArm(hash);
      armed.push(hash);
    },
  };
  return {
    context,
    said,
    armed,
    put: (name, text) => put(Buffer.from(text), name, "application/pdf"),
    abort: () => controller.abort(new Error("the task was cancelled")),
    close: () => rmSync(scratch, { recursive: true, force: true }),
  };
}

type ProfileFile = { profile: OwnerProfile; answers: { question: string; answer: string }[] };

/** The sample owner as the tasks take them; `change` adds what the sample leaves out on purpose. */
export function sampleOwner(
  change: Partial<OwnerProfile> = {},
  answers: readonly [string, string][] = [],
): Pick<TaskInput<"draft">, "facts" | "profile" | "bank" | "selfIdentification"> {
  const file = JSON.parse(readFileSync(SAMPLE_OWNER.profile, "utf8")) as ProfileFile;
  const remembered = [...file.answers, ...answers.map(([question, answer]) => ({ question, answer }))];
  return {
    facts: [],
    selfIdentification: {},
    profile: { ...file.profile, ...change },
    bank: remembered.map(({ question, answer }, index) => ({
      id: `ans_${String(index).padStart(6, "0")}`,
      question,
      text: answer,
      from: "a file",
      at: "2026-10-01T00:00:00.000Z",
    })),
  };
}

/** A posting of the practice board, as its search finds it. */
export function hostedPosting(
  world: PracticeWorld,
  id: string,
  place: string,
  change: Partial<FoundPosting> = {},
): FoundPosting {
  return {
    source: "greenhouse",
    board: "lanternfish",
    externalId: id,
    platform: "greenhouse",
    url: `${world.origin}/lanternfish/jobs/${id}`,
    applyUrl: `${world.origin}/lanternfish/jobs/${id}`,
    questionsUrl: `${world.origin}/v1/boards/lanternfish/jobs/${id}?questions=true`,
    company: "Lanternfish",
    title: `Job ${id}`,
    place,
    department: null,
    postedAt: null,
    updatedAt: null,
    expiresAt: null,
    language: "en",
    html: "",
    text: "",
    ...change,
  };
}
