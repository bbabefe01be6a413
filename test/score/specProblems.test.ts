import { describe, expect, test } from 'vitest';
import { minMax } from 'engagement-metrics/normalize';
import { hostileNames } from '../arbitraries.ts';
import { specProblems } from '../../src/score/specProblems.ts';

const found = (spec: unknown) => specProblems(spec, { minMax }).map(({ path, code }) => [path, code]);
const visits = { normalize: 'minMax' };

describe('specProblems', () => {
  test('a spec has metrics, and perhaps options', () => {
    expect(found({ metrics: { visits } })).toEqual([]);
    expect(found({ metrics: { visits }, range: [0, 1], missing: 'reweight', minimumCoverage: 1 })).toEqual([]);
    expect(found({ metrics: { visits }, range: undefined, missing: undefined, minimumCoverage: undefined })).toEqual(
      [],
    );
  });

  test('what is no object, or has no metrics, is none', () => {
    for (const spec of [null, undefined, [], 'spec', 1]) expect(found(spec)).toEqual([['', 'ERR_TYPE']]);
    expect(found({})).toEqual([['', 'ERR_TYPE']]);
    for (const metrics of [null, [], 'visits', 1]) expect(found({ metrics })).toEqual([['/metrics', 'ERR_TYPE']]);
    expect(found({ metrics: {} })).toEqual([['/metrics', 'ERR_LENGTH']]);
  });

  test('one metric at least must weigh', () => {
    const idle = { ...visits, weight: 0 };
    expect(found({ metrics: { visits: idle } })).toEqual([['/metrics', 'ERR_OUT_OF_RANGE']]);
    expect(found({ metrics: { visits: idle, opens: idle } })).toEqual([['/metrics', 'ERR_OUT_OF_RANGE']]);
    expect(found({ metrics: { visits: idle, opens: visits } })).toEqual([]);
  });

  test('options stand beside the metrics, and their problems beside those of metrics', () => {
    expect(found({ metrics: { visits: {} }, minimumCoverage: 2, weights: {} })).toEqual([
      ['/weights', 'ERR_UNKNOWN_OPTION'],
      ['/minimumCoverage', 'ERR_OUT_OF_RANGE'],
      ['/metrics/visits', 'ERR_TYPE'],
    ]);
    expect(found({ missing: 'drop' })).toEqual([
      ['', 'ERR_TYPE'],
      ['/missing', 'ERR_UNKNOWN_OPTION'],
    ]);
  });

  test('groups are checked one by one, then as a tree', () => {
    const used = { ...visits, group: 'use' };
    expect(found({ metrics: { visits: used }, groups: { use: {} } })).toEqual([]);
    expect(
      found({ metrics: { visits: used }, groups: { use: { group: 'all', weight: 2 }, all: { power: 'worst' } } }),
    ).toEqual([]);
    expect(found({ metrics: { visits: used }, groups: { use: { weight: -1, capp: 1 } } })).toEqual([
      ['/groups/use/capp', 'ERR_UNKNOWN_OPTION'],
      ['/groups/use/weight', 'ERR_OUT_OF_RANGE'],
    ]);
    expect(found({ metrics: { visits: used } })).toEqual([['/metrics/visits/group', 'ERR_UNKNOWN_OPTION']]);
    expect(found({ metrics: { visits: used }, groups: { use: { group: 'use' } } })).toEqual([
      ['/groups/use/group', 'ERR_OUT_OF_RANGE'],
    ]);
    expect(found({ metrics: { visits }, groups: { 'a/b~c': {} } })).toEqual([['/groups/a~1b~0c', 'ERR_OUT_OF_RANGE']]);
    for (const groups of [null, [], 'use', 1])
      expect(found({ metrics: { visits }, groups })).toEqual([['/groups', 'ERR_TYPE']]);
    for (const use of [null, [], 'use'])
      expect(found({ metrics: { visits }, groups: { use } })).toEqual([['/groups/use', 'ERR_TYPE']]);
    expect(found({ groups: { use: { cap: 2 } } })).toEqual([
      ['', 'ERR_TYPE'],
      ['/groups/use/cap', 'ERR_OUT_OF_RANGE'],
    ]);
  });

  test('a score has at most 10,000 metrics', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, k) => [`m${String(k)}`, visits]));
    expect(found({ metrics: many(10_000) })).toEqual([]);
    expect(found({ metrics: many(10_001) })).toEqual([['/metrics', 'ERR_LENGTH']]);
  });

  test('what is nested deeper than 16, or longer than 1 MB, is not looked at', () => {
    const nested = (depth: number): unknown => (depth === 0 ? { all: [] } : { not: nested(depth - 1) });
    const spec = (when: unknown) => ({ metrics: { visits }, penalties: [{ when, points: 1 }] });
    expect(found(spec(nested(11)))).toEqual([]);
    expect(found(spec(nested(12)))).toEqual([['', 'ERR_OUT_OF_RANGE']]);
    expect(found({ metrics: { visits: { normalize: 'x'.repeat(1_000_000), wieght: 1 } } })).toEqual([
      ['', 'ERR_OUT_OF_RANGE'],
    ]);
    const itself: Record<string, unknown> = { metrics: { visits } };
    itself['groups'] = itself;
    expect(found(itself)).toEqual([['', 'ERR_OUT_OF_RANGE']]);
  });

  test('metrics may have any name, and their problems lead to them', () => {
    for (const name of hostileNames) {
      const metrics = (metric: object) => Object.fromEntries([[name, metric]]);
      const path = `/metrics/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      expect(found({ metrics: metrics(visits) })).toEqual([]);
      expect(found({ metrics: metrics({}) })).toEqual([[path, 'ERR_TYPE']]);
    }
  });
});
