import { expect, test } from 'vitest';
import { normalCentre } from '../../src/stats/normalCentre.ts';
import { normalTails } from '../golden/special.ts';
import { expectClose } from './close.ts';

test('it is what the cumulative distribution has beyond 1/2', () => {
  const near = normalTails.filter(([z]) => Math.abs(z) <= 2 && Math.abs(z) >= 0.1);
  expect(near.length).toBeGreaterThan(5);
  for (const [z, p] of near) expectClose(normalCentre(z), p - 0.5, 1e-14, String(z));
});

test('it is odd, 0 at 0, and z·φ(0) next to it', () => {
  expect([normalCentre(0), normalCentre(-1.3) + normalCentre(1.3)]).toEqual([0, 0]);
  expectClose(normalCentre(1e-10), 1e-10 / Math.sqrt(2 * Math.PI), 1e-15);
});
