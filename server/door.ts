import type { IncomingMessage, ServerResponse } from "node:http";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { Accounts } from "#server/accounts/accounts.ts";
import type { LiveHub } from "#server/live/hub.ts";
import type { Services } from "#server/services/services.ts";
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
  hub: LiveHub;
  health: HealthWatch;
  log: FastifyBaseLogger;
  allowedNames: readonly string[];
  /** Set for the listener on the private socket, whose peers are the owner's own commands. */
  trusted: boolean;
  /** Apart for each appliance of a machine: cookies know no ports. */
  cookieName: string;
  about: { version: string; dataHome: string; address: () => string; mode: "owner" | "demo"; onDemand: boolean };
  uiDirectory: string;
  /** Ends the appliance; offered on the private socket alone. */
  stop(): void;
  /** Stops the appliance and starts it again in the same process. */
  restart(): void;
};
