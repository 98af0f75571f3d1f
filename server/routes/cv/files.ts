import multipart from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { mustMend } from "#data/model/faults.ts";
import { ImportRequest } from "#data/model/wire/requests.ts";
import { personOf } from "#server/accounts/admission.ts";
import type { App, AppDeps } from "#server/door.ts";
import type { CvFile } from "#server/services/owner/master-cv/master-cvs.ts";

/** Bytes of a file that may be a CV. */
const LARGEST_FILE = 12 * 1024 * 1024;
/** What a form wraps around a file, bytes. */
const AROUND = 64 * 1024;
/** Text as JSON may be written with six bytes a letter. */
const LARGEST_TEXT = LARGEST_FILE * 2;

/** A CV as a file: stored at once, or read to be looked at. */
export async function cvFileRoutes(app: App, { services: { cvs } }: AppDeps): Promise<void> {
  await app.register(async (scope: App) => {
    const limits = { fields: 0, files: 1, parts: 1, fileSize: LARGEST_FILE };
    await scope.register(multipart, { limits });

    // A form has no body that a schema could describe: it is read by `fileOf`.
    const either = { config: { multipart: "too" as const }, schema: { body: ImportRequest }, attachValidation: true };
    scope.post("/api/cv", { ...either, bodyLimit: LARGEST_TEXT }, async (request) => {
      const file = request.isMultipart() ? await fileOf(request) : textOf(request, request.body);
      const { cv, format, doubts } = await cvs.importNow(personOf(request).id, file);
      return { version: cv.version, facts: cv.facts.length, notUnderstood: cv.notUnderstood, format, doubts };
    });

    const alone = { config: { multipart: true }, bodyLimit: LARGEST_FILE + AROUND };
    scope.post("/api/cv/review", alone, async (request) => cvs.review(personOf(request).id, await fileOf(request)));
  });
}

function textOf(request: FastifyRequest, { name, text }: ImportRequest): CvFile {
  if (request.validationError !== undefined) throw request.validationError;
  return sized({ name, bytes: Buffer.from(text) });
}

/** The one file of a form. `Fault`s: `request_wrong`, `cv_too_large`. */
async function fileOf(request: FastifyRequest): Promise<CvFile> {
  try {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (part === undefined) {
      throw mustMend("request_wrong", "A file is wanted.", { hint: "Send a form with one file, named “file”." });
    }
    const name = part.filename.slice(0, 300);
    const bytes = await part.toBuffer().catch((error: unknown) => {
      throw part.file.truncated ? tooLarge(name) : error;
    });
    return sized({ name, bytes });
  } catch (error) {
    // Browsers read no answer before they have sent everything: what is left of a refused file goes nowhere.
    request.raw.unpipe();
    request.raw.resume();
    throw error;
  }
}

function sized(file: CvFile): CvFile {
  if (file.bytes.byteLength > LARGEST_FILE) throw tooLarge(file.name);
  return file;
}

function tooLarge(name: string) {
  return mustMend("cv_too_large", `${name} is larger than 12 MB.`, {
    hint: "Choose the CV itself; pictures belong in a file of their own. Nothing was imported.",
    data: { limit: LARGEST_FILE, unit: "bytes" },
  });
}
