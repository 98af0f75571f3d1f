/** A posting or board on Greenhouse as its address tells it. `api` is the origin of the public board API. */
export type GreenhouseAddress = { token: string; jobId: string | null; api: string; hosted: boolean };

const TOKEN = /^[a-z0-9][a-z0-9_.-]{0,99}$/i;
const JOB_ID = /^\d{1,20}$/;
/** First parts of a path that are no company's token. */
const RESERVED = new Set(["embed", "v1", "jobs", "careers", "users", "assets", "api"]);

const hostsOf = (region: string) => ({
  api: `https://boards-api${region}.greenhouse.io`,
  pages: [`job-boards${region}.greenhouse.io`, `boards${region}.greenhouse.io`],
});
const REGIONS = [hostsOf(""), hostsOf(".eu")];

/**
 * Reads addresses of Greenhouse: its API (on any host, by its path `/v1/boards/TOKEN/jobs`), its hosted pages and its embedded form.
 * `practiceHosts` serve hosted pages too.
 */
export function greenhouseAddress(url: URL, practiceHosts: readonly string[] = []): GreenhouseAddress | null {
  const parts = url.pathname.split("/").filter(Boolean);
  const found = (token: string | undefined | null, jobId: string | undefined | null, api: string, hosted: boolean) =>
    token !== undefined &&
    token !== null &&
    TOKEN.test(token) &&
    (jobId === undefined || jobId === null || JOB_ID.test(jobId))
      ? { token, jobId: jobId ?? null, api, hosted }
      : null;
  if (
    parts[0] === "v1" &&
    parts[1] === "boards" &&
    parts.length >= 3 &&
    (parts[3] === undefined || parts[3] === "jobs")
  ) {
    return found(parts[2], parts[4], url.origin, false);
  }
  const region = REGIONS.find(({ pages }) => pages.includes(url.hostname));
  const practice = practiceHosts.includes(url.host);
  if (region === undefined && !practice) return null;
  const api = region?.api ?? url.origin;
  if (parts[0] === "embed")
    return found(
      url.searchParams.get("for"),
      url.searchParams.get("token") ?? url.searchParams.get("gh_jid"),
      api,
      true,
    );
  if (RESERVED.has(parts[0] ?? "")) return null;
  const jobId = parts[1] === "jobs" ? (parts[2] ?? url.searchParams.get("gh_jid")) : url.searchParams.get("gh_jid");
  if (practice && jobId === null) return null;
  return found(parts[0], jobId, api, true);
}

/** The token of the board that a company's own page embeds, as its markup names it. */
export function embeddedToken(html: string): { token: string; api: string } | null {
  const match =
    /boards(\.eu)?\.greenhouse\.io\/(?:embed\/job_(?:board|app)(?:\/js)?\?(?:[^"'\s]*?&(?:amp;)?)?for=|v1\/boards\/)([a-z0-9_.-]+)/i.exec(
      html,
    );
  if (match?.[2] === undefined) return null;
  return { token: match[2], api: `https://boards-api${match[1] ?? ""}.greenhouse.io` };
}

export const listAddress = ({ api, token }: Pick<GreenhouseAddress, "api" | "token">) =>
  `${api}/v1/boards/${token}/jobs`;
export const jobAddress = (board: Pick<GreenhouseAddress, "api" | "token">, jobId: string) =>
  `${listAddress(board)}/${jobId}`;

/** The page with the form, for boards whose postings stand on the company's own site. */
export function formAddress({ api, token }: Pick<GreenhouseAddress, "api" | "token">, jobId: string): string | null {
  const region = REGIONS.find((each) => each.api === api);
  return region === undefined ? null : `https://${region.pages[0]}/embed/job_app?for=${token}&token=${jobId}`;
}
