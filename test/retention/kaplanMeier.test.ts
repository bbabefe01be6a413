import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, type Lifetimes, type SurvivalCurve } from 'engagement-metrics/retention';
import { resolutionTimes } from 'engagement-metrics/survey';
import { near } from '../laws/rate.ts';
import { notNumbers } from '../arbitraries.ts';
import { customers, full, lifetimes, plain, placebo, printed, tableAt, timesOf, treated } from './lifetimes.ts';

const survivals = ({ steps }: SurvivalCurve): number[] => steps.map(({ survival }) => survival);
const shared = fc.constantFrom('log-log' as const, 'log' as const, 'plain' as const);

describe('kaplanMeier of known data', () => {
  // Catalogue 8.1: Freireich 1963, the arm under 6-MP, to the digits of the table.
  test.each([
    [6, 21, 3, 0.857143, 0.07636, 0.6197, 0.9516],
    [7, 17, 1, 0.806723, 0.086935, 0.5631, 0.9228],
    [10, 15, 1, 0.752941, 0.09635, 0.5032, 0.8894],
    [13, 12, 1, 0.690196, 0.106815, 0.4316, 0.8491],
    [16, 11, 1, 0.627451, 0.114054, 0.3675, 0.8049],
    [22, 7, 1, 0.537815, 0.128234, 0.2678, 0.7468],
    [23, 6, 1, 0.448179, 0.134591, 0.1881, 0.6801],
  ])('has Freireich at %d weeks', (time, atRisk, events, survival, standardError, low, high) => {
    const step = kaplanMeier(treated)!.steps.find((one) => one.time === time)!;
    expect(step).toMatchObject({ atRisk, events });
    expect(step.survival).toBeCloseTo(survival, 6);
    expect(step.standardError).toBeCloseTo(standardError, 6);
    expect(step.low).toBeCloseTo(low, 4);
    expect(step.high).toBeCloseTo(high, 4);
  });

  test('has Freireich as exact products of fractions', () => {
    const products = [6 / 7, (6 * 16) / (7 * 17), (6 * 16 * 14) / (7 * 17 * 15)];
    const steps = kaplanMeier(treated)!.steps.filter(({ events }) => events > 0);
    steps.slice(0, 3).forEach(({ survival }, j) => {
      near(survival, products[j]!);
    });
    expect(kaplanMeier(treated)!.steps.map(({ censored }) => censored)).toEqual(
      // at 6, 9, 10, 11, 17, 19, 20, 25, 32 (two), 34 and 35
      [1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 2, 1, 1],
    );
  });

  test('has a plain upper limit beyond 1 cut off, which Wald has at 1.0068', () => {
    const step = kaplanMeier(treated, { interval: 'plain' })!.steps[0]!;
    expect(step.survival + 1.959964 * step.standardError!).toBeCloseTo(1.0068, 4);
    expect(step.high).toBe(1);
  });

  // LIFELINES, test_estimation.py against R: the gliomas of Grana 2002, radioimmunotherapy and control.
  test('has the gliomas of lifelines', () => {
    const treatment = kaplanMeier(printed('53 28+ 69+ 58+ 54+ 25 51+ 61+ 57+ 57+ 50+'))!;
    expect(treatment.steps.find(({ time }) => time === 25)!.survival).toBeCloseTo(0.909, 3);
    expect(treatment.steps.find(({ time }) => time === 53)!.survival).toBeCloseTo(0.779, 3);
    const control = kaplanMeier(printed('34 32 9 19 50+ 48+'))!.steps.slice(0, 4);
    const digits = (expected: number[], to: number) => expected.map((x) => expect.closeTo(x, to) as number);
    expect(control.map(({ survival }) => survival)).toEqual(digits([0.833, 0.667, 0.5, 0.333], 3));
    expect(control.map(({ low }) => low)).toEqual(digits([0.2731, 0.1946, 0.1109, 0.0461], 4));
  });

  test('takes waiting times as they stand', () => {
    const tickets = resolutionTimes({ opened: [0, 0, 5, null], resolved: [3, null, 9, 2], asOf: 10 });
    const { steps, missing } = kaplanMeier(tickets)!;
    expect(steps.map(({ time, survival }) => [time, survival])).toEqual([
      [3, 2 / 3],
      [4, 1 / 3],
      [10, 1 / 3],
    ]);
    expect(missing).toBe(1);
  });
});

