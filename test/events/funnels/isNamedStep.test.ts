import { expect, test } from 'vitest';
import { isNamedStep } from '../../../src/events/funnels/isNamedStep.ts';
import { step } from '../funnels.ts';

test('isNamedStep is so of what has a name or says when, whole or not', () => {
  expect([{ name: 'a', when: step('A') }, { name: '' }, { when: step('A') }].map(isNamedStep)).toEqual([
    true,
    true,
    true,
  ]);
  expect([step('A'), { all: [] }, {}, Object.create({ name: 'a' }) as object].map(isNamedStep)).toEqual(
    Array.from({ length: 4 }, () => false),
  );
});
