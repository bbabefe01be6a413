import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLifetimes } from '../../src/retention/readLifetimes.ts';
import { riskTable } from '../../src/retention/riskTable.ts';
import { double, exactSum } from '../stats/exact.ts';
import { customers, customersOf, full, tableAt, timesOf, type Customer } from './lifetimes.ts';

const tableOf = (rows: readonly Customer[], times: readonly number[] = timesOf(rows)) =>
  riskTable(Float64Array.from(times), readLifetimes('f', '', full(rows)));

describe('riskTable', () => {
  test('is its slow twin, who looks everybody up at every time', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const { atRisk, events, censored } = tableOf(rows);
        timesOf(rows).forEach((time, j) => {
          expect({ atRisk: atRisk[j], events: events[j], censored: censored[j] }).toEqual(tableAt(rows, time));
        });
      }),
    );
  });

  test('at some of the times says who is at risk then, also of those who left at another', () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const times = timesOf(rows.filter((c) => c.observed === 1));
        const { atRisk, events, censored } = tableOf(rows, times);
        times.forEach((time, j) => {
          const slow = tableAt(rows, time);
          expect([atRisk[j], events[j]]).toEqual([slow.atRisk, slow.events]);
          const next = times[j + 1] ?? Infinity;
          const lost = rows.filter(
            (c) => c.observed === 0 && c.duration >= time && c.duration < next && c.entry < time,
          );
          expect(censored[j]).toBe(lost.reduce((sum, c) => sum + c.weight, 0)); // who came later is at risk at no time
        });
      }),
    );
  });

  test('adds the weights to the last digit, however far they are apart', () => {
    const weight = fc.oneof(fc.constantFrom(1e-3, 0.1, 0.3, 1e6), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(customersOf(weight), (rows) => {
        const { atRisk, events } = tableOf(rows);
        timesOf(rows).forEach((time, j) => {
          const there = rows.filter((c) => c.entry < time && time <= c.duration);
          const left = there.filter((c) => c.duration === time && c.observed === 1);
          const exact = double(exactSum(there.map((c) => c.weight)));
          expect(Math.abs(atRisk[j]! - exact)).toBeLessThanOrEqual(2 ** -52 * exact);
          // All who are there leave, or not all: that may not hang on a last bit.
          expect(events[j] === atRisk[j]).toBe(double(exactSum(left.map((c) => c.weight))) === exact);
        });
      }),
    );
  });

  test('has somebody at risk at his duration and not yet at his entry', () => {
    const rows: Customer[] = [
      { entry: 2, duration: 5, observed: 0, weight: 1 },
      { entry: 0, duration: 2, observed: 1, weight: 1 },
    ];
    expect(tableOf(rows)).toEqual({
      atRisk: Float64Array.of(1, 1),
      events: Float64Array.of(1, 0),
      censored: Float64Array.of(0, 1),
    });
  });

  test('has everybody at risk at 0 who was there from the beginning', () => {
    const known = readLifetimes('f', '', { durations: [0, 0, 3], observed: [1, 0, 1] });
    expect(riskTable(Float64Array.of(0, 3), known).atRisk).toEqual(Float64Array.of(3, 1));
  });
});
