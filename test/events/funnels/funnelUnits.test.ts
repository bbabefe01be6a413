import { expect, test } from 'vitest';
import { funnelUnits } from '../../../src/events/funnels/funnelUnits.ts';

test('funnelUnits are those who reached the first step, group by group', () => {
  const reached = Uint8Array.of(2, 0, 1, 3);
  expect(funnelUnits({ groups: [null], groupOfUnit: null }, { reached })).toEqual([Int32Array.of(0, 2, 3)]);
  expect(funnelUnits({ groups: ['x', 'y', null], groupOfUnit: Int32Array.of(2, 1, 0, 2) }, { reached })).toEqual([
    Int32Array.of(2),
    Int32Array.of(),
    Int32Array.of(0, 3),
  ]);
});
