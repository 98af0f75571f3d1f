import { setTimeout as sleep } from "node:timers/promises";
import type { BrowserContext, Dialog, Locator, Page } from "playwright";
import { Fault } from "#data/model/faults.ts";
import type { FileRef } from "#data/model/schema.ts";
import type { TaskContext } from "../context.ts";
import { Egress } from "./egress/egress.ts";
import { INIT_SCRIPT } from "./flags.ts";
import { Gate, type ObservedRequest, type SubmitGate } from "./gate/gate.ts";
import { Ledger } from "./gate/ledger.ts";
import { guardSockets } from "./gate/sockets.ts";
import { Traffic } from "./gate/traffic.ts";
import { borrowBrowser } from "./launch.ts";
import type { Resolver } from "./net/resolve.ts";
import { takeScreenshot } from "./proof.ts";
import { ofHost, type StoredSession } from "./stored-session.ts";

export type { ObservedRequest, SubmitGate } from "./gate/gate.ts";

export type SessionOptions = {
  context: TaskContext;
  /** The hosts of this job: names, `name:port`, or `*.name`. Documents, frames and changes go nowhere else. */
  hosts: readonly string[];
  /** A session kept from before, to be signed in with. */
  stored?: StoredSession;
};

/** A fresh, guarded browser context for one job. Whoever opens it closes it. */
export interface BrowserSession {
  readonly page: Page;
  readonly gate: SubmitGate;
  readonly traffic: readonly ObservedRequest[];
  /** A picture of the whole page, kept as a file, without what stands in `covers`. */
  screenshot(name: string, covers?: readonly Locator[]): Promise<FileRef>;
  /** What would sign in again at a host. */
  stored(host: string): Promise<StoredSession>;
  close(): Promise<void>;
}

/** What tests put in the place of the world outside. `trust`: SHA-256 of a public key that counts as certified, base64. */
export type SessionEdges = { resolver?: Resolver; trust?: string };

/**
 * Opens a guarded context: its only way out is its own egress, and every request meets the submit gate first.
 * Closes by itself when the task is cancelled. Faults: those of `borrowBrowser`.
 */
export async function openSession(options: SessionOptions, edges: SessionEdges = {}): Promise<BrowserSession> {
  const { context: task, hosts } = options;
  task.signal.throwIfAborted();
  const { practiceHosts } = task.settings;
  const lease = await borrowBrowser(task.settings, edges.trust);
  const traffic = new Traffic((error) =>
    task.log("a request met trouble at the gate", { because: Fault.of(error).message }),
  );
  const ledger = new Ledger();
  const endWatch = lease.door.watch(ledger);
  const egress = new Egress({
    practiceHosts,
    admission: ledger,
    onRefused: (key, because, url) => {
      task.log("a connection was refused", { key, because });
      if (url !== null) traffic.unanswered(url);
    },
    ...(edges.resolver === undefined ? {} : { resolver: edges.resolver }),
  });
  let browser: BrowserContext | null = null;
  const close = async () => {
    task.signal.removeEventListener("abort", onAbort);
    // A tab that hangs in being made must not keep the session; the lease's browser ends it at the latest.
    await Promise.race([browser?.close().catch(() => {}), sleep(5_000, undefined, { ref: false })]);
    await egress.stop();
    endWatch();
    lease.release();
  };
  const onAbort = () => void close();
  try {
    const server = await egress.start();
    browser = await lease.browser.newContext({
      proxy: { server },
      serviceWorkers: "block",
      acceptDownloads: false,
      viewport: { width: 1280, height: 900 },
      locale: "en-US",
      ...(options.stored === undefined ? {} : { storageState: options.stored }),
      timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    const gate = new Gate({ context: browser, hosts, traffic, ledger });
    await browser.addInitScript(INIT_SCRIPT);
    await gate.stand(egress);
    await guardSockets({ context: browser, gate, traffic, practiceHosts, edges });
    const page = await browser.newPage();
    guardPages(browser, page, gate, task);
    task.signal.addEventListener("abort", onAbort, { once: true });
    if (task.signal.aborted) await close();
    task.signal.throwIfAborted();
    const cookies = browser.cookies.bind(browser);
    return {
      page,
      gate,
      traffic: traffic.all,
      screenshot: (name, covers = []) => takeScreenshot(page, task.files, { name, covers }),
      stored: async (host) => ofHost({ cookies: await cookies(), origins: [] }, host),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Tabs that open while the form is being filled are closed; dialogs never stop a page. */
function guardPages(browser: BrowserContext, page: Page, gate: Gate, task: TaskContext): void {
  const onDialog = (dialog: Dialog) => {
    task.log("the page opened a dialog", { kind: dialog.type(), text: dialog.message().slice(0, 300) });
    // "Really send?" is asked after the click that was approved; before it, every question is declined.
    const agreed = gate.state === "armed" || gate.state === "spent" || dialog.type() === "alert";
    void (agreed ? dialog.accept() : dialog.dismiss()).catch(() => {});
  };
  page.on("dialog", onDialog);
  browser.on("page", (opened) => {
    opened.on("dialog", onDialog);
    if (gate.state === "fill") void opened.close().catch(() => {});
  });
}
