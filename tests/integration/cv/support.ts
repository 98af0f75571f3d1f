import type { Fact } from "#data/model/owner/master-cv.ts";
import { type Door, HOST } from "#tests/fakes/door.ts";

/** Asks the door as the person who is signed in. */
export async function asker(door: Door) {
  const { cookie, csrf } = await door.signedIn();
  const headers = { host: HOST, cookie, "x-csrf-token": csrf };
  const ask = async <T = Record<string, unknown>>(method: "GET" | "PUT" | "POST", url: string, payload?: object) => {
    const answer = await door.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    const json = () => answer.json<T & { error?: { code: string; message: string; data: Record<string, unknown> } }>();
    return { status: answer.statusCode, json, text: answer.body, headers: answer.headers };
  };
  /** A form with one file. */
  const send = async <T = Record<string, unknown>>(url: string, name: string, bytes: Uint8Array | string) => {
    const boundary = "a-boundary";
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const type = { "content-type": `multipart/form-data; boundary=${boundary}` };
    const answer = await door.app.inject({ method: "POST", url, headers: { ...headers, ...type }, payload });
    const json = () => answer.json<T & { error?: { code: string; message: string } }>();
    return { status: answer.statusCode, json };
  };
  return { ask, send };
}

const origin = { file: "", path: "" };
export const ROLE: Fact = {
  id: "new_role00000001",
  kind: "role",
  origin,
  engagement: "work",
  title: "Bell Founder",
  employer: "Clapper & Sons",
  start: "2019-04",
};
export const BULLET: Fact = {
  id: "new_bullet000001",
  kind: "achievement",
  origin,
  of: ROLE.id,
  text: "Cast forty bells a year without a flaw.",
};
export const SKILL: Fact = {
  id: "new_skill0000001",
  kind: "skill",
  origin,
  name: "Bronze casting",
  provedBy: [BULLET.id],
};
