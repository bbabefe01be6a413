import { expect, test } from 'vitest';
import { lifecycleRatios } from '../../../src/events/population/lifecycleRatios.ts';

test('lifecycleRatios divides by the active, those before, the sum of all, and those who left', () => {
  const counts = { active: 8, before: 6, newUsers: 1, retained: 5, resurrected: 2, newlyDormant: 1 };
  expect(lifecycleRatios('f', counts)).toEqual({
    shares: { newUsers: 1 / 8, retained: 5 / 8, resurrected: 2 / 8, newlyDormant: 1 / 6 },
    sharesOfSum: { newUsers: 1 / 9, retained: 5 / 9, resurrected: 2 / 9, newlyDormant: 1 / 9 },
    quickRatio: 3,
  });
});

test('lifecycleRatios are null where there is nobody, and name who asked where a part exceeds its whole', () => {
  const none = { active: 0, before: 0, newUsers: 0, retained: 0, resurrected: 0, newlyDormant: 0 };
  const shares = { newUsers: null, retained: null, resurrected: null, newlyDormant: null };
  expect(lifecycleRatios('f', none)).toEqual({ shares, sharesOfSum: shares, quickRatio: null });
  expect(() => lifecycleRatios('f', { ...none, newUsers: 1 })).toThrow(/^f: newUsers 1 exceeds active 0/);
});
