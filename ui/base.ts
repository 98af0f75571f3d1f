/**
 * The path under which the control room is shown, with a slash at both ends: the appliance writes it into the page's
 * `<base>`. Links are written relative to it (`jobs/job_7k2m9x`), so the browser resolves them by itself; addresses of
 * the appliance go through `under`, and `within` reads the address bar.
 */
export function basePath(): string {
  return typeof document === "undefined" ? "/" : new URL("./", document.baseURI).pathname;
}

/** `/api/session` as it is asked under the base path. */
export function under(path: string, base: string = basePath()): string {
  return base + path.replace(/^\//, "");
}

/** An address without the base path, e.g. `/jobs?q=x`; null when it lies outside of the control room. */
export function within(address: string, base: string = basePath()): string | null {
  const { pathname, search } = new URL(address);
  if (pathname + "/" === base) return `/${search}`;
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}${search}` : null;
}
