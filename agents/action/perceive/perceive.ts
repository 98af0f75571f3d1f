import type { Frame, Page } from "playwright";
import type { Platform } from "#data/model/job/posting.ts";
import { roleOfButton, startsApplication } from "../rules/buttons.ts";
import { candidatesOf, chooseForm, nextButton, submitButton } from "./choose-form.ts";
import { toControl, withOptions } from "./control.ts";
import { readOptions } from "./lazy-options.ts";
import { type LiveButton, type LiveControl, type Perceived, selectorOf } from "./live.ts";
import { keyOfLabel } from "./meaning.ts";
import type { RawButton, RawFrame } from "./page/raw.ts";
import { inPage } from "./reader.ts";

/** A frame that does not answer within this many milliseconds is left out of the reading. */
const FRAME_LIMIT = 5_000;
const CHALLENGE_FRAME = /captcha|turnstile|challenges\.cloudflare|arkoselabs/iu;

async function withLimit<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, FRAME_LIMIT, null);
  });
  try {
    return await Promise.race([work.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a frame is shown large enough to hold a form. */
async function isShown(frame: Frame): Promise<boolean> {
  if (frame.parentFrame() === null) return true;
  if (frame.isDetached() || CHALLENGE_FRAME.test(frame.url())) return false;
  const box = await withLimit(frame.frameElement().then((element) => element.boundingBox()));
  return box !== null && box.width >= 24 && box.height >= 12;
}

function button(frame: number, raw: RawButton): LiveButton {
  return { frame, selector: selectorOf(raw.handle), label: raw.label, enabled: raw.enabled, link: raw.link };
}

function withKeys(controls: readonly LiveControl[]): LiveControl[] {
  const used = new Set<string>();
  return controls.map((control) => ({
    ...control,
    question: { ...control.question, key: keyOfLabel(control.question.label, used) },
  }));
}

/** What lists that only show their options while open were seen to offer, by frame and control. */
export type KnownLists = Map<string, readonly string[]>;

/**
 * Reads the page as it stands: all shown frames and open shadow roots. With `lists`, a list that shows its options
 * only while open, and is not in there yet, is opened, read and closed again; nothing else is touched.
 */
export async function perceive(page: Page, how: { platform: Platform; lists: KnownLists | null }): Promise<Perceived> {
  const frames = page.frames();
  const read: { index: number; raw: RawFrame; controls: { scope: string; control: LiveControl }[] }[] = [];
  for (const [index, frame] of frames.entries()) {
    if (!(await isShown(frame))) continue;
    const raw = await withLimit(frame.evaluate<RawFrame>(inPage("readFrame")));
    if (raw === null) continue;
    read.push({
      index,
      raw,
      controls: raw.controls.map((one) => ({ scope: one.scope, control: toControl(one, index) })),
    });
  }
  const chosen = chooseForm(candidatesOf(read));
  let controls = chosen === null ? [] : withKeys(chosen.controls);
  if (how.lists !== null) controls = await openAll(page, frames, controls, how.lists);
  const inFrame = chosen === null ? [] : (read.find(({ index }) => index === chosen.frame)?.raw.buttons ?? []);
  const own = chosen?.buttons ?? [];
  // A form without buttons of its own is sent by one beside it, which then must say so plainly.
  const outside = inFrame.filter((one) => roleOfButton(one.label) === "submit");
  const submit =
    chosen === null ? null : (submitButton(own) ?? (own.some((one) => one.submits) ? null : submitButton(outside)));
  const next = chosen === null || submit !== null ? null : nextButton(own.length > 0 ? own : inFrame);
  const everyButton = read.flatMap(({ index, raw }) => raw.buttons.map((one) => button(index, one)));
  return {
    model: {
      url: page.url(),
      title: read.find(({ index }) => index === 0)?.raw.title ?? "",
      platform: how.platform,
      controls: controls.map(({ question, frame, selector, widget, honeypot, holds }) => ({
        question,
        frame,
        selector,
        widget,
        honeypot,
        holds,
      })),
      submit:
        submit === null || chosen === null
          ? null
          : { frame: chosen.frame, selector: selectorOf(submit.handle), label: submit.label },
    },
    controls,
    frames,
    found: chosen !== null,
    submit: submit === null || chosen === null ? null : button(chosen.frame, submit),
    next: next === null || chosen === null ? null : button(chosen.frame, next),
    starts: everyButton.filter((one) => startsApplication(one.label)),
    refusals: everyButton.filter((one) => roleOfButton(one.label) === "refuse_cookies"),
    gates: read.flatMap(({ raw }) => raw.gates),
    passwords: read.reduce((sum, { raw }) => sum + raw.passwords, 0),
    unreadable: read.flatMap(({ raw }) => raw.unreadable),
    errors: read.flatMap(({ raw }) => raw.errors),
    text: read.map(({ raw }) => raw.text).join("\n"),
  };
}

async function openAll(
  page: Page,
  frames: readonly Frame[],
  controls: readonly LiveControl[],
  lists: KnownLists,
): Promise<LiveControl[]> {
  const opened: LiveControl[] = [];
  for (const control of controls) {
    const frame = frames[control.frame];
    if (control.widget !== "combobox" || control.honeypot !== null || frame === undefined) {
      opened.push(control);
      continue;
    }
    const name = `${control.frame}:${control.selector}`;
    const labels = lists.get(name) ?? (await readOptions(page, frame, control));
    lists.set(name, labels);
    opened.push(withOptions(control, labels));
  }
  return opened;
}
