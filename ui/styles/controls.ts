import { css } from "lit";

/** Buttons and inputs. Native elements, so that keyboard, labels and autofill work as everywhere. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: var(--control-height);
    padding: 0 var(--space-3);
    border: var(--line) solid var(--color-line);
    border-radius: var(--radius-m);
    background: var(--color-surface);
    color: var(--color-text);
    font: inherit;
    font-size: var(--text-m);
    font-weight: var(--weight-medium);
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
    transition:
      background-color var(--motion-quick),
      border-color var(--motion-quick);
  }
  button:hover,
  .button:hover {
    background: var(--color-hover);
    border-color: var(--color-line-strong);
  }
  button:focus-visible,
  .button:focus-visible {
    border-radius: var(--radius-m);
  }
  button:disabled,
  button[aria-disabled="true"] {
    opacity: 0.55;
    cursor: not-allowed;
  }
  button.primary,
  .button.primary {
    background: var(--color-accent);
    border-color: transparent;
    color: var(--color-on-accent);
  }
  button.primary:hover,
  .button.primary:hover {
    background: var(--color-accent-hover);
  }
  button.danger {
    background: var(--color-danger);
    border-color: transparent;
    color: var(--color-on-accent);
  }
  button.plain,
  .button.plain {
    background: none;
    border-color: transparent;
    color: var(--color-text-muted);
  }
  button.plain:hover,
  .button.plain:hover {
    background: var(--color-hover);
    color: var(--color-text);
  }
  button.small,
  .button.small {
    min-height: var(--control-height-small);
    padding: 0 var(--space-2);
    font-size: var(--text-s);
  }
  button.icon {
    width: var(--control-height);
    padding: 0;
  }
  button.link {
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--color-accent-text);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  label {
    font-weight: var(--weight-medium);
  }
  input:not([type="checkbox"], [type="radio"], [type="file"]),
  select,
  textarea {
    width: 100%;
    min-height: var(--control-height);
    padding: var(--space-1) var(--space-3);
    border: var(--line) solid var(--color-line-strong);
    border-radius: var(--radius-m);
    background: var(--color-surface);
    color: var(--color-text);
    font: inherit;
    font-size: var(--text-m);
  }
  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    outline-offset: calc(var(--line) * -1);
    border-color: var(--color-focus);
    border-radius: var(--radius-m);
  }
  textarea {
    min-height: var(--editor-height);
    padding-block: var(--space-2);
    resize: vertical;
    field-sizing: content;
  }
  ::placeholder {
    color: var(--color-text-muted);
    opacity: 1;
  }
  input[type="checkbox"],
  input[type="radio"] {
    width: var(--icon-size);
    height: var(--icon-size);
    margin: 0;
    flex: none;
    accent-color: var(--color-accent-text);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--control-height-small);
    font-weight: var(--weight);
    cursor: pointer;
  }
  .field {
    display: grid;
    gap: var(--space-1);
  }
  .help {
    color: var(--color-text-muted);
    font-size: var(--text-s);
  }
  @media (max-width: 639px), (pointer: coarse) {
    input:not([type="checkbox"], [type="radio"], [type="file"]),
    select,
    textarea {
      font-size: var(--text-l);
    }
  }
`;