describe('kaplanMeier', () => {
  test('is the product of its definition, with the variance of Greenwood, customer by customer', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const { steps } = kaplanMeier(full(rows))!;
        expect(steps.map(({ time }) => time)).toEqual(timesOf(rows));
        // Fractions of whole numbers: exact until they are divided.
        let [above, below] = [1n, 1n];
        let greenwood = 0;
        for (const step of steps) {
          const { atRisk, events, censored } = tableAt(rows, step.time);
          expect(step).toMatchObject({ atRisk, events, censored });
          [above, below] = [above * BigInt(atRisk - events), below * BigInt(atRisk)];
          const survival = Number((above * 10n ** 40n) / below) / 1e40;
          near(step.survival, survival);
          if (above === 0n) {
            expect(step).toMatchObject({ survival: 0, standardError: null, low: null, high: null });
            continue;
          }
          greenwood += events / (atRisk * (atRisk - events));
          near(step.standardError!, survival * Math.sqrt(greenwood));
        }
      }),
    );
  });

  test('never rises, stays between 0 and 1, and lies within its limits', () => {
    fc.assert(
      fc.property(lifetimes, shared, (given, interval) => {
        let previous = 1;
        for (const { survival, low, high } of kaplanMeier(given, { interval })!.steps) {
          expect(survival).toBeLessThanOrEqual(previous);
          expect(survival).toBeGreaterThanOrEqual(0);
          expect(low ?? 0).toBeGreaterThanOrEqual(0);
          expect(low ?? 0).toBeLessThanOrEqual(survival);
          expect(high ?? 1).toBeGreaterThanOrEqual(survival);
          expect(high ?? 1).toBeLessThanOrEqual(1);
          previous = survival;
        }
      }),
    );
  });

  test('falls at 0 already where customers left at once, and is 1 before anybody does', () => {
    expect(survivals(kaplanMeier({ durations: [0, 0, 2, 5], observed: [1, 0, 0, 1] })!)).toEqual([0.75, 0.75, 0]);
    const steps = kaplanMeier({ durations: [1, 2], observed: [0, 1] }, { interval: 'plain' })!.steps;
    expect(steps[0]).toEqual({
      time: 1,
      atRisk: 2,
      events: 0,
      censored: 1,
      survival: 1,
      standardError: 0,
      low: 1,
      high: 1,
    });
  });

  test('is the share that stayed longer where all are observed to the end', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const durations = rows.map(({ duration }) => duration);
        for (const { time, survival } of kaplanMeier({ durations, observed: durations.map(() => 1) })!.steps) {
          near(survival, durations.filter((duration) => duration > time).length / durations.length);
        }
      }),
    );
  });

  test('does not depend on the order', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        expect(kaplanMeier(full([...rows].reverse()))).toEqual(kaplanMeier(full(rows)));
      }),
    );
  });

  test('moves along the axis when all durations grow by as much, and nothing else changes', () => {
    fc.assert(
      fc.property(customers, fc.nat({ max: 1000 }), (rows, by) => {
        const whole = rows.map((c) => ({ ...c, duration: Math.ceil(c.duration) })); // so that ties stay ties
        const { steps } = kaplanMeier(plain(whole))!;
        const moved = kaplanMeier(plain(whole.map((c) => ({ ...c, duration: c.duration + by }))))!;
        expect(moved.steps).toEqual(steps.map((step) => ({ ...step, time: step.time + by })));
      }),
    );
  });

  test('stretches along the axis with the unit', () => {
    fc.assert(
      fc.property(customers, fc.constantFrom(0.125, 2, 1024), (rows, unit) => {
        const { steps } = kaplanMeier(full(rows))!;
        const scaled = rows.map((c) => ({ ...c, entry: c.entry * unit, duration: c.duration * unit }));
        expect(kaplanMeier(full(scaled))!.steps).toEqual(steps.map((step) => ({ ...step, time: step.time * unit })));
      }),
    );
  });

  test('with every customer k times is as high, with an error smaller by the root of k', () => {
    fc.assert(
      fc.property(customers, fc.integer({ min: 2, max: 5 }), (rows, k) => {
        const once = kaplanMeier(full(rows))!.steps;
        const repeated = kaplanMeier(full(Array<typeof rows>(k).fill(rows).flat()))!.steps;
        repeated.forEach(({ survival, standardError }, j) => {
          near(survival, once[j]!.survival);
          near(standardError ?? 0, (once[j]!.standardError ?? 0) / Math.sqrt(k));
        });
        expect(kaplanMeier(full(rows.map((c) => ({ ...c, weight: k * c.weight }))))!.steps).toEqual(repeated);
      }),
    );
  });

  test('takes a whole weight for as many customers', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const each = rows.flatMap((c) => Array<typeof c>(c.weight).fill({ ...c, weight: 1 }));
        expect(kaplanMeier(full(rows))).toEqual(kaplanMeier(full(each)));
      }),
    );
  });

  test('never falls when who left at a time is only last seen then', () => {
    fc.assert(
      fc.property(customers, fc.nat(), (rows, at) => {
        const spared = rows.map((c, i) => (i === at % rows.length ? { ...c, observed: 0 as const } : c));
        const [before, after] = [rows, spared].map((all) => survivals(kaplanMeier(full(all))!));
        after!.forEach((survival, j) => {
          expect(survival).toBeGreaterThanOrEqual(before![j]! * (1 - 1e-12));
        });
      }),
    );
  });

  test('may fall when somebody is lost from sight earlier', () => {
    // Whether he would have left is not known then: those who do weigh more.
    const at5 = (text: string) => survivals(kaplanMeier(printed(text))!).at(-1)!;
    expect(at5('3+ 4 5+')).toBeLessThan(at5('4 5+ 5+'));
  });

  test('with entries of 0 is that without, if nobody left at once', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const entries = rows.map(() => 0);
        expect(kaplanMeier({ ...plain(rows), entries })).toEqual(kaplanMeier(plain(rows)));
      }),
    );
  });

  test('is lower, and right, where those who came late are not counted as there all along', () => {
    // Two of the four could be seen only after 5, so 1 of 2 left at 3, not 1 of 4.
    const late = { durations: [3, 8, 9, 10], observed: [1, 0, 0, 0], entries: [0, 0, 5, 5] };
    expect(survivals(kaplanMeier(late)!)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(survivals(kaplanMeier({ ...late, entries: undefined })!)).toEqual([0.75, 0.75, 0.75, 0.75]);
  });

  test('has narrower limits where less confidence is asked for, and says what was asked for', () => {
    const [sure, less] = [0.99, 0.5].map((confidence) => kaplanMeier(treated, { confidence, interval: 'log' })!);
    expect(less).toMatchObject({ confidence: 0.5, interval: 'log', missing: 0 });
    less!.steps.forEach(({ low, high }, j) => {
      expect(low).toBeGreaterThan(sure!.steps[j]!.low!);
      expect(high).toBeLessThan(sure!.steps[j]!.high!);
    });
    expect(kaplanMeier(treated)).toEqual(kaplanMeier(treated, { confidence: 0.95, interval: 'log-log' }));
    expect(kaplanMeier(treated, { confidence: undefined, interval: undefined })).toEqual(kaplanMeier(treated));
  });

  test('is null when nothing is observed', () => {
    expect(kaplanMeier({ durations: [], observed: [] })).toBeNull();
    expect(kaplanMeier({ durations: [null, 3], observed: [1, NaN] })).toBeNull();
    expect(kaplanMeier({ durations: [3], observed: [1], weights: [0] })).toBeNull();
  });

  test('is plain JSON', () => {
    const curve = kaplanMeier(placebo)!;
    expect(JSON.parse(JSON.stringify(curve))).toEqual(curve);
  });

  test('takes a million customers, of few and of many durations', () => {
    const durations = Float64Array.from({ length: 1e6 }, (_, i) => (i * 7919) % 730);
    const observed = durations.map((_, i) => i % 2);
    expect(kaplanMeier({ durations, observed })!.steps).toHaveLength(730);
    const distinct = Float64Array.from({ length: 1e6 }, (_, i) => i);
    const { steps } = kaplanMeier({ durations: distinct, observed: distinct.map(() => 1) })!;
    expect(steps).toHaveLength(1e6);
    expect(steps[499_999]!.survival).toBeCloseTo(0.5, 12);
  });

  test('refuses an option or an interval that does not exist, and a confidence that is none', () => {
    const refused = (options: object, code: string, argument: string, error: typeof TypeError | typeof RangeError) => {
      const call = () => kaplanMeier(treated, options);
      expect(call).toThrow(error);
      expect(call).toThrow(expect.objectContaining({ code, argument }));
    };
    refused({ confidance: 0.9 }, 'ERR_UNKNOWN_OPTION', 'confidance', TypeError);
    for (const interval of ['loglog', '', null, 1, Symbol('log')]) {
      refused({ interval }, 'ERR_UNKNOWN_OPTION', 'interval', TypeError);
    }
    for (const confidence of [0, 1, 95, -0.5]) refused({ confidence }, 'ERR_OUT_OF_RANGE', 'confidence', RangeError);
    for (const confidence of notNumbers) refused({ confidence }, 'ERR_TYPE', 'confidence', TypeError);
    refused({ confidence: NaN }, 'ERR_NOT_FINITE', 'confidence', RangeError);
  });

  test('refuses weights too small to say how sure it is', () => {
    const tiny: Lifetimes = { durations: [1, 2], observed: [1, 0], weights: [5e-324, 5e-324] };
    expect(() => kaplanMeier(tiny)).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'weights' }));
    expect(kaplanMeier({ ...tiny, weights: [1e-300, 1e-300] })!.steps[0]!.standardError).toBeLessThan(Infinity);
  });
});
