import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversionRate, dropOffRate } from 'engagement-metrics/funnel';
import { counts } from '../arbitraries.ts';
import { near, rowLaws } from '../laws/rate.ts';

test('dropOffRate is the share who do not go on', () => {
  expect(dropOffRate({ usersBefore: 1000, usersAfter: 400 })).toBe(0.6); // exact arithmetic
});

test('dropOffRate adds up to 1 with conversion', () => {
  fc.assert(
    fc.property(counts, counts, (usersAfter, lost) => {
      const usersBefore = usersAfter + lost + 1;
      near(
        dropOffRate({ usersBefore, usersAfter })! + conversionRate({ converted: usersAfter, visitors: usersBefore })!,
        1,
      );
    }),
  );
});

test('dropOffRate is null where nobody was, 0 where all go on, and refuses more after than before', () => {
  expect(dropOffRate({ usersBefore: 0, usersAfter: 0 })).toBeNull();
  expect(dropOffRate({ usersBefore: 3, usersAfter: 3 })).toBe(0);
  expect(() => dropOffRate({ usersBefore: 3, usersAfter: 4 })).toThrow(
    'dropOffRate: usersAfter 4 exceeds usersBefore 3',
  );
});

describe('dropOffRate', () => {
  rowLaws(dropOffRate, { usersBefore: 1000, usersAfter: 400 });
});
