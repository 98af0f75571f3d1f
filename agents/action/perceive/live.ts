import type { Frame } from "playwright";
import type { Control, FieldModel } from "#data/model/application/form.ts";
import type { RawGate } from "./page/raw.ts";

/** A control with what the drivers need of the page beside its meaning. */
export type LiveControl = Control & {
  /** Names the page gives it: hints for joining with a schema. */
  names: readonly string[];
  /** The page shows a label; else one was made of its names. */
  labelled: boolean;
  /** The input's type, or how its choices are made: `radio`, `role`, `buttons`. */
  type: string;
  /** The format a placeholder shows. */
  placeholder: string;
  multiple: boolean;
  /** The single boxes or radios, by label. */
  choices: readonly { label: string; selector: string }[];
};

export type LiveButton = { frame: number; selector: string; label: string; enabled: boolean; link: string | null };

/** What stands on the page now. `model` is its meaning; frames are numbered as its controls name them. */
export type Perceived = {
  model: FieldModel;
  controls: readonly LiveControl[];
  frames: readonly Frame[];
  /** A form that asks for an application was told from all others on the page. */
  found: boolean;
  /** It goes on to another page instead of being sent. */
  next: LiveButton | null;
  submit: LiveButton | null;
  /** Buttons and links that lead to the form. */
  starts: readonly LiveButton[];
  /** Buttons that refuse cookies. */
  refusals: readonly LiveButton[];
  gates: readonly RawGate[];
  passwords: number;
  unreadable: readonly string[];
  errors: readonly string[];
  text: string;
};

export const selectorOf = (handle: string) => `[data-ar-control="${handle}"]`;
