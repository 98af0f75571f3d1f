import { css } from "lit";

/** How the forms at the door look. */
export const doorForm = css`
  form {
    display: grid;
    gap: var(--space-4);
  }
  input.code {
    font-family: var(--font-mono);
    letter-spacing: var(--tracking-wide);
  }
  .or {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    color: var(--color-text-muted);
    font-size: var(--text-s);
  }
  .or::before,
  .or::after {
    content: "";
    flex: 1;
    border-top: var(--line) solid var(--color-line);
  }
  .other {
    width: 100%;
  }
  .center {
    text-align: center;
  }
`;
