import type { Claim } from "#data/model/application/document.ts";
import type { StudioText } from "#data/model/application/studio.ts";
import type { Notes } from "./draw-notes.ts";
import type { Placed } from "./to-document.ts";

export type Tool = "bold" | "italic" | "up" | "down" | "remove" | "add" | "undo" | "redo";

/** What the caret stands in, and what can be done there. `link` is null where none can be laid, empty where none is. */
export type Here = {
  claim: Placed | null;
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
  /** Adds a point below the entry of a role, project or degree; false where the document has no such entry. */
  addPoint(of: string, claim: Claim): boolean;
  /** Adds to the section of skills, languages and the like; false where the document has none. */
  addItem(part: string, claim: Claim): boolean;
  goTo(path: string): void;
  /** The caret stays in sight when the room for the text is another one. */
  keepInSight(): void;
  close(): void;
};
