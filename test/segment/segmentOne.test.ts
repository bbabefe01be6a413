import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSegments, segmentOne, thresholdSegments } from 'engagement-metrics/segment';
import { missingValues, notNumbers } from '../arbitraries.ts';

const input = { of: 'score', cuts: [50], labels: ['low', 'high'] } as const;
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

  const steady = thresholdSegments({ ...input, hysteresis: 3, minimumDwell: 30 });

  test('with hysteresis, who was in another band must go beyond the cut', () => {
    const after = (score: number, previous: string | null) => segmentOne(steady, { score }, { previous, dwell: 30 });
    expect([52.9, 53].map((score) => after(score, 'low'))).toEqual(['low', 'high']);
    expect([47, 46.9].map((score) => after(score, 'high'))).toEqual(['high', 'low']);
    expect([49.9, 50].map((score) => after(score, null))).toEqual(['low', 'high']);
    expect(segmentOne(steady, { score: 50 })).toBe('high');
  });

  test('noise of less than the hysteresis never makes a customer flap', () => {
    const walk = fc.record({
      centre: fc.double({ min: 0, max: 100, noNaN: true }),
      noise: fc.array(fc.double({ min: -0.999, max: 0.999, noNaN: true }), { minLength: 2, maxLength: 40 }),
      cuts: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }),
      hysteresis: fc.double({ min: 0.01, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(walk, ({ centre, noise, cuts, hysteresis }) => {
        const labels = Array.from({ length: cuts.length + 1 }, (_, k) => String(k));
        const fitted = thresholdSegments({ of: 'score', cuts: cuts.sort((a, b) => a - b), labels, hysteresis });
        let previous: string | null = null;
        const bands = noise.map((share) => {
          previous = segmentOne(fitted, { score: centre + share * hysteresis }, { previous });
          return Number(previous);
        });
        // It may settle in one direction, but whoever has moved never moves back.
        const steps = bands.slice(1).map((band, i) => Math.sign(band - bands[i]!));
        expect(steps.includes(1) && steps.includes(-1)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a time that is not known holds nobody, and one that is needed is asked for', () => {
    expect(segmentOne(steady, { score: 90 }, { previous: 'low', dwell: 29 })).toBe('low');
    expect(segmentOne(steady, { score: 90 }, { previous: 'low', dwell: null })).toBe('high');
    expect(segmentOne(steady, { score: 90 }, { previous: null })).toBe('high');
    expect(() => segmentOne(steady, { score: 90 }, { previous: 'low' })).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'dwell' }),
    );
  });

  test.each([
    [{ dwell: -1 }, 'ERR_OUT_OF_RANGE', 'dwell'],
    [{ dwell: '30' }, 'ERR_TYPE', 'dwell'],
    [{ previous: 'gold' }, 'ERR_OUT_OF_RANGE', 'previous'],
    [{ before: 'low' }, 'ERR_UNKNOWN_OPTION', 'before'],
  ])('an impossible past is refused: %o', (options, code, argument) => {
    expect(() => segmentOne(steady, { score: 90 }, options as never)).toThrow(
      expect.objectContaining({ name: code === 'ERR_OUT_OF_RANGE' ? 'RangeError' : 'TypeError', code, argument }),
    );
  });

  test('a field that a rule reads must be there, whichever rule is met', () => {
    const rules = ruleSegments({
      rules: [
        { label: 'a', when: { of: 'score', from: 0 } },
        { label: 'b', when: { of: 'plan', in: ['pro'] } },
      ],
      fallback: 'c',
    });
    expect(() => segmentOne(rules, { score: 1 } as never)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_TYPE', argument: 'row.plan' }),
    );
  });
});
