import fc from 'fast-check';
import type { Condition, EventFields } from 'engagement-metrics/events';

/** One event, as it comes from outside. */
export interface Event {
  readonly who: string | number;
  readonly at: number;
  readonly what: string | null;
  readonly paid: number | null;
  readonly country: string | null;
}

/** Which field of an {@link Event} is which. */
export const fields = {
  user: 'who',
  time: 'at',
  type: 'what',
  value: 'paid',
  dimensions: ['country'],
} satisfies EventFields;

const day = 86_400_000;
const days = [
  ...['1964-02-28', '1964-02-29', '1964-03-01', '1969-12-31', '1970-01-01', '1997-12-31', '2000-02-28', '2000-02-29'],
  ...['2000-03-01', '2023-02-28', '2023-03-01', '2024-02-29', '2024-12-31', '2025-01-01', '2040-12-31'],
];

/** Times on few days, before 1970 and after, at their edges and within: ties, leap days, ends of months and years. */
export const times: fc.Arbitrary<number> = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(0, 0, 1, day / 2, day - 1))
  .map(([date, passed]) => Date.parse(date) + passed);

const types = ['visit', 'buy', '__proto__'];
const countries = ['NZ', 'NP', 'toString'];
const people = ['a', 'b', 'c', '', '__proto__', 'constructor', '7', 7];
const prices = fc.constantFrom(null, 0, 1, -1, 0.1, 29.73, 1e7, 1e16, -1e16, 2 ** 53 - 1);

function event(who: fc.Arbitrary<string | number>): fc.Arbitrary<Event> {
  const [what, country] = [fc.constantFrom(...types, null), fc.constantFrom(...countries, null)];
  return fc.record({ who, at: times, what, paid: prices, country });
}

/** Events in any order: of many people, of one, of none. */
export const histories: fc.Arbitrary<Event[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(event(fc.constantFrom(...people)), { maxLength: 40, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(event(fc.constant('a')), { maxLength: 20, size: 'max' }) },
);

/** The order of time, by insertion: an event goes behind those of its own time. */
export function inOrder(events: readonly Event[]): Event[] {
  const ordered: Event[] = [];
  for (const event of events) {
    const later = ordered.findIndex(({ at }) => at > event.at);
    ordered.splice(later < 0 ? ordered.length : later, 0, event);
  }
  return ordered;
}

/** A condition beside what it means. */
export interface Rule {
  readonly condition: Condition;
  readonly met: (event: Event) => boolean;
}

const leaves: fc.Arbitrary<Rule> = fc.oneof(
  fc.tuple(times, times).map(([from, below]): Rule => {
    return { condition: { of: 'time', from, below }, met: ({ at }) => at >= from && at < below };
  }),
  fc.constantFrom(-1, 0, 1, 29.73).map((from): Rule => {
    return { condition: { of: 'value', from }, met: ({ paid }) => paid !== null && paid >= from };
  }),
  fc.subarray(['a', '', '7', '__proto__']).map((list): Rule => {
    return { condition: { of: 'user', in: list }, met: ({ who }) => list.includes(String(who)) };
  }),
  fc.subarray(types).map((list): Rule => {
    return { condition: { of: 'type', in: list }, met: ({ what }) => what !== null && list.includes(what) };
  }),
  fc.constant<Rule>({ condition: { of: 'country', missing: true }, met: ({ country }) => country === null }),
);

/** Conditions over all that an event has. */
export const rules: fc.Arbitrary<Rule> = fc.oneof(
  leaves,
  leaves.map(({ condition, met }): Rule => ({ condition: { not: condition }, met: (event) => !met(event) })),
  fc.array(leaves, { maxLength: 3 }).map((parts): Rule => {
    const all = parts.map(({ condition }) => condition);
    return { condition: { all }, met: (event) => parts.every(({ met }) => met(event)) };
  }),
);

/** What is known of one customer, from the definitions. */
export interface Known {
  readonly count: number;
  readonly sum: number;
  readonly activeDays: number;
  readonly activeMonths: number;
  readonly daysSince: number;
}

/** The customer table the slow way: customer by customer, with sets of dates and an exact sum. */
export function knownBefore(events: readonly Event[], asOf: number, met: Rule['met']): Map<string, Known> {
  const past = events.filter(({ at }) => at < asOf);
  const everybody = [...new Set(events.map(({ who }) => String(who)))];
  const known = everybody.filter((user) => past.some(({ who }) => String(who) === user));
  const mine = (user: string) => past.filter((event) => String(event.who) === user && met(event));
  return new Map(known.map((user) => [user, learned(mine(user), asOf)]));
}

function learned(events: readonly Event[], asOf: number): Known {
  const dates = events.map(({ at }) => new Date(at).toISOString().split('T')[0]!);
  const amounts = events.flatMap(({ paid }) => paid ?? []);
  return {
    count: events.length,
    sum: events.length > 0 && amounts.length === 0 ? NaN : exactSum(amounts),
    activeDays: new Set(dates).size,
    activeMonths: new Set(dates.map((date) => date.slice(0, -3))).size,
    daysSince: events.length > 0 ? (asOf - Math.max(...events.map(({ at }) => at))) / day : NaN,
  };
}

/** The sum rounded once, of numbers that are whole multiples of 2^-60. */
export function exactSum(values: readonly number[]): number {
  const exact = values.reduce((sum, value) => sum + BigInt(value * 2 ** 60), 0n);
  return Number(exact) / 2 ** 60;
}
