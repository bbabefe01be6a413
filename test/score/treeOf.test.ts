import { expect, test } from 'vitest';
import { hostileNames } from '../arbitraries.ts';
import { treeOf } from '../../src/score/treeOf.ts';
import { fittedOf } from './cases.ts';

test('without groups everything belongs to the score itself', () => {
  expect(treeOf(fittedOf({ visits: { weight: 3 }, opens: {} }))).toEqual({
    nodes: [{ power: 1, floor: 0 }],
    wholes: [4],
    ofMetric: [0, 0],
    ofGroup: [],
  });
});

test('every member has a place, every place the weight of its members, observed or not', () => {
  const fitted = fittedOf(
    { visits: { weight: 3, group: 'inner' }, opens: { weight: 2, group: 'outer' }, nps: {} },
    {
      power: 0,
      floor: 0.1,
      groups: [
        { name: 'inner', weight: 5, group: 'outer', power: 'worst' },
        { name: 'outer', weight: 0.5, power: -1, floor: 0 },
      ],
    },
  );
  expect(treeOf(fitted)).toEqual({
    nodes: [
      { power: 'worst', floor: 0 },
      { power: -1, floor: 0 },
      { power: 0, floor: 0.1 },
    ],
    wholes: [3, 7, 1.5],
    ofMetric: [0, 1, 2],
    ofGroup: [1, 2],
  });
});

test('groups may have any name, also that of a metric', () => {
  const groups = hostileNames.map((name) => ({ name, weight: 1 }));
  const metrics = Object.fromEntries(hostileNames.map((name) => [name, { group: name }]));
  const { ofMetric } = treeOf(fittedOf(metrics, { groups }));
  expect(ofMetric).toEqual(Object.keys(metrics).map((name) => hostileNames.indexOf(name)));
});
