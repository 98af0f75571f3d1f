import { networkInterfaces } from "node:os";
import { describe, expect, test } from "vitest";
import { hostKey, kindOfAddress } from "#agents/browser/net/addresses.ts";
import { resolveAndPin } from "#agents/browser/net/resolve.ts";

const REFUSED = [
  "0.0.0.0",
  "0.1.2.3",
  "10.0.0.1",
  "10.255.255.254",
  "100.64.0.1",
  "100.100.100.200",
  "100.127.255.255",
  "168.63.129.16",
  "169.254.0.1",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.1",
  "192.0.0.192",
  "192.0.2.1",
  "192.88.99.1",
  "192.168.0.1",
  "198.18.0.1",
  "198.51.100.7",
  "203.0.113.7",
  "224.0.0.1",
  "239.255.255.250",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::7f00:1",
  "::ffff:10.0.0.1",
  "::ffff:169.254.169.254",
  "::ffff:0:127.0.0.1",
  "64:ff9b::a00:1",
  "64:ff9b::a9fe:a9fe",
  "64:ff9b:1::a00:1",
  "2001:0:7f00:1::",
  "2001:db8::1",
  "2001:20::1",
  "2002:7f00:1::",
  "2002:a9fe:a9fe::1",
  "3fff::1",
  "5f00::1",
  "100::1",
  "fc00::1",
  "fd00:ec2::254",
  "fe80::1",
  "fe80::1%eth0",
  "febf::1",
  "fec0::1",
  "ff02::1",
  "not an address",
  "",
];
const LOOPBACK = ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1"];
const PUBLIC = ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "172.32.0.1"];

describe("kindOfAddress", () => {
  test.each(REFUSED)("refuses %s", (address) => expect(kindOfAddress(address)).toBe("refused"));
  test.each(LOOPBACK)("knows %s for loopback", (address) => expect(kindOfAddress(address)).toBe("loopback"));
  test.each(PUBLIC)("lets %s be visited", (address) => expect(kindOfAddress(address)).toBe("public"));

  test("never calls an address of this machine public", () => {
    const own = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((address) => kindOfAddress(address) === "public")).toEqual([]);
  });
});

/** The many ways to write a host that ends at this machine or its neighbours, as a URL gives them. */
const HOSTS = [
  "127.0.0.1",
  "127.1",
  "0177.0.0.1",
  "0x7f.0.0.1",
  "0x7f000001",
  "2130706433",
  "017700000001",
  "127.0.0.1.",
  "①②⑦.⓪.⓪.①",
  "0",
  "0x0",
  "[::]",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[64:ff9b::127.0.0.1]",
  "[2002:7f00:1::]",
  "[fe80::1]",
  "[fd00::1]",
  "169.254.169.254",
  "0xa9fea9fe",
  "2852039166",
  "0251.0376.0251.0376",
  "[::ffff:a9fe:a9fe]",
  "[fd00:ec2::254]",
  "10.1",
  "192.168.257",
  "0300.0250.0.1",
  "172.16.1",
  "100.64.1",
  "168.63.129.16",
  "localhost",
  "LOCALHOST.",
];

describe("resolveAndPin", () => {
  const practiceHosts = ["127.0.0.1:4100"];
  const at = (host: string) => {
    const url = new URL(`http://${host}/`);
    return { hostname: url.hostname, port: 80 };
  };

  test.each(HOSTS)("refuses http://%s/", async (host) => {
    await expect(resolveAndPin(at(host), { practiceHosts })).rejects.toMatchObject({
      code: "address_refused",
      next: "give_up",
    });
  });

  test("lets a public address through, and the practice host by its exact port only", async () => {
    expect(await resolveAndPin(at("1.1.1.1"), { practiceHosts })).toMatchObject({ addresses: ["1.1.1.1"] });
    const practice = { hostname: "127.0.0.1", port: 4100 };
    expect(await resolveAndPin(practice, { practiceHosts })).toMatchObject({ addresses: ["127.0.0.1"] });
    for (const near of [
      { hostname: "127.0.0.1", port: 4101 },
      { hostname: "127.0.0.2", port: 4100 },
      { hostname: "localhost", port: 4100 },
      { hostname: "1.1.1.1", port: 4100 },
    ]) {
      await expect(resolveAndPin(near, { practiceHosts })).rejects.toMatchObject({ code: "address_refused" });
    }
  });

  test("a name with one private address among public ones is refused whole", async () => {
    const resolver = async () => ["1.1.1.1", "192.168.1.1"];
    await expect(resolveAndPin(at("mixed.example"), { practiceHosts, resolver })).rejects.toMatchObject({
      code: "address_refused",
      data: { address: "192.168.1.1" },
    });
    const good = { hostname: "good.example", port: 443 };
    const pinned = await resolveAndPin(good, { practiceHosts, resolver: async () => ["1.1.1.1", "1.0.0.1"] });
    expect(pinned.addresses).toEqual(["1.1.1.1", "1.0.0.1"]);
  });

  test("a name without an address may be tried again; a silent name server ends with the signal", async () => {
    const none = { practiceHosts, resolver: async () => [] };
    await expect(resolveAndPin(at("none.example"), none)).rejects.toMatchObject({ code: "unreachable", next: "retry" });
    const silent = { practiceHosts, resolver: () => new Promise<string[]>(() => {}), signal: AbortSignal.timeout(20) };
    await expect(resolveAndPin(at("silent.example"), silent)).rejects.toMatchObject({ name: "TimeoutError" });
  });
});

test("a host's key names its port", () => {
  const keys = ["http://a.example/", "https://a.example/", "wss://a.example/", "ws://a.example:81/", "https://[::1]/"];
  expect(keys.map((url) => hostKey(new URL(url)))).toEqual([
    "a.example:80",
    "a.example:443",
    "a.example:443",
    "a.example:81",
    "[::1]:443",
  ]);
});
