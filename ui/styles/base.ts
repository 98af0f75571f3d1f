import { css } from "lit";

/** What every element shares: box model, focus ring, headings, links, hidden text. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: var(--line-thick) solid var(--color-focus);
    outline-offset: var(--line-thick);
    border-radius: var(--radius-s);
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: var(--text-xl);
    font-weight: var(--weight-strong);
    letter-spacing: var(--tracking-tight);
    line-height: var(--leading-tight);
  }
  h2 {
    font-size: var(--text-l);
    font-weight: var(--weight-strong);
    letter-spacing: var(--tracking-tight);
    line-height: var(--leading-tight);
  }
  h3 {
    font-size: var(--text-m);
    font-weight: var(--weight-strong);
    line-height: var(--leading-tight);
  }
  a {
    color: var(--color-accent-text);
    text-underline-offset: 0.18em;
    text-decoration-thickness: from-font;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  .muted {
    color: var(--color-text-muted);
  }
  .small {
    font-size: var(--text-s);
  }
  .mono {
    font-family: var(--font-mono);
    font-size: 0.92em;
  }
  .numeric {
    font-variant-numeric: tabular-nums;
  }
  .break {
    overflow-wrap: anywhere;
  }
  .overline {
    font-size: var(--text-xs);
    font-weight: var(--weight-strong);
    color: var(--color-text-muted);
    letter-spacing: var(--tracking-wide);
    text-transform: uppercase;
  }
  .visually-hidden {
    position: absolute;
    width: var(--line);
    height: var(--line);
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
