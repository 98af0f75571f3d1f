import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { scratchDirectory } from "#tests/fakes/appliance-parts.ts";

export type Nginx = { port: number; stop(): Promise<void> };

/** The README's own text for nginx, between its marks. */
export function readmeText(): string {
  const readme = readFileSync(join(import.meta.dirname, "../../../../README.md"), "utf8");
  const text = /```nginx\n([\s\S]*?)```/.exec(readme)?.[1];
  if (text === undefined) throw new Error("README.md has no text for nginx");
  return text;
}

/**
 * A real nginx with the README's text, without what only the owner's machine has: its certificate and its port. It
 * reaches the appliance from 127.0.0.2, so that a test can trust it and distrust everything else on this machine.
 */
export async function startNginx(upstream: number): Promise<Nginx> {
  const scratch = scratchDirectory();
  const port = await freePort();
  const text = readmeText()
    .replaceAll("127.0.0.1:8137", `127.0.0.1:${upstream}`)
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replace(/^ *ssl_certificate.*$/gm, "")
    .replace("proxy_http_version", "proxy_bind 127.0.0.2;\n        proxy_http_version")
    // TLS ends before this nginx, as at a provider's.
    .replace("$scheme", "https");
  for (const folder of ["body", "proxy", "other"]) mkdirSync(join(scratch.path, folder), { mode: 0o777 });
  writeFileSync(
    join(scratch.path, "nginx.conf"),
    `daemon off; master_process off; pid nginx.pid; error_log stderr crit; events {}
     http {
       access_log off;
       client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path other; uwsgi_temp_path other; scgi_temp_path other;
       ${text}
     }`,
  );
  const child = spawn("nginx", ["-p", scratch.path, "-c", join(scratch.path, "nginx.conf"), "-e", "stderr"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { PATH: `${process.env.PATH}:/usr/sbin` },
  });
  await once(child, "spawn");
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
    const up = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (up) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    port,
    async stop() {
      const exit = once(child, "exit");
      child.kill("SIGTERM");
      await exit;
      scratch.remove();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
