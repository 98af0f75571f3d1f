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

/**
 * Has what a site set kept, so that it knows the applicant again; what the owner gave beside cookies stays with it.
 * Returns what is kept, so that the same is not kept twice. Its failure changes no verdict.
 */
export async function keepSession(
  session: { stored(host: string): Promise<StoredSession> },
  posting: Pick<FoundPosting, "applyUrl" | "url">,
  context: TaskContext,
  kept: string | null = null,
): Promise<string | null> {
  const address = posting.applyUrl ?? posting.url ?? "";
  const host = URL.parse(address)?.host;
  if (host === undefined) return kept;
  try {
    const { cookies } = await session.stored(host);
    if (cookies.length === 0) return kept;
    const origins = (await storedAt(address, context))?.origins ?? [];
    const state = JSON.stringify({ cookies, origins });
    if (state !== kept) await context.secrets.keepSession(host, state);
    return state;
  } catch (error) {
    context.log("the session at the site could not be kept", { host, because: Fault.of(error).message });
    return kept;
  }
}
