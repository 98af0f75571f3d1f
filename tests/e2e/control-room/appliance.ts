import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { build } from "vite";
import type { FileRef, Id } from "#data/model/schema.ts";
import type { Health } from "#data/model/work/health.ts";
import type { Accounts } from "#server/accounts/accounts.ts";
import { buildApp } from "#server/app.ts";
import type { App } from "#server/door.ts";
import { LiveHub } from "#server/live/hub.ts";
import { Restores } from "#server/services/archive/restores.ts";
import { SAMPLE_OWNER } from "#server/practice/owner/sample-owner.ts";
import { tellOfVaults } from "#server/start/vaults.ts";
import type { HealthWatch } from "#server/watch/health.ts";
import { type ApplianceParts, applianceParts, scratchDirectory } from "#tests/fakes/appliance-parts.ts";
import { settingsParts } from "#tests/fakes/settings.ts";

const REPOSITORY = join(import.meta.dirname, "../../..");

export const sampleHealth: Health = {
  state: "degraded",
  version: "0.1.0",
  startedAt: "2026-03-02T07:58:00.000Z",
  parts: (
    [
      ["database", "ok", "Written and read back in 2 ms.", ""],
      ["disk", "ok", "41 GB are free.", ""],
      ["browser", "ok", "Chromium 142 answers.", ""],
      ["browser_sandbox", "ok", "The sandbox holds.", ""],
      ["typesetting", "ok", "XeTeX set a page in 0.6 s.", ""],
      ["containment", "degraded", "Only the weaker containment works here.", "Install the package bubblewrap."],
      ["queue", "ok", "One task runs, two wait.", ""],
      ["models", "off", "No model is configured; everything works without.", ""],
      ["clock", "ok", "It agrees with the database.", ""],
    ] as const
  ).map(([name, state, because, hint]) => ({ name, state, because, hint, checkedAt: "2026-03-02T08:00:00.000Z" })),
};

export type OpenAppliance = Omit<ApplianceParts, "close"> & {
  origin: string;
  hub: LiveHub;
  /** Keeps bytes as a file of the owner. */
  keep(bytes: Uint8Array, name: string, mediaType: string): FileRef;
  /** An address that signs a browser in. */
  link(): string;
  /** Stops listening and cuts every line; `listen` begins anew at the same address. */
  cut(): Promise<void>;
  listen(): Promise<void>;
  close(): Promise<void>;
};

/** Builds the control room from its source, once for a test file. */
export async function buildControlRoom(): Promise<{ path: string; remove(): void }> {
  const scratch = scratchDirectory();
  await build({
    configFile: join(REPOSITORY, "vite.config.ts"),
    configLoader: "native",
    root: join(REPOSITORY, "ui"),
    logLevel: "error",
    build: { outDir: scratch.path, emptyOutDir: true },
  });
  return scratch;
}

/** The real doors, services and database on loopback, with the control room; the test plays the workers. */
export async function openAppliance(uiDirectory: string): Promise<OpenAppliance> {
  const parts = applianceParts();
  const { services, store, now } = parts;
  parts.advance(Date.now() - Date.parse(now()) - 3 * 3600_000);
  const { journal, views, vaults } = services;
  const hub = new LiveHub({ journal, views, health: () => sampleHealth, vault: (ownerId) => vaults.state(ownerId) });
  hub.start();
  const stopTelling = tellOfVaults(journal, hub);
  const accounts: Accounts = parts.accounts;
  const health = { current: () => sampleHealth, look: async () => sampleHealth } as unknown as HealthWatch;
  const door = async () =>
    buildApp({
      services,
      accounts,
      archive: parts.archive,
      hub,
      health,
      log: pino({ level: "silent" }),
      ...settingsParts(services.journal, parts.directory),
      trusted: false,
      cookieName: "ar_e2e",
      about: {
        version: "0.1.0",
        dataHome: "/var/lib/autoresume",
        address: () => origin,
        mode: "owner",
        onDemand: false,
      },
      restores: new Restores({
        home: parts.directory,
        database: join(parts.directory, "autoresume.sqlite"),
        now,
        restart: () => undefined,
      }),
      uiDirectory,
      stop: () => undefined,
      restart: () => undefined,
    });
  let app: App = await door();
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  return {
    ...parts,
    origin,
    hub,
    keep(bytes, name, mediaType) {
      const file: FileRef = { sha256: services.blobs.put(bytes), name, mediaType, bytes: bytes.length };
      store.files.add(parts.ownerId, file, now());
      return file;
    },
    link: () => `${origin}/enter/${accounts.oneTimeToken(parts.ownerId)}`,
    async cut() {
      app.websocketServer.clients.forEach((client) => client.terminate());
      await app.close();
    },
    async listen() {
      app = await door();
      await app.listen({ port, host: "127.0.0.1" });
    },
    async close() {
      stopTelling();
      hub.stop();
      await app.close();
      parts.close();
    },
  };
}

export async function importSampleOwner({ services, ownerId }: { services: ApplianceParts["services"]; ownerId: Id }) {
  await services.owner.importCv(ownerId, "master-cv.json", readFileSync(SAMPLE_OWNER.masterCv, "utf8"));
  await services.owner.importProfile(ownerId, "profile.json", readFileSync(SAMPLE_OWNER.profile, "utf8"));
}
