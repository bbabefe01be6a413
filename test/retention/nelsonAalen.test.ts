import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier, nelsonAalen } from 'engagement-metrics/retention';
import { near } from '../laws/rate.ts';
import { customers, full, lifetimes, plain, tableAt, timesOf, treated } from './lifetimes.ts';

test('nelsonAalen of Freireich adds up the shares that left', () => {
  const steps = nelsonAalen(treated)!.steps.filter(({ events }) => events > 0);
  expect(steps.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
  near(steps[2]!.cumulativeHazard, 3 / 21 + 1 / 17 + 1 / 15);
  near(steps[2]!.standardError, Math.sqrt(3 / 21 ** 2 + 1 / 17 ** 2 + 1 / 15 ** 2));
});

test('nelsonAalen is the sum of its definition, customer by customer', () => {
  fc.assert(
    fc.property(customers, (rows) => {
      const { steps, missing } = nelsonAalen(full(rows))!;
      expect(missing).toBe(0);
      expect(steps.map(({ time }) => time)).toEqual(timesOf(rows));
      let [hazard, variance] = [0, 0];
      for (const step of steps) {
        const { atRisk, events, censored } = tableAt(rows, step.time);
        expect(step).toMatchObject({ atRisk, events, censored });
        hazard += events / atRisk;
        variance += events / (atRisk * atRisk);
        near(step.cumulativeHazard, hazard);
        near(step.standardError, Math.sqrt(variance));
      }
    }),
  );
});

test('nelsonAalen never falls, and exp(-hazard) is never below the survival', () => {
  fc.assert(
    fc.property(lifetimes, (given) => {
      const { steps } = kaplanMeier(given)!;
      let previous = 0;
      nelsonAalen(given)!.steps.forEach(({ cumulativeHazard }, j) => {
        expect(cumulativeHazard).toBeGreaterThanOrEqual(previous);
        expect(Math.exp(-cumulativeHazard)).toBeGreaterThanOrEqual(steps[j]!.survival * (1 - 1e-12));
        previous = cumulativeHazard;
      });
    }),
  );
});

test('nelsonAalen does not depend on the order, and takes a whole weight for as many customers', () => {
  fc.assert(
    fc.property(customers, (rows) => {
      const expected = nelsonAalen(full(rows));
      expect(nelsonAalen(full([...rows].reverse()))).toEqual(expected);
      const each = rows.flatMap((c) => Array<typeof c>(c.weight).fill({ ...c, weight: 1 }));
      expect(nelsonAalen(full(each))).toEqual(expected);
    }),
  );
});

test('nelsonAalen stretches along the axis with the unit', () => {
  fc.assert(
    fc.property(customers, fc.constantFrom(0.125, 1024), (rows, unit) => {
      const { steps } = nelsonAalen(plain(rows))!;
      const scaled = plain(rows.map((c) => ({ ...c, duration: c.duration * unit })));
      expect(nelsonAalen(scaled)!.steps).toEqual(steps.map((step) => ({ ...step, time: step.time * unit })));
    }),
  );
});

test('nelsonAalen is null when nothing is observed, and counts who is missing', () => {
  expect(nelsonAalen({ durations: [], observed: [] })).toBeNull();
  expect(nelsonAalen({ durations: [null], observed: [1] })).toBeNull();
  expect(nelsonAalen({ durations: [null, 2, 3], observed: [1, null, 0] })).toEqual({
    steps: [{ time: 3, atRisk: 1, events: 0, censored: 1, cumulativeHazard: 0, standardError: 0 }],
    missing: 2,
  });
});

test('nelsonAalen takes a million customers', () => {
  const durations = Float64Array.from({ length: 1e6 }, (_, i) => i);
  const { steps } = nelsonAalen({ durations, observed: durations.map(() => 1) })!;
  // The harmonic number of a million: ln n + γ + 1 / (2 n).
  expect(steps.at(-1)!.cumulativeHazard).toBeCloseTo(Math.log(1e6) + 0.5772156649015329 + 5e-7, 11);
});

test('nelsonAalen refuses weights too small to say how sure it is', () => {
  const tiny = { durations: [1, 2], observed: [1, 0], weights: [5e-324, 5e-324] };
  expect(() => nelsonAalen(tiny)).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'weights' }));
});
