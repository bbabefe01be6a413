import { describe, expect, test } from 'vitest';
import {
  kaplanMeier,
  logRankTest,
  nelsonAalen,
  quantileLifetimes,
  restrictedMeanLifetime,
  type Lifetimes,
  type SurvivalInterval,
} from 'engagement-metrics/retention';
import { goldenCurves, goldenTests, survivals } from './survivalCurves.ts';

/** To 1e-9 of the size: R prints seventeen digits, the quantile of the normal distribution has its own. */
const near = (expected: readonly (number | null)[]) =>
  expected.map((value) =>
    value === null ? null : (expect.closeTo(value, 9 - Math.ceil(Math.log10(Math.abs(value) + 1))) as number),
  );

describe.each(goldenCurves)('$name, as R has it', ({ lifetimes, confidence, limits, means, ...curve }) => {
  const km = (interval: SurvivalInterval) => kaplanMeier(lifetimes, { confidence, interval })!;
  const of = <Step, Name extends keyof Step>(steps: readonly Step[], name: Name) => steps.map((step) => step[name]);

  test('kaplanMeier is survfit', () => {
    const { steps } = km('log-log');
    expect(of(steps, 'time')).toEqual(curve.time);
    expect(of(steps, 'atRisk')).toEqual(near(curve.atRisk));
    expect(of(steps, 'events')).toEqual(near(curve.events));
    expect(of(steps, 'censored')).toEqual(near(curve.censored));
    expect(of(steps, 'survival')).toEqual(near(curve.survival));
    expect(of(steps, 'standardError')).toEqual(near(curve.standardError));
  });

  test.each(['log-log', 'log', 'plain'] as const)(
    '%s limits and the quantiles within them are its conf.type',
    (type) => {
      const { steps } = km(type);
      expect(of(steps, 'low')).toEqual(near(limits[type].low));
      expect(of(steps, 'high')).toEqual(near(limits[type].high));
      const quantiles = quantileLifetimes(km(type), survivals);
      expect(of(quantiles, 'low')).toEqual(limits[type].lowTimes);
      expect(of(quantiles, 'estimate')).toEqual(limits[type].times);
      expect(of(quantiles, 'high')).toEqual(limits[type].highTimes);
    },
  );

  test('restrictedMeanLifetime is its rmean', () => {
    const found = means.map(({ horizon }) => restrictedMeanLifetime({ curve: km('log'), horizon }));
    expect(of(found, 'estimate')).toEqual(near(means.map(({ estimate }) => estimate)));
    expect(of(found, 'standardError')).toEqual(near(means.map(({ standardError }) => standardError)));
  });

  test('nelsonAalen is its cumhaz', () => {
    const { steps } = nelsonAalen(lifetimes)!;
    expect(of(steps, 'cumulativeHazard')).toEqual(near(curve.cumulativeHazard));
    expect(of(steps, 'standardError')).toEqual(near(curve.hazardError));
  });
});

test.each(goldenTests)('logRankTest is survdiff, or the score test: $name', ({ samples, ...golden }) => {
  const found = logRankTest(samples as readonly Lifetimes[])!;
  expect(found.degreesOfFreedom).toBe(golden.degreesOfFreedom);
  expect([found.statistic, found.pValue]).toEqual(near([golden.statistic, golden.pValue]));
  if (!golden.observed || !golden.expected) return;
  expect(found.groups.map(({ observed }) => observed)).toEqual(golden.observed);
  expect(found.groups.map(({ expected }) => expected)).toEqual(near(golden.expected));
});
