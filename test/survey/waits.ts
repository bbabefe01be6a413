import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WaitingTimes } from 'engagement-metrics/survey';
import type { Column, Value } from 'engagement-metrics/table';
import { missingValues, notNumbers } from '../arbitraries.ts';

const moment = fc.nat({ max: 10_000 });
/** Tickets: when one was opened, and after how long it ended, if it did. */
const tickets = fc.array(fc.tuple(moment, fc.option(moment)));
const endOf = ([opened, took]: readonly [number, number | null]): Value => (took === null ? null : opened + took);

/** The laws of waits that may not be over, whichever they are; `ended` is the name of their ends. */
export function waitLaws(
  name: string,
  ended: string,
  formula: (opened: Column, ends: Column, asOf: number) => WaitingTimes,
): void {
  const of = (all: readonly (readonly [number, number | null])[], asOf: number): WaitingTimes =>
    formula(
      all.map(([opened]) => opened),
      all.map(endOf),
      asOf,
    );

  describe(name, () => {
    test('lasts to the end where that has come, and so far, unobserved, where it has not', () => {
      expect(formula([0, 10, 20], [5, null, 90], 50)).toEqual({
        durations: Float64Array.of(5, 40, 30), // the last one ends after the moment that we look from
        observed: Float64Array.of(1, 0, 0),
        missing: 0,
      });
    });

    test('knows only what happened before the moment that it looks from', () => {
      expect(formula([0, 50, 60], [50, 50, null], 50)).toEqual({
        durations: Float64Array.of(50, NaN, NaN),
        observed: Float64Array.of(0, NaN, NaN),
        missing: 2,
      });
    });

    test('is unknown for a ticket that nobody knows the opening of', () => {
      for (const none of missingValues) {
        expect(formula([none, 1], [5, none], 9)).toEqual({
          durations: Float64Array.of(NaN, 8),
          observed: Float64Array.of(NaN, 0),
          missing: 1,
        });
      }
    });

    test('of no tickets is none', () => {
      expect(formula([], [], 0)).toEqual({ durations: new Float64Array(), observed: new Float64Array(), missing: 0 });
    });

    test('is the definition, ticket by ticket', () => {
      fc.assert(
        fc.property(tickets, moment, (all, asOf) => {
          const { durations, observed, missing } = of(all, asOf);
          const known = all.map(([opened]) => opened < asOf);
          expect(missing).toBe(known.filter((is) => !is).length);
          all.forEach(([opened, took], i) => {
            const isOver = took !== null && opened + took < asOf;
            expect(durations[i]).toBe(known[i] ? (isOver ? took : asOf - opened) : NaN);
            expect(observed[i]).toBe(known[i] ? Number(isOver) : NaN);
          });
        }),
      );
    });

    test('does not change when all times move together', () => {
      fc.assert(
        fc.property(tickets, moment, fc.integer({ min: -1e6, max: 1e12 }), (all, asOf, by) => {
          const moved = all.map(([opened, took]) => [opened + by, took] as const);
          expect(of(moved, asOf + by)).toEqual(of(all, asOf));
        }),
      );
    });

    test('grows with the unit', () => {
      fc.assert(
        fc.property(tickets, moment, (all, asOf) => {
          const finer = all.map(([opened, took]) => [1000 * opened, took === null ? null : 1000 * took] as const);
          const { durations, observed } = of(finer, 1000 * asOf);
          expect(durations).toEqual(of(all, asOf).durations.map((duration) => 1000 * duration));
          expect(observed).toEqual(of(all, asOf).observed);
        }),
      );
    });

    test('is longer, never shorter, seen later', () => {
      fc.assert(
        fc.property(tickets, moment, moment, (all, asOf, more) => {
          const earlier = of(all, asOf);
          const later = of(all, asOf + more);
          earlier.durations.forEach((duration, i) => {
            if (Number.isNaN(duration)) return;
            expect(later.durations[i]).toBeGreaterThanOrEqual(duration);
            if (earlier.observed[i] === 1) expect(later.durations[i]).toBe(duration);
          });
        }),
      );
    });

    test('reads any kind of column, a million long too, and leaves it alone', () => {
      const opened = Float64Array.from({ length: 1e6 }, (_, i) => i);
      const ends = opened.map((at) => at + 7);
      const { durations, observed, missing } = formula(opened, ends, 1e6);
      expect([durations[0], observed[0], missing]).toEqual([7, 1, 0]);
      expect([opened[1], ends[1]]).toEqual([1, 8]);
      expect(formula([0, 10].values(), new Set([5, null]), 50).durations).toEqual(Float64Array.of(5, 40));
    });

    test('refuses an end before its beginning', () => {
      const call = () => formula([0, 10], [5, 9], 50);
      expect(call).toThrow(RangeError);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: `${ended}[1]` }));
      expect(call).toThrow(`${name}: ${ended}[1] is 9, before opened 10`);
      expect(() => formula([100], [99], 50)).toThrow(`${ended}[0] is 99, before opened 100`);
    });

    test('refuses columns of unequal length', () => {
      const call = () => formula([0, 10], [5], 50);
      expect(call).toThrow(TypeError);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_LENGTH', argument: ended }));
      expect(call).toThrow(`${name}: ${ended} has 1 values, opened 2`);
    });

    test('refuses a time that is no number', () => {
      for (const bad of notNumbers as number[]) {
        const begin = () => formula([bad], [5], 50);
        const end = () => formula([0], [bad], 50);
        expect(begin).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'opened[0]' }));
        expect(end).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: `${ended}[0]` }));
      }
    });

    test('refuses a moment that is none', () => {
      for (const bad of [...notNumbers, null, undefined, NaN, Infinity] as number[]) {
        const code = typeof bad === 'number' ? 'ERR_NOT_FINITE' : 'ERR_TYPE';
        expect(() => formula([0], [5], bad)).toThrow(expect.objectContaining({ code, argument: 'asOf' }));
      }
    });

    test('refuses a wait beyond the largest double', () => {
      const call = () => formula([0, -1.5e308], [null, null], 1.5e308);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'opened[1]' }));
      expect(call).toThrow(`${name}: opened[1] is too long ago`);
    });
  });
}
