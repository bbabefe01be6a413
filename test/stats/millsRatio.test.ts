import { expect, test } from 'vitest';
import { millsRatio } from '../../src/stats/millsRatio.ts';
import { normalTails } from '../golden/special.ts';
import { expectClose } from './close.ts';

test('times the density it is the upper tail', () => {
  const far = normalTails.filter(([z]) => z <= -1.4 && z > -20);
  expect(far.length).toBeGreaterThan(5);
  for (const [z, p] of far)
    expectClose(millsRatio(-z) * Math.exp((-z * z) / 2), p * Math.sqrt(2 * Math.PI), 3e-14, String(z));
});

test("it satisfies its differential equation, m(z)' = z·m(z) - 1, by which Taylor leads from one z to the next", () => {
  for (const z of [1.4, 2, 3, 10]) {
    const h = 1e-4;
    const slope = (millsRatio(z + h) - millsRatio(z - h)) / (2 * h);
    expect(slope).toBeCloseTo(z * millsRatio(z) - 1, 8);
  }
});
