import { css } from "lit";

/** Arrangements used on many pages: page, row, stack, panel. */
export const layout = css`
  .page {
    display: grid;
    gap: var(--space-6);
    max-width: var(--page-width);
    margin-inline: auto;
    padding: var(--space-6) var(--page-pad) var(--space-16);
  }
  .page > * {
    min-width: 0;
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-width: 0;
  }
  .wrap {
    flex-wrap: wrap;
  }
  .spread {
    justify-content: space-between;
  }
  .grow {
    flex: 1;
    min-width: 0;
  }
  .stack {
    display: grid;
    gap: var(--space-4);
    align-content: start;
  }
  .stack > * {
    min-width: 0;
  }
  .tight {
    gap: var(--space-2);
  }
  .panel {
    background: var(--color-surface);
    border: var(--line) solid var(--color-line);
    border-radius: var(--radius-l);
  }
  .panel > header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-4);
    border-bottom: var(--line) solid var(--color-line);
  }
  .panel > .body {
    padding: var(--space-4);
  }
  .rows > * + * {
    border-top: var(--line) solid var(--color-line);
  }
  .truncate {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .clip {
    overflow: hidden;
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--aside-width);
    gap: var(--space-6);
    align-items: start;
  }
  @media (max-width: 1023px) {
    .two {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  dl.terms {
    display: grid;
    grid-template-columns: minmax(0, var(--term-width)) minmax(0, 1fr);
    gap: var(--space-2) var(--space-4);
  }
  dl.terms dt {
    color: var(--color-text-muted);
  }
  @media (max-width: 639px) {
    dl.terms {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dl.terms dd {
      margin-bottom: var(--space-3);
    }
  }
`;
