import { describe, expect, test } from 'vitest';
import { segmentOne } from 'engagement-metrics/segment';
import { missingValues, notNumbers } from '../arbitraries.ts';

const bands = { version: 1, type: 'cuts', of: 'score', cuts: [50], labels: ['low', 'high'], tolerance: 5e-10 } as const;

describe('segmentOne', () => {
  test('it gives the label of the band', () => {
    expect(segmentOne(bands, { score: 49 })).toBe('low');
    expect(segmentOne(bands, { score: 50 })).toBe('high');
  });

  test('who has no value has no segment, or the one for that', () => {
    for (const score of missingValues) {
      expect(segmentOne(bands, { score })).toBeNull();
      expect(segmentOne({ ...bands, missing: '' }, { score })).toBe('');
    }
  });

  test('what else the row holds does not matter', () => {
    const customer = Object.freeze({ id: 'c1', score: 80 });
    expect(segmentOne(bands, customer)).toBe('high');
  });

  test('a row that lacks the value, or holds no number, is refused', () => {
    const refused = expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'row.score' });
    expect(() => segmentOne(bands, {} as never)).toThrow(refused);
    for (const score of notNumbers) expect(() => segmentOne(bands, { score } as never)).toThrow(refused);
    expect(() => segmentOne(bands, {} as never)).toThrow(/^segmentOne: row.score is not there/);
  });
});
