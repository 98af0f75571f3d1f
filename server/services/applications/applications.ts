import type { Application, Stage } from "#data/model/application/application.ts";
import { newId } from "#data/model/ids.ts";
import type { Id, Instant } from "#data/model/schema.ts";

export type Move = {
  jobId: Id;
  draftId: Id;
  stage: Stage;
  certainty: Application["certainty"];
  note: string;
  at: Instant;
};

/** The application after a move; made at its first one. Its timeline keeps every move. */
export function moved(before: Application | null, { jobId, draftId, stage, certainty, note, at }: Move): Application {
  const timeline = [...(before?.timeline ?? []), { at, stage, note }];
  return {
    id: before?.id ?? newId("app"),
    jobId,
    draftId,
    stage,
    certainty,
    timeline,
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  };
}
