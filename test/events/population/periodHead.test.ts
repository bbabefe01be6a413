import { expect, test } from 'vitest';
import { periodHead } from '../../../src/events/population/periodHead.ts';

test('periodHead is the same for the same period of another group, and for no other', () => {
  const period = { group: 'a', start: 0, end: 1, label: '1970', complete: true };
  expect(periodHead({ ...period, group: null })).toEqual(periodHead(period));
  for (const other of [{ start: -1 }, { end: 2 }, { label: '' }, { complete: false }]) {
    expect(periodHead({ ...period, ...other })).not.toEqual(periodHead(period));
  }
});
