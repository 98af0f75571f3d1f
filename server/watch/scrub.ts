import { Scrubber } from "#data/vault/scrubber.ts";

export { Scrubber };

type Destination = { write(line: string): void };

/** A longer line of the log is cut, in letters: whatever a stranger's page has a task say, nothing waits for it. */
const LONGEST_LINE = 64 * 1024;

/** What is written to it goes on to the destination without secrets. Every line of the log passes here, whoever logs. */
export function scrubbed(destination: Destination, scrubber: Scrubber): Destination {
  return {
    write: (line) => destination.write(line.length > LONGEST_LINE ? cut(line, scrubber) : scrubber.clean(line)),
  };
}

/** Still a line of JSON, with the time it was written at. */
function cut(line: string, scrubber: Scrubber): string {
  const { level, time } = JSON.parse(line) as { level: number; time: string };
  const beginning = scrubber.beginning(line, LONGEST_LINE);
  return `${JSON.stringify({ level, time, beginning, letters: line.length, msg: "a line too long to be kept whole" })}\n`;
}
