import { createHash, X509Certificate } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate for 127.0.0.1, made for one run by openssl, and the digest by which a browser is told to trust it. */
export function selfSigned(): { key: string; cert: string; trust: string } {
  const folder = mkdtempSync(join(tmpdir(), "autoresume-tls-"));
  try {
    const key = join(folder, "key.pem");
    const cert = join(folder, "cert.pem");
    const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2", "-nodes"];
    const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
    execFileSync("openssl", ["req", "-x509", ...curve, "-keyout", key, "-out", cert, ...subject], { stdio: "pipe" });
    const spki = new X509Certificate(readFileSync(cert)).publicKey.export({ type: "spki", format: "der" });
    const trust = createHash("sha256").update(spki).digest("base64");
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8"), trust };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
