import { css } from "lit";

/** How the document looks while one writes: plain, and marked where it is not printed as it stands. */
export const editing = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    padding: var(--space-1) var(--space-3);
    border-bottom: var(--line) solid var(--color-line);
  }
  .group {
    display: flex;
  }
  @media (max-width: 639px) {
    .tools {
      flex-wrap: nowrap;
      gap: var(--space-1);
      padding-inline: var(--space-1);
    }
    .group {
      flex: 1 1 auto;
    }
    .group button {
      flex: 1;
      width: auto;
      min-width: 0;
      padding-inline: 0;
    }
  }
  .tools [aria-pressed="true"] {
    background: var(--color-selected);
    color: var(--color-text);
  }
  .link-form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-3);
    border-bottom: var(--line) solid var(--color-line);
    font-size: var(--text-s);
  }
  .link-form input {
    flex: 1;
    width: auto;
    min-width: var(--tile-min);
  }
  .failed {
    padding: var(--space-4);
  }
  .place {
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
  ar-busy {
    padding: var(--space-4);
  }
  .ProseMirror {
    min-height: 100%;
    padding: var(--space-4) var(--space-5) var(--space-8);
    outline: none;
    white-space: pre-wrap;
    word-wrap: break-word;
    overflow-wrap: anywhere;
    font-variant-ligatures: none;
  }
  .ProseMirror > * + * {
    margin-top: var(--space-5);
  }
  .header {
    display: flex;
    flex-direction: column;
  }
  .header > .ways {
    order: 1;
  }
  .name {
    font-size: var(--text-xl);
    font-weight: var(--weight-strong);
  }
  .ways,
  .meta {
    color: var(--color-text-muted);
    font-size: var(--text-s);
    user-select: none;
  }
  .heading {
    font-size: var(--text-m);
    padding-bottom: var(--space-1);
    margin-bottom: var(--space-2);
    border-bottom: var(--line) solid var(--color-line);
    cursor: default;
  }
  .title {
    font-weight: var(--weight-strong);
    cursor: default;
  }
  /* As in the PDF: the title first, then where and when. */
  .entry {
    display: flex;
    flex-direction: column;
  }
  .entry > div:last-child {
    display: contents;
  }
  .entry .meta {
    order: 1;
  }
  .entry .claim {
    order: 2;
  }
  .entry + .entry,
  .list + .list {
    margin-top: var(--space-4);
  }
  .claim,
  .headline,
  .item,
  .frame {
    position: relative;
    padding: var(--space-05) var(--space-2);
    border-radius: var(--radius-s);
    transition: background-color var(--motion-quick);
  }
  .text_section .claim {
    margin-inline: calc(var(--space-2) * -1);
  }
  .entry .claim,
  [data-attrs*='"as":"bullets"'] .claim {
    margin-left: var(--space-3);
  }
  .entry .claim::before,
  [data-attrs*='"as":"bullets"'] .claim::before {
    content: "•";
    position: absolute;
    left: calc(var(--space-2) * -1);
    color: var(--color-text-muted);
  }
  .headline {
    margin-inline: calc(var(--space-2) * -1);
  }
  .list > div:last-child {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    margin-top: var(--space-1);
  }
  .item {
    min-width: var(--space-6);
    border: var(--line) solid var(--color-line);
    background: var(--color-sunken);
    font-size: var(--text-s);
  }
  .paragraph {
    padding: var(--space-2);
    margin-inline: calc(var(--space-2) * -1);
    border-radius: var(--radius-m);
  }
  .paragraph .claim {
    margin-inline: calc(var(--space-2) * -1);
  }
  .frame,
  .field {
    color: var(--color-text-muted);
    cursor: default;
  }
  .field {
    white-space: pre-line;
  }
  .frame {
    margin-inline: calc(var(--space-2) * -1);
  }
  .link {
    color: var(--color-accent-text);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .changed {
    box-shadow: inset var(--line-thick) 0 0 var(--color-info);
  }
  .here {
    background: var(--color-selected);
  }
  .failing {
    background: var(--color-warn-soft);
    box-shadow: inset var(--line-thick) 0 0 var(--color-warn);
    text-decoration: underline wavy var(--color-warn);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.25em;
  }
  .ProseMirror-selectednode {
    outline: var(--line-thick) solid var(--color-focus);
  }
  .place:has(.ProseMirror:focus-visible) {
    outline: var(--line-thick) solid var(--color-focus);
    outline-offset: calc(var(--line-thick) * -1);
    border-radius: var(--radius-m);
  }
  .ProseMirror :focus-visible {
    outline: none;
  }
  @media (max-width: 1023px) {
    .place {
      overflow: visible;
    }
    /* As tall as the page: a line round it would stand at both edges of the screen and mean nothing. */
    .place:has(.ProseMirror:focus-visible) {
      outline: none;
    }
  }
`;
