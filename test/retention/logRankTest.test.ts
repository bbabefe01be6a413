import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logRankTest, type Lifetimes } from 'engagement-metrics/retention';
import { customers, full, placebo, plain, printed, tableAt, timesOf, treated, type Customer } from './lifetimes.ts';

const samples = fc.array(customers, { minLength: 2, maxLength: 4 });
const close = (actual: number | undefined, expected: number) => {
  expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected) + 1e-12);
};

describe('logRankTest', () => {
  test('of Freireich is 16.7929, with 9 observed and 19.2505 expected', () => {
    const { statistic, degreesOfFreedom, pValue, groups } = logRankTest([treated, placebo])!;
    expect(statistic).toBeCloseTo(16.7929, 4); // catalogue 8.1
    expect(pValue).toBeCloseTo(4.17e-5, 7);
    expect(degreesOfFreedom).toBe(1);
    expect(groups).toEqual([
      { observed: 9, expected: expect.closeTo(19.2505, 4) as number, missing: 0 },
      { observed: 21, expected: expect.closeTo(30 - 19.2505, 4) as number, missing: 0 },
    ]);
  });

  test('of two samples is (O - E)² by the hypergeometric variance, time by time', () => {
    fc.assert(
      fc.property(customers, customers, (one, other) => {
        const both = [...one, ...other];
        let [excess, variance] = [0, 0];
        for (const time of timesOf(both.filter(({ observed }) => observed === 1))) {
          const all = tableAt(both, time);
          const first = tableAt(one, time);
          const share = first.atRisk / all.atRisk;
          excess += first.events - all.events * share;
          if (all.atRisk > 1) {
            variance += (all.events * share * (1 - share) * (all.atRisk - all.events)) / (all.atRisk - 1);
          }
        }
        const found = logRankTest([full(one), full(other)]);
        if (variance < 1e-12) expect(found).toBeNull();
        else close(found?.statistic, (excess * excess) / variance);
      }),
    );
  });

  test('does not depend on the order of the samples, nor of the customers', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const found = logRankTest(all.map(full));
        const turned = logRankTest(all.map((rows) => full([...rows].reverse())).reverse());
        expect(turned?.degreesOfFreedom).toBe(found?.degreesOfFreedom);
        if (!found) return;
        close(turned!.statistic, found.statistic);
        [...turned!.groups].reverse().forEach(({ observed, expected }, i) => {
          expect(observed).toBe(found.groups[i]!.observed);
          close(expected, found.groups[i]!.expected);
        });
      }),
    );
  });

  test('expects as many to leave, in all, as left, and has a p-value between 0 and 1', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const found = logRankTest(all.map(full));
        if (!found) return;
        close(
          found.groups.reduce((sum, { expected }) => sum + expected, 0),
          found.groups.reduce((sum, { observed }) => sum + observed, 0),
        );
        expect(found.statistic).toBeGreaterThanOrEqual(0);
        expect(found.pValue).toBeGreaterThanOrEqual(0);
        expect(found.pValue).toBeLessThanOrEqual(1);
        expect(found.degreesOfFreedom).toBeLessThan(all.length);
      }),
    );
  });

  test('is 0 for identical samples', () => {
    for (const same of [
      [treated, treated],
      [placebo, placebo, placebo],
    ]) {
      const { statistic, pValue } = logRankTest(same)!;
      expect(statistic).toBeCloseTo(0, 12);
      expect(pValue).toBeCloseTo(1, 6);
    }
  });

  test('does not change when time is stretched, here more and there less', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const later = (time: number): number => time * time * time + 5;
        const stretched = (c: Customer): Customer => ({ ...c, entry: later(c.entry), duration: later(c.duration) });
        // Whole durations, so that ties stay ties and no others come up.
        const whole = all.map((rows) => rows.map((c) => ({ ...c, duration: Math.ceil(c.duration) })));
        expect(logRankTest(whole.map((rows) => full(rows.map(stretched))))).toEqual(logRankTest(whole.map(full)));
      }),
    );
  });

  test('takes a whole weight for as many customers', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const each = all.map((rows) => rows.flatMap((c) => Array<Customer>(c.weight).fill({ ...c, weight: 1 })));
        expect(logRankTest(each.map(full))).toEqual(logRankTest(all.map(full)));
      }),
    );
  });

  test('has a degree of freedom less for a sample that was never at risk, and none for nobody', () => {
    const early = { durations: [0.5, 0.5], observed: [0, 0] };
    const nobody = { durations: [null], observed: [1] };
    const three = logRankTest([treated, early, placebo, nobody])!;
    const two = logRankTest([treated, placebo])!;
    expect(three.statistic).toBeCloseTo(two.statistic, 10);
    expect(three).toMatchObject({ degreesOfFreedom: 1, pValue: expect.closeTo(two.pValue, 12) as number });
    expect(three.groups[1]).toEqual({ observed: 0, expected: 0, missing: 0 });
    expect(three.groups[3]).toEqual({ observed: 0, expected: 0, missing: 1 });
  });

  test('adds up what pairs of samples say that were at risk at different times', () => {
    const later = ({ durations, observed }: { durations: number[]; observed: number[] }): Lifetimes => ({
      durations: durations.map((time) => time + 100),
      observed,
      entries: durations.map(() => 50),
    });
    const pair = logRankTest([treated, placebo])!;
    const both = logRankTest([treated, placebo, later(treated), later(placebo)])!;
    expect(both.degreesOfFreedom).toBe(2);
    expect(both.statistic).toBeCloseTo(2 * pair.statistic, 9);
  });

  test('is null where nobody left, where all left at once, and where samples never met', () => {
    expect(logRankTest([printed('3+ 5+'), printed('4+')])).toBeNull();
    expect(logRankTest([printed('3'), printed('3')])).toBeNull();
    expect(logRankTest([printed('3 4 5'), { durations: [], observed: [] }])).toBeNull();
    expect(logRankTest([printed('3 4'), { ...printed('8 9'), entries: [6, 6] }])).toBeNull();
  });

  test('takes a million customers', () => {
    const durations = Float64Array.from({ length: 5e5 }, (_, i) => (i * 7919) % 730);
    const observed = durations.map((_, i) => i % 2);
    const half = durations.map((duration) => Math.floor(duration / 2));
    const { statistic, pValue } = logRankTest([
      { durations, observed },
      { durations: half, observed },
    ])!;
    expect(statistic).toBeGreaterThan(1000);
    expect(pValue).toBeCloseTo(0, 12);
  });

  test('refuses fewer than two samples, and what is no list of them', () => {
    for (const few of [[], [treated]]) {
      const call = () => logRankTest(few);
      expect(call).toThrow(TypeError);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: 'samples' }));
    }
    const refused = expect.objectContaining({ code: 'ERR_TYPE', argument: 'samples' });
    expect(() => logRankTest(treated as unknown as Lifetimes[])).toThrow(refused);
  });

  test('refuses a weight that is no whole number', () => {
    const weights = treated.durations.map(() => 0.5);
    const call = () => logRankTest([placebo, { ...treated, weights }]);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'samples[1].weights[0]' }));
    expect(call).toThrow('is 0.5, no whole number');
    expect(logRankTest([plain([]), placebo, treated])?.groups).toHaveLength(3);
  });
});
