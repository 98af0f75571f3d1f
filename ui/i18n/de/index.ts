import type { Translation } from "../translate.ts";
import { application } from "./application.ts";
import { approval } from "./approval.ts";
import { events } from "./events.ts";
import { job } from "./job.ts";
import { owner } from "./owner.ts";
import { shell } from "./shell.ts";

export const de = { ...shell, ...job, ...approval, ...application, ...owner, ...events } satisfies Translation;
