/**
 * What the reader brings out of one frame: plain values, before anything is judged. Everything in `page/` runs inside
 * the page and may use only what the page has; the files here are put together by `reader.ts` next door.
 */
export type RawOption = { handle: string; value: string; label: string; chosen: boolean };

export type RawWidget =
  | "text"
  | "textarea"
  | "select"
  | "radio_group"
  | "checkbox"
  | "checkbox_group"
  | "file"
  | "combobox";

export type RawControl = {
  handle: string;
  widget: RawWidget;
  /** The input's type, or the tag or role of what is no input. */
  type: string;
  /** Names the page gives it: id, name, data attributes. Hints for joining with a schema, never meaning. */
  names: string[];
  autocomplete: string;
  /** Texts that may be its label, best first, marks still on. */
  labels: string[];
  help: string | null;
  section: string | null;
  /** How it is known that it must be answered; null where only a mark in the label may say so. */
  requiredBecause: string | null;
  maxLength: number | null;
  accept: string[];
  /** The format a placeholder shows, e.g. `DD.MM.YYYY`. */
  placeholder: string;
  options: RawOption[];
  /** Its options stand in the page only while it is open. */
  lazy: boolean;
  multiple: boolean;
  holds: string[];
  /** Signs that a person does not see it. */
  unseen: string | null;
  /** The form it belongs to. */
  scope: string;
};

export type RawScope = {
  handle: string;
  /** Names, headings and labels of the form as such. */
  words: string;
  /** It stands in a header, footer, navigation, search or dialogue of cookies. */
  aside: boolean;
  search: boolean;
  passwords: number;
};

export type RawButton = {
  handle: string;
  label: string;
  scope: string;
  submits: boolean;
  enabled: boolean;
  link: string | null;
};

export type RawGate = { what: string; area: number };

export type RawFrame = {
  url: string;
  title: string;
  language: string;
  controls: RawControl[];
  scopes: RawScope[];
  buttons: RawButton[];
  /** Rendered challenges: what and how many square pixels. */
  gates: RawGate[];
  passwords: number;
  /** Elements whose inside cannot be read (closed shadow roots) and that look like fields. */
  unreadable: string[];
  /** Visible text, one line a block. */
  text: string;
  /** Error messages that are shown beside fields. */
  errors: string[];
};
