import { expect, test } from 'vitest';
import { spansOf } from '../../src/events/spansOf.ts';

test('spansOf has a place a field, missing so far', () => {
  const { from, to, kinds } = spansOf(2);
  expect([[...from], [...to], [...kinds]]).toEqual([[0, 0], [0, 0], [0, 0]]); // prettier-ignore
});
