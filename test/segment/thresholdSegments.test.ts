import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentOne, thresholdSegments } from 'engagement-metrics/segment';
import { everydayNumbers, finiteNumbers, hostileNames, names, withMissing } from '../arbitraries.ts';
import { segmentsLaws } from '../laws/segments.ts';

const bands = { of: 'score', cuts: [40, 70], labels: ['cold', 'warm', 'hot'] } as const;

const segmented = fc
  .record({
    of: names,
    cuts: fc.oneof(
      ...[everydayNumbers, finiteNumbers].map((cut) =>
        fc.uniqueArray(
          cut.map((value) => value / 2 + 0),
          { maxLength: 6 },
        ),
      ),
    ),
    texts: fc.uniqueArray(names, { minLength: 8, maxLength: 8 }),
    missing: fc.boolean(),
    values: withMissing(fc.array(fc.oneof(everydayNumbers, finiteNumbers), { maxLength: 30 })),
  })
  .map(({ of, cuts, texts, missing, values }) => {
    const rising = cuts.sort((a, b) => a - b);
    const labels = texts.slice(0, cuts.length + 1);
    const fitted = thresholdSegments({ of, cuts: rising, labels, missing: missing ? texts[7] : undefined });
    return { fitted, values: [...values, ...rising] };
  });

segmentsLaws('thresholdSegments', segmented);

