import { expect, test } from 'vitest';
import { spansOf } from '../../../src/events/bytes/spansOf.ts';

test('spansOf has a place a field and line, missing so far', () => {
  const none = [0, 0, 0, 0, 0, 0];
  const { most, size, lines, from, to, kinds } = spansOf(2, 3);
  expect([most, size, lines.length]).toEqual([3, 0, 3]);
  expect([[...from], [...to], [...kinds]]).toEqual([none, none, none]);
});

test('spansOf has room for many lines', () => {
  const { most, kinds } = spansOf(2);
  expect(most).toBeGreaterThan(100);
  expect(kinds).toHaveLength(2 * most);
});
