import fc from 'fast-check';
import type { Condition, EventFields, FunnelExclusion, FunnelRules } from 'engagement-metrics/events';

/** A minute, in which the times of these events are told. */
export const minute = 60_000;

/** One event, as it comes from outside. */
export interface Act {
  readonly who: string;
  readonly at: number;
  readonly what: string | null;
  readonly order: string | null;
  readonly country: string | null;
}

/** Which field of an {@link Act} is which. */
export const actFields = {
  user: 'who',
  time: 'at',
  type: 'what',
  dimensions: ['order', 'country'],
} satisfies EventFields;

/** Acts of one person a letter, a minute apart: `'AXB'`. */
export function actsOf(letters: string, who = 'a'): Act[] {
  return [...letters].map((what, i) => ({ who, at: i * minute, what, order: null, country: null }));
}

/** A step that is one type. */
export const step = (...what: string[]): Condition => ({ of: 'type', in: what });

/** What ends attempts from when on they have one step, by its place, until they have another. */
interface Ending {
  readonly what: readonly string[];
  readonly after: number;
  readonly before: number;
}

/** A funnel beside what its conditions mean. */
export interface Case {
  readonly acts: readonly Act[];
  readonly rules: FunnelRules;
  readonly steps: readonly (readonly string[])[];
  readonly endings: readonly Ending[];
  readonly window: number;
  readonly asOf: number;
}

const people = ['a', 'b', '__proto__'];
const somebody = fc.oneof({ weight: 4, arbitrary: fc.constant('a') }, fc.constantFrom('b', '__proto__'));
const kinds = ['A', 'B', 'C', 'A', 'B', 'C', 'X', null];

/** Few events in any order, many at one time. */
export const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    who: somebody,
    at: fc.nat(9).map((minutes) => minutes * minute),
    what: fc.constantFrom(...kinds),
    order: fc.constantFrom('1', 'constructor', null),
    country: fc.constantFrom('NZ', '', null),
  }),
  { maxLength: 12, size: 'max' },
);

/** Steps, most of them of one type, some of several, some the same as others. */
export const stepLists: fc.Arbitrary<string[][]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<string[]>(['A'], ['B'], ['C']) },
    { weight: 2, arbitrary: fc.subarray(['A', 'B', 'C']) },
  ),
  { minLength: 2, maxLength: 4, size: 'max' },
);

export const windows: fc.Arbitrary<{ minutes: number } | undefined> = fc.option(
  fc.integer({ min: 1, max: 8 }).map((minutes) => ({ minutes })),
  { nil: undefined },
);

const excludedTypes = ['X', 'C'];

/** Funnels with all that can be asked for in any order. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    acts,
    steps: stepLists,
    window: windows,
    asOf: fc.integer({ min: -1, max: 12 }),
    excluded: fc.boolean(),
    held: fc.boolean(),
    chosen: fc.boolean(),
    by: fc.constantFrom(undefined, 'country'),
  })
  .map(({ acts: given, steps, window, asOf, excluded, held, chosen, by }) => ({
    acts: given,
    steps,
    endings: excluded ? [{ what: excludedTypes, after: 0, before: steps.length - 1 }] : [],
    window: window === undefined ? Infinity : window.minutes * minute,
    asOf: asOf * minute,
    rules: {
      steps: steps.map((what) => step(...what)),
      asOf: asOf * minute,
      window,
      exclusions: excluded ? step(...excludedTypes) : undefined,
      holding: held ? 'order' : undefined,
      where: chosen ? { not: { of: 'type', missing: true } } : undefined,
      by,
    },
  }));

const ends = fc.record({
  what: fc.subarray(['A', 'B', 'C', 'X'], { minLength: 1 }),
  after: fc.nat({ max: 99 }),
  length: fc.nat({ max: 99 }),
  told: fc.boolean(),
});

/** Funnels with all that can be asked for where the steps have an order: exclusions between any two of them. */
export const orderedCases: fc.Arbitrary<Case> = fc.oneof(
  cases,
  fc.tuple(cases, fc.array(ends, { minLength: 1, maxLength: 3 })).map(([given, list]): Case => {
    const last = given.steps.length - 1;
    const names = given.steps.map((_, k) => ['', '__proto__', 'c', 'd'][k]!);
    const endings = list.map(({ what, after, length }) => {
      const from = after % last;
      return { what, after: from, before: from + 1 + (length % (last - from)) };
    });
    const exclusions = endings.map(({ what, after, before }, i): FunnelExclusion => ({
      when: step(...what),
      after: list[i]!.told || after > 0 ? names[after] : undefined,
      before: list[i]!.told || before < last ? names[before] : undefined,
    }));
    const steps = given.steps.map((what, k) => ({ name: names[k]!, when: step(...what) }));
    return { ...given, endings, rules: { ...given.rules, steps, exclusions } };
  }),
);

