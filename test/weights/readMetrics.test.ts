import { expect, test } from 'vitest';
import { readMetrics } from '../../src/weights/readMetrics.ts';

test('readMetrics reads every column of a table, with NaN for what is missing', () => {
  const expected = { names: ['visits', 'nps'], columns: [Float64Array.of(0, 1), Float64Array.of(NaN, 0.5)] };
  expect(readMetrics('entropyWeights', { visits: [0, 1], nps: [null, 0.5] }, 1)).toEqual(expected);
  const rows = [
    { visits: 0, nps: undefined },
    { visits: 1, nps: 0.5 },
  ];
  expect(readMetrics('entropyWeights', rows, 1)).toEqual(expected);
});

test('readMetrics refuses a metric that only some rows have', () => {
  const rows = [{ visits: 0 }, { visits: 1, nps: 0.5 }] as { visits: number }[];
  expect(() => readMetrics('entropyWeights', rows, 1)).toThrow(
    expect.objectContaining({ code: 'ERR_TYPE', argument: 'table[0].nps' }),
  );
});

test('readMetrics refuses what is below 0 or above the largest number that may be there, if there is one', () => {
  const outside = (value: number, high?: number) => () => readMetrics('entropyWeights', { visits: [0, value] }, high);
  expect(outside(1.5, 1)).toThrow('entropyWeights: table.visits[1] is 1.5, not between 0 and 1');
  expect(outside(-1, 1)).toThrow('entropyWeights: table.visits[1] is -1, not between 0 and 1');
  expect(outside(-1)).toThrow('entropyWeights: table.visits[1] is -1, below 0');
  expect(outside(1e300)).not.toThrow();
});
