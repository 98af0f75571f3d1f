/**
 * How an employer's site treats one job. Whatever it does, a POST that was received whole is in the judge's log first.
 * `ok` takes it · `accept_then_cut` takes it, then cuts the connection without an answer · `cut_reused` the same, but
 * only where the connection had carried a request before · `hang` takes it and never answers · `error_500` fails ·
 * `validation_error` refuses a field · `late_success` shows a complaint and confirms three seconds later ·
 * `spam_refusal` calls it possible spam · `expired` the job is closed · `changed_form` asks one more required
 * question · `login_wall` asks for an account first · `slow` takes three seconds for everything.
 */
export const BEHAVIOURS = [
  "ok",
  "accept_then_cut",
  "cut_reused",
  "hang",
  "error_500",
  "validation_error",
  "late_success",
  "spam_refusal",
  "expired",
  "changed_form",
  "login_wall",
  "slow",
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** How long `slow` and `late_success` let a visitor wait, in milliseconds. */
export const WAIT_MS = 3000;

/** What follows an application that is complete and the first of its applicant. */
export type Reply =
  | "confirm"
  | "cut"
  | "hang"
  | "fail"
  | "complain"
  | "confirm_late"
  | "call_spam"
  | "closed"
  | "login";

/** Whether the application counts as taken, and how the site replies. */
export function replyTo(behaviour: Behaviour, connectionWasUsed: boolean): { taken: boolean; reply: Reply } {
  switch (behaviour) {
    case "ok":
    case "slow":
    case "changed_form":
      return { taken: true, reply: "confirm" };
    case "accept_then_cut":
      return { taken: true, reply: "cut" };
    case "cut_reused":
      return { taken: true, reply: connectionWasUsed ? "cut" : "confirm" };
    case "hang":
      return { taken: true, reply: "hang" };
    case "late_success":
      return { taken: true, reply: "confirm_late" };
    case "error_500":
      return { taken: false, reply: "fail" };
    case "validation_error":
      return { taken: false, reply: "complain" };
    case "spam_refusal":
      return { taken: false, reply: "call_spam" };
    case "expired":
      return { taken: false, reply: "closed" };
    case "login_wall":
      return { taken: false, reply: "login" };
  }
}

export function isBehaviour(text: string): text is Behaviour {
  return (BEHAVIOURS as readonly string[]).includes(text);
}

/** Behaviours by job; `*` stands for every job without its own. */
export class Behaviours {
  readonly #initial: ReadonlyMap<string, Behaviour>;
  #current: Map<string, Behaviour>;

  constructor(initial: Record<string, Behaviour> = {}) {
    this.#initial = new Map(Object.entries(initial));
    this.#current = new Map(this.#initial);
  }

  of(jobId: string): Behaviour {
    return this.#current.get(jobId) ?? this.#current.get("*") ?? "ok";
  }

  set(jobId: string, behaviour: Behaviour): void {
    this.#current.set(jobId, behaviour);
  }

  reset(): void {
    this.#current = new Map(this.#initial);
  }
}
