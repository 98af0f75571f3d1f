/// <reference lib="dom" />
import { closestDeep, deepElements, handleOf } from "./dom.ts";
import type { RawButton, RawGate, RawScope } from "./raw.ts";
import { isRendered, isSeen, seenArea } from "./seen.ts";
import { namedText } from "./labels.ts";
import { tidy, wordsIn } from "./text.ts";
import { scopeOf } from "./groups.ts";

const ASIDE =
  "header,footer,nav,aside,[role=search],[role=navigation],[role=banner],[role=contentinfo],[class*=cookie i],[id*=cookie i],[class*=newsletter i],[id*=newsletter i],[class*=consent-banner i],[id*=onetrust i]";

/** The forms of a frame, and the page itself for controls outside of any. */
export function scopesOf(elements: readonly Element[], taken: Map<string, Element>): RawScope[] {
  const forms = [document.documentElement, ...elements.filter((element) => element.matches("form,[role=form]"))];
  return forms.map((form) => {
    const inside = deepElements(form);
    const headings = inside.filter((element) => /^H[1-6]$|^LEGEND$/.test(element.tagName)).slice(0, 5);
    const named = [
      form.id,
      form.getAttribute("name"),
      form.getAttribute("class"),
      form.getAttribute("action"),
      form.getAttribute("aria-label"),
      namedText(form, "aria-labelledby"),
      form.getAttribute("data-testid"),
    ];
    const whole = form === document.documentElement;
    return {
      handle: handleOf(form, taken),
      words: tidy(
        [...(whole ? [] : named.filter((text) => text !== null)), ...headings.map((heading) => wordsIn(heading))].join(
          " ",
        ),
      ),
      aside: !whole && closestDeep(form, ASIDE) !== null,
      search:
        form.getAttribute("role") === "search" ||
        inside.some((element) => element.matches("input[type=search]") && scopeOf(element) === form),
      passwords: inside.filter((element) => element.matches("input[type=password]") && isSeen(element)).length,
    };
  });
}

/** Everything that can be pressed and is shown. */
export function buttonsOf(elements: readonly Element[], taken: Map<string, Element>): RawButton[] {
  const found: RawButton[] = [];
  for (const element of elements) {
    if (
      !element.matches("button,input[type=submit],input[type=button],input[type=image],[role=button],a[href]") ||
      !isRendered(element)
    )
      continue;
    const input = element instanceof HTMLInputElement ? element : null;
    const host = element.getRootNode() instanceof ShadowRoot ? wordsIn((element.getRootNode() as ShadowRoot).host) : "";
    const label = tidy(
      (input === null ? wordsIn(element) : input.value || input.alt) ||
        element.getAttribute("aria-label") ||
        element.getAttribute("title") ||
        host,
    );
    if (label === "" && input?.type !== "submit") continue;
    const button = element instanceof HTMLButtonElement ? element : null;
    found.push({
      handle: handleOf(element, taken),
      label: label.slice(0, 200),
      scope: handleOf(scopeOf(element), taken),
      submits:
        (button !== null && button.type === "submit" && button.form !== null) ||
        input?.type === "submit" ||
        input?.type === "image",
      enabled: !(element.hasAttribute("disabled") || element.getAttribute("aria-disabled") === "true"),
      link: element instanceof HTMLAnchorElement ? element.href : null,
    });
  }
  return found;
}

const CHALLENGE_SOURCE =
  /captcha|turnstile|challenges\.cloudflare|arkoselabs|funcaptcha|datadome|geetest|perimeterx|px-captcha/i;

/** Challenges that are rendered for a person to solve. Hidden frames, badges and script markers are none. */
export function gatesOf(elements: readonly Element[]): RawGate[] {
  const found: RawGate[] = [];
  for (const element of elements) {
    const frame = element instanceof HTMLIFrameElement;
    const about = `${frame ? element.src : ""} ${element.getAttribute("title") ?? ""}`;
    const isGate = frame
      ? CHALLENGE_SOURCE.test(about)
      : element.matches(
          ".rc-imageselect,#px-captcha,#challenge-form,[class*=captcha-challenge i],[class*=captcha-box i],img[alt*=captcha i],img[src*=captcha i],canvas[class*=captcha i]",
        );
    if (!isGate) continue;
    if (/size=invisible/i.test(about) || closestDeep(element, ".grecaptcha-badge") !== null) continue;
    const area = seenArea(element);
    if (area > 0) found.push({ what: tidy(about) || element.className || element.tagName.toLowerCase(), area });
  }
  return found;
}

/** Custom elements that look like fields and whose inside is closed to everybody. */
export function unreadableOf(elements: readonly Element[]): string[] {
  return elements
    .filter(
      (element) =>
        element.tagName.includes("-") &&
        element.matches(":defined") &&
        element.shadowRoot === null &&
        element.childElementCount === 0,
    )
    .filter((element) => seenArea(element) > 0 && wordsIn(element) === "")
    .filter((element) =>
      ["name", "label", "required", "aria-label", "placeholder", "aria-required"].some((name) =>
        element.hasAttribute(name),
      ),
    )
    .map((element) =>
      tidy(
        element.getAttribute("label") ??
          element.getAttribute("aria-label") ??
          element.getAttribute("placeholder") ??
          element.getAttribute("name") ??
          element.tagName.toLowerCase(),
      ),
    );
}
