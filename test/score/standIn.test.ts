import { expect, test } from 'vitest';
import { standIn } from '../../src/score/standIn.ts';

test('what is there stands for itself', () => {
  for (const missing of ['reweight', 'reweightFlat', 'zero', 'neutral', 'refuse'] as const)
    for (const worth of [0, 0.3, 1]) expect(standIn({ missing }, worth)).toBe(worth);
});

test('for what is missing stands 0 or a half, where the policy says so, else nothing', () => {
  expect(standIn({ missing: 'zero' }, NaN)).toBe(0);
  expect(standIn({ missing: 'neutral' }, NaN)).toBe(0.5);
  for (const missing of ['reweight', 'reweightFlat', 'refuse'] as const) expect(standIn({ missing }, NaN)).toBeNaN();
});
