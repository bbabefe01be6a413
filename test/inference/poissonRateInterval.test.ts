import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poissonRateInterval } from 'engagement-metrics/inference';
import { goldenPoissonIntervals } from '../golden/intervals.ts';
import { rowLaws } from '../laws/rate.ts';
import { close, confidenceLaws, confidences } from './intervals.ts';

const events = fc.oneof(
  fc.nat(20),
  fc.nat(5000),
  fc.nat(400).map((i) => i / 8),
);
const exposures = fc.oneof(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));

test('poissonRateInterval is what SciPy and R say', () => {
  for (const [happened, exposure, confidence, low, high] of goldenPoissonIntervals) {
    const interval = poissonRateInterval({ events: happened, exposure }, { confidence })!;
    close(interval.low, low, 1e-12);
    close(interval.high, high, 1e-12);
    expect(interval.estimate).toBe(happened / exposure);
  }
});

test('poissonRateInterval of 0 to 10 events is what Garwood tabled', () => {
  // Any table of the exact limits, such as Ulm, "A simple method to calculate the confidence interval of a standardized
  // mortality ratio", 1990; to the digits printed.
  for (const [happened, low, high] of [
    [0, 0, 3.689],
    [1, 0.025, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
  ] as const) {
    const interval = poissonRateInterval({ events: happened, exposure: 1 })!;
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  }
});

test('poissonRateInterval ends where the rest of the Poisson distribution is half of what may be missed', () => {
  // The definition: P(X ≥ events | low) = P(X ≤ events | high) = α / 2, from the series written out.
  const upTo = (k: number, mean: number): number => {
    let term = Math.exp(-mean);
    let sum = term;
    for (let i = 1; i <= k; i++) sum += term *= mean / i;
    return sum;
  };
  const beyond = (k: number, mean: number): number => {
    let term = Math.exp(-mean);
    for (let i = 1; i <= k; i++) term *= mean / i;
    let sum = 0;
    for (let i = k; i < k + 400; i++, term *= mean / i) sum += term;
    return sum;
  };
  fc.assert(
    fc.property(fc.nat(60), confidences, (happened, confidence) => {
      const { low, high } = poissonRateInterval({ events: happened, exposure: 1 }, { confidence })!;
      if (happened > 0) close(beyond(happened, low), (1 - confidence) / 2, 1e-10);
      close(upTo(happened, high), (1 - confidence) / 2, 1e-10);
    }),
  );
});

test('poissonRateInterval lies about its estimate, and begins at 0 without events alone', () => {
  fc.assert(
    fc.property(events, exposures, confidences, (happened, exposure, confidence) => {
      const { low, estimate, high } = poissonRateInterval({ events: happened, exposure }, { confidence })!;
      // Of an eighth of an event, the lower end may be beyond the smallest double.
      expect(low === 0 && happened >= 1).toBe(false);
      if (happened === 0) expect(low).toBe(0);
      expect(low <= estimate && estimate < high).toBe(true);
    }),
  );
});

test('poissonRateInterval changes with the unit of exposure as the rate does', () => {
  fc.assert(
    fc.property(events, exposures, confidences, (happened, exposure, confidence) => {
      const days = poissonRateInterval({ events: happened, exposure }, { confidence })!;
      const weeks = poissonRateInterval({ events: happened, exposure: exposure / 7 }, { confidence })!;
      close(weeks.low, 7 * days.low, 1e-14);
      close(weeks.estimate, 7 * days.estimate, 1e-14);
      close(weeks.high, 7 * days.high, 1e-14);
    }),
  );
});

test('poissonRateInterval is narrower in a longer time, and of less confidence lies within that of more', () => {
  fc.assert(
    fc.property(events, exposures, confidences, fc.constantFrom(2, 3, 10), (happened, exposure, confidence, k) => {
      const { low, high } = poissonRateInterval({ events: happened, exposure }, { confidence })!;
      const longer = poissonRateInterval({ events: k * happened, exposure: k * exposure }, { confidence })!;
      expect(longer.high - longer.low).toBeLessThan(high - low);
      const surer = poissonRateInterval({ events: happened, exposure }, { confidence: (1 + confidence) / 2 })!;
      expect(surer.low <= low && high < surer.high).toBe(true);
    }),
  );
});

test('poissonRateInterval is null without exposure', () => {
  expect(poissonRateInterval({ events: 0, exposure: 0 })).toBeNull();
  expect(poissonRateInterval({ events: 3, exposure: -0 })).toBeNull();
});

test('poissonRateInterval gives 0, never -0, without events', () => {
  expect(poissonRateInterval({ events: -0, exposure: 5 })).toMatchObject({ low: 0, estimate: 0 });
});

test('poissonRateInterval takes the smallest counts that there are and 1e11, and refuses more', () => {
  expect(poissonRateInterval({ events: 5e-324, exposure: 1 })).toMatchObject({ low: 0, estimate: 5e-324 });
  const { low, high } = poissonRateInterval({ events: 1e11, exposure: 1e11 })!;
  expect((high - low) / 2).toBeCloseTo(1.959963984540054 / Math.sqrt(1e11), 9);
  const call = () => poissonRateInterval({ events: 2e11, exposure: 1 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'events' }));
  expect(call).toThrow('poissonRateInterval: events is 200000000000, above 1e11');
});

test('poissonRateInterval is refused when it is beyond the largest double', () => {
  for (const input of [
    { events: 10, exposure: 1e-308 },
    { events: 0, exposure: 1e-308 }, // the estimate is 0, the upper end is not
  ]) {
    const call = () => poissonRateInterval(input);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'events' }));
    expect(call).toThrow('poissonRateInterval: events ');
  }
});

confidenceLaws(poissonRateInterval, { events: 3, exposure: 10 }, true);
rowLaws(
  {
    poissonRateInterval: (row: { events: number; exposure: number }) => poissonRateInterval(row)?.low ?? null,
  }.poissonRateInterval,
  { events: 3, exposure: 10 },
);
