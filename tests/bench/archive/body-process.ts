import { open } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { hkdfSync, randomBytes } from "node:crypto";
import { Decrypter, Encrypter } from "age-encryption";
import { ageDecrypt, ageEncrypt } from "#data/archive/age/age.ts";
import { BATCH, BATCH_BYTES, CHUNK, openChunks, SEALED_CHUNK, sealChunks } from "#data/archive/age/chunks.ts";
import { Crew } from "#data/archive/crew/crew.ts";

/** One measurement in a process of its own, so that its memory is its own: seconds, and the most it ever held in MiB. */
type Order = {
  how: "threads" | "one thread" | "library";
  direction: "seal" | "open";
  file: string;
  key: { identity: string; recipient: string };
};

const order = JSON.parse(process.argv[2] ?? "{}") as Order;

async function* bytesOf(path: string, size = 1 << 20): AsyncGenerator<Buffer> {
  const file = await open(path);
  const buffer = Buffer.allocUnsafeSlow(size);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, size);
    if (bytesRead === 0) break;
    yield buffer.subarray(0, bytesRead);
  }
  await file.close();
}

async function byThreads({ direction, file, key }: Order): Promise<number> {
  const crew = new Crew();
  const out = await open("/dev/null", "w");
  const run = (source: AsyncIterable<Uint8Array>) =>
    direction === "seal"
      ? ageEncrypt(source, [key.recipient], { crew, borrowed: true })
      : ageDecrypt(source, [key.identity], { crew, borrowed: true });
  // The threads are there and warm, as age is once it has started.
  const warm = [Buffer.alloc(8 * BATCH * CHUNK)];
  for await (const _ of ageEncrypt(warm, [key.recipient], { crew, borrowed: true }));
  const began = performance.now();
  for await (const piece of run(bytesOf(file))) await out.write(piece);
  const seconds = (performance.now() - began) / 1000;
  await out.close();
  await crew.stop();
  return seconds;
}

/** The chunks alone in this one thread. Opened chunks need not be authentic to cost what they cost. */
async function byOneThread({ direction, file }: Order): Promise<number> {
  const key = new Uint8Array(hkdfSync("sha256", randomBytes(16), randomBytes(16), "payload", 32));
  const output = new Uint8Array(BATCH_BYTES);
  const out = await open("/dev/null", "w");
  if (direction === "open") sealChunks(key, { from: 0, last: false, bytes: new Uint8Array(BATCH * CHUNK) }, output);
  const sealed = output.slice();
  const began = performance.now();
  let from = 0;
  for await (const bytes of bytesOf(file, BATCH * (direction === "seal" ? CHUNK : SEALED_CHUNK))) {
    const own = new Uint8Array(BATCH_BYTES);
    if (direction === "seal")
      await out.write(own.subarray(0, sealChunks(key, { from, last: false, bytes }, own).length));
    else await out.write(own.subarray(0, openChunks(key, { from: 0, last: false, bytes: sealed }, own).length));
    from += BATCH;
  }
  await out.close();
  return (performance.now() - began) / 1000;
}

async function byLibrary({ direction, file, key }: Order): Promise<number> {
  const source = Readable.toWeb(createReadStream(file, { highWaterMark: 1 << 20 })) as ReadableStream<Uint8Array>;
  const began = performance.now();
  const encrypter = new Encrypter();
  encrypter.addRecipient(key.recipient);
  const decrypter = new Decrypter();
  decrypter.addIdentity(key.identity);
  const stream = direction === "seal" ? await encrypter.encrypt(source) : await decrypter.decrypt(source);
  for await (const _ of stream);
  return (performance.now() - began) / 1000;
}

const HOW = { threads: byThreads, "one thread": byOneThread, library: byLibrary };
const seconds = await HOW[order.how](order);
process.stdout.write(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS / 1024 }));
