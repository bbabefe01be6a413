import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier, restrictedMeanLifetime, type SurvivalCurve } from 'engagement-metrics/retention';
import { notNumbers } from '../arbitraries.ts';
import { customers, full, lifetimes, plain, printed, treated } from './lifetimes.ts';

const curve = kaplanMeier(treated)!;
const lastOf = ({ steps }: SurvivalCurve): number => steps.at(-1)!.time;
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('restrictedMeanLifetime of Freireich in 35 weeks is 23.2874', () => {
  const { estimate, standardError, low, high } = restrictedMeanLifetime({ curve, horizon: 35 });
  expect(estimate).toBeCloseTo(23.2874, 4); // catalogue 8.1
  expect(standardError).toBeCloseTo(2.8274676233714384, 10); // R 4.2.2, survival 3.5-3, print(f, rmean = 35)
  expect(low).toBeCloseTo(estimate - 1.959963984540054 * standardError, 10);
  expect(high).toBeCloseTo(estimate + 1.959963984540054 * standardError, 10);
});

test('restrictedMeanLifetime is the area under the steps, and its variance that of the formula', () => {
  fc.assert(
    fc.property(lifetimes, share, (given, part) => {
      const other = kaplanMeier(given)!;
      const horizon = part * lastOf(other);
      const level = (time: number): number => other.steps.filter((step) => step.time <= time).at(-1)?.survival ?? 1;
      const area = (from: number): number => {
        const times = other.steps.map(({ time }) => time).filter((time) => time > from && time < horizon);
        const edges = [from, ...times, horizon];
        return edges.slice(1).reduce((sum, to, j) => sum + (to - edges[j]!) * level(edges[j]!), 0);
      };
      const variance = other.steps
        .filter(({ time, events, atRisk }) => time < horizon && events < atRisk)
        .reduce(
          (sum, step) => sum + (area(step.time) ** 2 * step.events) / (step.atRisk * (step.atRisk - step.events)),
          0,
        );
      const found = restrictedMeanLifetime({ curve: other, horizon });
      const starts = Math.min(other.steps[0]!.time, horizon);
      expect(found.estimate).toBeCloseTo(starts + area(starts), 9);
      expect(found.standardError).toBeCloseTo(Math.sqrt(variance), 9);
    }),
  );
});

test('restrictedMeanLifetime is at most the horizon, never falls with it, and lies within its limits', () => {
  fc.assert(
    fc.property(lifetimes, share, share, (given, a, b) => {
      const other = kaplanMeier(given)!;
      const [near, far] = [a, b].sort((x, y) => x - y).map((part) => part * lastOf(other));
      const { low, estimate, high } = restrictedMeanLifetime({ curve: other, horizon: near! });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
      expect(high).toBeLessThanOrEqual(near!);
      expect(restrictedMeanLifetime({ curve: other, horizon: far! }).estimate).toBeGreaterThanOrEqual(
        estimate * (1 - 1e-12),
      );
    }),
  );
});

test('restrictedMeanLifetime is the mean of the durations, none counted beyond the horizon, where all are observed', () => {
  fc.assert(
    fc.property(customers, share, (rows, part) => {
      const all = plain(rows.map((c) => ({ ...c, observed: 1 as const })));
      const other = kaplanMeier(all)!;
      const horizon = part * lastOf(other);
      const mean = all.durations.reduce((sum, duration) => sum + Math.min(duration, horizon), 0) / rows.length;
      expect(restrictedMeanLifetime({ curve: other, horizon }).estimate).toBeCloseTo(mean, 9);
    }),
  );
});

test('restrictedMeanLifetime grows with the unit', () => {
  fc.assert(
    fc.property(customers, share, fc.constantFrom(0.125, 1024), (rows, part, unit) => {
      const scaled = rows.map((c) => ({ ...c, entry: c.entry * unit, duration: c.duration * unit }));
      const [one, other] = [rows, scaled].map((all) => kaplanMeier(full(all))!);
      const horizon = part * lastOf(one!);
      const small = restrictedMeanLifetime({ curve: one!, horizon });
      const large = restrictedMeanLifetime({ curve: other!, horizon: horizon * unit });
      for (const name of ['low', 'estimate', 'high', 'standardError'] as const) {
        expect(large[name] / unit).toBeCloseTo(small[name], 9);
      }
    }),
  );
});

