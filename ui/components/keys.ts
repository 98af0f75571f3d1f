const TYPED_INTO = "input:not([type=checkbox], [type=radio], [type=button]), select, textarea, [contenteditable]";

/** The single key of a shortcut, or null when it was typed into a field, held with another key, or a dialog is open. */
export function keyOf(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return null;
  for (const node of event.composedPath()) {
    if (node instanceof HTMLDialogElement) return null;
    if (node instanceof Element && node.matches(TYPED_INTO)) return null;
  }
  return event.key.toLowerCase();
}
