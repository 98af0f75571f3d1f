// An application without a form element: everything is drawn late and sent by fetch as JSON.
const state = {};
const app = document.getElementById("app");
document
  .querySelectorAll("#cookie-banner button")
  .forEach((one) => one.addEventListener("click", () => one.parentElement.remove()));

function el(tag, props = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props.is ?? {});
  for (const [name, value] of Object.entries(props)) if (name !== "is") node.setAttribute(name, value);
  node.append(...children);
  return node;
}

let counter = 0;
function entry(label, required, ...inside) {
  return el(
    "div",
    { class: "entry" },
    el("div", { class: "title" }, label, ...(required ? [el("span", {}, " *")] : [])),
    ...inside,
  );
}

/** Options stand in the page only while the list is open, in a portal; pressing elsewhere closes it. */
function dropDown(key, label, required, options, multi = false) {
  const id = `in-${(counter += 1)}`;
  const values = el("div", { class: `x-value-container${multi ? " is-multi" : ""}` });
  const input = el("input", { id, role: "combobox", "aria-expanded": "false", autocomplete: "off" });
  const control = el("div", { class: "control" }, values, input);
  state[key] = [];
  let list = null;
  function show() {
    values.replaceChildren(
      ...(state[key].length === 0
        ? [el("div", { class: "x-placeholder" }, "Select...")]
        : state[key].map((text) => el("div", { class: multi ? "x-multi-value__label" : "x-single-value" }, text))),
    );
  }
  function close() {
    list?.remove();
    list = null;
    input.value = "";
    input.setAttribute("aria-expanded", "false");
  }
  function open() {
    list?.remove();
    list = el("div", { class: "list", role: "listbox", id: `${id}-list` });
    input.setAttribute("aria-controls", `${id}-list`);
    input.setAttribute("aria-expanded", "true");
    for (const text of options.filter((one) => one.toLowerCase().includes(input.value.toLowerCase()))) {
      const option = el("div", { role: "option", "aria-selected": String(state[key].includes(text)) }, text);
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        state[key] = multi ? [...state[key], text] : [text];
        close();
        show();
      });
      list.append(option);
    }
    const { left, bottom } = control.getBoundingClientRect();
    list.style.left = `${left + scrollX}px`;
    list.style.top = `${bottom + scrollY}px`;
    document.body.append(list);
  }
  control.addEventListener("mousedown", (event) => {
    event.preventDefault();
    input.focus();
    list === null ? open() : close();
  });
  input.addEventListener("input", open);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => event.key === "Escape" && close());
  show();
  return el(
    "div",
    { class: "entry" },
    el("label", { for: id }, label, ...(required ? [el("span", { "aria-hidden": "true" }, "*")] : [])),
    control,
  );
}

/** Answers only to typing; what is typed and not chosen is thrown away; an older answer may come after a newer one. */
function places(key, label) {
  const towns = [
    "Cork, Ireland",
    "Cork, Arkansas, United States",
    "Corning, New York, United States",
    "Galway, Ireland",
  ];
  const id = `in-${(counter += 1)}`;
  const input = el("input", {
    id,
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    required: "",
  });
  const list = el("ul", { role: "listbox", id: `${id}-list`, class: "list" });
  input.setAttribute("aria-controls", list.id);
  list.hidden = true;
  state[key] = null;
  let asked = 0;
  input.addEventListener("input", () => {
    const text = input.value.trim().toLowerCase();
    state[key] = null;
    asked += 1;
    setTimeout(
      () => {
        const found = text.length < 2 ? [] : towns.filter((town) => town.toLowerCase().includes(text.split(",")[0]));
        list.replaceChildren(
          ...found.map((town, index) => {
            const option = el("li", { role: "option" }, town);
            option.addEventListener("mousedown", () => {
              input.value = town;
              state[key] = 100 + towns.indexOf(town) + index * 0;
              list.hidden = true;
            });
            return option;
          }),
        );
        list.hidden = found.length === 0;
      },
      text.length < 4 ? 350 : 120,
    );
  });
  input.addEventListener("blur", () => {
    list.hidden = true;
    if (state[key] === null) input.value = "";
  });
  return el("div", { class: "entry" }, el("label", { for: id }, label), input, list);
}

