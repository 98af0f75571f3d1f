import type { Frame } from "playwright";
import type { LiveControl } from "../perceive/live.ts";
import { setBox } from "./choice.ts";
import { clearText } from "./text.ts";

/** Takes out what a page put into a control that is to stay empty. Radios and lists without an empty line keep theirs. */
export async function clearControl(frame: Frame, control: LiveControl): Promise<void> {
  const native = control.type === "checkbox";
  switch (control.widget) {
    case "text":
    case "textarea":
      return clearText({ frame, control });
    case "checkbox":
      return setBox(frame.locator(control.selector).first(), native, false).catch(() => {});
    case "checkbox_group":
      for (const choice of control.choices)
        await setBox(frame.locator(choice.selector).first(), native, false).catch(() => {});
      return;
    case "select":
      await frame
        .locator(control.selector)
        .first()
        .selectOption([{ value: "" }], { timeout: 500 })
        .catch(() => {});
      return;
    case "radio_group":
    case "combobox":
    case "file":
  }
}
