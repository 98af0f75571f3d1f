import { connect } from "node:net";

/** Sends an address exactly as it is written, as no well-behaved client would; gives the whole answer. */
export function rawGet(port: number, path: string, headers: Record<string, string> = {}): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("latin1");
  socket.on("data", (data: string) => (answer += data));
  socket.on("error", reject);
  socket.on("close", () => resolve(answer));
  const lines = Object.entries({ host: `127.0.0.1:${port}`, connection: "close", ...headers });
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`);
  return promise;
}
