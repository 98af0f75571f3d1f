import { registerHooks } from "node:module";
import type * as Pdf from "pdfjs-dist/legacy/build/pdf.mjs";

let reader: Promise<typeof Pdf> | undefined;

/** pdf.js, loaded when first asked for. */
export function loadPdfReader(): Promise<typeof Pdf> {
  reader ??= withoutCanvas(() => import("pdfjs-dist/legacy/build/pdf.mjs"));
  return reader;
}

/** What pdf.js would paint on: 60 MiB and a tenth of a second that reading has no use for. */
const CANVAS = "@napi-rs/canvas";

async function withoutCanvas<T>(load: () => Promise<T>): Promise<T> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      // Any module without the members of a canvas serves.
      specifier === CANVAS ? { url: "node:querystring", shortCircuit: true } : next(specifier, context),
  });
  // Without them it complains that it could not paint.
  const world = globalThis as { DOMMatrix?: unknown; Path2D?: unknown };
  world.DOMMatrix ??= Object;
  world.Path2D ??= Object;
  try {
    return await load();
  } finally {
    hooks.deregister();
  }
}