export type Order = 'ordered' | 'exact' | 'any';

/** Funnels of each order, with all that can be asked for there. */
export const orders = [
  ['ordered', orderedCases],
  ['exact', orderedCases],
  ['any', cases],
] as const satisfies readonly (readonly [Order, fc.Arbitrary<Case>])[];

/** Funnels of any of the orders. */
export const everyOrder: fc.Arbitrary<readonly [Case, Order]> = fc.oneof(
  ...orders.map(([order, of]) => of.map((given) => [given, order] as const)),
);

/** What became of one user in one group. */
export interface Outcome {
  readonly user: string;
  readonly group: string | null;
  readonly reached: number;
  readonly duration: number;
  readonly observed: number;
  readonly open: boolean;
  /** How far each attempt got. */
  readonly attempts: readonly number[];
  readonly openAttempts: number;
}

interface Chain {
  readonly first: number;
  readonly last: number;
  readonly size: number;
  /** The place of the event that ends all that began with the first one. */
  readonly end: number;
}

/** Every user of every group by the definitions: all subsequences of their events are tried. */
export function outcomes(given: Case, order: Order): Outcome[] {
  const past = given.acts
    .filter(({ at }) => at < given.asOf)
    .map((act, i) => ({ act, i }))
    .sort((a, b) => a.act.at - b.act.at || a.i - b.i)
    .map(({ act }) => act);
  const { where, by, holding } = given.rules;
  const found = past.filter(({ what, order: held }) => {
    return (where === undefined || what !== null) && (holding === undefined || held !== null);
  });
  const units = by === undefined ? [null] : [...new Set(found.map(({ country }) => country))];
  return units.flatMap((group) =>
    people.flatMap((user): Outcome[] => {
      const mine = found.filter(({ who, country }) => who === user && (by === undefined || country === group));
      const streams =
        holding === undefined ? [mine] : ['1', 'constructor'].map((v) => mine.filter((a) => a.order === v));
      const chains = streams.flatMap((stream) => chainsOf(given, stream, order).map((chain) => ({ ...chain, stream })));
      const reached = Math.max(0, ...chains.map(({ size }) => size));
      if (reached === 0) return [];
      const converted = reached === given.steps.length;
      const tries = streams.map((s) => attemptsOf(given, s, order));
      const farthest = chains.filter(({ size }) => size === reached);
      const duration = converted
        ? firstConversion(given, streams, order, past)
        : Math.min(given.window, given.asOf - Math.max(...farthest.map(({ stream, first }) => stream[first]!.at)));
      const openAttempts = tries.filter(({ open }) => open).length;
      const open = !converted && openAttempts > 0;
      const attempts = tries.flatMap(({ depths }) => depths);
      return [{ user, group, reached, duration, observed: Number(converted), open, attempts, openAttempts }];
    }),
  );
}

const meets = ({ steps }: Case, { what }: Act, k: number) => what !== null && steps[k]!.includes(what);
const begins = (given: Case, act: Act, order: Order) =>
  order === 'any' ? given.steps.some((_, k) => meets(given, act, k)) : meets(given, act, 0);

