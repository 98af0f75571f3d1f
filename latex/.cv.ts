export { SAMPLE_CV as default } from "#latex/templates/classic/sample.ts";
