import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Reply, replyTo } from "../behaviours.ts";
import type { ArrivedFile, Outcome } from "../judge.ts";
import { type Site, sessionOf } from "../site.ts";

export const MAX_UPLOAD_BYTES = 12 * 1024 * 1024;

export type Incoming = { fields: Record<string, string[]>; files: ArrivedFile[] };

/** The text that a form sent under a name, trimmed; empty when it sent none. */
export const sentText = ({ fields }: Incoming, name: string) => (fields[name]?.[0] ?? "").trim();

/** Reads a multipart body to its end; rejects when the visitor goes away before that. */
async function readIncoming(request: FastifyRequest): Promise<Incoming> {
  const fields: Record<string, string[]> = {};
  const files: ArrivedFile[] = [];
  for await (const part of request.parts()) {
    if (part.type === "field") {
      (fields[part.fieldname] ??= []).push(String(part.value));
      continue;
    }
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    // A file input that holds nothing still sends a part, whose file has no name.
    if (!part.filename && bytes === 0) continue;
    files.push({ field: part.fieldname, name: part.filename, bytes, sha256: hash.digest("hex") });
  }
  return { fields, files };
}

export type Received = {
  incoming: Incoming;
  errors: Record<string, string>;
  reply: Reply | "duplicate" | "incomplete";
};

export type Receiving = {
  jobId: string;
  /** Errors by field; empty when the application is complete. */
  check: (incoming: Incoming) => Record<string, string>;
  /** Whether a field that no person sees was filled. */
  trapped: (incoming: Incoming) => boolean;
  closed: boolean;
};

/**
 * Takes one application: reads it, judges it, and has it in the log before anything is answered. The site's
 * treatment of this job decides only about what is complete and the first of its applicant.
 */
export async function receive(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  { jobId, check, trapped, closed }: Receiving,
): Promise<Received> {
  const { id, requests } = site.connections.of(request.raw.socket);
  const session = sessionOf(request, reply);
  const incoming = await readIncoming(request);
  const email = sentText(incoming, "email").toLowerCase();
  const errors = check(incoming);
  let outcome: Outcome;
  let answer: Received["reply"];
  const treatment = replyTo(closed ? "expired" : site.behaviours.of(jobId), requests > 1);
  if (treatment.reply === "closed" || treatment.reply === "login") {
    [outcome, answer] = ["refused", treatment.reply];
  } else if (trapped(incoming)) {
    [outcome, answer] = ["refused", "call_spam"];
  } else if (Object.keys(errors).length > 0) {
    [outcome, answer] = ["incomplete", "incomplete"];
  } else if (site.judge.hasApplied(jobId, { email }) !== null) {
    // Who cuts, cuts again: a second copy learns no more than the first.
    [outcome, answer] = ["duplicate", ["cut", "hang"].includes(treatment.reply) ? treatment.reply : "duplicate"];
  } else {
    [outcome, answer] = [treatment.taken ? "taken" : "refused", treatment.reply];
  }
  site.judge.note({
    at: new Date().toISOString(),
    jobId,
    path: request.url,
    fields: incoming.fields,
    files: incoming.files,
    email,
    connectionId: id,
    requestNumberOnConnection: requests,
    outcome,
    session,
  });
  return { incoming, errors, reply: answer };
}

/** Ends a request without an answer: at once for `cut`, when the world closes for `hang`. */
export function leaveUnanswered(request: FastifyRequest, reply: FastifyReply, how: "cut" | "hang"): FastifyReply {
  reply.hijack();
  if (how === "cut") request.raw.socket.destroy();
  return reply;
}

const DOCUMENT = /\.(pdf|docx?|txt|rtf)$/i;

/** Why a file is not taken as a document, or null. */
export function faultOfDocument(file: ArrivedFile): string | null {
  if (!DOCUMENT.test(file.name)) return "Please attach a PDF, Word, RTF or text file.";
  return file.bytes === 0 ? "This file is empty." : null;
}

export const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text);
