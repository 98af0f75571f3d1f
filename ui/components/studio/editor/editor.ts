import type { Claim, CvDocument, DocumentSection } from "#data/model/application/document.ts";
import type { StudioText } from "#data/model/application/studio.ts";
import type { Notes } from "./draw-notes.ts";
import type { Placed } from "./to-document.ts";

export type Tool = "bold" | "italic" | "up" | "down" | "remove" | "add" | "undo" | "redo";

/**
 * What the caret stands in, and what can be done there; `fixed` where nothing can be typed. `link` is null where none
 * can be laid, empty where none is.
 */
export type Here = {
  claim: Placed | null;
  fixed: boolean;
  unit: string | null;
  able: Record<Tool, boolean>;
  bold: boolean;
  italic: boolean;
  link: string | null;
};

export type EditorOptions = {
  place: HTMLElement;
  text: StudioText;
  label: string;
  onText(text: StudioText): void;
  onHere(here: Here): void;
};

/** An open editor, as the rest of the studio knows it. */
export type Editor = {
  text(): StudioText;
  claims(): readonly Placed[];
  here(): Here;
  /** Shows another text; what was undone and redone is forgotten. */
  load(text: StudioText): void;
  note(notes: Notes): void;
  use(tool: Tool): void;
  /** An empty address takes the link away. */
  link(url: string): void;
  /** Null takes the claim out. Does nothing when the claim is no longer there as it was. */
  replace(placed: Placed, claim: Claim | null): void;
  /** Puts a part of the whole master CV where it belongs; false where it has no place. */
  add(part: DocumentSection, whole: CvDocument): boolean;
  goTo(path: string): void;
  focus(): void;
  /** The caret stays in sight when the room for the text is another one. */
  keepInSight(): void;
  close(): void;
};
