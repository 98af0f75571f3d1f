import type { BrowserContext, Request, Route } from "playwright";
import { giveUp } from "#data/model/faults.ts";
import type { Egress } from "../egress/egress.ts";
import { hostKey } from "../net/addresses.ts";
import { Departure } from "./departure.ts";
import { factsOf, type Looking } from "./facts.ts";
import { JobHosts } from "./hosts.ts";
import { type GateMoment, judge, type Judgement } from "./judge.ts";
import type { Ledger } from "./ledger.ts";
import { OwnerValues } from "./owner-values.ts";
import type { ObservedRequest, Traffic } from "./traffic.ts";

export type { ObservedRequest } from "./traffic.ts";

/**
 * The submit gate: what the page may send. `load` until the owner's values are typed, `fill` while they stand in the
 * form, `armed` for one submission, `spent` after it.
 */
export interface SubmitGate {
  readonly state: "load" | "fill" | "armed" | "spent";
  /** Owner values that are about to be typed; may be called again with more. */
  beginFill(values: readonly string[]): void;
  /** What was stopped, oldest first. */
  readonly held: readonly ObservedRequest[];
  /** Suggestions may be asked for this value, by a request that carries no other; an empty one ends that. */
  allowTypeahead(value: string): void;
  /** Opens for one submission. Resolves when the click may follow. */
  arm(): Promise<void>;
  /** Withdraws the opening when it was not used. A submission that is under way stays under guard until it is answered. */
  spend(): void;
}

export type GateOptions = { context: BrowserContext; hosts: readonly string[]; traffic: Traffic; ledger: Ledger };

export class Gate implements SubmitGate {
  readonly hosts: JobHosts;
  readonly #context: BrowserContext;
  readonly #traffic: Traffic;
  readonly #ledger: Ledger;
  readonly #seen = new Set<string>();
  readonly #urls = new Set<string>();
  readonly #values = new OwnerValues();
  #telling = new OwnerValues();
  #state: SubmitGate["state"] = "load";
  #sent = false;
  #lookup = "";
  #departure: Departure | null = null;
  #egress: Egress | null = null;

  constructor({ context, hosts, traffic, ledger }: GateOptions) {
    this.#context = context;
    this.#traffic = traffic;
    this.#ledger = ledger;
    this.hosts = new JobHosts(hosts);
  }

  get state() {
    return this.#state;
  }

  get held() {
    return this.#traffic.held;
  }

