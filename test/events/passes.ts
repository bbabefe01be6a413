import fc from 'fast-check';
import type { EventBlock, Pass } from '../../src/events/customers/tableTypes.ts';

/** One event as a pass reads it. */
export interface PassEvent {
  readonly user: number;
  readonly time: number;
  readonly value: number;
  readonly text: number;
}

/** How many users there are; the last one has no event. */
export const size = 4;

/** Texts, few and many: the last ones of a number of bits, and beyond. */
export const texts = [-1, 0, 1, 16, 31, 32, 63, 64, 255, 299];

const day = 86_400_000;
const days = [
  '1969-12-31',
  '1970-01-01',
  '1970-02-28',
  '1970-03-01',
  '1972-02-28',
  '1972-02-29',
  '1972-03-01',
  '1973-01-01',
];

/** Times on few days of four years, at their edges and within: ties, a leap day, ends of months and years. */
const times = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(0, 0, 1, day / 2, day - 1))
  .map(([date, passed]) => Date.parse(date) + passed);

const amounts = fc.constantFrom(NaN, 0, 1, -1, 0.1, -0.1, 29.73, 1e16, -1e16, 1e15 + 1, 2 ** 53, -(2 ** 53));

/** Events in the order of time, of three users who take turns. */
export const streams: fc.Arbitrary<PassEvent[]> = fc
  .array(fc.record({ user: fc.nat({ max: size - 2 }), time: times, value: amounts, text: fc.constantFrom(...texts) }), {
    maxLength: 60,
    size: 'max',
  })
  .map((events) => events.sort((a, b) => a.time - b.time));

/** Where to cut events into blocks. */
export const cuts: fc.Arbitrary<number[]> = fc.array(fc.nat({ max: 60 }), { maxLength: 4 });

/** The events of one user. */
export const of = (events: readonly PassEvent[], user: number): PassEvent[] =>
  events.filter((event) => event.user === user);

/** For every user what some function makes of its events. */
export const byUser = (events: readonly PassEvent[], learned: (mine: PassEvent[]) => number): number[] =>
  Array.from({ length: size }, (_, user) => learned(of(events, user)));

/** A pass over events that are cut into blocks, whose memory is written over as soon as they are read. */
export function passed(pass: Pass, events: readonly PassEvent[], places: readonly number[] = []): number[] {
  readingOf(events, places)(pass.read);
  return [...pass.column()];
}

/** Reads events block by block, as often as it is called, and writes over the memory of each as soon as it is read. */
export function readingOf(events: readonly PassEvent[], places: readonly number[] = []): (read: Pass['read']) => void {
  const ends = [...places.map((place) => Math.min(place, events.length)), events.length].sort((a, b) => a - b);
  return (read) => {
    let start = 0;
    for (const end of ends) {
      const block = blockOf(events.slice(start, end));
      read(block);
      for (const column of Object.values<Int32Array | Float64Array>({ ...block })) column.fill(-7);
      start = end;
    }
  };
}

/** Events as columns. */
export function blockOf(events: readonly PassEvent[]): EventBlock {
  return {
    users: Int32Array.from(events, ({ user }) => user),
    times: Float64Array.from(events, ({ time }) => time),
    values: Float64Array.from(events, ({ value }) => value),
    texts: Int32Array.from(events, ({ text }) => text),
  };
}
