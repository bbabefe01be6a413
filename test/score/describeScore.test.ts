import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minMax, percentileRank } from 'engagement-metrics/normalize';
import type { Scale } from 'engagement-metrics/scale';
import { describeScore, fitScore } from 'engagement-metrics/score';
import { scales } from '../arbitraries.ts';
import { cases, fitCase, fittedOf, fittedReference } from './cases.ts';

/** The description of one metric with a given scale. */
function described(type: Scale['type'], domain: readonly number[], range: readonly number[]) {
  const [metric] = fittedReference.metrics;
  const fitted = { ...fittedReference, metrics: [{ ...metric!, scale: { type, domain, range } }] };
  const [{ better, worth }] = describeScore(fitted) as [ReturnType<typeof describeScore>[number]];
  return [better, worth];
}

describe('describeScore', () => {
  test('every metric has a row: its share, its good end, what its values are worth, who had one', () => {
    const metrics = {
      visits: { weight: 3, normalize: 'minMax' },
      daysAway: { normalize: 'minMax', better: 'lower' },
    } as const;
    const population = { visits: [0, 20, null], daysAway: [2, 30, 9] };
    expect(describeScore(fitScore({ metrics }, population, { minMax }))).toEqual([
      {
        metric: 'visits',
        share: 0.75,
        better: 'higher',
        worth: '0 at 0, 1 at 20, in a straight line',
        observed: 2,
        missing: 1,
      },
      {
        metric: 'daysAway',
        share: 0.25,
        better: 'lower',
        worth: '1 at 2, 0 at 30, in a straight line',
        observed: 3,
        missing: 0,
      },
    ]);
  });

  test('each shape has its words', () => {
    expect(described('linear', [0, 20], [0, 1])).toEqual(['higher', '0 at 0, 1 at 20, in a straight line']);
    expect(described('linear', [0, 5, 20], [0, 0.8, 1])).toEqual(['higher', '0 at 0, 1 at 20, through 3 knots']);
    expect(described('linear', [7], [0.5])).toEqual(['neither', '0.5 for every value']);
    expect(described('log', [0, 99], [1, 0])).toEqual(['lower', '1 at 0, 0 at 99, in a logarithm']);
    expect(described('log', [0, 9, 99], [0, 0.6, 1])).toEqual(['higher', '0 at 0, 1 at 99, through 3 knots']);
    expect(described('logistic', [10, 12], [0, 1])).toEqual(['higher', '0.5 at 10, 0.731 at 12, in an S-curve']);
    expect(described('logistic', [10, 12], [1, 0])).toEqual(['lower', '0.5 at 10, 0.269 at 12, in an S-curve']);
    expect(described('saturating', [0, 8], [0, 1])).toEqual(['higher', '0 at 0, 0.5 at 8, levelling off']);
    expect(described('saturating', [2, 8], [1, 0.4])).toEqual(['lower', '1 at 2, 0.7 at 8, levelling off']);
    expect(described('step', [3, 7], [0, 0.6, 1])).toEqual(['higher', '0 below 3, then 0.6 from 3, 1 from 7']);
    expect(described('step', [3, 7], [1, 0.6, 1])[0]).toBe('neither');
  });

  test('which end is good is where the range ends', () => {
    fc.assert(
      fc.property(scales, ({ type, domain, range }) => {
        const rise = range.at(-1)! - range[0]!;
        const [better, worth] = described(type, domain, range);
        expect(better).toBe(rise > 0 ? 'higher' : rise < 0 ? 'lower' : 'neither');
        expect(worth).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });

  test('six digits are enough to read of a value, three of a worth', () => {
    const [, worth] = described('linear', [-123456.789, 1 / 3], [1 / 3, 2 / 3]);
    expect(worth).toBe('0.333 at -123457, 0.667 at 0.333333, in a straight line');
  });

  test('many knots are counted, not listed', () => {
    const visits = Float64Array.from({ length: 25_601 }, (_, i) => i);
    const [row] = describeScore(
      fitScore({ metrics: { visits: { normalize: 'percentileRank' } } }, { visits }, { percentileRank }),
    );
    expect(row?.worth).toBe('0 at 0, 1 at 25600, through 257 knots');
  });

  test('shares add up to one, and the rows stand in the order of the spec', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const rows = describeScore(fitted);
        expect(rows.map(({ metric }) => metric)).toEqual(fitted.metrics.map(({ name }) => name));
        expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('the share of a metric in a group is that of its group, too', () => {
    const fitted = fittedOf(
      { visits: { group: 'use', weight: 3 }, opens: { group: 'use' }, nps: {} },
      { groups: [{ name: 'use', weight: 4 }] },
    );
    const shares = describeScore(fitted).map(({ share }) => share);
    expect(shares).toEqual([0.6, 0.2, 0.2].map((share) => expect.closeTo(share, 12) as number));
  });

  test('a fitted score of another version is refused', () => {
    const describing = () => describeScore({ ...fittedReference, version: 2 } as never);
    expect(describing).toThrow(expect.objectContaining({ code: 'ERR_VERSION', argument: 'fitted.version' }));
    expect(describing).toThrow(/^describeScore: /);
  });
});
