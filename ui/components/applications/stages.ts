import type { Stage } from "#data/model/application/application.ts";
import type { Tone } from "../base/tone.ts";

/** The columns of the board: what ended stands together. */
export const COLUMNS: readonly {
  id: "under_way" | "submitted" | "answered" | "offer" | "ended";
  stages: readonly Stage[];
}[] = [
  { id: "under_way", stages: ["drafted", "approved", "applying"] },
  { id: "submitted", stages: ["submitted"] },
  { id: "answered", stages: ["acknowledged", "interview"] },
  { id: "offer", stages: ["offer"] },
  { id: "ended", stages: ["rejected", "withdrawn", "ghosted"] },
];

export const STAGE_TONE: Record<Stage, Tone> = {
  drafted: "neutral",
  approved: "info",
  applying: "info",
  submitted: "ok",
  acknowledged: "ok",
  interview: "ok",
  offer: "ok",
  rejected: "bad",
  withdrawn: "neutral",
  ghosted: "neutral",
};
