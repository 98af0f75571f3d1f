import type { AgentEvent, EventKind } from "#data/model/work/event.ts";
import type { Tone } from "../components/base/tone.ts";
import { currentLanguage, maybe } from "./translate.ts";

/**
 * What happened, in the owner's language. The appliance words it in English; another language words the kind anew and
 * fills in the nouns that the event carries.
 */
export function eventText(event: AgentEvent): string {
  if (currentLanguage() === "en") return event.text;
  const said = maybe(`event.${event.kind}`);
  if (said === null) return event.text;
  const about = aboutOf(event.data);
  return about === "" ? said : `${said}: ${about}`;
}

function aboutOf(data: AgentEvent["data"]): string {
  const words = ["title", "company", "name", "board", "layer", "because", "file"].map((key) => data[key]);
  return words.filter((word) => typeof word === "string" && word !== "").join(", ");
}

const TONES: Partial<Record<EventKind, Tone>> = {
  "cv.imported": "ok",
  "search.done": "ok",
  "search.failed": "bad",
  "posting.failed": "warn",
  "layer.failed": "bad",
  "run.done": "ok",
  "run.failed": "bad",
  "draft.ready": "info",
  "draft.asks": "warn",
  "draft.blocked": "bad",
  "draft.approved": "ok",
  "draft.returned": "warn",
  "submission.armed": "info",
  "submission.settled": "ok",
  "submission.uncertain": "warn",
  "backup.done": "ok",
  "backup.failed": "bad",
  "drill.done": "ok",
  "drill.failed": "bad",
  "task.retried": "warn",
  "task.failed": "bad",
};

export function toneOf(kind: EventKind): Tone {
  return TONES[kind] ?? "neutral";
}
