import { defineConfig } from "vite";

/** Builds the control room. Nothing is inlined, so that the appliance can forbid inline script and style. */
export default defineConfig({
  root: "ui",
  // Every address is relative: the page says under which path of a reverse proxy it stands.
  base: "./",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2024",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What two pages share comes in one file instead of forty; what one page needs comes with it.
        codeSplitting: {
          groups: [{ name: "shared", test: /\/ui\/(?!pages|i18n\/de)|\/node_modules\/(@lit|lit)/, minShareCount: 2 }],
        },
      },
    },
  },
});
