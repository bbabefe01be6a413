import { expect, test } from 'vitest';
import { latestPeriods } from '../../../src/events/population/latestPeriods.ts';

test('latestPeriods has room for all periods, one mark more, and none', () => {
  expect(latestPeriods(3, 90)).toEqual(new Uint16Array(3));
  expect([65_534, 65_535].map((periods) => latestPeriods(1, periods).BYTES_PER_ELEMENT)).toEqual([2, 4]);
});
