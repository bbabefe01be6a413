import { expect, test } from 'vitest';
import { readProbabilities } from '../../src/evaluation/readProbabilities.ts';

test('probabilities are read as they stand, missing ones as NaN', () => {
  expect(readProbabilities('f', [0, 1, 0.5, null, undefined])).toEqual(Float64Array.of(0, 1, 0.5, NaN, NaN));
});

test.each([-0.1, 1.0000000000000002, 50, -1e-300])('%d is refused: a score is no probability', (value) => {
  const reading = () => readProbabilities('f', [0.5, value]);
  expect(reading).toThrow(RangeError);
  expect(reading).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'probabilities[1]' }));
  expect(reading).toThrow('calibrateScore makes one of a score');
});
