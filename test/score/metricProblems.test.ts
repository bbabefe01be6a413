import { describe, expect, test } from 'vitest';
import { goalposts, minMax } from 'engagement-metrics/normalize';
import type { Normalizers } from 'engagement-metrics/score';
import { hostileNames } from '../arbitraries.ts';
import { metricProblems } from '../../src/score/metricProblems.ts';

const found = (metric: unknown, normalizers: Normalizers | null = { minMax, goalposts }) =>
  metricProblems(metric, '/m', normalizers).map(({ path, code }) => [path, code]);

describe('metricProblems', () => {
  test('a metric is a strategy, and perhaps a weight and a good end', () => {
    expect(found({ normalize: 'minMax' })).toEqual([]);
    expect(found({ normalize: { type: 'goalposts', low: 0, high: 1 }, weight: 0, better: 'lower' })).toEqual([]);
    expect(found({ normalize: 'minMax', weight: undefined, better: undefined })).toEqual([]);
  });

  test('what is no object, or has no strategy, is none', () => {
    for (const metric of [null, undefined, 'minMax', [], 1]) expect(found(metric)).toEqual([['/m', 'ERR_TYPE']]);
    expect(found({})).toEqual([['/m', 'ERR_TYPE']]);
    for (const normalize of [null, undefined, 1, [], {}, { type: 1 }, minMax])
      expect(found({ normalize })).toEqual([['/m/normalize', 'ERR_TYPE']]);
  });

  test('weight and good end are checked', () => {
    expect(found({ normalize: 'minMax', weight: -1, better: 'up', capp: 1 })).toEqual([
      ['/m/capp', 'ERR_UNKNOWN_OPTION'],
      ['/m/weight', 'ERR_OUT_OF_RANGE'],
      ['/m/better', 'ERR_UNKNOWN_OPTION'],
    ]);
    expect(found({ normalize: 'minMax', better: null })).toEqual([['/m/better', 'ERR_UNKNOWN_OPTION']]);
  });

  test('a cap, a group and what the numbers are may be said', () => {
    expect(found({ normalize: 'minMax', cap: 0.5, group: 'use', describes: { kind: 'count' } })).toEqual([]);
    expect(found({ normalize: 'minMax', describes: { kind: 'rate', source: 'emailOpens' } })).toEqual([]);
    expect(found({ normalize: 'minMax', cap: undefined, group: undefined, describes: undefined })).toEqual([]);
    expect(found({ normalize: 'minMax', cap: 0 })).toEqual([['/m/cap', 'ERR_OUT_OF_RANGE']]);
    const ofMeaning = (describes: unknown) => found({ normalize: 'minMax', describes });
    for (const describes of [null, 'count', []]) expect(ofMeaning(describes)).toEqual([['/m/describes', 'ERR_TYPE']]);
    expect(ofMeaning({})).toEqual([['/m/describes', 'ERR_TYPE']]);
    expect(ofMeaning({ kind: 'counts', source: 'mail' })).toEqual([
      ['/m/describes/kind', 'ERR_UNKNOWN_OPTION'],
      ['/m/describes/source', 'ERR_UNKNOWN_OPTION'],
    ]);
    expect(ofMeaning({ kind: 'count', unit: 'visits' })).toEqual([['/m/describes/unit', 'ERR_UNKNOWN_OPTION']]);
    expect(ofMeaning({ kind: 'count', source: undefined })).toEqual([]);
  });

  test('every kind and every source is known', () => {
    for (const kind of ['count', 'rate', 'recency', 'money', 'rating'])
      expect(found({ normalize: 'minMax', describes: { kind } })).toEqual([]);
    for (const source of ['product', 'web', 'emailOpens', 'emailClicks', 'social', 'support', 'survey', 'purchases'])
      expect(found({ normalize: 'minMax', describes: { kind: 'count', source } })).toEqual([]);
  });

  test('while strategies are not known, any name and any options may be right', () => {
    expect(found({ normalize: 'minmax' }, null)).toEqual([]);
    expect(found({ normalize: { type: 'mine', knee: 'x' } }, null)).toEqual([]);
    expect(found({ normalize: 3 }, null)).toEqual([['/m/normalize', 'ERR_TYPE']]);
  });

  test('a strategy is asked about its options', () => {
    expect(found({ normalize: { type: 'goalposts', low: 2, high: 1 } })).toEqual([
      ['/m/normalize/low', 'ERR_OUT_OF_RANGE'],
    ]);
    expect(found({ normalize: { type: 'minMax', 'a/b': 1 } })).toEqual([['/m/normalize/a~1b', 'ERR_UNKNOWN_OPTION']]);
    for (const name of [...hostileNames, 'a.b', 'a[0]', '[', '.']) {
      const normalize = Object.fromEntries([
        ['type', 'minMax'],
        [name, 1],
      ] as const);
      const path = `/m/normalize/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      expect(found({ normalize })).toEqual([[path, 'ERR_UNKNOWN_OPTION']]);
    }
    const [problem] = metricProblems({ normalize: { type: 'goalposts', low: 2, high: 1 } }, '/m', { goalposts });
    expect(problem?.fact).toBe('low 2 is not below high 1');
  });

  test('what a strategy says of having no values is no problem of the spec', () => {
    const mine = () => {
      throw new Error('no values');
    };
    expect(found({ normalize: 'mine' }, { mine })).toEqual([]);
  });
});
