import { baseKeymap, chainCommands, toggleMark } from "prosemirror-commands";
import { closeHistory, history, redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { type Command, EditorState, Plugin, Selection, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { Claim } from "#data/model/application/document.ts";
import type { StudioText } from "#data/model/application/studio.ts";
import { readCaret } from "./caret.ts";
import { clear, join, LEADS, leadsAreKept, leadsOf, link, linkAt, move, remove, split, unitAt } from "./commands.ts";
import { drawNotes, NO_NOTES, type Notes, sameNotes } from "./draw-notes.ts";
import type { Editor, EditorOptions, Here, Tool } from "./editor.ts";
import { fromClaim, fromDocument, fromSection } from "./from-document.ts";
import { addPart } from "./add.ts";
import { cleanHtml, cleanText } from "./paste.ts";
import { schema } from "./schema.ts";
import { type Placed, type Read, toDocument } from "./to-document.ts";

const mark = (name: string): Command => {
  const type = schema.marks[name];
  return type === undefined ? () => false : toggleMark(type);
};

/** A step of its own to undo, however quickly another one follows. */
const apart =
  (command: Command): Command =>
  (state, dispatch, view) =>
    command(state, dispatch && ((tr) => dispatch(closeHistory(tr))), view);

const TOOLS: Record<Tool, Command> = {
  bold: mark("bold"),
  italic: mark("italic"),
  up: apart(move(-1)),
  down: apart(move(1)),
  remove: apart(remove),
  add: split,
  undo,
  redo,
};

/** Tab stays the way out of the editor, so that a keyboard is not caught in it. */
const KEYS: Record<string, Command> = {
  Enter: split,
  Backspace: chainCommands(apart(clear), join),
  Delete: apart(clear),
  "Mod-b": TOOLS.bold,
  "Mod-i": TOOLS.italic,
  "Mod-z": undo,
  "Mod-y": redo,
  "Shift-Mod-z": redo,
  "Alt-ArrowUp": TOOLS.up,
  "Alt-ArrowDown": TOOLS.down,
  "Alt-Backspace": remove,
};

/** On narrow screens tabs stand over the text's top, and evidence and navigation over its bottom: the caret keeps clear of both. */
function edges() {
  const isNarrow = matchMedia("(max-width: 1023px)").matches;
  return { top: isNarrow ? 70 : 5, right: 5, bottom: isNarrow ? innerHeight * 0.45 : 5, left: 5 };
}

/** The caret stands in the first text at the beginning, not on a fixed sentence before it. */
function begun(doc: Node) {
  const selection = Selection.findFrom(doc.resolve(0), 1, true);
  return selection === null ? { doc } : { doc, selection };
}

/** ProseMirror over a document. It speaks in documents and claims; nobody else knows its tree. */
export function openEditor(options: EditorOptions): Editor {
  let origin = options.text;
  let read: Read;
  let notes: Notes = NO_NOTES;
  /** The caret was in the text: before, no sentence is the one that is looked at. */
  let isEntered = false;

  const notesPlugin = new Plugin({
    props: {
      decorations: (state) => drawNotes(state.doc, read.claims, notes, isEntered ? placedAt(state) : null),
      handleDOMEvents: {
        keydown: (it) => readCaret(it),
        focus: () => enter(),
      },
      transformPastedHTML: cleanHtml,
      transformPastedText: cleanText,
    },
  });
  // Titles and headings are the master CV's and the language's own: they move, go and come back, and are not worded anew.
  let leads: string[] = [];
  const fixedPlugin = new Plugin({
    filterTransaction: (tr, state) => !tr.docChanged || leadsAreKept(state.doc, tr.doc, leads),
  });
  const stateOf = (text: StudioText) => {
    const doc = fromDocument(text);
    leads = leadsOf(doc);
    return EditorState.create({
      ...begun(doc),
      plugins: [history(), keymap(KEYS), keymap(baseKeymap), fixedPlugin, notesPlugin],
    });
  };
  const placedAt = (state: EditorState): Placed | null => {
    const { $from } = state.selection;
    const pos = $from.depth === 0 ? -1 : $from.before($from.depth);
    return read.claims.find((it) => it.pos === pos) ?? null;
  };
  const here = (state: EditorState): Here => {
    const placed = placedAt(state);
    const marks = state.storedMarks ?? state.selection.$from.marks();
    const able = Object.fromEntries(
      Object.entries(TOOLS).map(([tool, command]) => [tool, command(state)]),
    ) as Here["able"];
    const on = (name: string) => marks.some(({ type }) => type.name === name);
    return {
      claim: placed,
      fixed: LEADS.includes(state.selection.$from.parent.type.name),
      unit: unitAt(state)?.node.type.name ?? null,
      able: { ...able, undo: undoDepth(state) > 0, redo: redoDepth(state) > 0 },
      bold: on("bold"),
      italic: on("italic"),
      link: linkAt(state),
    };
  };

  const state = stateOf(origin);
  read = toDocument(state.doc, origin);
  const view: EditorView = new EditorView(options.place, {
    state,
    get scrollThreshold() {
      return edges();
    },
    get scrollMargin() {
      return edges();
    },
    attributes: {
      role: "textbox",
      tabindex: "0",
      "aria-multiline": "true",
      "aria-label": options.label,
      lang: origin.language,
      spellcheck: "true",
    },
    dispatchTransaction(tr) {
      const next = view.state.apply(tr);
      if (tr.docChanged) read = toDocument(next.doc, origin);
      view.updateState(next);
      if (tr.docChanged) options.onText(read.text);
      options.onHere(here(next));
    },
  });

  const enter = (): void => {
    if (isEntered) return;
    isEntered = true;
    view.updateState(view.state);
    options.onHere(here(view.state));
  };

  const replace = (placed: Placed, claim: Claim | null): void => {
    const now = read.claims.find(({ path, claim: { text } }) => path === placed.path && text === placed.claim.text);
    const node = now === undefined ? null : view.state.doc.nodeAt(now.pos);
    if (now === undefined || node === null) return;
    const end = now.pos + node.nodeSize;
    const parent = view.state.doc.resolve(now.pos);
    const mayGo = parent.parent.canReplace(parent.index(), parent.index() + 1);
    const { tr, selection } = view.state;
    const offset = selection.from - now.pos;
    if (claim !== null) {
      tr.replaceWith(now.pos, end, fromClaim(node.type.name, claim));
      // The caret stays in the sentence that was decided on.
      if (offset > 0 && selection.to < end) {
        tr.setSelection(TextSelection.create(tr.doc, now.pos + Math.min(offset, claim.text.length + 1)));
      }
    } else if (mayGo) tr.delete(now.pos, end);
    else tr.delete(now.pos + 1, end - 1);
    view.dispatch(closeHistory(tr));
  };

  return {
    text: () => read.text,
    claims: () => read.claims,
    here: () => here(view.state),
    load(text) {
      origin = text;
      const next = stateOf(text);
      read = toDocument(next.doc, origin);
      view.updateState(next);
      options.onHere(here(next));
    },
    note(given) {
      const isNew = !sameNotes(notes, given);
      notes = given;
      // Drawing while a word is being composed would break it off.
      if (!isNew || view.composing) return;
      readCaret(view);
      view.updateState(view.state);
    },
    use(tool) {
      TOOLS[tool](view.state, view.dispatch, view);
      view.focus();
    },
    link(url) {
      link(url)(view.state, view.dispatch);
      view.focus();
    },
    replace,
    add(part, whole) {
      // Of what was taken out before, titles are known already; a second one of the same words is another.
      const missing = [...leadsOf(view.state.doc), ...leadsOf(fromSection(part))];
      for (const lead of leads) if (missing.includes(lead)) missing.splice(missing.indexOf(lead), 1);
      leads = [...leads, ...missing];
      return apart(addPart(part, whole))(view.state, view.dispatch);
    },
    goTo(path) {
      const placed = read.claims.find((it) => it.path === path);
      if (placed === undefined) return;
      view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(placed.pos + 1))));
      view.focus();
      // In the middle nothing that stands over the text at its edges hides it.
      const node = view.nodeDOM(placed.pos);
      if (node instanceof Element) node.scrollIntoView({ block: "center" });
    },
    focus: () => view.focus(),
    keepInSight() {
      if (!view.hasFocus()) return;
      readCaret(view);
      view.dispatch(view.state.tr.scrollIntoView());
    },
    close: () => view.destroy(),
  };
}
