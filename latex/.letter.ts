export { SAMPLE_LETTER as default } from "#latex/templates/classic/sample.ts";
