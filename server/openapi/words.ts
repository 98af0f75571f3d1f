import type { TSchema } from "#data/model/schema.ts";
import { CvDocument } from "#data/model/application/document.ts";
import { Proof, StudioDocument, StudioView } from "#data/model/application/studio.ts";
import { MasterCv } from "#data/model/owner/master-cv.ts";
import { WritingRules } from "#data/model/owner/writing.ts";
import { AccountView, PeopleView } from "#data/model/wire/account.ts";
import { BackupsView, RestoreState } from "#data/model/wire/backup.ts";
import { CvDiff, CvSaved, CvView, ImportReview } from "#data/model/wire/cv.ts";
import { FittedLooks } from "#data/model/wire/studio.ts";
import { VaultView } from "#data/model/wire/vault.ts";
import { ApplicationRow, DraftCard, JobDetail, OwnerView, SessionView } from "#data/model/wire/views.ts";

export type RouteWords = { tag: string; summary: string; answer?: TSchema };

const under = (tag: string, routes: Record<string, string | [string, TSchema]>) =>
  Object.entries(routes).map(([route, words]): [string, RouteWords] => [
    route,
    typeof words === "string" ? { tag, summary: words } : { tag, summary: words[0], answer: words[1] },
  ]);

/** What each route is for, in its own documentation; a test misses those that have no words. */
export const WORDS: ReadonlyMap<string, RouteWords> = new Map([
  ...under("Signing in", {
    "GET /api/session": ["Who is signed in, and whether the appliance waits for its set-up", SessionView],
    "POST /api/setup": ["Make the owner, with the set-up code from the log", SessionView],
    "POST /api/join": ["Become a member, with the code of an invitation", SessionView],
    "POST /api/sign-in": ["Sign in with name and password, and a code when a second factor is on", SessionView],
    "POST /api/sign-out": "End this session",
    "POST /api/passkey/options": "What a passkey is asked",
    "POST /api/passkey": ["Sign in with a passkey", SessionView],
    "GET /enter/:token": "Sign in by a link that works once",
  }),
  ...under("Account", {
    "GET /api/account": ["Your sessions, devices, factors and tokens", AccountView],
    "POST /api/account/password": "Change your password",
    "POST /api/account/totp": "Begin a second factor",
    "POST /api/account/totp/confirm": "Turn the second factor on with its first code",
    "POST /api/account/totp/off": "Turn the second factor off",
    "POST /api/account/passkeys/options": "Begin a new passkey",
    "POST /api/account/passkeys": "Keep a new passkey",
    "DELETE /api/account/passkeys/:id": "Remove a passkey",
    "DELETE /api/account/sessions/:id": "End one of your sessions",
    "POST /api/account/sessions/end-others": "End all your other sessions",
    "POST /api/account/tokens": "Make an access token; it is shown once",
    "DELETE /api/account/tokens/:id": "Revoke an access token",
    "POST /api/account/erase": "Erase yourself with everything of yours",
  }),
  ...under("People", {
    "GET /api/people": ["Who uses this appliance", PeopleView],
    "POST /api/people/invitations": "Invite somebody",
    "DELETE /api/people/invitations/:id": "Take an invitation back",
    "POST /api/people/:id/second-factor/reset": "Turn off the second factor of somebody who lost it",
    "POST /api/people/:id/password/reset": "A new password for somebody who forgot theirs (private socket)",
    "DELETE /api/people/:id": "Erase a person with everything of theirs",
  }),
  ...under("You", {
    "GET /api/owner": ["Master CV, profile and answer bank", OwnerView],
    "GET /api/cv": ["The master CV in force", CvView],
    "PUT /api/cv": ["Save the facts on top of the version that was seen", CvSaved],
    "POST /api/cv": "Import a master CV, as JSON with its text or as a form with its file",
    "POST /api/cv/review": ["Read a file without storing it, to see what it would bring", ImportReview],
    "GET /api/cv/versions": "Every version of the master CV",
    "GET /api/cv/versions/:version": ["One version of the master CV", MasterCv],
    "POST /api/cv/versions/:version/restore": "Bring a version of the master CV back as the newest",
    "GET /api/cv/diff": ["What differs between two versions, fact by fact", CvDiff],
    "GET /api/cv/export": "The master CV as JSON Resume, RenderCV or Markdown",
    "POST /api/profile": "Import a profile",
    "DELETE /api/answers/:id": "Forget an answer",
    "GET /api/export": "Everything of yours as JSON",
    "GET /api/files/:sha256": "A file of yours",
  }),
  ...under("Vault", {
    "GET /api/vault": ["What the vault holds, without values", VaultView],
    "POST /api/vault/unlock": "Unlock the vault",
    "POST /api/vault/lock": "Lock the vault now",
    "POST /api/vault/passphrase": "Change its passphrase",
    "POST /api/vault/rotate": "Make a new identity and seal everything to it",
    "POST /api/vault/secrets": "Keep a secret",
    "DELETE /api/vault/secrets/:kind/:name": "Remove a secret",
    "POST /api/vault/credentials": "Keep the session of a platform",
    "DELETE /api/vault/credentials/:platform": "Remove the session of a platform",
  }),
  ...under("Search", {
    "GET /api/boards": "The boards that are searched",
    "POST /api/boards": "Add a board",
    "DELETE /api/boards/:id": "Remove a board",
    "POST /api/search": "Search boards now",
    "GET /api/postings": "What was found, with what became of it",
    "POST /api/postings": "Add a posting by address or text",
  }),
  ...under("Jobs", {
    "GET /api/jobs/:id": ["A job with its reading and fit", JobDetail],
    "GET /api/jobs/:id/snapshot": "The posting as it was seen",
    "POST /api/jobs/:id/run": "Work on a job up to a draft",
    "POST /api/jobs/:id/set-aside": "Set a job aside",
    "POST /api/runs/:id/cancel": "Stop a run",
  }),
  ...under("Documents", {
    "GET /api/documents": "The CVs and letters in the studio",
    "POST /api/documents": ["Open the CV or letter of a job, or of the whole master CV", StudioView],
    "GET /api/documents/:id": ["A document with what the gate and the checks say of it", StudioView],
    "PUT /api/documents/:id": ["Save a document on top of the version that was seen", StudioView],
    "GET /api/documents/:id/whole": ["Everything that the master CV could put into it", CvDocument],
    "GET /api/documents/:id/versions": "Its versions",
    "GET /api/documents/:id/versions/:version": ["One version", StudioDocument],
    "POST /api/documents/:id/versions/:version/restore": ["Bring a version back as the newest", StudioView],
    "POST /api/documents/:id/proof": ["Set a text that need not be saved yet", Proof],
    "POST /api/documents/:id/fit": ["Find looks with which a text has the pages that are wanted", FittedLooks],
    "POST /api/documents/:id/adopt": "Make a sentence of yours a fact of the master CV",
    "POST /api/documents/:id/use": "Have the job's draft take the saved text",
    "GET /api/documents/:id/files/:format": "The saved text as pdf, docx, text or json",
    "GET /api/writing": ["How documents are written", WritingRules],
    "PUT /api/writing": ["Change how documents are written", WritingRules],
    "GET /api/templates": "Your own LaTeX templates",
    "POST /api/templates": "Keep a template of your own, after setting a sample with it",
    "DELETE /api/templates/:id": "Remove a template of your own",
    "GET /api/jobs/:id/annotations": "What you marked in a posting",
    "PUT /api/jobs/:id/annotations": "Mark phrases of a posting",
  }),
  ...under("Drafts and applications", {
    "GET /api/drafts/:id": ["A draft as it would be sent", DraftCard],
    "POST /api/drafts/:id/answers": "Answer what a draft asks",
    "POST /api/drafts/:id/approve": "Approve exactly this draft; it is sent",
    "POST /api/drafts/:id/refill": "Fill the form again",
    "POST /api/drafts/:id/reject": "Reject a draft",
    "GET /api/applications/:id": ["An application with its history", ApplicationRow],
    "POST /api/applications/:id/settle": "Say whether an uncertain application arrived",
  }),
  ...under("Backups", {
    "GET /api/backups": ["Archives, targets and drills", BackupsView],
    "POST /api/backups": "Make an archive now",
    "GET /api/backups/:id/file": "Download an archive",
    "DELETE /api/backups/:id": "Remove an archive",
    "POST /api/backups/targets": "Add a place where copies go",
    "DELETE /api/backups/targets/:id": "Remove such a place",
    "POST /api/backups/targets/:id/try": "Try whether it takes a file",
    "POST /api/backups/kit": "The emergency kit",
    "POST /api/backups/kit/prove": "Prove a written-down key by a real decryption",
    "POST /api/drills": "Prove now that the newest archive can be restored",
    "GET /api/restore": ["How far a restore is", RestoreState],
    "POST /api/restore": ["Bring an archive, before set-up", RestoreState],
    "POST /api/restore/confirm": ["Put the restored state in place", RestoreState],
    "DELETE /api/restore": "Drop what was brought",
  }),
  ...under("Appliance", {
    "GET /api/health": "Whether it is well; open to everybody",
    "GET /api/system": "Every part of it, tried for real",
    "GET /api/state": "Everything that the first page shows",
    "GET /api/events": "What happened after a number",
    "GET /api/tasks": "What waits and what runs",
    "GET /api/live": "A WebSocket with a snapshot, then every change",
    "GET /api/settings": "Every setting with its value and where it comes from",
    "POST /api/settings": "Change settings; null takes one back to its default",
    "POST /api/system/restart": "Start the appliance again in place",
    "GET /api/system/about": "What runs here (private socket)",
    "POST /api/system/link": "A link that signs in once (private socket)",
    "POST /api/system/stop": "Stop the appliance (private socket)",
  }),
]);
