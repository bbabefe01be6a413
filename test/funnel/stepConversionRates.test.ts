import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropOffRate, overallConversionRate, stepConversionRates } from 'engagement-metrics/funnel';
import { counts, notNumbers } from '../arbitraries.ts';
import { near } from '../laws/rate.ts';

const falling = (least: number) =>
  fc
    .array(
      counts.map((users) => users + least),
      { minLength: 1, maxLength: 8 },
    )
    .map((users) => users.sort((a, b) => b - a));

test('stepConversionRates are of each step the share who reach the next', () => {
  expect(stepConversionRates({ usersPerStep: [1000, 400, 100] })).toEqual([0.4, 0.25]); // exact arithmetic
});

test('stepConversionRates are null after a step that nobody reached, and none for fewer than two steps', () => {
  expect(stepConversionRates({ usersPerStep: [10, 0, -0, 0] })).toEqual([0, null, null]);
  expect(stepConversionRates({ usersPerStep: [10] })).toEqual([]);
  expect(stepConversionRates({ usersPerStep: [] })).toEqual([]);
});

test('stepConversionRates multiply to the overall rate', () => {
  fc.assert(
    fc.property(falling(1), (usersPerStep) => {
      const product = stepConversionRates({ usersPerStep }).reduce<number>((all, rate) => all * rate!, 1);
      near(product, overallConversionRate({ usersPerStep })!);
    }),
  );
});

test('stepConversionRates are between 0 and 1, and add up to 1 with the drop-off', () => {
  fc.assert(
    fc.property(falling(0), (usersPerStep) => {
      stepConversionRates({ usersPerStep }).forEach((rate, k) => {
        const lost = dropOffRate({ usersBefore: usersPerStep[k]!, usersAfter: usersPerStep[k + 1]! });
        if (rate === null) expect(lost).toBeNull();
        else {
          near(rate + lost!, 1);
          expect(rate).toBeGreaterThanOrEqual(0);
          expect(rate).toBeLessThanOrEqual(1);
        }
      });
    }),
  );
});

test.each([
  ['stepConversionRates', stepConversionRates],
  ['overallConversionRate', overallConversionRate],
])('%s refuses what is no funnel', (name, compute) => {
  const call = (usersPerStep: unknown) => () => void compute({ usersPerStep: usersPerStep as number[] });
  expect(call([10, 4, 5])).toThrow(`${name}: usersPerStep[2] 5 exceeds usersPerStep[1] 4`);
  expect(call([10, 4, 5])).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'usersPerStep[2]' }));
  expect(call([10, -1])).toThrow(`${name}: usersPerStep[1] is -1, below 0`);
  expect(call([-1])).toThrow(`${name}: usersPerStep[0] is -1, below 0`);
  expect(call([10, NaN])).toThrow(expect.objectContaining({ code: 'ERR_NOT_FINITE', argument: 'usersPerStep[1]' }));
  for (const value of [...notNumbers, null, undefined]) {
    expect(call([value])).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'usersPerStep[0]' }));
  }
  for (const value of [null, undefined, 5, 'text', {}]) {
    expect(call(value)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'usersPerStep' }));
  }
});
