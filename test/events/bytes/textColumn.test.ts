import { expect, test } from 'vitest';
import { textColumn } from '../../../src/events/bytes/textColumn.ts';

test('textColumn is empty, and knows which field it is', () => {
  const { name, place, dictionary, fresh } = textColumn('b', ['a', 'b']);
  expect([name, place, dictionary.labels, fresh]).toEqual(['b', 1, [], undefined]);
});
