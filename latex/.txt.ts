import { readPdf } from "#latex/text-layer.ts";
import { readFileSync } from "node:fs";
console.log((await readPdf(new Uint8Array(readFileSync(process.argv[2]!)))).text.slice(0, 4000));
