import { css } from "lit";

/** Text beside PDF, each with its own way to scroll; on narrow screens one of them at a time. */
export const studioLayout = css`
  .studio {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    height: calc(100dvh - var(--page-above));
    min-height: var(--studio-height-least);
    padding: var(--space-3) var(--space-5) var(--space-4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-3);
  }
  .head .words {
    flex: 1;
    min-width: min(100%, var(--card-min));
  }
  .back {
    margin-left: calc(var(--space-2) * -1);
  }
  .page .back {
    justify-self: start;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--space-4);
    flex: 1;
    min-height: 0;
  }
  .columns > .panel {
    display: flex;
    flex-direction: column;
    min-height: 0;
    overflow: hidden;
  }
  .side > header {
    padding: var(--space-1) var(--space-2);
  }
  .side ar-tabs {
    min-width: 0;
  }
  .writing {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  ar-document-editor {
    flex: 1;
    min-height: 0;
  }
  ar-claim {
    flex: none;
  }
  .inner {
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
  .inner.proof {
    overflow: hidden;
  }
  ar-proof {
    height: 100%;
  }
  @media (max-width: 1023px) {
    .studio {
      height: auto;
      padding-inline: var(--page-pad);
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns > .panel,
    .inner,
    .inner.proof {
      overflow: visible;
    }
    .writing ar-claim {
      position: sticky;
      bottom: 0;
      z-index: 3;
      border-radius: 0 0 var(--radius-l) var(--radius-l);
    }
    .side > header {
      position: sticky;
      top: 0;
      z-index: 3;
      border-radius: var(--radius-l) var(--radius-l) 0 0;
      background: var(--color-surface);
    }
  }
  @media (max-width: 639px) {
    .writing ar-claim {
      bottom: calc(var(--bar-height) + env(safe-area-inset-bottom));
    }
  }
`;
