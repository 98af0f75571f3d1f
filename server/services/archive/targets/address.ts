import { mustMend } from "#data/model/faults.ts";

/**
 * The address of a place for copies, as it may be kept and shown. `Fault` `target_address_wrong`, which repeats nothing
 * of an address that holds a password.
 */
export function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw wrong("it does not begin with https:// or http://");
  if (url.username !== "" || url.password !== "") throw wrong("a name or a password stands in it");
  if (url.search !== "" || url.hash !== "") throw wrong("something stands behind a ? or # in it");
  return url;
}

const wrong = (because: string) =>
  mustMend("target_address_wrong", `That is no address for copies: ${because}.`, {
    hint: "Give the bare address of the folder or the storage; name and password have fields of their own, and the password goes into the vault.",
  });
