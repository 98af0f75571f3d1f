import type { Client } from "./client.ts";
import type { Output } from "./output.ts";

/** Does one command's work with the appliance and ends the process with its exit code. */
export type Run = (work: (client: Client, output: Output) => Promise<void>) => Promise<void>;