function roleRadios(key, label, options) {
  state[key] = null;
  const radios = options.map((text) => {
    const radio = el("div", { role: "radio", "aria-checked": "false", tabindex: "0" }, text);
    radio.addEventListener("click", () => {
      state[key] = text;
      for (const one of radios) one.setAttribute("aria-checked", String(one === radio));
    });
    return radio;
  });
  const id = `title-${(counter += 1)}`;
  return el(
    "div",
    { class: "entry" },
    el("div", { id }, label),
    el("div", { role: "radiogroup", "aria-labelledby": id, "aria-required": "true" }, ...radios),
  );
}

/** Two buttons, and a hidden box that holds the state. */
function pair(key, label, onChange = () => {}) {
  state[key] = null;
  const box = el("input", { type: "checkbox", style: "display: none", tabindex: "-1" });
  const buttons = ["Yes", "No"].map((text) => {
    const button = el("button", { type: "button", class: "option" }, text);
    button.addEventListener("click", () => {
      state[key] = text === "Yes";
      box.checked = state[key];
      for (const one of buttons) one.className = one === button ? "option selected" : "option";
      onChange(state[key]);
    });
    return button;
  });
  return entry(label, true, el("div", { class: "pair" }, ...buttons, box));
}

function text(key, label, props = {}) {
  const input = el("input", { type: "text", ...props });
  state[key] = "";
  input.addEventListener("input", () => (state[key] = input.value));
  return entry(label, props.required !== undefined, input);
}

function rich(key, label) {
  const area = el("div", {
    contenteditable: "true",
    role: "textbox",
    "aria-label": label,
    style: "border: 1px solid; min-height: 40px",
  });
  state[key] = "";
  area.addEventListener("input", () => (state[key] = area.innerText));
  return el("div", { class: "entry" }, area);
}

function upload() {
  const avatar = el("input", { type: "file", accept: "image/*", hidden: "" });
  const parser = el("input", { type: "file", hidden: "" });
  const resume = el("input", { type: "file", hidden: "", accept: "application/pdf" });
  const pick = (input) => {
    const button = el("button", { type: "button" }, "Choose file");
    button.addEventListener("click", () => input.click());
    return button;
  };
  const shown = el("p", {});
  resume.addEventListener("change", () => {
    state.resume = resume.files[0].name;
    shown.textContent = resume.files[0].name;
    resume.remove();
  });
  parser.addEventListener("change", () => (state.parsed = true));
  avatar.addEventListener("change", () => (state.avatar = true));
  return [
    entry("Profile picture", false, pick(avatar), avatar),
    entry("Autofill from resume", false, pick(parser), parser),
    entry("Résumé", true, el("div", {}, pick(resume), resume), shown),
  ];
}

const later = entry("Which telescope was it?", true);
const telescope = el("input", { type: "text", required: "" });
telescope.addEventListener("input", () => (state.telescope = telescope.value));
later.append(telescope);

setTimeout(() => {
  app.append(
    el("h1", {}, "Night Assistant application"),
    ...upload(),
    text("name", "Full name", { required: "" }),
    text("mail", "Email", { required: "", type: "email" }),
  );
}, 250);
setTimeout(() => {
  const send = el("button", { type: "button" }, "Submit application");
  send.addEventListener("click", async () => {
    send.disabled = true;
    const answer = await fetch("/sent", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(state),
    });
    const { success } = await answer.json();
    app.replaceChildren(el("h2", {}, success ? "Your application has been received." : "Something went wrong."));
  });
  app.append(
    dropDown("dome", "Which dome do you prefer?", true, ["North dome", "South dome", "No preference"]),
    dropDown(
      "tools",
      "Which instruments have you used?",
      false,
      ["Spectrograph", "Photometer", "Coronagraph", "Heliostat"],
      true,
    ),
    places("town", "Location (City)"),
    roleRadios("nights", "How many nights a week could you work?", ["1–2", "3–4", "5"]),
    pair("visa", "Will you require visa sponsorship to work in Ireland?"),
    pair("used", "Have you operated a large telescope?", (yes) =>
      yes ? app.insertBefore(later, send) : later.remove(),
    ),
    text("seen", "First light you remember", { placeholder: "DD.MM.YYYY" }),
    rich("why", "Why the night?"),
    send,
  );
}, 600);
