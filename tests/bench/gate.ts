import { atMost, type Bench, shown } from "./frame/bench.ts";
import {
  flatteryPast,
  handPast,
  liesPast,
  liesWithoutGate,
  secondPast,
  type Share,
  timeOfCv,
  truths,
} from "./gate/measure.ts";

export const bench: Bench = {
  about: "lies past the evidence gate, true paraphrases refused, and how long a CV takes",
  run({ quick, log }) {
    const every = quick ? 5 : 1;
    const lies = liesPast(every);
    const control = liesWithoutGate(every);
    const second = secondPast();
    const [hand, last] = [handPast(false), handPast(true)];
    const [tuned, held] = [truths(false), truths(true)];
    const flattery = flatteryPast();
    const took = timeOfCv();
    for (const text of [lies, second, hand, last, flattery.cv, flattery.letter, flattery.answers].flatMap(
      ({ examples }) => examples,
    ))
      log(`past the gate: ${text}`);
    const past = (id: string, { passed, of }: Share, beside = `of ${of}`) =>
      atMost(0, { id, value: passed, unit: "past", beside });
    const refused = (id: string, { passed, of }: Share) =>
      atMost(3, { id, value: (100 * (of - passed)) / of, unit: "%", beside: `${of - passed} of ${of}` });
    return Promise.resolve([
      past("lies by rule", lies, `of ${lies.of}; without the gate ${control.passed}`),
      past("lies by hand, second set", second),
      past("lies by hand, unscrupulous writers", hand),
      past("lies by hand, never tuned on", last),
      past("flattery in a CV", flattery.cv),
      past("flattery in a letter", flattery.letter),
      past("flattery in answers", flattery.answers),
      refused("true paraphrases refused", tuned),
      refused("true paraphrases refused, held out", held),
      shown({ id: "check of a CV, first time", value: took.first, unit: "ms" }),
      atMost(20, { id: "check of a CV", value: took.again, unit: "ms" }),
    ]);
  },
};