  get moment(): GateMoment {
    return { state: this.#state, sent: this.#sent, typed: this.#values.size };
  }

  /** Takes its place before every request of the context. */
  async stand(egress: Egress): Promise<void> {
    this.#egress = egress;
    await this.#context.route("**/*", (route, request) => this.#meet(route, request));
    this.#context.on("request", (request) => void this.#follow(request));
    this.#context.on("response", (response) => this.#answered(response.request(), response.status()));
    this.#context.on("requestfinished", (request) => this.#ledger.leave(request));
    this.#context.on("requestfailed", (request) => this.#failed(request));
  }

  beginFill(values: readonly string[]): void {
    if (this.#state === "armed" || this.#state === "spent") {
      throw giveUp("gate_order", `Values cannot be typed while the gate is ${this.#state}.`);
    }
    for (const page of this.#context.pages()) {
      const url = URL.parse(page.url());
      if (url === null || !/^https?:$/.test(url.protocol) || this.hosts.has(url)) continue;
      throw giveUp("left_the_job", `The page led to ${url.host}, which is not a host of this job.`, {
        hint: "Open the posting yourself; if the form really stands there, add that address as the posting.",
        data: { url: url.href },
      });
    }
    this.#values.add(values);
    this.#telling = this.#values.without([...this.#urls]);
    this.#state = "fill";
  }

  allowTypeahead(value: string): void {
    this.#lookup = value;
  }

  async arm(): Promise<void> {
    if (this.#state !== "fill") throw giveUp("gate_order", `The gate cannot be armed while it is ${this.#state}.`);
    this.#lookup = "";
    for (const key of this.#seen) if (this.#ledger.underWay(key) === 0) this.#egress?.dropIdle(key);
    this.#state = "armed";
  }

  spend(): void {
    if (this.#state !== "load") this.#state = "spent";
  }

  /** What the page's own sockets are judged by. */
  carries(texts: readonly string[]): boolean {
    return this.#values.carriedBy(texts).size > 0;
  }

  #looking(changes: boolean): Looking {
    const values = changes ? this.#values : this.#telling;
    return { hosts: this.hosts, seen: this.#seen, values, lookup: this.#lookup, sent: this.#sent };
  }

  async #meet(route: Route, request: Request): Promise<void> {
    try {
      const key = hostKey(new URL(request.url()));
      const changes = !/^(GET|HEAD)$/.test(request.method());
      const facts = await factsOf(request, this.#context, this.#looking(changes));
      // No await between the judgement and what it changes: two submissions that come at once are judged in turn.
      const judgement = judge(this.moment, facts);
      const submission = judgement === "submission";
      if (submission) {
        this.#departure = new Departure(request);
        this.#sent = true;
        this.#state = "spent";
      }
      this.#traffic.note(request, submission ? "passed" : judgement, facts.carried > 0);
      if (judgement === "held" || judgement === "refused")
        return await answerNothing(route, judgement, facts.resourceType);
      if (this.#state === "load") this.#remember(request, key);
      if (submission) return await this.#departure?.go(route, key, this.#ready(), this.#ledger);
      await this.#departure?.answered;
      this.#ledger.enter(request);
      await route.continue();
    } catch (error) {
      // A page that closes takes its routes with it; whatever else went wrong, the request does not pass.
      this.#ledger.leave(request);
      await route.abort().catch(() => {});
      this.#traffic.trouble(error);
    }
  }

  /** Redirects pass no route: each hop is judged here, and the egress opens nothing for one that may not. */
  async #follow(request: Request): Promise<void> {
    if (request.redirectedFrom() === null) return;
    const url = URL.parse(request.url());
    if (url === null) return;
    const key = hostKey(url);
    const ours = this.#departure?.isFor(request) ?? false;
    const changes = !/^(GET|HEAD)$/.test(request.method());
    if (ours && changes && this.hosts.has(url)) this.#departure?.follow(key, this.#ready());
    if (ours && this.hosts.has(url)) {
      this.#traffic.note(request, "passed", changes);
      this.#ledger.enter(request);
      return;
    }
    const facts = await factsOf(request, this.#context, this.#looking(changes));
    const judgement: Judgement = judge(
      { ...this.moment, state: this.#state === "armed" ? "fill" : this.#state },
      facts,
    );
    this.#traffic.note(request, judgement === "passed" ? "passed" : "refused", facts.carried > 0);
    if (judgement !== "passed") return;
    if (this.#state === "load") this.#remember(request, key);
    this.#ledger.enter(request);
  }

  #remember(request: Request, key: string): void {
    this.#seen.add(key);
    this.#urls.add(request.url());
  }

  #answered(request: Request, status: number): void {
    this.#traffic.answered(request, status);
    this.#ledger.answered(request);
    // 307 and 308 send the same again, elsewhere: it is not over yet.
    if (this.#departure?.isFor(request) === true && status !== 307 && status !== 308) this.#departure.end();
  }

  #failed(request: Request): void {
    this.#ledger.leave(request);
    if (this.#departure?.isFor(request) === true) this.#departure.end();
  }

  #ready(): Egress {
    if (this.#egress === null) throw new Error("the gate does not stand yet");
    return this.#egress;
  }
}

/** 204 leaves the page as it stands; a document that is aborted would take the filled form with it. */
async function answerNothing(route: Route, judgement: Judgement, resourceType: string): Promise<void> {
  if (judgement === "held" || resourceType === "document") await route.fulfill({ status: 204, body: "" });
  else await route.abort("blockedbyclient");
}
