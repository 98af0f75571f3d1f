import { compile, type CompileOptions } from "#latex/engine/compile.ts";

// A worker that is killed while TeX runs for it: SOURCE OPTIONS(JSON).
const [, , source = "", options = "{}"] = process.argv;
await compile(source, { ...(JSON.parse(options) as CompileOptions), signal: new AbortController().signal });
