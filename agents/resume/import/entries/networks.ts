/** Where a user name at a network is found. */
const HOMES: ReadonlyMap<string, { network: string; home: string }> = new Map(
  (
    [
      ["LinkedIn", "https://linkedin.com/in/"],
      ["GitHub", "https://github.com/"],
      ["GitLab", "https://gitlab.com/"],
      ["IMDB", "https://imdb.com/name/"],
      ["Instagram", "https://instagram.com/"],
      ["ORCID", "https://orcid.org/"],
      ["StackOverflow", "https://stackoverflow.com/users/"],
      ["ResearchGate", "https://researchgate.net/profile/"],
      ["YouTube", "https://youtube.com/@"],
      ["Google Scholar", "https://scholar.google.com/citations?user="],
      ["Telegram", "https://t.me/"],
      ["WhatsApp", "https://wa.me/"],
      ["Leetcode", "https://leetcode.com/u/"],
      ["X", "https://x.com/"],
      ["Bluesky", "https://bsky.app/profile/"],
    ] as const
  ).map(([network, home]) => [keyOf(network), { network, home }] as const),
);

/** The address of a user at a network; undefined where the network is not known. */
export function addressOf(network: string, name: string): string | undefined {
  if (name === "" || /\s/.test(name)) return undefined;
  if (/^https?:\/\//.test(name)) return name;
  const [, user, host] = /^@?([^@/]+)@([^@/]+)$/.exec(name) ?? [];
  if (keyOf(network) === "mastodon") return user && host ? `https://${host}/@${user}` : undefined;
  const known = HOMES.get(keyOf(network));
  return known === undefined ? undefined : known.home + name.replace(/^@/, "");
}

/** The network and user name that a link is the address of, where just this address comes of them again. */
export function homeOf({
  network,
  url,
}: {
  network: string;
  url: string;
}): { network: string; username: string } | null {
  const known = HOMES.get(keyOf(network));
  if (!known || known.network !== network || !url.startsWith(known.home)) return null;
  const username = url.slice(known.home.length);
  return addressOf(network, username) === url && username !== "" ? { network, username } : null;
}

function keyOf(network: string): string {
  return network.toLowerCase().replace(/[^a-z]/g, "");
}