describe('thresholdSegments', () => {
  test('they are plain JSON', () => {
    expect(thresholdSegments(bands)).toEqual({ version: 1, type: 'cuts', ...bands, tolerance: 3e-10 });
    expect(thresholdSegments({ ...bands, missing: 'unknown' })).toEqual({
      ...thresholdSegments(bands),
      missing: 'unknown',
    });
    expect(thresholdSegments({ ...bands, missing: undefined })).toEqual(thresholdSegments(bands));
    expect(Object.keys(thresholdSegments({ ...bands, missing: undefined }))).not.toContain('missing');
  });

  test('a band reaches from its cut to just below the next', () => {
    const fitted = thresholdSegments(bands);
    const labels = [-1e308, 39.999, 40, 69.999, 70, 1e308].map((score) => segmentOne(fitted, { score }));
    expect(labels).toEqual(['cold', 'cold', 'warm', 'warm', 'hot', 'hot']);
  });

  test('a value belongs to the highest band whose cut it reaches', () => {
    fc.assert(
      fc.property(segmented, ({ fitted, values }) => {
        for (const value of values) {
          if (value === null) continue;
          const reached = fitted.cuts.filter((cut) => value + fitted.tolerance >= cut).length;
          expect(segmentOne(fitted, Object.fromEntries([[fitted.of, value]]))).toBe(fitted.labels[reached]);
        }
      }),
    );
  });

  test('no band hangs on a last bit: 1e-11 of the span below a cut is still above', () => {
    const fitted = thresholdSegments(bands);
    expect(segmentOne(fitted, { score: 70 - 2.9e-10 })).toBe('hot');
    expect(segmentOne(fitted, { score: 70 - 3.1e-10 })).toBe('warm');
    expect(thresholdSegments({ of: 'score', cuts: [-50], labels: ['low', 'high'] }).tolerance).toBe(1e-11 * 50);
    expect(thresholdSegments({ of: 'score', cuts: [0], labels: ['low', 'high'] }).tolerance).toBe(0);
  });

  test('cuts as far apart as the doubles go still tell values apart', () => {
    const fitted = thresholdSegments({ ...bands, cuts: [-1.7e308, 1.7e308] });
    expect([-1.79e308, 0, 1.7e308].map((score) => segmentOne(fitted, { score }))).toEqual(['cold', 'warm', 'hot']);
  });

  test('a cut at -0 is a cut at 0', () => {
    expect(thresholdSegments({ of: 'score', cuts: [-0], labels: ['low', 'high'] }).cuts).toEqual([0]);
  });

  test('without a cut all are in one segment', () => {
    const fitted = thresholdSegments({ of: 'score', cuts: [], labels: ['everybody'] });
    expect([segmentOne(fitted, { score: -1 }), segmentOne(fitted, { score: null })]).toEqual(['everybody', null]);
  });

  test('columns and segments may have any name', () => {
    for (const name of hostileNames) {
      const fitted = thresholdSegments({ of: name, cuts: [1], labels: ['low', name] });
      expect(segmentOne(fitted, Object.fromEntries([[name, 1]]))).toBe(name);
      expect(() => segmentOne(fitted, {})).toThrow(
        expect.objectContaining({ code: 'ERR_TYPE', argument: `row.${name}` }),
      );
    }
  });

  test('what is given is copied, not kept', () => {
    const cuts = [40, 70];
    const labels = ['cold', 'warm', 'hot'];
    const fitted = thresholdSegments(Object.freeze({ of: 'score', cuts, labels }));
    cuts.push(90);
    labels.push('boiling');
    expect(fitted.cuts).toEqual([40, 70]);
    expect(fitted.labels).toEqual(['cold', 'warm', 'hot']);
  });

  test.each([
    [{ cuts: [70, 40] }, 'ERR_OUT_OF_RANGE', 'cuts[1]'],
    [{ cuts: [40, 40] }, 'ERR_OUT_OF_RANGE', 'cuts[1]'],
    [{ cuts: [40, NaN] }, 'ERR_NOT_FINITE', 'cuts[1]'],
    [{ cuts: [-Infinity, 40] }, 'ERR_NOT_FINITE', 'cuts[0]'],
    [{ cuts: [40, '70'] }, 'ERR_TYPE', 'cuts[1]'],
    [{ cuts: [40, null] }, 'ERR_TYPE', 'cuts[1]'],
    [{ cuts: 40 }, 'ERR_TYPE', 'cuts'],
    [{ cuts: undefined }, 'ERR_TYPE', 'cuts'],
    [{ labels: ['cold', 'hot'] }, 'ERR_LENGTH', 'labels'],
    [{ labels: ['cold', 'warm', 'hot', 'boiling'] }, 'ERR_LENGTH', 'labels'],
    [{ labels: [] }, 'ERR_LENGTH', 'labels'],
    [{ labels: 'abc' }, 'ERR_TYPE', 'labels'],
    [{ labels: ['cold', 'hot', 'cold'] }, 'ERR_OUT_OF_RANGE', 'labels[2]'],
    [{ labels: ['cold', 1, 'hot'] }, 'ERR_TYPE', 'labels[1]'],
    [{ missing: 'cold' }, 'ERR_OUT_OF_RANGE', 'missing'],
    [{ missing: null }, 'ERR_TYPE', 'missing'],
    [{ of: 1 }, 'ERR_TYPE', 'of'],
    [{ of: undefined }, 'ERR_TYPE', 'of'],
    [{ label: 'x' }, 'ERR_UNKNOWN_OPTION', 'label'],
    [{ hysteresis: -1 }, 'ERR_OUT_OF_RANGE', 'hysteresis'],
    [{ hysteresis: NaN }, 'ERR_NOT_FINITE', 'hysteresis'],
    [{ hysteresis: '2' }, 'ERR_TYPE', 'hysteresis'],
    [{ hysteresis: 1.7e308, cuts: [-1e308, 1e308] }, 'ERR_OVERFLOW', 'hysteresis'],
    [{ minimumDwell: -1 }, 'ERR_OUT_OF_RANGE', 'minimumDwell'],
  ])('impossible segments are refused: %o', (change, code, argument) => {
    const fitting = () => thresholdSegments({ ...bands, ...change } as never);
    expect(fitting).toThrow(expect.objectContaining({ code, argument }));
    expect(fitting).toThrow(/FINITE|RANGE|OVERFLOW/.test(code) ? RangeError : TypeError);
  });

  test('a hole in a list is no cut', () => {
    const cuts = [40, 50, 70];
    Reflect.deleteProperty(cuts, 1);
    const fitting = () => thresholdSegments({ ...bands, cuts, labels: ['a', 'b', 'c', 'd'] });
    expect(fitting).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'cuts[1]' }));
  });

  test('the message says which cut is wrong, and why', () => {
    expect(() => thresholdSegments({ ...bands, cuts: [70, 40] })).toThrow(
      'thresholdSegments: cuts[1] 40 is not above 70',
    );
  });

  test('hysteresis and the time to stay are kept, unless they are 0', () => {
    expect(thresholdSegments({ ...bands, hysteresis: 2, minimumDwell: 30 })).toEqual({
      ...thresholdSegments(bands),
      hysteresis: 2,
      minimumDwell: 30,
    });
    expect(thresholdSegments({ ...bands, hysteresis: 0, minimumDwell: 0 })).toEqual(thresholdSegments(bands));
  });
});
