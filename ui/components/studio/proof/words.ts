import { css } from "lit";

/** Lays pdf.js' invisible words exactly over the drawn ones; it sets the variables on each. */
export const words = css`
  .words {
    --min-font-size: 1;
    --text-scale-factor: calc(var(--total-scale-factor) * var(--min-font-size));
    --min-font-size-inv: calc(1 / var(--min-font-size));
    position: absolute;
    inset: 0;
    overflow: clip;
    line-height: 1;
    text-align: initial;
    letter-spacing: normal;
    word-spacing: normal;
    text-size-adjust: none;
    forced-color-adjust: none;
    transform-origin: 0 0;
  }
  .words span,
  .words br {
    position: absolute;
    color: transparent;
    white-space: pre;
    cursor: text;
    transform-origin: 0 0;
  }
  .words > :not(.markedContent),
  .words .markedContent span:not(.markedContent) {
    font-size: calc(var(--text-scale-factor) * var(--font-height, 0));
    transform: rotate(var(--rotate, 0deg)) scaleX(var(--scale-x, 1)) scale(var(--min-font-size-inv));
  }
  .words .markedContent {
    display: contents;
  }
  .words ::selection {
    background: color-mix(in srgb, AccentColor 30%, transparent);
  }
`;
