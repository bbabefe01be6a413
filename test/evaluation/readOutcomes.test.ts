import { describe, expect, test } from 'vitest';
import { readOutcomes } from '../../src/evaluation/readOutcomes.ts';
import { missingValues } from '../arbitraries.ts';

describe('readOutcomes', () => {
  test('customers of whom all is known are kept in their order, the others counted', () => {
    const read = readOutcomes('f', { first: [1, null, 3, 4], second: [5, 6, NaN, 8] }, [1, 0, 1, 0]);
    expect(read).toEqual({
      columns: [Float64Array.of(1, 4), Float64Array.of(5, 8)],
      outcomes: Float64Array.of(1, 0),
      missing: 2,
    });
  });

  test.each(missingValues)('an outcome of %s is missing', (missing) => {
    expect(readOutcomes('f', { scores: [1, 2] }, [missing, 1])).toEqual({
      columns: [Float64Array.of(2)],
      outcomes: Float64Array.of(1),
      missing: 1,
    });
  });

  test.each([2, 0.5, -1, 1e-300])('an outcome of %d is refused', (outcome) => {
    const reading = () => readOutcomes('f', { scores: [1, 2] }, [1, outcome]);
    expect(reading).toThrow(RangeError);
    expect(reading).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'outcomes[1]' }));
    expect(reading).toThrow(`f: outcomes[1] is ${String(outcome)}, neither 1 nor 0`);
  });

  test('an outcome of true is no number, nor is a score of text', () => {
    const refused = (argument: string): unknown => expect.objectContaining({ code: 'ERR_TYPE', argument });
    expect(() => readOutcomes('f', { scores: [1] }, [true] as never)).toThrow(refused('outcomes[0]'));
    expect(() => readOutcomes('f', { scores: ['1'] as never }, [1])).toThrow(refused('scores[0]'));
  });

  test('columns of unequal length are refused, whichever it is', () => {
    const reading = () => readOutcomes('f', { first: [1, 2], second: [1] }, [1, 0]);
    expect(reading).toThrow(TypeError);
    expect(reading).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: 'second' }));
    expect(reading).toThrow('f: second has 1 values, outcomes 2');
  });
});
