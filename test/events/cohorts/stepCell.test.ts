import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateAfter } from '../../../src/events/cohorts/stateAfter.ts';
import { stepCell } from '../../../src/events/cohorts/stepCell.ts';

test('every step has a cell of its own, and together they fill a triangle without a hole', () => {
  const cells = new Map<number, string>();
  const most = 12;
  for (let age = 0; age <= most; age++) {
    for (let previous = -1; previous < age; previous++) {
      // Only from an age of at least 1 can the chain be broken or not; an age left out breaks it at 2.
      const states = previous < 1 ? [2 * previous] : [2 * previous, 2 * previous + 1];
      const steps = new Set(states.map((state) => stepCell(state, age)));
      for (const cell of steps) {
        expect(cells.has(cell)).toBe(false);
        cells.set(cell, `${String(previous)}-${String(age)}`);
      }
      expect(steps.size).toBe(age > 1 && previous === age - 1 ? 2 : 1);
    }
  }
  expect(Math.max(...cells.keys())).toBeLessThan(((most + 1) * (most + 4)) / 2);
});

test('a state knows the latest age, and whether one from 1 on was left out', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 8 }), { minLength: 1 }), (list) => {
      const ages = list.sort((a, b) => a - b);
      const state = ages.reduce(stateAfter, -2);
      const latest = ages.at(-1)!;
      expect(state >> 1).toBe(latest);
      const isWhole = Array.from({ length: latest }, (_, k) => k + 1).every((age) => ages.includes(age));
      expect(state & 1).toBe(isWhole ? 0 : 1);
    }),
  );
});
