import { HANDLERS } from "#agents/registry.ts";

/** Loads what the appliance and its workers load only when it is needed. Run while the image is built. */
await Promise.all(Object.values(HANDLERS).map((load) => load()));
await Promise.all([
  import("#agents/browser/check-browser.ts"),
  import("#latex/check.ts"),
  import("#server/demo/demo.ts"),
  import("#server/on-demand.ts"),
  import("@simplewebauthn/server"),
  import("pdfjs-dist/legacy/build/pdf.mjs"),
]);
process.exit(0);
