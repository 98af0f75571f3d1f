/** The identifier of the element that a field is filled by. */
export function elementIdOf(name) {
  return name === "location" ? "candidate-location" : name.replace("[]", "");
}

/** Shows what is wrong with a field beside it; an empty message takes it away. */
export function showError(name, message) {
  const id = elementIdOf(name);
  const box = document.getElementById(`${id}-error`);
  if (box !== null) box.textContent = message;
  document.getElementById(id)?.setAttribute("aria-invalid", String(message !== ""));
  box?.closest(".field-wrapper")?.classList.toggle("field-wrapper--error", message !== "");
}

/** Shows every message and brings the first into view. */
export function showErrors(errors) {
  const [first] = Object.keys(errors);
  for (const [name, message] of Object.entries(errors)) showError(name, message);
  if (first === undefined) return;
  const id = elementIdOf(first);
  (document.getElementById(id) ?? document.getElementById(`${id}-error`))?.scrollIntoView({ block: "center" });
}

export function showMessage(text) {
  const box = document.getElementById("form-message");
  box.hidden = text === "";
  box.textContent = text;
}