/** All subsequences of a stream that are the first steps, or, in any order, so many different steps. */
function chainsOf(given: Case, stream: readonly Act[], order: Order): Chain[] {
  const chains: Omit<Chain, 'end'>[] = [];
  for (let subset = 1; subset < 2 ** stream.length; subset++) {
    const places = stream.flatMap((_, i) => ((subset >> i) & 1 ? [i] : []));
    const [first, last, size] = [places[0]!, places.at(-1)!, places.length];
    if (size > given.steps.length) continue;
    if (stream[last]!.at - stream[first]!.at > given.window) continue;
    if (order === 'exact' && last - first + 1 !== size) continue;
    const chosen = places.map((i) => stream[i]!);
    const steps = given.steps.map((_, k) => k);
    if (order === 'any' ? matched(given, chosen, steps) : chosen.every((act, k) => meets(given, act, k))) {
      chains.push({ first, last, size });
    }
  }
  const ends = stream.map((_, first) =>
    endOf(
      given,
      stream,
      chains.filter((chain) => chain.first === first),
    ),
  );
  return chains.map((chain) => ({ ...chain, end: ends[chain.first]! })).filter(({ last, end }) => last < end);
}

/** Where what began with one event is ended by an exclusion, considering how many steps there are by then. */
function endOf(given: Case, stream: readonly Act[], chains: readonly Omit<Chain, 'end'>[]): number {
  const end = stream.findIndex(({ what }, i) => {
    const done = Math.max(0, ...chains.filter(({ last }) => last < i).map(({ size }) => size));
    return given.endings.some((ending) => {
      return what !== null && ending.what.includes(what) && done > ending.after && done <= ending.before;
    });
  });
  return end < 0 ? Infinity : end;
}

/** Whether each event can be a step of its own. */
function matched(given: Case, [act, ...others]: readonly Act[], steps: readonly number[]): boolean {
  if (!act) return true;
  return steps.some((k) => {
    return (
      meets(given, act, k) &&
      matched(
        given,
        others,
        steps.filter((other) => other !== k),
      )
    );
  });
}

/** Of the conversions that end first, the one that began last. */
function firstConversion(
  given: Case,
  streams: readonly (readonly Act[])[],
  order: Order,
  past: readonly Act[],
): number {
  const conversions = streams.flatMap((stream) =>
    chainsOf(given, stream, order)
      .filter(({ size }) => size === given.steps.length)
      .map(({ first, last }) => ({ start: stream[first]!.at, end: stream[last]!, place: past.indexOf(stream[last]!) })),
  );
  const soonest = Math.min(...conversions.map(({ place }) => place));
  const ended = conversions.filter(({ place }) => place === soonest);
  return Math.min(...ended.map(({ start, end }) => end.at - start));
}

/** The attempts one after the other, as they begin and end. */
function attemptsOf(given: Case, stream: readonly Act[], order: Order): { depths: number[]; open: boolean } {
  const chains = chainsOf(given, stream, order);
  const depths: number[] = [];
  let from = -1;
  /** Whether anything of the attempt can go on at a place. */
  const goesOn = (place: number, time: number) =>
    chains.some(({ first, last, end }) => {
      const inReach = order === 'exact' ? last === place - 1 : last < place;
      return first >= from && inReach && place < end && time - stream[first]!.at <= given.window;
    });
  stream.forEach((act, i) => {
    if (from >= 0 && !goesOn(i, act.at)) from = -1;
    if (from < 0 && begins(given, act, order)) {
      from = i;
      depths.push(1);
    }
    if (from < 0) return;
    const own = chains.filter(({ first, last }) => first >= from && last <= i);
    const depth = Math.max(...own.map(({ size }) => size));
    depths[depths.length - 1] = depth;
    const broken = order === 'exact' && own.every(({ last }) => last < i);
    if (broken || depth === given.steps.length) from = -1;
  });
  return { depths, open: from >= 0 && goesOn(stream.length, given.asOf) };
}
