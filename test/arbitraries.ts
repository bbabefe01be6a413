import fc from 'fast-check';
import type { Scale } from 'engagement-metrics/scale';

/** Every finite double, -0 and the denormals among them. */
export const finiteNumbers: fc.Arbitrary<number> = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Finite numbers of everyday size, whole and broken. */
export const everydayNumbers: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100),
);

/** Counts: whole numbers from 0, mostly small, some beyond 32 bits. */
export const counts: fc.Arbitrary<number> = fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 2 ** 40 }));

/** Shares from 0 to 1, both ends included. */
export const shares: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 0.5, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** All that a column takes for a missing value. */
export const missingValues: readonly (number | null | undefined)[] = [null, undefined, NaN, Infinity, -Infinity];

/** What is neither a number nor missing. */
export const notNumbers: readonly unknown[] = [
  '1',
  '',
  1n,
  true,
  {},
  [],
  Symbol('one'),
  Object(1),
  () => 1,
  new Date(0),
];

/** Names that break code which takes objects for dictionaries. */
export const hostileNames: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  '0',
  'a/b~c.d',
  '\ud800',
  'x'.repeat(10_000),
];

/** Names from outside, hostile ones among them. */
export const names: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...hostileNames), fc.string());

const families = {
  smallIntegers: (n) => list(fc.integer({ min: -20, max: 20 }), n),
  heavyTails: (n) => list(fc.constantFrom(0, 0, 0, 1, 1, 2, 1e7), n),
  nearEqualLarge: (n) => list(fc.nat({ max: 50 }), n).map((steps) => steps.map((i) => 1e15 + i)),
  alternatingCancellation: (n) => list(fc.constantFrom(1e16, -1e16, 1, -1, 0.1), n),
  edgeOfIntegers: (n) => list(fc.integer({ min: -4, max: 4 }), n).map((steps) => steps.map((i) => 2 ** 53 + 2 * i)),
  denormals: (n) => list(fc.integer({ min: -100, max: 100 }), n).map((steps) => steps.map((i) => i * 5e-324)),
  manyTies: (n) => list(fc.constantFrom(1, 2, 2, 2, 2, 3.5), n),
  singleSpike: (n) => list(fc.constant(4), n).map((same) => [...same.slice(1), 1e9]),
  sorted: (n) => list(everydayNumbers, n).map((values) => values.sort((a, b) => a - b)),
  reversed: (n) => list(everydayNumbers, n).map((values) => values.sort((a, b) => b - a)),
  zerosOnly: (n) => list(fc.constantFrom(0, -0), n),
  everyday: (n) => list(everydayNumbers, n),
  anySize: (n) => list(fc.double({ min: -1e300, max: 1e300, noNaN: true }), n), // sums stay within the doubles
} satisfies Record<string, (maxLength: number) => fc.Arbitrary<number[]>>;

/** The families of values that every kernel must survive: lists of 1 to 60 finite numbers, by what makes them hard. */
export const valueFamilies = Object.fromEntries(
  Object.entries(families).map(([name, family]) => [name, family(60)]),
) as Readonly<Record<keyof typeof families, fc.Arbitrary<number[]>>>;

/** Finite numbers of any family, from 1 to `maxLength` of them. */
export function valuesUpTo(maxLength: number): fc.Arbitrary<number[]> {
  return fc.oneof(...Object.values(families).map((family) => family(maxLength)));
}

/** Finite numbers of any family. */
export const values: fc.Arbitrary<number[]> = valuesUpTo(60);

/** The same lists with `null` here and there. */
export function withMissing(lists: fc.Arbitrary<number[]>): fc.Arbitrary<(number | null)[]> {
  return fc.tuple(lists, fc.array(fc.nat(), { maxLength: 12 })).map(([given, places]) => {
    const column: (number | null)[] = [...given];
    for (const place of places) column.splice(place % (column.length + 1), 0, null);
    return column;
  });
}

/** Columns of any family with missing values; at least one is observed. */
export const observedColumns: fc.Arbitrary<(number | null)[]> = withMissing(values);

/** Columns of any family with missing values; nothing need be observed, nothing even be there. */
export const columns: fc.Arbitrary<(number | null)[]> = fc.oneof(
  { weight: 9, arbitrary: observedColumns },
  { weight: 1, arbitrary: fc.array(fc.constant(null), { maxLength: 5 }) },
);

/** What of a column is observed: the law of missing values, written out. */
export function observed(column: readonly (number | null | undefined)[]): number[] {
  return column.filter((value): value is number => Number.isFinite(value)).map((value) => value + 0);
}

/** Scales by their shape; every range rises, or falls, throughout. */
export const scaleShapes: Readonly<Record<Scale['type'], fc.Arbitrary<Scale>>> = {
  linear: knots().chain((domain) => scaleOf('linear', domain, domain.length)),
  log: knots({ least: 0, unit: { min: -10, max: 30 } }).chain((domain) => scaleOf('log', domain, domain.length)),
  logistic: knots({ minLength: 2, maxLength: 2 }).chain((domain) => scaleOf('logistic', domain, 2)),
  saturating: knots({ minLength: 2, maxLength: 2 }).chain((domain) => scaleOf('saturating', domain, 2)),
  step: knots().chain((domain) => scaleOf('step', domain, domain.length + 1)),
};

/** Scales of all shapes. */
export const scales: fc.Arbitrary<Scale> = fc.oneof(...Object.values(scaleShapes));

function scaleOf(type: Scale['type'], domain: number[], worths: number): fc.Arbitrary<Scale> {
  return fc
    .tuple(fc.array(shares, { minLength: worths, maxLength: worths }), fc.boolean())
    .map(([range, lowerIsBetter]) => ({ type, domain, range: range.sort((a, b) => (lowerIsBetter ? b - a : a - b)) }));
}

/** Numbers that rise: whole multiples of a power of two, so that every step between them is exact. */
function knots({ minLength = 1, maxLength = 9, least = -1000, unit = { min: -1074, max: 960 } } = {}) {
  return fc
    .record({
      first: fc.oneof(fc.integer({ min: least, max: 1000 }), fc.constant(2 ** 50)),
      steps: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: minLength - 1, maxLength: maxLength - 1 }),
      power: fc.oneof(fc.constant(0), fc.integer(unit)),
    })
    .map(({ first, steps, power }) => {
      let place = least < 0 ? first : first % 1001; // 2 ** 50 and its neighbours have the same logarithm
      return [place, ...steps.map((step) => (place += step))].map((x) => x * 2 ** power + 0);
    });
}

function list(elements: fc.Arbitrary<number>, maxLength: number): fc.Arbitrary<number[]> {
  return fc.array(elements, { minLength: 1, maxLength, size: 'max' });
}
