import { expect, test } from 'vitest';
import { someParts } from '../../../src/events/log/someParts.ts';
import { expectRefused } from '../partings.ts';

test('someParts gives the parts, and refuses none of them, and what is no list', () => {
  expect(someParts('f', [0, 1])).toEqual([0, 1]);
  expectRefused(() => someParts('f', []), 'ERR_LENGTH', 'parts');
  expectRefused(() => someParts('f', null as unknown as number[]), 'ERR_TYPE', 'parts');
});
