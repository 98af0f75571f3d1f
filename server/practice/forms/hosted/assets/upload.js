import { showError } from "./errors.js";

const ACCEPTED = /\.(pdf|docx?|txt|rtf)$/i;

/**
 * Brings an upload to life. Once a file is attached, input and buttons leave the page and only its name is shown.
 * `onChange` gets a `File`, a text that was entered by hand, or null.
 */
export function bringUploadToLife(group, onChange) {
  const name = group.dataset.upload;
  const wrapper = group.querySelector(".file-upload__wrapper");
  const original = [...wrapper.childNodes];
  const input = group.querySelector("input[type=file]");
  const [attach, byHand] = group.querySelectorAll("button");

  function reset() {
    input.value = "";
    wrapper.replaceChildren(...original);
    onChange(null);
  }

  function removeButton() {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "icon-button", ariaLabel: "Remove file", textContent: "×" });
    button.addEventListener("click", reset);
    return button;
  }

  function showFile(file) {
    const box = document.createElement("div");
    box.className = "file-upload__filename";
    const label = document.createElement("p");
    label.textContent = file.name;
    box.append(label, removeButton());
    wrapper.replaceChildren(box);
    onChange(file);
  }

  attach.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const [file] = input.files;
    if (file === undefined) return;
    showError(name, ACCEPTED.test(file.name) ? "" : "Please attach a PDF, Word, RTF or text file.");
    if (ACCEPTED.test(file.name)) showFile(file);
    else input.value = "";
  });
  byHand.addEventListener("click", () => {
    const box = document.createElement("div");
    box.className = "file-upload__manual";
    const area = document.createElement("textarea");
    Object.assign(area, {
      id: `${name}_text`,
      className: "input input__multi-line",
      rows: 8,
      ariaLabel: group.querySelector(".label").textContent.replace("*", ""),
    });
    area.addEventListener("input", () => onChange(area.value));
    box.append(area, removeButton());
    wrapper.replaceChildren(box);
    area.focus();
  });
}
