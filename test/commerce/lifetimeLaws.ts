import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notNumbers } from '../arbitraries.ts';
import { near } from '../laws/rate.ts';

/** Valid rates, with some distance to where the value has no limit. */
export const rates = {
  retentionRate: fc.double({ min: 0, max: 0.99, noNaN: true }),
  discountRate: fc.double({ min: 0, max: 1, noNaN: true }),
};
export const margins: fc.Arbitrary<number> = fc.integer({ min: 0, max: 1e6 }).map((cents) => cents / 100);

interface Lifetime {
  readonly margin: number;
  readonly retentionRate: number;
}

/** The laws of what the margins of a customer are worth. */
export function lifetimeLaws<Input extends Lifetime>(
  formula: (input: Input) => number,
  valid: Input,
  others: Readonly<Record<Exclude<keyof Input, keyof Lifetime> & string, fc.Arbitrary<number>>>,
): void {
  const record = { margin: margins, retentionRate: rates.retentionRate, ...others };
  const rows = fc.record(record) as unknown as fc.Arbitrary<Input>;

  test('grows with the margin in proportion, a loss too', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(2, 10, -1), (row, k) => {
        near(formula({ ...row, margin: k * row.margin }), k * formula(row));
      }),
    );
  });

  test('never falls when customers stay longer', () => {
    fc.assert(
      fc.property(rows, rates.retentionRate, (row, other) => {
        const [less, more] = [row.retentionRate, other].sort((a, b) => a - b) as [number, number];
        const values = [less, more].map((retentionRate) => formula({ ...row, retentionRate }));
        expect(values[1]).toBeGreaterThanOrEqual(values[0]! * (1 - 1e-12));
      }),
    );
  });

  test('is 0, never -0, for no margin', () => {
    for (const margin of [0, -0]) expect(formula({ ...valid, margin })).toBe(0);
  });

  test.each(Object.keys(valid))('refuses %s that is no finite number', (name) => {
    for (const bad of [...notNumbers, null, undefined, NaN, Infinity, -Infinity]) {
      const call = () => formula({ ...valid, [name]: bad });
      const code = typeof bad === 'number' ? 'ERR_NOT_FINITE' : 'ERR_TYPE';
      expect(call).toThrow(expect.objectContaining({ code, argument: name }));
      expect(call).toThrow(`${formula.name}: ${name} is `);
    }
  });

  const outside = [
    { name: 'retentionRate', value: -0.1, fact: '' },
    { name: 'retentionRate', value: 1.1, fact: '' },
    { name: 'discountRate', value: -1, fact: '' },
    { name: 'discountRate', value: -1.5, fact: '' },
    { name: 'periods', value: -1, fact: 'cannot be' },
    { name: 'periods', value: 2.5, fact: 'cannot be' },
  ].filter(({ name }) => name in valid);
  test.each(outside)('refuses $name $value', ({ name, value, fact }) => {
    const call = () => formula({ ...valid, [name]: value });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: name }));
    expect(call).toThrow(`${formula.name}: ${name} ${fact}`);
  });

  test('is refused when it is beyond the largest double', () => {
    for (const margin of [1.7e308, -1.7e308]) {
      const call = () => formula({ ...valid, margin });
      expect(call).toThrow(RangeError);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'margin' }));
      expect(call).toThrow(`${formula.name}: margin overflows`);
    }
  });
}

/** The law of a value without end: there is none where the margins do not shrink. */
export function divergenceLaw<Input extends Lifetime>(
  formula: (input: Input) => number,
  ...diverging: readonly (readonly [row: Input, fact: string])[]
): void {
  test.each(diverging)('refuses %o, under which it grows without end', (row, fact) => {
    const call = () => formula(row);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'retentionRate' }));
    expect(call).toThrow(`${formula.name}: retentionRate ${fact}`);
  });
}
