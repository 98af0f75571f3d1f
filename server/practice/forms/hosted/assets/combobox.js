const SHOWN_AT_ONCE = 100;
const TYPING_PAUSE_MS = 250;

function element(tag, className, text = "") {
  const node = document.createElement(tag);
  node.className = className;
  if (text !== "") node.textContent = text;
  return node;
}

/**
 * Brings a drop-down to life. `options` are `{ value, label }`; with `load(text)` they come from elsewhere as
 * somebody types. What is typed and not chosen is forgotten when the field is left.
 */
export function bringToLife(
  shell,
  { options = [], load = null, multi = false, portal = false, required = false, onChange },
) {
  const control = shell.querySelector(".select__control");
  const container = shell.querySelector(".select__value-container");
  const input = shell.querySelector("input.select__input");
  const flyout = shell.querySelector(".icon-button");
  const listId = `react-select-${input.id}-listbox`;
  const state = { chosen: [], open: false, focused: 0, found: [], loading: false, asked: 0 };
  let menu = null;
  let pause = 0;

  const carrier = element("input", "required-carrier");
  Object.assign(carrier, { required: true, tabIndex: -1, ariaHidden: "true" });

  function matching() {
    if (load !== null) return state.found;
    const typed = input.value.trim().toLowerCase();
    const free = multi ? options.filter((option) => !state.chosen.includes(option)) : options;
    return free.filter(({ label }) => label.toLowerCase().includes(typed)).slice(0, SHOWN_AT_ONCE);
  }

  function showValue() {
    container
      .querySelectorAll(".select__placeholder, .select__single-value, .select__multi-value")
      .forEach((node) => node.remove());
    const before = container.querySelector(".select__input-container");
    if (state.chosen.length === 0 && input.value === "") {
      const placeholder = element("div", "select__placeholder", "Select...");
      placeholder.id = `react-select-${input.id}-placeholder`;
      before.before(placeholder);
    }
    if (!multi && state.chosen.length > 0 && input.value === "") {
      before.before(element("div", "select__single-value", state.chosen[0].label));
    }
    if (multi) for (const option of state.chosen) before.before(chip(option));
    control.querySelector(".select__clear-indicator")?.remove();
    if (multi && state.chosen.length > 0) control.querySelector(".select__indicators").prepend(clearButton());
    if (required && state.chosen.length === 0) shell.append(carrier);
    else carrier.remove();
  }

  function chip(option) {
    const box = element("div", "select__multi-value");
    const remove = element("button", "select__multi-value__remove", "×");
    Object.assign(remove, { type: "button", tabIndex: -1, ariaLabel: `Remove ${option.label}` });
    remove.addEventListener("click", () => choose(state.chosen.filter((one) => one !== option)));
    box.append(element("div", "select__multi-value__label", option.label), remove);
    return box;
  }

  function clearButton() {
    const button = element("button", "icon-button select__clear-indicator", "×");
    Object.assign(button, { type: "button", tabIndex: -1, ariaLabel: "Clear selections" });
    button.addEventListener("click", () => choose([]));
    return button;
  }

  function showMenu() {
    menu?.remove();
    menu = null;
    input.setAttribute("aria-expanded", String(state.open));
    control.classList.toggle("select__control--menu-is-open", state.open);
    if (!state.open) {
      input.removeAttribute("aria-controls");
      input.removeAttribute("aria-activedescendant");
      return;
    }
    menu = element("div", "select__menu");
    const list = element("div", "select__menu-list");
    list.id = listId;
    list.setAttribute("role", "listbox");
    const shown = matching();
    state.focused = Math.min(state.focused, Math.max(shown.length - 1, 0));
    shown.forEach((option, index) => list.append(row(option, index)));
    if (shown.length === 0) list.append(element("div", "select__menu-notice", notice()));
    menu.append(list);
    menu.addEventListener("mousedown", (event) => event.preventDefault());
    place();
    input.setAttribute("aria-controls", listId);
    if (shown.length > 0)
      input.setAttribute("aria-activedescendant", `react-select-${input.id}-option-${state.focused}`);
    list.children[state.focused]?.scrollIntoView({ block: "nearest" });
  }

  function notice() {
    if (state.loading) return "Loading...";
    return load !== null && input.value.trim() === "" ? "Type to search" : "No options";
  }

  function place() {
    if (!portal) return shell.append(menu);
    const { left, bottom, width } = control.getBoundingClientRect();
    Object.assign(menu.style, { left: `${left + scrollX}px`, top: `${bottom + scrollY + 4}px`, width: `${width}px` });
    menu.classList.add("select__menu--portal");
    document.body.append(menu);
  }

  function row(option, index) {
    const isChosen = state.chosen.includes(option);
    const classes = [
      "select__option",
      index === state.focused && "select__option--is-focused",
      isChosen && "select__option--is-selected",
    ];
    const node = element("div", classes.filter(Boolean).join(" "), option.label);
    node.id = `react-select-${input.id}-option-${index}`;
    node.setAttribute("role", "option");
    node.setAttribute("aria-selected", String(isChosen));
    node.addEventListener("click", () => pick(option));
    return node;
  }

  function setOpen(open) {
    state.open = open;
    state.focused = Math.max(0, matching().indexOf(state.chosen[0]));
    showMenu();
  }

  function pick(option) {
    input.value = "";
    state.found = load === null ? state.found : [];
    choose(multi ? [...state.chosen, option] : [option]);
    setOpen(false);
  }

  function choose(chosen) {
    state.chosen = chosen;
    showValue();
    onChange(chosen);
  }

  async function lookUp() {
    const asked = ++state.asked;
    const typed = input.value.trim();
    state.loading = typed !== "";
    state.found = [];
    showMenu();
    if (typed === "") return;
    const found = await load(typed);
    // An answer to an older question may come later than the answer to this one.
    if (asked !== state.asked) return;
    Object.assign(state, { found, loading: false });
    if (state.open) showMenu();
  }

  control.addEventListener("mousedown", (event) => {
    if (event.target.closest("button")) return void event.preventDefault();
    if (event.target !== input) event.preventDefault();
    input.focus();
    if (!state.open) setOpen(true);
  });
  flyout?.addEventListener("click", () => {
    input.focus();
    setOpen(!state.open);
  });
  input.addEventListener("input", () => {
    state.open = true;
    state.focused = 0;
    showValue();
    if (load === null) return showMenu();
    clearTimeout(pause);
    pause = setTimeout(lookUp, TYPING_PAUSE_MS);
  });
  input.addEventListener("blur", () => {
    input.value = "";
    clearTimeout(pause);
    state.asked += 1;
    if (load !== null) Object.assign(state, { found: [], loading: false });
    showValue();
    setOpen(false);
  });
  input.addEventListener("keydown", (event) => {
    const shown = state.open ? matching() : [];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!state.open) return setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      state.focused = (state.focused + step + shown.length) % Math.max(shown.length, 1);
      return showMenu();
    }
    if ((event.key === "Enter" || event.key === "Tab") && state.open && shown[state.focused] !== undefined) {
      event.preventDefault();
      return pick(shown[state.focused]);
    }
    if (event.key === "Enter") event.preventDefault();
    if (event.key === "Escape" && state.open) {
      input.value = "";
      showValue();
      setOpen(false);
    }
    if (event.key === "Backspace" && input.value === "" && state.chosen.length > 0)
      choose(multi ? state.chosen.slice(0, -1) : []);
  });

  showValue();
  return { choose, chosen: () => state.chosen };
}
