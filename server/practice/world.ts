import cookie from "@fastify/cookie";
import multipart from "@fastify/multipart";
import Fastify, { type FastifyInstance } from "fastify";
import { Behaviours, type Behaviour, WAIT_MS } from "./behaviours.ts";
import { crowdOf } from "./employers/crowd.ts";
import { KILN_AND_COMPASS } from "./employers/kiln-and-compass.ts";
import { LANTERNFISH } from "./employers/lanternfish/employer.ts";
import { type Arrival, type Sighting, openJudge } from "./judge.ts";
import { addAssetRoutes } from "./routes/assets.ts";
import { addBoardApi } from "./routes/board-api.ts";
import { addCompanyRoutes } from "./routes/company-pages.ts";
import { addHostedPages } from "./routes/hosted-pages.ts";
import { addHostedReceiver } from "./routes/hosted-receiver.ts";
import { MAX_UPLOAD_BYTES } from "./routes/incoming.ts";
import { Connections, type Site } from "./site.ts";

export type PracticeOptions = {
  /** 0 or absent: any free port. */
  port?: number;
  /** Closes the world when it fires. */
  signal?: AbortSignal;
  /** How many jobs the employer `harbours` has; none when absent. */
  jobs?: number;
  /** A file that keeps the arrivals, appended and synced before each answer. */
  log?: string;
  /** Behaviours from the start, by job; `*` for all others. `clear` returns to these. */
  behaviours?: Record<string, Behaviour>;
};

/** Employers, boards and forms on loopback. What their server received is the judge of every test of applying. */
export interface PracticeWorld {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** `127.0.0.1:port` */
  readonly host: string;
  /** Board addresses as the search takes them. */
  readonly boards: readonly { token: string; name: string; url: string }[];
  /** Every application POST that was received whole, also when it was then refused or its connection cut. */
  arrivals(): Arrival[];
  /** Every request, in order. */
  sightings(): Sighting[];
  /** Forgets arrivals, requests and behaviours set since the start. */
  clear(): void;
  /** `jobId` is a hosted job's number, a company job's slug, or `*`. */
  behave(jobId: string, behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** Notes each request, and holds it back where the job in its address is to be slow. */
function watchRequests(app: FastifyInstance, site: Site): void {
  app.addHook("onRequest", async (request) => {
    const connection = site.connections.of(request.raw.socket);
    connection.requests += 1;
    const bytes = Number(request.headers["content-length"] ?? 0);
    site.judge.see({ method: request.method, url: request.url, bytes, connectionId: connection.id });
    const { id } = request.params as { id?: string };
    if (id !== undefined && site.behaviours.of(id) === "slow") await new Promise((done) => setTimeout(done, WAIT_MS));
  });
}

/** Starts the practice world on 127.0.0.1. Rejects with the listening error, e.g. `EADDRINUSE`. */
export async function startPracticeWorld(options: PracticeOptions = {}): Promise<PracticeWorld> {
  const app = Fastify({ forceCloseConnections: true, bodyLimit: MAX_UPLOAD_BYTES });
  const judge = openJudge(options.log);
  let origin = "";
  const site: Site = {
    origin: () => origin,
    hosted: options.jobs === undefined ? [LANTERNFISH] : [LANTERNFISH, crowdOf(options.jobs)],
    company: KILN_AND_COMPASS,
    behaviours: new Behaviours(options.behaviours),
    judge,
    connections: new Connections(),
    startedAt: new Date(),
  };
  watchRequests(app, site);
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: MAX_UPLOAD_BYTES, files: 10 } });
  addAssetRoutes(app);
  addBoardApi(app, site);
  addHostedPages(app, site);
  addHostedReceiver(app, site);
  addCompanyRoutes(app, site);

  origin = await app.listen({ host: "127.0.0.1", port: options.port ?? 0 }).catch((error: unknown) => {
    judge.close();
    throw error;
  });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= app.close().then(() => judge.close()));
  options.signal?.addEventListener("abort", () => void close(), { once: true });
  return {
    origin,
    host: new URL(origin).host,
    boards: site.hosted.map(({ token, name }) => ({ token, name, url: `${origin}/v1/boards/${token}/jobs` })),
    arrivals: () => judge.arrivals(),
    sightings: () => judge.sightings(),
    clear() {
      judge.clear();
      site.behaviours.reset();
    },
    behave: (jobId, behaviour) => site.behaviours.set(jobId, behaviour),
    close,
  };
}
