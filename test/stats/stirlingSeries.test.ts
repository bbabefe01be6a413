import { expect, test } from 'vitest';
import { stirlingSeries } from '../../src/stats/stirlingSeries.ts';
import { relativeError } from './close.ts';

test('the series is what Stirling lacks of the logarithm of a factorial', () => {
  // 0.00555473355196280137 of x = 15 and 0.000833330555634914 of x = 100, from ln Γ(x) by mpmath 1.4.1, mp.dps = 50.
  expect(Math.abs(stirlingSeries(15) - 0.0055547335519628014)).toBeLessThan(5e-18);
  expect(Math.abs(stirlingSeries(100) - 0.00083333055563491469)).toBeLessThan(1e-18);
});

test('without its first term it lacks 1/(12·x)', () => {
  for (const x of [15, 40, 1e3])
    expect(relativeError(stirlingSeries(x) - stirlingSeries(x, 0), 1 / (12 * x))).toBeLessThan(1e-14);
});
