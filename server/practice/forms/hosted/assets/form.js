import { bringToLife } from "./combobox.js";
import { elementIdOf, showError, showErrors, showMessage } from "./errors.js";
import { tiePhone } from "./phone.js";
import { send } from "./send.js";
import { bringUploadToLife } from "./upload.js";

const LATE_MS = 800;
const PREFILL_MS = 1800;
const REQUIRED = "This field is required.";
const data = JSON.parse(document.getElementById("page-data").textContent);
const form = document.getElementById("application-form");

/** What was chosen or attached, by field; typed text stays in the page until it is sent. */
const held = new Map();
const fieldOf = (name) => data.fields.find((field) => field.name === name);

function autosave(name, value) {
  if (!data.traits.includes("autosave")) return;
  navigator.sendBeacon(`${location.pathname}/autosave`, JSON.stringify({ [name]: value }));
  new Image().src = `${location.pathname}/pixel?${new URLSearchParams({ field: name, value })}`;
}

function hold(name, values) {
  held.set(name, values);
  showError(name, "");
  autosave(name, values.filter((value) => typeof value === "string").join(","));
}

async function places(text) {
  const answer = await fetch(`/typeahead/places?${new URLSearchParams({ q: text })}`);
  const { places: found } = await answer.json();
  return found.map((place) => ({ value: place.label, ...place }));
}

function bringComboboxes() {
  const portal = data.traits.includes("portal");
  for (const shell of form.querySelectorAll(".select-shell")) {
    const id = shell.dataset.select;
    if (id === "country") continue;
    if (id === "candidate-location") {
      bringToLife(shell, {
        load: places,
        required: fieldOf("location").required,
        onChange([place]) {
          hold("location", place ? [place.label] : []);
          held.set("latitude", place ? [place.latitude] : []);
          held.set("longitude", place ? [place.longitude] : []);
        },
      });
      continue;
    }
    const field = data.fields.find(({ name }) => elementIdOf(name) === id);
    bringToLife(shell, {
      options: field.values,
      multi: field.type === "multi_value_multi_select",
      portal,
      required: field.required,
      onChange: (chosen) =>
        hold(
          field.name,
          chosen.map(({ value }) => String(value)),
        ),
    });
  }
}

function bringPhone() {
  const phone = document.getElementById("phone");
  const shell = form.querySelector('[data-select="country"]');
  let show = () => {};
  const country = bringToLife(shell, {
    options: data.countries,
    required: fieldOf("phone").required,
    onChange([chosen]) {
      held.set("phone_country", chosen ? [chosen.value] : []);
      show(chosen);
    },
  });
  show = tiePhone(phone, country, data.countries);
}

function put(id, value) {
  const input = document.getElementById(id);
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Reads a name from the résumé's file name, as badly as parsers do, and puts it over whatever stands there. */
function prefillFrom(file) {
  const [first = "", ...rest] = file.name.replace(/\.[^.]+$/, "").split(/[-_\s.]+/);
  setTimeout(() => {
    put("first_name", first);
    put("last_name", rest.join(" "));
  }, PREFILL_MS);
}

function bringUploads() {
  for (const group of form.querySelectorAll(".file-upload")) {
    const name = group.dataset.upload;
    bringUploadToLife(group, (value) => {
      held.delete(name);
      held.delete(`${name}_text`);
      if (value instanceof File) {
        hold(name, [value]);
        if (name === "resume" && data.traits.includes("prefill")) prefillFrom(value);
      } else if (value) hold(`${name}_text`, [value]);
    });
  }
}

function bringTexts() {
  for (const input of form.querySelectorAll("input.input, textarea.input, input[type=checkbox]")) {
    input.addEventListener("input", () =>
      showError(input.name && input.type === "checkbox" ? input.name : input.id, ""),
    );
    input.addEventListener("change", () => autosave(input.id, input.value));
  }
}

/** All values of a field as they would be sent now. */
function valuesOf({ name }) {
  if (held.has(name)) return held.get(name);
  const id = elementIdOf(name);
  const boxes = form.querySelectorAll(`input[type=checkbox][name="${CSS.escape(id)}"]`);
  if (boxes.length > 0) return [...boxes].filter(({ checked }) => checked).map(({ value }) => value);
  const node = document.getElementById(id);
  const isText = node !== null && node.matches("input.input, textarea.input");
  return isText && node.value.trim() !== "" ? [node.value] : [];
}

/** Fields under one label are alternatives: one of them is enough. */
function missing() {
  const errors = {};
  for (const [label, fields] of Object.entries(Object.groupBy(data.fields, (field) => field.label))) {
    if (!fields[0].required || label === "") continue;
    if (fields.every((field) => valuesOf(field).length === 0)) errors[fields[0].name] = REQUIRED;
  }
  if (data.consent !== null && !document.getElementById(data.consent).checked) errors[data.consent] = REQUIRED;
  return errors;
}

function bodyOfForm() {
  const body = new FormData();
  for (const field of data.fields) for (const value of valuesOf(field)) body.append(field.name, value);
  for (const value of held.get("phone_country") ?? []) body.append("phone_country", value);
  if (data.consent !== null && document.getElementById(data.consent).checked) body.append(data.consent, "1");
  body.append("website_url", document.getElementById("website_url").value);
  return body;
}

function onSubmit(event) {
  event.preventDefault();
  showMessage("");
  const errors = missing();
  if (Object.keys(errors).length > 0) {
    showMessage("Please fill in the fields marked below.");
    return showErrors(errors);
  }
  send(bodyOfForm(), form.querySelector("button[type=submit]"));
}

document.querySelector(".cookie-banner")?.addEventListener("click", (event) => {
  const answer = event.target.dataset.cookies;
  if (answer === undefined) return;
  document.cookie = `cookies_answered=${answer}; path=/; max-age=31536000`;
  document.querySelector(".cookie-banner").remove();
});

if (form !== null) {
  if (data.traits.includes("late")) await new Promise((done) => setTimeout(done, LATE_MS));
  bringComboboxes();
  bringPhone();
  bringUploads();
  bringTexts();
  form.addEventListener("submit", onSubmit);
}
