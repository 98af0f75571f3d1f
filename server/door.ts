import type { IncomingMessage, ServerResponse } from "node:http";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { Accounts } from "#server/accounts/accounts.ts";
import type { LiveHub } from "#server/live/hub.ts";
import type { Tls } from "#server/entry/tls.ts";
import type { ArchiveRooms } from "#server/services/archive/rooms.ts";
import type { Restores } from "#server/services/archive/restores.ts";
import type { Services } from "#server/services/services.ts";
import type { LiveSettings } from "#server/services/settings/live.ts";
import type { SettingsService } from "#server/services/settings/settings.ts";
import type { HealthWatch } from "#server/watch/health.ts";

/** The HTTP door as its routes see it: their schemas give the types of what comes in. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

export type AppDeps = {
  services: Services;
  accounts: Accounts;
  archive: ArchiveRooms;
  hub: LiveHub;
  health: HealthWatch;
  log: FastifyBaseLogger;
  settings: SettingsService;
  live: LiveSettings;
  /** Where the settings' file lies, for the page that changes it. */
  settingsFile: string;
  /** Speaks HTTPS on the control room's port; null: HTTP, alone or behind a proxy. */
  tls: Tls | null;
  /** Set for the listener on the private socket, whose peers are the owner's own commands. */
  trusted: boolean;
  /** Apart for each appliance of a machine: cookies know no ports. */
  cookieName: string;
  about: { version: string; dataHome: string; address: () => string; mode: "owner" | "demo"; onDemand: boolean };
  /** An archive that takes the place of an appliance nobody has set up. */
  restores: Restores;
  uiDirectory: string;
  /** Ends the appliance; offered on the private socket alone. */
  stop(): void;
  /** Stops the appliance and starts it again in the same process. */
  restart(): void;
};
