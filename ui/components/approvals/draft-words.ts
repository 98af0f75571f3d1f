import type { Draft } from "#data/model/application/draft.ts";
import type { Tone } from "../base/tone.ts";
import type { IconName } from "../base/icons.ts";

type State = Draft["state"];

export const DRAFT_TONE: Record<State, Tone> = {
  needs_answers: "warn",
  waiting: "info",
  approved: "ok",
  rejected: "neutral",
  stale: "neutral",
  blocked: "bad",
  sent: "ok",
};

export const DRAFT_ICON: Record<State, IconName> = {
  needs_answers: "question",
  waiting: "check",
  approved: "check",
  rejected: "cross",
  stale: "refresh",
  blocked: "alert",
  sent: "applications",
};
