import { defineConfig } from "vite";

/** Builds the control room. Nothing is inlined, so that the appliance can forbid inline script and style. */
export default defineConfig({
  root: "ui",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2024",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
