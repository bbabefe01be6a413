import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as normalizers from 'engagement-metrics/normalize';
import { fitScore, parseFittedScore, parseScoreSpec, scoreAll, scoreOne, type Columns } from 'engagement-metrics/score';
import { cases, deepFrozen, fieldsOf, flatCases, problemsOf, reference, treeCases } from './cases.ts';
import { isMalformed, mutations, refusalOf } from './mutations.ts';

const strategies = { ...normalizers };
const problems = (input: unknown) => problemsOf(() => parseScoreSpec(input, strategies));

/** A spec with all that a spec may have. */
const withEverything = {
  metrics: {
    visits: { normalize: 'minMax', group: 'use', cap: 0.9, describes: { kind: 'count', source: 'web' } },
    opens: { normalize: { type: 'goalposts', low: 0, high: 9 }, group: 'use', weight: 2 },
    nps: { normalize: 'zScore', better: 'lower' },
  },
  groups: { use: { weight: 2, group: 'all', power: 'worst' }, all: { cap: 0.8, power: -1, floor: 0.1 } },
  power: 0,
  floor: 0.01,
  missing: 'neutral',
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

describe('parseScoreSpec', () => {
  test('a spec read from JSON is given back as it stands', () => {
    fc.assert(
      fc.property(cases, ({ spec }) => {
        const input = deepFrozen(JSON.parse(JSON.stringify(spec)) as unknown);
        expect(parseScoreSpec(input, strategies)).toBe(input);
      }),
    );
  });

  test('it fits as the spec that was written', () => {
    const read = parseScoreSpec(JSON.parse(JSON.stringify(reference.spec)), strategies);
    expect(fitScore(read, [reference.customer], strategies)).toEqual(
      fitScore(reference.spec, [reference.customer], strategies),
    );
  });

  test('all problems are told at once, each with its place', () => {
    const input = {
      metrics: {
        'a/b~c': { normalize: 'minmax' },
        visits: { normalize: { type: 'goalposts', low: 0 }, weight: '1' },
        opens: { normalize: { type: 'goalposts', low: 2, high: 1 }, better: 'Lower', wieght: 2 },
        social: { normalize: { type: 'zScore', ddof: 1 }, weight: 1e-200 },
        clv: 'minMax',
        nps: { weight: 1 },
      },
      range: [0, '100'],
      missing: 'drop',
      minimumCoverage: 80,
      rnage: [0, 1],
    };
    expect(problems(input)).toEqual([
      ['/rnage', 'ERR_UNKNOWN_OPTION'],
      ['/range/1', 'ERR_TYPE'],
      ['/missing', 'ERR_UNKNOWN_OPTION'],
      ['/minimumCoverage', 'ERR_OUT_OF_RANGE'],
      ['/metrics/a~1b~0c/normalize', 'ERR_UNKNOWN_OPTION'],
      ['/metrics/visits/normalize/high', 'ERR_TYPE'],
      ['/metrics/visits/weight', 'ERR_TYPE'],
      ['/metrics/opens/wieght', 'ERR_UNKNOWN_OPTION'],
      ['/metrics/opens/normalize/low', 'ERR_OUT_OF_RANGE'],
      ['/metrics/opens/better', 'ERR_UNKNOWN_OPTION'],
      ['/metrics/social/normalize/ddof', 'ERR_UNKNOWN_OPTION'],
      ['/metrics/social/weight', 'ERR_OUT_OF_RANGE'],
      ['/metrics/clv', 'ERR_TYPE'],
      ['/metrics/nps', 'ERR_TYPE'],
    ]);
  });

  test('so are those of groups, penalties and vetoes', () => {
    expect(problems(withEverything)).toEqual([]);
    const input = {
      ...withEverything,
      groups: { use: { wieght: 1, group: 'all' }, all: { power: -1 } },
      penalties: [{ when: { of: 'plan', on: ['pro'] }, points: '10' }],
      vetoes: [{ limit: 400 }],
      cap: -5,
    };
    expect(problems(input)).toEqual([
      ['/penalties/0/when/on', 'ERR_UNKNOWN_OPTION'],
      ['/penalties/0/when', 'ERR_TYPE'],
      ['/penalties/0/points', 'ERR_TYPE'],
      ['/vetoes/0', 'ERR_TYPE'],
      ['/vetoes/0/limit', 'ERR_OUT_OF_RANGE'],
      ['/cap', 'ERR_OUT_OF_RANGE'],
      ['/groups/use/wieght', 'ERR_UNKNOWN_OPTION'],
      ['/groups/all/power', 'ERR_OUT_OF_RANGE'],
    ]);
  });

  test('the error names the argument and the first problem', () => {
    const parsing = () =>
      parseScoreSpec({ metrics: { nps: { normalize: 'gaolposts' } } }, { goalposts: normalizers.goalposts });
    expect(parsing).toThrow(TypeError);
    expect(parsing).toThrow(expect.objectContaining({ code: 'ERR_INVALID_SPEC', argument: 'input' }));
    expect(parsing).toThrow(
      "parseScoreSpec: input /metrics/nps/normalize names 'gaolposts', not handed over; did you mean goalposts?",
    );
  });

  test('a strategy must be handed over to be named, and its bare name needs defaults', () => {
    const spec = (normalize: unknown) => ({ metrics: { visits: { normalize } } });
    expect(problemsOf(() => parseScoreSpec(spec('minMax'), {}))).toEqual([
      ['/metrics/visits/normalize', 'ERR_UNKNOWN_OPTION'],
    ]);
    expect(problems(spec('goalposts'))).toEqual([['/metrics/visits/normalize/low', 'ERR_TYPE']]);
    expect(problems(spec('minMax'))).toEqual([]);
  });
});

describe('10,000 broken specs', () => {
  const samples = [...fc.sample(flatCases, 6), ...fc.sample(treeCases, 12)];
  const specs = [
    { spec: withEverything, columns: { visits: [1], opens: [2], nps: [3] } },
    { spec: reference.spec, columns: { visits: [1], opens: [2], social: [3], purchases: [4], clv: [5] } },
    ...samples,
  ];
  const broken = fc.oneof(...specs.map(({ spec, columns }) => fc.tuple(mutations(spec), fc.constant(columns))));

  test('each is refused with its problems, or can be fitted or refused for its population', () => {
    let refused = 0;
    fc.assert(
      fc.property(broken, ([input, columns]) => {
        const found = problems(input);
        expect(found.filter(isMalformed)).toEqual([]);
        if (found.length > 0) {
          refused++;
          return;
        }
        const spec = parseScoreSpec(input, strategies);
        const named = Object.fromEntries(Object.keys(spec.metrics).map((name) => [name, [1, 2]]));
        const fitted = fitScore(spec, named, strategies);
        expect(fitted.metrics.map(({ name }) => name)).toEqual(Object.keys(spec.metrics));
        const row = Object.fromEntries([...fieldsOf(fitted), ...Object.keys(named)].map((name) => [name, 2]));
        const score = scoreOne(parseFittedScore(JSON.parse(JSON.stringify(fitted))), row);
        expect(score === null || (score >= fitted.range[0] && score <= fitted.range[1])).toBe(true);
        expect(scoreAll(fitted, [row])).toEqual(Float64Array.of(score ?? NaN));
        const codes = [null, 'ERR_TYPE', 'ERR_OUT_OF_RANGE', 'ERR_EMPTY', 'ERR_OVERFLOW'];
        expect(codes).toContain(refusalOf(() => fitScore(spec, columns as Columns<string>, strategies)));
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(5000);
    expect(refused).toBeLessThan(10_000);
  });
});
