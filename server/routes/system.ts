import type { App, AppDeps } from "#server/door.ts";
import { giveUp, mustMend } from "#data/model/faults.ts";
import { Type } from "#data/model/schema.ts";
import { personOf } from "#server/accounts/admission.ts";

export function systemRoutes(app: App, { services, hub, health, about, trusted, accounts, ...deps }: AppDeps): void {
  app.get("/api/health", { config: { open: true } }, async (_, reply) => {
    const { state, version } = health.current();
    return reply.status(state === "down" ? 503 : 200).send({ state, version });
  });

  app.get("/api/system", async (request) => {
    const isOwner = personOf(request).role === "owner";
    // Where things lie on the machine is for whoever keeps it.
    const dataHome = isOwner ? about.dataHome : null;
    return { health: await health.look(), address: about.address(), dataHome, mode: about.mode };
  });

  app.get("/api/state", async (request) => hub.state(personOf(request).id));

  app.get(
    "/api/events",
    { schema: { querystring: Type.Object({ after: Type.Integer({ minimum: 0 }) }) } },
    async (request) => ({
      events: services.store.events.after(personOf(request).id, request.query.after, 500),
    }),
  );

  app.get("/api/tasks", async (request) => {
    const ownerId = personOf(request).id;
    const waiting = [...services.store.tasks.inState("running"), ...services.store.tasks.inState("queued")];
    return {
      tasks: waiting
        .filter((task) => task.ownerId === ownerId)
        .map(({ id, kind, subject, jobId, state, tries, notBefore, fault }) => ({
          id,
          kind,
          subject,
          jobId,
          state,
          tries,
          notBefore,
          fault,
        })),
    };
  });

  if (!trusted) return;
  app.get("/api/system/about", async () => ({
    version: about.version,
    mode: about.mode,
    onDemand: about.onDemand,
    address: about.address(),
    dataHome: about.dataHome,
  }));
  const whose = Type.Object({ name: Type.Optional(Type.String()) });
  app.post("/api/system/link", { schema: { querystring: whose } }, async (request) => {
    if (about.onDemand) {
      throw mustMend("no_control_room", "No control room is open: this appliance was started for a command.", {
        hint: "Start it with ./scripts/up, then ask for the link again.",
      });
    }
    const { name } = request.query;
    const person = name === undefined ? personOf(request) : accounts.named(name);
    if (person === null) {
      throw giveUp("no_such_person", `Nobody here has the name “${name}”.`, {
        hint: `Here are: ${accounts
          .everyone()
          .map((one) => one.name)
          .join(", ")}`,
      });
    }
    return { url: `${about.address()}/enter/${accounts.oneTimeToken(person.id)}` };
  });
  app.post("/api/system/stop", async () => {
    setImmediate(() => deps.stop());
    return {};
  });
}
