import type { Cookie } from "playwright";
import type { TaskContext } from "#agents/context.ts";
import { Fault } from "#data/model/faults.ts";
import type { FoundPosting } from "#data/model/job/posting.ts";

/** Playwright's storage state. */
export type StoredSession = {
  cookies: Cookie[];
  origins: { origin: string; localStorage: { name: string; value: string }[] }[];
};

/** The part of a session that belongs to a host (`name` or `name:port`). */
export function ofHost({ cookies, origins }: StoredSession, host: string): StoredSession {
  const name = URL.parse(`https://${host}`)?.hostname ?? "";
  const belongs = (domain: string) => {
    const bare = domain.replace(/^\./, "");
    return name === bare || (domain.startsWith(".") && name.endsWith(`.${bare}`));
  };
  return {
    cookies: cookies.filter(({ domain }) => belongs(domain)),
    origins: origins.filter(({ origin }) => URL.parse(origin)?.host === host),
  };
}

/** The session that the vault keeps for the host of an address, or null: also when it cannot be read. */
export async function storedAt(address: string, context: TaskContext): Promise<StoredSession | null> {
  const host = URL.parse(address)?.host;
  const text = host === undefined ? null : await context.secrets.session(host);
  if (host === undefined || text === null) return null;
  try {
    const state = JSON.parse(text) as Partial<StoredSession>;
    return ofHost({ cookies: state.cookies ?? [], origins: state.origins ?? [] }, host);
  } catch {
    context.log("a kept session cannot be read; the form is opened without it", { host });
    return null;
  }
}

/** Has what a site set after a submit kept, so that it knows the applicant again. Its failure changes no verdict. */
export async function keepSession(
  session: { stored(host: string): Promise<StoredSession> },
  posting: Pick<FoundPosting, "applyUrl" | "url">,
  context: TaskContext,
): Promise<void> {
  const host = URL.parse(posting.applyUrl ?? posting.url ?? "")?.host;
  if (host === undefined) return;
  try {
    const stored = await session.stored(host);
    if (stored.cookies.length > 0) await context.secrets.keepSession(host, JSON.stringify(stored));
  } catch (error) {
    context.log("the session after the submit could not be kept", { host, because: Fault.of(error).message });
  }
}