test('restrictedMeanLifetime is the horizon while nobody has left, and 0 in no time', () => {
  const certain = { low: 6, estimate: 6, high: 6, standardError: 0 };
  expect(restrictedMeanLifetime({ curve, horizon: 6 })).toEqual(certain);
  const none = { low: 0, estimate: 0, high: 0, standardError: 0 };
  expect(restrictedMeanLifetime({ curve, horizon: 0 })).toEqual(none);
  expect(restrictedMeanLifetime({ curve, horizon: -0 })).toEqual(none);
  expect(restrictedMeanLifetime({ curve: kaplanMeier(printed('0 0+'))!, horizon: 0 })).toEqual(none);
});

test('restrictedMeanLifetime has limits that are cut off at 0 and the horizon, where two customers say little', () => {
  const two = kaplanMeier(printed('0.125 10+'))!;
  const { low, estimate, high, standardError } = restrictedMeanLifetime({ curve: two, horizon: 10 });
  expect(estimate).toBe(0.125 + 9.875 / 2);
  expect(standardError).toBeCloseTo(9.875 / 2 / Math.SQRT2, 12);
  expect([low, high]).toEqual([0, 10]);
});

test('restrictedMeanLifetime has the confidence of the curve', () => {
  const wide = (confidence: number): number => {
    const { low, high } = restrictedMeanLifetime({ curve: kaplanMeier(treated, { confidence })!, horizon: 30 });
    return high - low;
  };
  expect(wide(0.5)).toBeLessThan(wide(0.9));
  const { standardError } = restrictedMeanLifetime({ curve, horizon: 30 });
  expect(wide(0.9)).toBeCloseTo(2 * 1.6448536269514722 * standardError, 10);
});

test('restrictedMeanLifetime finds durations near the largest double', () => {
  const huge = kaplanMeier({ durations: [1e308, 1.5e308, 1.5e308], observed: [1, 1, 0] })!;
  const { estimate, standardError } = restrictedMeanLifetime({ curve: huge, horizon: 1.5e308 });
  expect(estimate / 1e308).toBeCloseTo(4 / 3, 12);
  // 0.5 of the area at the end for 2 of 3: (1/3)² * 1 / (3 * 2)
  expect(standardError / 1e308).toBeCloseTo(Math.sqrt(1 / 9 / 6), 12);
});

test('restrictedMeanLifetime takes a million steps', () => {
  const durations = Float64Array.from({ length: 1e6 }, (_, i) => i);
  const other = kaplanMeier({ durations, observed: durations.map(() => 1) })!;
  const { estimate } = restrictedMeanLifetime({ curve: other, horizon: 999_999 });
  expect(estimate / 499_999.5 - 1).toBeCloseTo(0, 12); // the mean of 0 to 999,999
});

test('restrictedMeanLifetime refuses a horizon beyond the last time, below 0, or none', () => {
  const refused = (horizon: number, code: string) => {
    const call = () => restrictedMeanLifetime({ curve, horizon });
    expect(call).toThrow(expect.objectContaining({ code, argument: 'horizon' }));
    expect(call).toThrow(code === 'ERR_TYPE' ? TypeError : RangeError);
  };
  for (const horizon of [35.000001, 1e308, -1]) refused(horizon, 'ERR_OUT_OF_RANGE');
  for (const horizon of [NaN, Infinity]) refused(horizon, 'ERR_NOT_FINITE');
  for (const bad of [...notNumbers, null, undefined] as number[]) refused(bad, 'ERR_TYPE');
  expect(() => restrictedMeanLifetime({ curve, horizon: 36 })).toThrow('horizon 36 exceeds the last time 35');
});

test('restrictedMeanLifetime refuses a standard error beyond the doubles', () => {
  const weights = [1e-300, 1e-300];
  const light = kaplanMeier({ durations: [1e307, 1.5e308], observed: [1, 0], weights })!;
  const call = () => restrictedMeanLifetime({ curve: light, horizon: 1.5e308 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'curve' }));
});
