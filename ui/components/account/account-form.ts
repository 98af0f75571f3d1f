import { css } from "lit";

/** How the sections of an account look: forms within panels, rows of things with what can be done to each. */
export const accountForm = css`
  form {
    display: grid;
    gap: var(--space-4);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .actions.end {
    justify-content: end;
  }
  .done {
    color: var(--color-ok);
  }
  .quiet {
    padding: var(--space-4);
    color: var(--color-text-muted);
  }
  ul.rows {
    border-top: var(--line) solid var(--color-line);
  }
  header + ul.rows {
    border-top: 0;
  }
  ul.rows li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-3) var(--space-4);
  }
  ul.rows li > .what {
    flex: 1 1 0;
    min-width: var(--tile-min);
    overflow-wrap: anywhere;
  }
`;
