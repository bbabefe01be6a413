import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeScore, explainScore, parseFittedScore, scoreAll, scoreOne } from 'engagement-metrics/score';
import { finiteNumbers, notNumbers } from '../arbitraries.ts';
import { cases, deepFrozen, fitCase, fittedReference, problemsOf, reference } from './cases.ts';
import { isMalformed, mutations, refusalOf } from './mutations.ts';

const stored = JSON.parse(JSON.stringify(fittedReference)) as typeof fittedReference;
const [visits] = stored.metrics;
const problems = (change: object) => problemsOf(() => parseFittedScore({ ...stored, ...change }));
const metricProblems = (change: object) => problems({ metrics: [stored.metrics[1], { ...visits, ...change }] });
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

describe('parseFittedScore', () => {
  test('what was written is read back as it stands, and scores alike, bit for bit', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const input = deepFrozen(JSON.parse(JSON.stringify(fitted)) as unknown);
        const read = parseFittedScore(input);
        expect(read).toBe(input);
        expect(scoreAll(read, made.columns)).toEqual(scoreAll(fitted, made.columns));
      }),
    );
  });

  test('another version is refused as such, whatever else it holds', () => {
    for (const version of [0, 2, '1', null, undefined]) {
      expect(problemsOf(() => parseFittedScore({ version, groups: [] }))).toEqual([['/version', 'ERR_VERSION']]);
    }
  });

  test('the error names the first problem and holds them all', () => {
    const parsing = () => parseFittedScore({ ...stored, range: [1, 0], minimumCoverage: 2 });
    expect(parsing).toThrow(TypeError);
    expect(parsing).toThrow(expect.objectContaining({ code: 'ERR_INVALID_SPEC', argument: 'input' }));
    expect(parsing).toThrow('parseFittedScore: input /range is not [low, high] with low below high (and 1 more)');
    expect(problemsOf(parsing)).toEqual([
      ['/range', 'ERR_OUT_OF_RANGE'],
      ['/minimumCoverage', 'ERR_OUT_OF_RANGE'],
    ]);
  });

  test('what is no object is refused', () => {
    for (const input of [null, undefined, [], ...notNumbers.filter((value) => typeof value !== 'object'), 1]) {
      expect(problemsOf(() => parseFittedScore(input))).toEqual([['', 'ERR_TYPE']]);
    }
  });

  test('every field must be there, and no other', () => {
    for (const key of Object.keys(stored)) {
      expect(problemsOf(() => parseFittedScore(without(stored, key)))).toEqual([['', 'ERR_TYPE']]);
    }
    expect(problems({ groups: [], missing: 'zero' })).toEqual([
      ['/groups', 'ERR_UNKNOWN_OPTION'],
      ['/missing', 'ERR_UNKNOWN_OPTION'],
    ]);
    for (const key of Object.keys(visits!)) {
      const metrics = [without(visits!, key)];
      expect(problems({ metrics })).toEqual([['/metrics/0', 'ERR_TYPE']]);
    }
    expect(metricProblems({ 'a/b~c': 1 })).toEqual([['/metrics/1/a~1b~0c', 'ERR_UNKNOWN_OPTION']]);
  });

  test.each([
    [{ range: [0, 0] }, '/range', 'ERR_OUT_OF_RANGE'],
    [{ range: [0, 1, 2] }, '/range', 'ERR_OUT_OF_RANGE'],
    [{ range: [0] }, '/range', 'ERR_LENGTH'],
    [{ range: [0, null] }, '/range/1', 'ERR_TYPE'],
    [{ range: [-1.7e308, 1.7e308] }, '/range', 'ERR_OUT_OF_RANGE'],
    [{ missing: 'zero' }, '/missing', 'ERR_UNKNOWN_OPTION'],
    [{ minimumCoverage: -0.1 }, '/minimumCoverage', 'ERR_OUT_OF_RANGE'],
    [{ minimumCoverage: NaN }, '/minimumCoverage', 'ERR_NOT_FINITE'],
    [{ metrics: [] }, '/metrics', 'ERR_LENGTH'],
    [{ metrics: {} }, '/metrics', 'ERR_TYPE'],
    [{ metrics: [null] }, '/metrics/0', 'ERR_TYPE'],
    [{ metrics: [visits, stored.metrics[1], visits] }, '/metrics/2/name', 'ERR_OUT_OF_RANGE'],
    [{ metrics: [{ ...visits, weight: 0 }] }, '/metrics', 'ERR_OUT_OF_RANGE'],
  ])('what holds for the whole is checked: %j', (change, path, code) => {
    expect(problems(change)).toEqual([[path, code]]);
  });

  test.each([
    [{ name: 1 }, '/metrics/1/name', 'ERR_TYPE'],
    [{ weight: -1 }, '/metrics/1/weight', 'ERR_OUT_OF_RANGE'],
    [{ weight: null }, '/metrics/1/weight', 'ERR_TYPE'],
    [{ scale: null }, '/metrics/1/scale', 'ERR_TYPE'],
    [{ scale: { type: 'linear', domain: [0, 1], range: [0, 2] } }, '/metrics/1/scale/range/1', 'ERR_OUT_OF_RANGE'],
    [{ observed: -1 }, '/metrics/1/observed', 'ERR_OUT_OF_RANGE'],
    [{ observed: '3' }, '/metrics/1/observed', 'ERR_TYPE'],
    [{ missing: -1 }, '/metrics/1/missing', 'ERR_OUT_OF_RANGE'],
    [{ missing: '3' }, '/metrics/1/missing', 'ERR_TYPE'],
    [{ flat: 0 }, '/metrics/1/flat', 'ERR_TYPE'],
  ])('what a metric holds is checked: %j', (change, path, code) => {
    expect(metricProblems(change)).toEqual([[path, code]]);
  });

  test('one metric may weigh nothing, as long as another weighs', () => {
    expect(problems({ metrics: [{ ...visits, weight: 0 }, stored.metrics[1]] })).toEqual([]);
  });
});

describe('10,000 broken fitted scores', () => {
  test('each is refused with its problems, or scores without a fault', () => {
    const broken = fc.oneof(...[fittedReference, ...fc.sample(cases, 12).map(fitCase)].map(mutations));
    let refused = 0;
    fc.assert(
      fc.property(broken, finiteNumbers, (input, value) => {
        const found = problemsOf(() => parseFittedScore(input));
        expect(found.filter(isMalformed)).toEqual([]);
        if (found.length > 0) {
          refused++;
          return;
        }
        const fitted = parseFittedScore(input);
        const [low, high] = fitted.range;
        const row = Object.fromEntries(fitted.metrics.map(({ name }) => [name, value]));
        const score = scoreOne(fitted, row);
        expect(score === null || (score >= low && score <= high)).toBe(true);
        expect(scoreAll(fitted, [row])).toEqual(Float64Array.of(score ?? NaN));
        expect(explainScore(fitted, row).score).toBe(score);
        expect(describeScore(fitted).map(({ metric }) => metric)).toEqual(fitted.metrics.map(({ name }) => name));
        expect(refusalOf(() => scoreOne(fitted, reference.customer)) ?? 'ERR_TYPE').toBe('ERR_TYPE');
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(5000);
    expect(refused).toBeLessThan(10_000);
  });
});
