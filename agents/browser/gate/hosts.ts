import { hostKey } from "../net/addresses.ts";

/**
 * The hosts of one job: where its posting and its form stand. An entry is a host name, a name with port, or
 * `*.name` for all names under one.
 */
export class JobHosts {
  readonly #exact = new Set<string>();
  readonly #under: string[] = [];

  constructor(hosts: readonly string[]) {
    for (const host of hosts) {
      const plain = host.trim().toLowerCase();
      if (plain.startsWith("*.")) this.#under.push(plain.slice(1));
      else if (plain !== "") this.#exact.add(plain);
    }
  }

  has(url: URL): boolean {
    const key = hostKey(url);
    if (this.#exact.has(key)) return true;
    const usual = key.endsWith(":80") || key.endsWith(":443");
    return usual && (this.#exact.has(url.hostname) || this.#under.some((end) => url.hostname.endsWith(end)));
  }
}

/**
 * Challenges that most forms carry unseen. Their frames and their own traffic belong to the form, and nothing of
 * the owner is in it; without them an honest application is refused as automated. A challenge that asks to be
 * solved is the owner's.
 */
const CHALLENGES: readonly { host: RegExp; path: RegExp }[] = [
  { host: /^(www\.google\.com|www\.recaptcha\.net|recaptcha\.google\.com)$/, path: /^\/recaptcha\// },
  { host: /^([a-z0-9-]+\.)?hcaptcha\.com$/, path: /^\// },
  { host: /^challenges\.cloudflare\.com$/, path: /^\// },
];

export function isChallenge(url: URL): boolean {
  if (url.protocol !== "https:") return false;
  return CHALLENGES.some(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
}
