import { greenhouse } from "./greenhouse.ts";
import { lever } from "./lever.ts";
import { personio } from "./personio.ts";
import { recruitee } from "./recruitee.ts";
import type { Source } from "./source.ts";

/** Every source, in the order in which an answer is tried on them. */
export const SOURCES: readonly Source[] = [greenhouse, lever, recruitee, personio];
