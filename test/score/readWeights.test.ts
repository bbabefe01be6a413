import { expect, test } from 'vitest';
import { readWeights } from '../../src/score/readWeights.ts';

test('weights are read as they stand, missing ones as NaN, and are 1 where none are given', () => {
  expect(readWeights('f', [3, null, 0], 3)).toEqual(Float64Array.of(3, NaN, 0));
  expect(readWeights('f', undefined, 2)).toEqual(Float64Array.of(1, 1));
});

test('a weight below 0 is refused, as are more or fewer than there are scores', () => {
  const refused = (code: string, argument: string): unknown => expect.objectContaining({ code, argument });
  expect(() => readWeights('f', [1, -1], 2)).toThrow(refused('ERR_OUT_OF_RANGE', 'weights[1]'));
  expect(() => readWeights('f', [1, -1], 2)).toThrow(RangeError);
  expect(() => readWeights('f', [1], 2)).toThrow(refused('ERR_LENGTH', 'weights'));
  expect(() => readWeights('f', [1, 2, 3], 2)).toThrow('f: weights has 3 values, scores 2');
});
