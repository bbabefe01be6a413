import { expect, test } from 'vitest';
import { groupsInside } from '../../src/score/groupsInside.ts';

test('groups stand before the one they belong to, else in their order, with a weight and without what is not given', () => {
  const groups = {
    all: { cap: 0.8 },
    use: { group: 'all', weight: 2 },
    web: { group: 'use', power: undefined },
    money: { group: 'all' },
  };
  const found = groupsInside(groups);
  expect(found).toEqual([
    { name: 'web', weight: 1, group: 'use' },
    { name: 'use', weight: 2, group: 'all' },
    { name: 'money', weight: 1, group: 'all' },
    { name: 'all', weight: 1, cap: 0.8 },
  ]);
  expect(Object.keys(found[0]!)).not.toContain('power');
});

test('there may be none, and groups may have any name', () => {
  expect(groupsInside({})).toEqual([]);
  const named = JSON.parse('{"__proto__":{"group":"constructor"},"constructor":{}}') as Record<string, object>;
  expect(groupsInside(named).map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
});
