import { expect, test } from 'vitest';
import { cappedWorths } from '../../src/score/cappedWorths.ts';
import { fittedOf } from './cases.ts';

test('a worth above the cap of its metric is worth the cap, any other what it is', () => {
  const fitted = fittedOf({ visits: { cap: 0.6 }, opens: { cap: 0.6 }, nps: {}, away: { cap: 0.6 } });
  expect(cappedWorths(fitted, [0.7, 0.5, 1, NaN])).toEqual([0.6, 0.5, 1, NaN]);
});
