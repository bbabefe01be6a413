import { expect, test } from 'vitest';
import { fittedMetricProblems } from '../../src/score/fittedMetricProblems.ts';
import { fittedReference } from './cases.ts';

const [metric] = fittedReference.metrics;
const found = (change: object) =>
  fittedMetricProblems({ ...metric, ...change }, '/m').map(({ path, code }) => [path, code]);

test('a fitted metric says all that was learned; a group, a cap and a mean it may have', () => {
  expect(found({})).toEqual([]);
  expect(found({ group: 'use', cap: 0.5, mean: 0.3 })).toEqual([]);
  expect(found({ name: '', weight: 0, mean: 0 })).toEqual([]);
  for (const other of [null, undefined, 'visits', []]) {
    expect(fittedMetricProblems(other, '/m')).toMatchObject([{ path: '/m', code: 'ERR_TYPE' }]);
  }
  for (const key of Object.keys(metric!)) {
    const rest = Object.fromEntries(Object.entries(metric!).filter(([name]) => name !== key));
    expect(fittedMetricProblems(rest, '/m')).toMatchObject([{ path: '/m', code: 'ERR_TYPE', fact: `lacks ${key}` }]);
  }
  expect(found({ better: 'lower' })).toEqual([['/m/better', 'ERR_UNKNOWN_OPTION']]);
});

test.each([
  [{ name: 1 }, '/m/name', 'ERR_TYPE'],
  [{ weight: -1 }, '/m/weight', 'ERR_OUT_OF_RANGE'],
  [{ scale: { type: 'linear', domain: [0, 1], range: [0, 2] } }, '/m/scale/range/1', 'ERR_OUT_OF_RANGE'],
  [{ observed: -1 }, '/m/observed', 'ERR_OUT_OF_RANGE'],
  [{ missing: NaN }, '/m/missing', 'ERR_NOT_FINITE'],
  [{ flat: 'no' }, '/m/flat', 'ERR_TYPE'],
  [{ cap: 0 }, '/m/cap', 'ERR_OUT_OF_RANGE'],
  [{ cap: null }, '/m/cap', 'ERR_TYPE'],
  [{ mean: 1.1 }, '/m/mean', 'ERR_OUT_OF_RANGE'],
  [{ mean: null }, '/m/mean', 'ERR_TYPE'],
])('what it says is checked: %j', (change, path, code) => {
  expect(found(change)).toEqual([[path, code]]);
});

test('all problems are told at once', () => {
  expect(found({ name: 1, weight: -1, scale: {}, observed: '1', missing: '1', flat: 1, cap: 2, mean: 2 })).toHaveLength(
    10,
  );
});
