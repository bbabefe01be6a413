import { expect, test } from 'vitest';
import { stepsBetween } from '../../../src/events/funnels/stepsBetween.ts';

test('stepsBetween are the places of the steps that are told, and else the first and the last', () => {
  const names = ['', null, '__proto__', 'pay'];
  expect(stepsBetween({}, names)).toEqual([0, 3]);
  expect(stepsBetween({ after: '__proto__' }, names)).toEqual([2, 3]);
  expect(stepsBetween({ before: '__proto__', after: '' }, names)).toEqual([0, 2]);
});
