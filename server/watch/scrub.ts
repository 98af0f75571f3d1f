import { Scrubber } from "#data/vault/scrubber.ts";

export { Scrubber };

type Destination = { write(line: string): void };

/** What is written to it goes on to the destination without secrets. Every line of the log passes here, whoever logs. */
export function scrubbed(destination: Destination, scrubber: Scrubber): Destination {
  return { write: (line) => destination.write(scrubber.clean(line)) };
}
