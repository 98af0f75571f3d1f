/**
 * A process that goes by differences of the wall clock alone, as the control arm: a schedule that catches up with
 * every day it missed, and a limit whose wait is over when the clock says so. It says what it does, a line each.
 */
const DAY = 86_400_000;
let due = Date.now() + DAY;
const locked = Date.now();

setInterval(() => {
  for (; due <= Date.now(); due += DAY) process.stdout.write("backup\n");
  process.stdout.write(Date.now() - locked > 60_000 ? "let in\n" : "wait\n");
}, 50);
