import { chmodSync } from "node:fs";
import { mustMend } from "#data/model/faults.ts";
import { buildApp } from "#server/app.ts";
import type { Config } from "#server/config/config.ts";
import type { App, AppDeps } from "#server/door.ts";
import type { Ground } from "./ground.ts";

export type Doors = {
  /** Where the control room answers, e.g. `http://127.0.0.1:8137`; null when it listens on the socket alone. */
  address: string | null;
  /** How many requests came over the private socket. */
  requests(): number;
};

export type DoorParts = Omit<AppDeps, "trusted" | "about" | "cookieName"> & {
  /** Taken when the settings ask for any free port; 0: whichever is free. */
  freePort: number;
};

/** Opens the private socket, and the control room's port unless the appliance was started for one command. */
export async function openDoors({ config, paths, steps }: Ground, { freePort, ...parts }: DoorParts): Promise<Doors> {
  let address: string | null = null;
  const common: Omit<AppDeps, "trusted"> = {
    ...parts,
    cookieName: `autoresume_${config.mode}_${config.settings.door.port}`,
    about: {
      version: config.version,
      dataHome: config.home,
      address: () => address ?? `unix:${paths.socket}`,
      mode: config.mode,
      onDemand: config.onDemand,
    },
  };
  const own = await buildApp({ ...common, trusted: true });
  let requests = 0;
  own.addHook("onRequest", async () => {
    requests += 1;
  });
  steps.add("the private socket", () => own.close());
  await own.listen({ path: paths.socket });
  chmodSync(paths.socket, 0o600);
  if (!config.onDemand) {
    const app = await buildApp({ ...common, trusted: false });
    steps.add("the control room's port", () => app.close());
    const { door } = config.settings;
    address = await listen(app, { ...door, port: door.port || freePort });
  }
  return { address, requests: () => requests };
}

async function listen(app: App, door: Config["settings"]["door"]): Promise<string> {
  try {
    await app.listen(door);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const where = `${door.host}:${door.port}`;
    if (code === "EADDRINUSE") {
      throw mustMend("port_in_use", `Something else already listens on ${where}.`, {
        hint: `Stop it, or choose another port: AUTORESUME_PORT=${door.port + 1} (or ./scripts/up --port ${door.port + 1}).`,
        cause: error,
      });
    }
    if (code === "EADDRNOTAVAIL" || code === "EACCES" || code === "ENOTFOUND") {
      throw mustMend("address_wrong", `This machine cannot listen on ${where}.`, {
        hint: "Set AUTORESUME_HOST to an address of this machine and AUTORESUME_PORT to a port from 1024 up.",
        cause: error,
      });
    }
    throw error;
  }
  const bound = app.server.address();
  const port = bound !== null && typeof bound === "object" ? bound.port : door.port;
  const host = door.host === "0.0.0.0" || door.host === "::" ? "127.0.0.1" : door.host;
  const scheme = door.tlsCertificate === "" ? "http" : "https";
  return `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}${door.basePath.slice(0, -1)}`;
}
