import { expect, test } from 'vitest';
import { funnelStepProblems } from '../../../src/events/funnels/funnelStepProblems.ts';
import { step } from '../funnels.ts';

const problems = (given: unknown) => funnelStepProblems(given, '/0').map(({ path, code }) => [path, code]);

test('a step is a condition, or one with a name', () => {
  expect(problems(step('A'))).toEqual([]);
  expect(problems({ name: '', when: step('A') })).toEqual([]);
});

test('funnelStepProblems are those of what is neither', () => {
  for (const given of [null, 1, 'A', [], { off: 1 }]) expect(problems(given)).toEqual([['/0', 'ERR_TYPE']]);
  expect(problems({ name: 1, when: step('A') })).toEqual([['/0/name', 'ERR_TYPE']]);
  expect(problems({ name: 'b' })).toEqual([['/0', 'ERR_TYPE']]);
  expect(problems({ when: step('A') })).toEqual([
    ['/0', 'ERR_TYPE'],
    ['/0/name', 'ERR_TYPE'],
  ]);
  expect(problems({ name: 'b', when: { of: 1, in: [] }, within: 3 })).toEqual([
    ['/0/within', 'ERR_UNKNOWN_OPTION'],
    ['/0/when/of', 'ERR_TYPE'],
  ]);
});
