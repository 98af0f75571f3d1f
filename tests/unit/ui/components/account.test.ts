import { describe, expect, it } from "vitest";
import { deviceOf } from "../../../../ui/components/account/device.ts";
import { secondsToWait } from "../../../../ui/components/door/countdown.ts";
import { canUsePasskeys } from "../../../../ui/components/door/passkey.ts";
import { strengthOf } from "../../../../ui/components/door/strength.ts";

describe("a new password", () => {
  it.each([
    ["", "none"],
    ["ninechars", "short"],
    ["ten chars!", "weak"],
    ["correct horse", "weak"],
    ["correct horse b", "fair"],
    ["correct horse battery", "strong"],
    ["abababababababababababab", "weak"],
    ["🌲🌳🌴🌵🌾", "short"],
  ] as const)("%j is %s", (password, strength) => expect(strengthOf(password)).toBe(strength));
});

describe("a device", () => {
  const apple = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
  const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0";
  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux"],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/142.0.0.0`, "Edge", "Windows"],
    [`Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36`, "Chrome", "Android"],
    [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${apple} Version/18.2 Safari/605.1.15`, "Safari", "macOS"],
    [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) ${apple} CriOS/142.0 Mobile/15E148`, "Chrome", "iPhone"],
    ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/142.0.0.0", "Chrome", "Linux"],
    ["curl/8.14.1", "curl", null],
    ["something new", null, null],
    [null, null, null],
  ] as const)("%s", (userAgent, browser, system) => expect(deviceOf(userAgent)).toEqual({ browser, system }));
});

describe("passkeys", () => {
  const usual = { hostname: "jobs.home.example", isSecureContext: true, hasPasskeys: true };
  it.each([
    [{}, true],
    [{ hostname: "localhost" }, true],
    [{ hostname: "192.168.1.20" }, false],
    [{ hostname: "[fd00::20]" }, false],
    [{ isSecureContext: false }, false],
    [{ hasPasskeys: false }, false],
  ])("%j: %s", (change, possible) => expect(canUsePasskeys({ ...usual, ...change })).toBe(possible));
});

it("only a refusal of haste asks to wait, and says how long", () => {
  const fault = { code: "too_many_tries", next: "wait", message: "", hint: "", data: { seconds: 41.2 } } as const;
  expect(secondsToWait(fault)).toBe(42);
  expect(secondsToWait({ ...fault, data: {} })).toBe(0);
  expect(secondsToWait({ ...fault, data: { seconds: -3 } })).toBe(0);
  expect(secondsToWait({ ...fault, code: "sign_in_wrong" })).toBe(0);
  expect(secondsToWait(null)).toBe(0);
});
