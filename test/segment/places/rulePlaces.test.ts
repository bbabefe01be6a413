import { expect, test } from 'vitest';
import { ruleSegments } from 'engagement-metrics/segment';
import { rulePlaces } from '../../../src/segment/places/rulePlaces.ts';

test('rulePlaces has the place of every rule, and last that of the fallback', () => {
  const when = { of: 'score', from: 1 } as const;
  const rules = ruleSegments({ rules: ['b', 'a', 'b'].map((label) => ({ label, when })), fallback: 'c' });
  expect(rulePlaces(rules, ['b', 'a', 'c'])).toEqual([0, 1, 0, 2]);
});
