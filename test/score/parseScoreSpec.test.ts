import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as normalizers from 'engagement-metrics/normalize';
import { fitScore, parseScoreSpec } from 'engagement-metrics/score';
import { cases, deepFrozen, problemsOf, reference } from './cases.ts';
import { isMalformed, mutations, refusalOf } from './mutations.ts';

const strategies = { ...normalizers };
const problems = (input: unknown) => problemsOf(() => parseScoreSpec(input, strategies));

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
      missing: 'zero',
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

  test('the error names the argument and the first problem', () => {
    const parsing = () =>
      parseScoreSpec({ metrics: { nps: { normalize: 'gaolposts' } } }, { goalposts: normalizers.goalposts });
    expect(parsing).toThrow(TypeError);
    expect(parsing).toThrow(expect.objectContaining({ code: 'ERR_INVALID_SPEC', argument: 'input' }));
    expect(parsing).toThrow(
      "parseScoreSpec: input /metrics/nps/normalize names 'gaolposts', not handed over; handed over: goalposts",
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
  const samples = fc.sample(cases, 12);
  const specs = [
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
        expect(fitScore(spec, named, strategies).metrics.map(({ name }) => name)).toEqual(Object.keys(spec.metrics));
        const codes = [null, 'ERR_TYPE', 'ERR_OUT_OF_RANGE', 'ERR_EMPTY', 'ERR_OVERFLOW'];
        expect(codes).toContain(refusalOf(() => fitScore(spec, columns, strategies)));
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(5000);
    expect(refused).toBeLessThan(10_000);
  });
});
