import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counts, notNumbers } from '../arbitraries.ts';

/** A formula: one row of named numbers in, a number or `null` out. */
export type Formula<Name extends string> = (row: Readonly<Record<Name, number>>) => number | null;

/** Two numerators over one denominator, valid alone and together, and `more` that the denominator may grow by. */
interface Ratios {
  readonly a: number;
  readonly b: number;
  readonly n: number;
  readonly more: number;
}

/** Counts, averages and weights of counts, hard ones among them. */
export const weights: fc.Arbitrary<number> = fc.oneof(
  counts,
  counts.map((hundredths) => hundredths / 100),
  fc.nat({ max: 50 }).map((i) => 1e15 + i),
  fc.constantFrom(0, 1, 1e7, 2 ** 53 - 1, 2 ** 53, 5e-324),
);

const four = fc.tuple(weights, weights, weights, weights);
const free = four.map(([a, b, n, more]): Ratios => ({ a, b, n: Math.max(n, 1), more }));
const parts = four.map(([a, b, rest, more]): Ratios => ({ a, b, n: Math.max(a + b + rest, 1), more }));
const multiples = four.map(([i, j, rest, more]): Ratios => {
  const n = Math.max(rest, 1);
  return { a: n + more + i, b: n + more + j, n, more };
});

/** The laws of counts per count: the two are free of each other. */
export function rateLaws<Above extends string, Below extends string>(
  formula: Formula<Above | Below>,
  above: Above,
  below: Below,
): void {
  const f = ofTwo(formula, above, below);
  ratioLaws(f, above, below, free);
  overflowLaw(f, formula.name, above);
  zeroLaw(f, above);
}

/** The laws of a part of its whole. */
export function proportionLaws<Part extends string, Whole extends string>(
  formula: Formula<Part | Whole>,
  part: Part,
  whole: Whole,
): void {
  const f = ofTwo(formula, part, whole);
  ratioLaws(f, part, whole, parts);
  zeroLaw(f, part);

  test('is between 0 and 1, and 1 for the whole', () => {
    fc.assert(
      fc.property(parts, ({ a, n }) => {
        expect(f(a, n)).toBeGreaterThanOrEqual(0);
        expect(f(a, n)).toBeLessThanOrEqual(1);
        expect(f(n, n)).toBe(1);
      }),
    );
  });

  test('adds up to 1 with the share of the rest', () => {
    fc.assert(
      fc.property(counts, counts, (a, rest) => {
        const n = Math.max(a + rest, 1);
        near(f(a, n)! + f(n - a, n)!, 1);
      }),
    );
  });

  test(`is refused when ${part} exceeds ${whole}`, () => {
    fc.assert(
      fc.property(counts, weights, (n, excess) => {
        const call = () => f(n + Math.max(excess, 1), n);
        expect(call).toThrow(RangeError);
        expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: part }));
        expect(call).toThrow(` exceeds ${whole} ${String(n)}`);
      }),
    );
  });
}

/** The laws of a whole per part, as purchases per purchaser: at least 1. */
export function multipleLaws<Above extends string, Below extends string>(
  formula: Formula<Above | Below>,
  above: Above,
  below: Below,
): void {
  const f = ofTwo(formula, above, below);
  ratioLaws(f, above, below, multiples);
  overflowLaw(f, formula.name, above);

  test('is at least 1', () => {
    fc.assert(fc.property(multiples, ({ a, n }) => void expect(f(a, n)).toBeGreaterThanOrEqual(1)));
    expect(f(7, 7)).toBe(1);
  });

  test(`is refused when ${below} exceeds ${above}`, () => {
    expect(() => f(2, 3)).toThrow(RangeError);
    expect(() => f(2, 3)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: below }));
    expect(() => f(2, 3)).toThrow(` ${below} 3 exceeds ${above} 2`);
  });
}

/** The laws of whatever takes counts by name: `valid` is one row of them. */
export function rowLaws<Name extends string>(formula: Formula<Name>, valid: Readonly<Record<Name, number>>): void {
  describe.each(Object.keys(valid))('%s', (name) => {
    test.each([
      { what: 'no number', code: 'ERR_TYPE', error: TypeError, values: [...notNumbers, null, undefined] },
      { what: 'not finite', code: 'ERR_NOT_FINITE', error: RangeError, values: [NaN, Infinity, -Infinity] },
      { what: 'below 0', code: 'ERR_OUT_OF_RANGE', error: RangeError, values: [-1, -0.5, -5e-324, -1e308] },
    ])('is refused by name when it is $what', ({ code, error, values }) => {
      for (const value of values) {
        const call = () => formula({ ...valid, [name]: value });
        expect(call).toThrow(error);
        expect(call).toThrow(expect.objectContaining({ code, argument: name }));
        expect(call).toThrow(`${formula.name}: ${name} is `);
      }
    });
  });

  test('reads rows, also frozen ones with more in them', () => {
    const rows = [valid, Object.freeze({ ...valid, id: '__proto__' })];
    expect(rows.map(formula)).toEqual([formula(valid), formula(valid)]);
  });
}

/** Equal to 1e-12 of the size. */
export function near(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected) + 1e-300);
}

type OfTwo = (x: number, n: number) => number | null;

function ofTwo<Name extends string>(formula: Formula<Name>, above: Name, below: Name): OfTwo {
  return (x, n) => formula({ [above]: x, [below]: n } as Record<Name, number>);
}

function ratioLaws(f: OfTwo, above: string, below: string, ratios: fc.Arbitrary<Ratios>): void {
  const law = (title: string, check: (_: Ratios) => void) => {
    test(title, () => {
      fc.assert(fc.property(ratios, (given) => void check(given)));
    });
  };

  law(`is ${above} / ${below}`, ({ a, n }) => expect(f(a, n)).toBe(a / n));

  test(`is null when ${above} and ${below} are 0`, () => {
    expect(f(0, 0)).toBeNull();
    expect(f(-0, -0)).toBeNull();
  });

  law('does not change when everything is multiplied', ({ a, n }) => {
    for (const k of [2, 3, 0.1, 1e6]) near(f(k * a, k * n)!, f(a, n)!);
  });

  law(`never falls when ${above} rises`, ({ a, b, n }) => expect(f(a + b, n)).toBeGreaterThanOrEqual(f(a, n)!));

  law(`never rises when ${below} does`, ({ a, n, more }) => expect(f(a, n + more)).toBeLessThanOrEqual(f(a, n)!));

  law(`is additive in ${above}`, ({ a, b, n }) => near(f(a, n)! + f(b, n)!, f(a + b, n)!));

  law('of a whole lies between those of its two parts', ({ a, b, n, more }) => {
    const rates = [f(a, n)!, f(b, n + more)!];
    const pooled = f(a + b, n + (n + more))!;
    expect(pooled).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
    expect(pooled).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
  });
}

function overflowLaw(f: OfTwo, name: string, above: string): void {
  test('is refused when it is beyond the largest double', () => {
    expect(f(1e308, 1)).toBe(1e308);
    expect(() => f(1e308, 1e-308)).toThrow(RangeError);
    expect(() => f(1e308, 1e-308)).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: above }));
    expect(() => f(1e308, 1e-308)).toThrow(`${name}: ${above} `);
  });
}

function zeroLaw(f: OfTwo, above: string): void {
  test(`is 0, never -0, when ${above} is`, () => {
    expect(f(0, 7)).toBe(0);
    expect(f(-0, 7)).toBe(0);
  });
}
