import type { FieldOption, FormQuestion } from "../../employers/posting.ts";
import { type Html, html, ownMarkup } from "../../html.ts";

/** What a control of the page needs to know of its question. */
export type ControlOf = { id: string; label: string; required: boolean; description: string | null };

const CHEVRON = ownMarkup(
  `<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><path d="m5 7.500 5 5 5-5" fill="none" stroke="currentColor" stroke-width="1.700" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
);

const GLOBE = ownMarkup(
  `<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.300"><circle cx="10" cy="10" r="7.500"/><path d="M2.500 10h15M10 2.500c5 5 5 10 0 15c-5-5-5-10 0-15z"/></svg>`,
);

const star = (required: boolean) => required && html`<span class="required" aria-hidden="true">*</span>`;

const describe = ({ id, description }: ControlOf) =>
  description !== null &&
  html`<div id="${id}-description" class="question-description">${ownMarkup(description)}</div>`;

const error = (id: string) =>
  html`<div id="${id}-error" class="helper-text helper-text--error" aria-live="polite"></div>`;

const AUTOCOMPLETE: Record<string, string> = { first_name: "given-name", last_name: "family-name", email: "email" };

export function textControl(of: ControlOf): Html {
  const { id, label, required } = of;
  return html`<div class="field-wrapper">
    <div class="text-input-wrapper">
      <div class="input-wrapper">
        <label id="${id}-label" for="${id}" class="label">${label}${star(required)}</label>${describe(of)}
        <input
          id="${id}"
          class="input input__single-line"
          aria-label="${label}"
          aria-describedby="${id}-description ${id}-error"
          aria-invalid="false"
          aria-required="${String(required)}"
          type="text"
          maxlength="255"
          autocomplete="${AUTOCOMPLETE[id] ?? "off"}"
        />
      </div>
      ${error(id)}
    </div>
  </div>`;
}

export function longTextControl(of: ControlOf): Html {
  const { id, label, required } = of;
  return html`<div class="field-wrapper">
    <div class="text-input-wrapper">
      <div class="input-wrapper">
        <label id="${id}-label" for="${id}" class="label">${label}${star(required)}</label>${describe(of)}
        <textarea
          id="${id}"
          class="input input__multi-line"
          aria-label="${label}"
          aria-describedby="${id}-description ${id}-error"
          aria-invalid="false"
          aria-required="${String(required)}"
          rows="5"
          maxlength="5000"
        ></textarea>
      </div>
      ${error(id)}
    </div>
  </div>`;
}

/** A drop-down in the way of react-select: its options are in the page only while it is open. */
export function comboboxControl(of: ControlOf, how: { multi?: boolean; flyout?: boolean } = {}): Html {
  const { id, label, required } = of;
  const { multi = false, flyout = true } = how;
  return html`<div class="field-wrapper">
    <div class="select">
      <div class="select__container">
        <label id="${id}-label" for="${id}" class="label select__label">${label}${star(required)}</label>${describe(of)}
        <div class="select-shell" data-select="${id}">
          <div class="select__control">
            <div class="select__value-container${multi ? " select__value-container--is-multi is-multi" : ""}">
              <div class="select__placeholder" id="react-select-${id}-placeholder">Select...</div>
              <div class="select__input-container">
                <input
                  class="select__input"
                  id="${id}"
                  role="combobox"
                  type="text"
                  autocomplete="off"
                  spellcheck="false"
                  aria-autocomplete="list"
                  aria-expanded="false"
                  aria-haspopup="true"
                  aria-labelledby="${id}-label"
                  aria-describedby="react-select-${id}-placeholder ${id}-error"
                  aria-invalid="false"
                  aria-required="${String(required)}"
                />
              </div>
            </div>
            <div class="select__indicators">
              ${flyout && html`<button type="button" class="icon-button" aria-label="Toggle flyout" tabindex="-1">${CHEVRON}</button>`}
            </div>
          </div>
        </div>
      </div>
      ${error(id)}
    </div>
  </div>`;
}

export function checkboxesControl(of: ControlOf, options: readonly FieldOption[]): Html {
  const { id, label, required } = of;
  return html`<div class="field-wrapper">
    <fieldset class="checkbox" id="${id}" aria-required="${String(required)}" aria-describedby="${id}-error">
      <legend class="label">${label}${star(required)}</legend>
      ${describe(of)}
      ${options.map(
        ({ value, label: text }) =>
          html`<div class="checkbox__wrapper">
            <div class="checkbox__input">
              <input type="checkbox" id="${id}_${value}" name="${id}" value="${value}" />
            </div>
            <label for="${id}_${value}">${text}</label>
          </div>`,
      )}
    </fieldset>
    ${error(id)}
  </div>`;
}

export function uploadControl({ id, label, required }: ControlOf): Html {
  return html`<div class="field-wrapper">
    <div
      class="file-upload"
      role="group"
      aria-labelledby="upload-label-${id}"
      aria-required="${String(required)}"
      data-upload="${id}"
    >
      <div id="upload-label-${id}" class="label upload-label">${label}${star(required)}</div>
      <div class="file-upload__wrapper">
        <div class="button-container">
          <div class="secondary-button">
            <button type="button" class="btn btn--pill">Attach</button>
            <div class="visually-hidden">
              <label for="${id}">Attach</label
              ><input id="${id}" class="visually-hidden" type="file" accept=".pdf,.doc,.docx,.txt,.rtf" />
            </div>
          </div>
          <div class="secondary-button">
            <button type="button" class="btn btn--pill" data-testid="${id}-text">Enter manually</button>
          </div>
        </div>
        <p class="file-upload__accepted">Accepted file types: pdf, doc, docx, txt, rtf</p>
      </div>
      ${error(id)}
    </div>
  </div>`;
}

/** The telephone as one field set: a country list and a number that may bring its own country. */
export function phoneControl({ label, required }: ControlOf): Html {
  const country = { id: "country", label: "Country", required, description: null };
  return html`<fieldset class="phone-input">
    <legend class="visually-hidden">${label}</legend>
    <div class="phone-input__country">${comboboxControl(country)}</div>
    <div class="phone-input__phone field-wrapper">
      <div class="text-input-wrapper">
        <div class="input-wrapper">
          <label id="phone-label" for="phone" class="label">${label}${star(required)}</label>
          <div class="iti iti--allow-dropdown">
            <div class="iti__country-container">
              <span class="iti__selected-country" role="img" aria-label="No country selected">${GLOBE}</span>
            </div>
            <input
              id="phone"
              class="input input__single-line iti__tel-input"
              type="tel"
              maxlength="255"
              autocomplete="tel"
              aria-required="${String(required)}"
              aria-describedby="phone-error"
              aria-invalid="false"
            />
          </div>
        </div>
        ${error("phone")}
      </div>
    </div>
  </fieldset>`;
}

/** The control of any question of the form; the first of its fields is the one that a page shows. */
export function controlOf(question: FormQuestion): Html {
  const [field] = question.fields;
  if (field === undefined || field.type === "input_hidden") return html``;
  const of: ControlOf = { ...question, id: field.name.replace("[]", "") };
  if (field.name === "phone") return phoneControl(of);
  if (field.name === "location") return comboboxControl({ ...of, id: "candidate-location" }, { flyout: false });
  switch (field.type) {
    case "input_text":
      return textControl(of);
    case "textarea":
      return longTextControl(of);
    case "input_file":
      return uploadControl(of);
    case "multi_value_single_select":
      return comboboxControl(of);
    case "multi_value_multi_select":
      return field.values.length <= 5 ? checkboxesControl(of, field.values) : comboboxControl(of, { multi: true });
  }
}
