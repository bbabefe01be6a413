import fc from 'fast-check';

/** Where something stands in the arguments: `[0, 'reach']` is `reach` of the first one. */
export type Path = readonly (number | string)[];

/** What the common checks have to know of an export. */
export interface Row {
  /** Valid arguments. */
  readonly args: fc.Arbitrary<readonly unknown[]>;
  /** Where numbers stand that must be finite, and what an error calls them if not by their last step. */
  readonly scalars?: readonly Path[];
  /** Where columns of numbers stand. */
  readonly columns?: readonly Path[];
  /** Where the options stand: none but known names are allowed there. */
  readonly options?: Path;
  /** Options spelled out, which change nothing. */
  readonly defaults?: object;
  /** Where something stands whose order does not matter. */
  readonly unordered?: Path;
  /** Between which numbers a scalar result lies. */
  readonly range?: readonly [number, number];
  /** Checks that do not apply, each with the reason. */
  readonly waived?: Readonly<Record<string, string>>;
}

/** Rows by the names of the exports. */
export type Registry = Readonly<Record<string, Row>>;

export const count = fc.oneof(fc.nat(20), fc.double({ min: 1e-6, max: 1e7, noNaN: true }), fc.constantFrom(0, 1, 1e7));

export const value = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));

export const missing = fc.constantFrom(null, undefined, NaN, Infinity, -Infinity);

export const column = fc.array(fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: missing }), {
  minLength: 1,
});

export const hostile = fc.constantFrom('__proto__', 'constructor', 'toString', '', '\ud800', 'a', 'b');

/** A part and its whole. */
export const share = (part: string, whole: string): fc.Arbitrary<[Record<string, number>]> =>
  fc.tuple(count, fc.double({ min: 0, max: 1, noNaN: true })).map(([n, p]) => [{ [part]: n * p, [whole]: n }]);

export const named = (...names: string[]): fc.Arbitrary<readonly unknown[]> =>
  fc.tuple(fc.record(Object.fromEntries(names.map((name) => [name, count]))));

export const inFirst = (...names: string[]): Path[] => names.map((name) => [0, name]);

export const rate = (part: string, whole: string): Row => ({
  args: named(part, whole),
  scalars: inFirst(part, whole),
  range: [0, Infinity],
});

export const proportion = (part: string, whole: string): Row => ({
  args: share(part, whole),
  scalars: inFirst(part, whole),
  range: [0, 1],
});

export const noNumbers = { 'bad values': 'it takes neither numbers nor a column of them' };

/** A customer with two metrics that may be missing, and one of a hostile name. */
export const customer = fc
  .record({ visits: fc.oneof(value, missing), nps: fc.oneof(value, missing), away: value })
  .map((row) => ({
    visits: row.visits,
    nps: row.nps,
    ['__proto__']: row.away,
  }));
export const customers = fc.array(customer).map((rows) => [{ visits: 1, nps: 0, ['__proto__']: 2 }, ...rows]);
