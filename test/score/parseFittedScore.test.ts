import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeScore,
  explainScore,
  parseFittedScore,
  scoreAll,
  scoreOne,
  type Columns,
  type FittedScore,
} from 'engagement-metrics/score';
import { finiteNumbers, notNumbers } from '../arbitraries.ts';
import {
  cases,
  deepFrozen,
  fieldsOf,
  fitCase,
  fittedReference,
  flatCases,
  problemsOf,
  reference,
  treeCases,
} from './cases.ts';
import { isMalformed, mutations, refusalOf } from './mutations.ts';

const stored = JSON.parse(JSON.stringify(fittedReference)) as typeof fittedReference;
const [visits] = stored.metrics;
const problems = (change: object) => problemsOf(() => parseFittedScore({ ...stored, ...change }));
const metricProblems = (change: object) => problems({ metrics: [stored.metrics[1], { ...visits, ...change }] });
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

/** The reference example with all that a fitted score may have. */
const withEverything: FittedScore<string> = {
  ...fittedReference,
  power: 0,
  floor: 0.01,
  metrics: fittedReference.metrics.map((metric, k) => ({
    ...metric,
    mean: 0.4,
    ...(k < 2 ? { group: 'use', cap: 0.9 } : k < 4 ? { group: 'money' } : {}),
  })),
  groups: [
    { name: 'use', weight: 2, group: 'money', power: 'worst' },
    { name: 'money', weight: 1, cap: 0.8 },
  ],
  penalties: [{ when: { all: [{ of: 'visits', below: 3 }, { not: { of: 'plan', in: ['pro', 7] } }] }, points: 10 }],
  vetoes: [
    {
      when: {
        any: [
          { of: 'invoicesDue', from: 1 },
          { of: 'opens', missing: true },
        ],
      },
      limit: 40,
      reason: 'due',
    },
  ],
  cap: 95,
};

describe('parseFittedScore', () => {
  test('what was written is read back as it stands, and scores alike, bit for bit', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const input = deepFrozen(JSON.parse(JSON.stringify(fitted)) as unknown);
        const read = parseFittedScore(input);
        expect(read).toBe(input);
        const columns = made.columns as Columns<string>;
        expect(scoreAll(read, columns)).toEqual(scoreAll(fitted, columns));
      }),
    );
  });

  test('another version is refused as such, whatever else it holds', () => {
    for (const version of [0, 2, '1', null, undefined]) {
      expect(problemsOf(() => parseFittedScore({ version, tables: [] }))).toEqual([['/version', 'ERR_VERSION']]);
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
    expect(problems({ group: [], missing: 'drop' })).toEqual([
      ['/group', 'ERR_UNKNOWN_OPTION'],
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
    [{ missing: 'drop' }, '/missing', 'ERR_UNKNOWN_OPTION'],
    [{ power: 0 }, '/power', 'ERR_OUT_OF_RANGE'],
    [{ floor: 2 }, '/floor', 'ERR_OUT_OF_RANGE'],
    [{ cap: 101 }, '/cap', 'ERR_OUT_OF_RANGE'],
    [{ penalties: {} }, '/penalties', 'ERR_TYPE'],
    [{ vetoes: [{ when: { all: [] }, limit: 101 }] }, '/vetoes/0/limit', 'ERR_OUT_OF_RANGE'],
    [{ groups: {} }, '/groups', 'ERR_TYPE'],
    [{ groups: [{ name: 'use' }] }, '/groups/0', 'ERR_TYPE'],
    [{ groups: [{ name: 'use', weight: 1 }] }, '/groups/0', 'ERR_OUT_OF_RANGE'],
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

  test('groups stand each before the one it belongs to, and once', () => {
    const [inner, outer] = [
      { name: 'inner', weight: 1, group: 'outer' },
      { name: 'outer', weight: 1 },
    ];
    const metrics = [{ ...visits, group: 'inner' }, stored.metrics[1]];
    expect(problems({ metrics, groups: [inner, outer] })).toEqual([]);
    expect(problems({ metrics, groups: [outer, inner] })).toEqual([['/groups/1/group', 'ERR_OUT_OF_RANGE']]);
    expect(problems({ metrics, groups: [inner, outer, outer] })).toEqual([['/groups/2/name', 'ERR_OUT_OF_RANGE']]);
    expect(problems({ metrics, groups: [inner] })).toEqual([['/groups/0/group', 'ERR_UNKNOWN_OPTION']]);
    expect(problems({ metrics: [{ ...visits, group: 'iner' }], groups: [inner, outer] })).toEqual([
      ['/metrics/0/group', 'ERR_UNKNOWN_OPTION'],
    ]);
    const around = [inner, { ...outer, group: 'inner' }];
    expect(problems({ metrics, groups: around }).map(([path]) => path)).toContain('/groups/0/group');
  });

  test('where a mean is not arithmetic every metric says what the population is worth on average', () => {
    expect(problems({ power: 'worst', metrics: [visits, { ...stored.metrics[1], mean: 0.3 }] })).toEqual([
      ['/metrics/0', 'ERR_TYPE'],
    ]);
    const groups = [{ name: 'use', weight: 1, power: 0.5 }];
    const metrics = [{ ...visits, group: 'use' }];
    expect(problems({ groups, metrics })).toEqual([['/metrics/0', 'ERR_TYPE']]);
    expect(problems({ groups, metrics: metrics.map((metric) => ({ ...metric, mean: 0.3 })) })).toEqual([]);
    expect(problems({ metrics: [{ ...visits, mean: 0.3 }] })).toEqual([]);
  });

  test('what is nested too deep, or too long, is not looked at', () => {
    let nested: unknown = 1;
    for (let i = 0; i < 20; i++) nested = [nested];
    expect(problems({ metrics: nested })).toEqual([['', 'ERR_OUT_OF_RANGE']]);
    expect(problems({ metrics: ['x'.repeat(16_000_000)] })).toEqual([['', 'ERR_OUT_OF_RANGE']]);
  });

  test('one metric may weigh nothing, as long as another weighs', () => {
    expect(problems({ metrics: [{ ...visits, weight: 0 }, stored.metrics[1]] })).toEqual([]);
  });
});

describe('10,000 broken fitted scores', () => {
  test('each is refused with its problems, or scores without a fault', () => {
    const trees = fc.sample(treeCases, 12).map(fitCase);
    const broken = fc.oneof(
      ...[fittedReference, withEverything, ...fc.sample(flatCases, 6).map(fitCase), ...trees].map(mutations),
    );
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
        const row = Object.fromEntries(
          [...fieldsOf(fitted), ...fitted.metrics.map(({ name }) => name)].map((name) => [name, value]),
        );
        const score = scoreOne(fitted, row);
        expect(score === null || (score >= low && score <= high)).toBe(true);
        expect(scoreAll(fitted, [row])).toEqual(Float64Array.of(score ?? NaN));
        const { score: explained, base, points, adjustments } = explainScore(fitted, row);
        expect(explained).toBe(score);
        const sum = [...points, ...adjustments].reduce((total, part) => total + part.points, base);
        expect(Math.abs(sum - (score ?? sum))).toBeLessThanOrEqual(1e-11 * (high - low));
        expect(describeScore(fitted).map(({ metric }) => metric)).toEqual(fitted.metrics.map(({ name }) => name));
        expect(refusalOf(() => scoreOne(fitted, reference.customer)) ?? 'ERR_TYPE').toBe('ERR_TYPE');
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(5000);
    expect(refused).toBeLessThan(10_000);
  });
});
