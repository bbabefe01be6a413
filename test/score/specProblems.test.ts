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
    expect(found({ missing: 'zero' })).toEqual([
      ['', 'ERR_TYPE'],
      ['/missing', 'ERR_UNKNOWN_OPTION'],
    ]);
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
