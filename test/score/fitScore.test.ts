import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as normalizers from 'engagement-metrics/normalize';
import { applyScale, type Scale } from 'engagement-metrics/scale';
import { fitScore, scoreOne, type ScoreSpec } from 'engagement-metrics/score';
import { mean } from 'engagement-metrics/stats';
import { hostileNames, missingValues } from '../arbitraries.ts';
import {
  cases,
  deepFrozen,
  fitCase,
  fittedReference,
  flatCases,
  problemsOf,
  reference,
  rowsOf,
  typedOf,
} from './cases.ts';

const { goalposts, minMax, percentileRank, zScore } = normalizers;
const customers = { visits: [0, 5, null, 20], daysAway: [2, 30, 9, 9] };

describe('fitScore', () => {
  test('a fitted score is plain JSON: what was learned, in the order of the spec', () => {
    const spec = {
      metrics: {
        visits: { weight: 3, normalize: 'minMax' },
        daysAway: { normalize: { type: 'goalposts', low: 0, high: 28 }, better: 'lower' },
      },
      range: [0, 10],
      minimumCoverage: 0.7,
    } as const;
    const line = (domain: number[], range: number[]) => ({ type: 'linear', domain, range });
    expect(fitScore(spec, customers, { minMax, goalposts })).toEqual({
      version: 1,
      range: [0, 10],
      missing: 'reweight',
      minimumCoverage: 0.7,
      metrics: [
        { name: 'visits', weight: 3, scale: line([0, 20], [0, 1]), observed: 3, missing: 1, flat: false },
        { name: 'daysAway', weight: 1, scale: line([0, 28], [1, 0]), observed: 4, missing: 0, flat: false },
      ],
    });
  });

  test('goalposts can be fitted to nobody', () => {
    expect(fitScore(reference.spec, [], { goalposts })).toEqual(fittedReference);
  });

  test('what is left out has its default, and undefined is left out', () => {
    const bare = fitScore({ metrics: { visits: { normalize: 'minMax' } } }, customers, { minMax });
    const options = {
      range: undefined,
      missing: undefined,
      minimumCoverage: undefined,
      power: undefined,
      floor: undefined,
      penalties: undefined,
      vetoes: undefined,
      cap: undefined,
      groups: undefined,
    };
    const spelt = { range: [0, 100], missing: 'reweight', minimumCoverage: 0.5, groups: {} } as const;
    const metric = (weight?: 1, better?: 'higher') => ({ visits: { normalize: 'minMax', weight, better } as const });
    expect(fitScore({ metrics: metric(), ...options }, customers, { minMax })).toEqual(bare);
    expect(fitScore({ metrics: metric(1, 'higher'), ...spelt }, customers, { minMax })).toEqual(bare);
  });

  test('rows, columns and typed columns teach the same', () => {
    fc.assert(
      fc.property(cases, ({ spec, columns }) => {
        for (const population of [rowsOf(columns), typedOf(columns)]) {
          const fitted = fitScore(spec as ScoreSpec<string, never>, population as object[], { ...normalizers });
          expect(fitted).toEqual(fitCase({ spec, columns }));
        }
      }),
    );
  });

  test('every metric says how many had a value and how many had none', () => {
    fc.assert(
      fc.property(cases, (made) => {
        for (const { name, observed, missing } of fitCase(made).metrics) {
          const column = made.columns[name]!;
          expect(missing).toBe(column.filter((value) => value === null).length);
          expect(observed + missing).toBe(column.length);
        }
      }),
    );
  });

  test('all ways of missing are counted as missing', () => {
    const { metrics } = fitScore(
      { metrics: { visits: { normalize: 'minMax' } } },
      { visits: [1, ...missingValues] },
      { minMax },
    );
    expect(metrics[0]).toMatchObject({ observed: 1, missing: missingValues.length });
  });

  test('lower is better turns the range around, and nothing else', () => {
    fc.assert(
      fc.property(flatCases, (made) => {
        const turned = (better: 'higher' | 'lower') => {
          const entries = Object.entries(made.spec.metrics).map(([name, metric]) => [name, { ...metric, better }]);
          return fitCase({ ...made, spec: { ...made.spec, metrics: Object.fromEntries(entries) } }).metrics;
        };
        turned('higher').forEach((metric, k) => {
          const range = metric.scale.range.map((worth) => 1 - worth);
          expect(turned('lower')[k]).toEqual({ ...metric, scale: { ...metric.scale, range } });
        });
      }),
    );
  });

  test('groups come each before the one it belongs to, else in their order, with all that they say', () => {
    const metrics = {
      visits: { normalize: 'minMax', group: 'inner', cap: 0.5 },
      daysAway: { normalize: 'minMax', better: 'lower', group: 'second', describes: { kind: 'recency' } },
    } as const;
    const groups = {
      first: { power: 'worst', cap: 0.9 },
      second: { weight: 2, group: 'first' },
      inner: { power: 0, floor: 0.1, group: 'third', weight: undefined },
      third: { group: 'first' },
    } as const;
    const fitted = fitScore({ metrics, groups }, customers, { minMax });
    expect(fitted.groups).toEqual([
      { name: 'inner', weight: 1, power: 0, floor: 0.1, group: 'third' },
      { name: 'second', weight: 2, group: 'first' },
      { name: 'third', weight: 1, group: 'first' },
      { name: 'first', weight: 1, power: 'worst', cap: 0.9 },
    ]);
    expect(fitted.metrics.map(({ group, cap }) => [group, cap])).toEqual([
      ['inner', 0.5],
      ['second', undefined],
    ]);
    expect(fitted.metrics.every((metric) => !Object.hasOwn(metric, 'describes'))).toBe(true);
    expect(Object.hasOwn(fitted.metrics[1]!, 'cap')).toBe(false);
  });

  test('what the population is worth on average is kept where a mean is not arithmetic, and only there', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const fitted = fitCase(made);
        const arithmetic = [fitted, ...(fitted.groups ?? [])].every(({ power = 1 }) => power === 1);
        for (const { name, scale, mean: kept } of fitted.metrics) {
          const worths = made.columns[name]!.map((value) => applyScale(scale, (value as number | null) ?? NaN));
          expect(kept).toBe(arithmetic ? undefined : mean(worths));
        }
      }),
    );
    const nobody = fitScore({ ...reference.spec, power: 'worst' }, [], { goalposts });
    expect(nobody.metrics.map((metric) => metric.mean)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
  });

  test('penalties and vetoes are copied, so that a spec that changes later changes no fitted score', () => {
    const when = { of: 'plan', in: ['trial'] };
    const spec = { ...reference.spec, penalties: [{ when, points: 5 }], vetoes: [{ when, limit: 50 }], cap: 90 };
    const fitted = fitScore(spec, [], { goalposts });
    expect(fitted).toMatchObject({ penalties: spec.penalties, vetoes: spec.vetoes, cap: 90 });
    when.in.push('free');
    expect(fitted.penalties).toEqual([{ when: { of: 'plan', in: ['trial'] }, points: 5 }]);
    expect(fitted.vetoes).toEqual([{ when: { of: 'plan', in: ['trial'] }, limit: 50 }]);
  });

  test('a fitted score survives JSON as it stands, and a frozen spec is enough', () => {
    fc.assert(
      fc.property(cases, ({ spec, columns }) => {
        const fitted = fitCase({
          spec: deepFrozen(structuredClone(spec)),
          columns: deepFrozen(structuredClone(columns)),
        });
        expect(JSON.parse(JSON.stringify(fitted))).toStrictEqual(fitted);
      }),
    );
  });

  test('a population of one teaches that whatever is learned from others is worth half', () => {
    for (const normalize of ['minMax', 'zScore', 'robust', 'percentileRank', 'logMinMax'] as const) {
      const fitted = fitScore({ metrics: { visits: { normalize } } }, [{ visits: 7 }], { ...normalizers });
      expect(fitted.metrics[0]).toMatchObject({ observed: 1, missing: 0, flat: true });
      for (const visits of [0, 7, 1e9]) expect(scoreOne(fitted, { visits })).toBe(50);
    }
  });

  test('a metric without spread is flat, and worth half', () => {
    const fitted = fitScore(
      { metrics: { visits: { normalize: 'zScore' }, opens: { normalize: 'minMax', better: 'lower' } } },
      { visits: [1, 2], opens: [7, 7] },
      { zScore, minMax },
    );
    expect(fitted.metrics.map(({ flat }) => flat)).toEqual([false, true]);
    expect(fitted.metrics[1]?.scale).toEqual({ type: 'linear', domain: [7], range: [0.5] });
  });

  test('spec, population and strategies are left as they are', () => {
    const spec = deepFrozen({ metrics: { visits: { normalize: { type: 'percentileRank' } } }, range: [0, 1] } as const);
    const visits = Float64Array.of(3, NaN, 1, 2);
    const handed = Object.freeze({ percentileRank });
    const fitted = fitScore(spec, Object.freeze({ visits }), handed);
    expect(visits).toEqual(Float64Array.of(3, NaN, 1, 2));
    expect(fitScore(spec, deepFrozen([{ visits: 3 }, { visits: null }, { visits: 1 }, { visits: 2 }]), handed)).toEqual(
      fitted,
    );
  });

  test('groups may have any name, also that of a metric', () => {
    const named = <T>(of: (k: number) => T) => Object.fromEntries(hostileNames.map((name, k) => [name, of(k)]));
    const next = (k: number) => (k + 1 < hostileNames.length ? { group: hostileNames[k + 1]! } : {});
    const spec = { metrics: named((k) => ({ normalize: 'minMax' as const, ...next(k) })), groups: named(next) };
    const rooted = {
      ...spec,
      metrics: { ...spec.metrics, first: { normalize: 'minMax' as const, group: hostileNames[0]! } },
    };
    const { groups = [] } = fitScore(rooted, { ...named(() => [0, 1]), first: [0, 1] }, { minMax });
    expect(groups.map(({ name, group }) => [name, group])).toEqual(
      hostileNames.map((name, k) => [name, hostileNames[k + 1]]),
    );
  });

  test('metrics may have any name', () => {
    const named = <T>(of: (k: number) => T) => Object.fromEntries(hostileNames.map((name, k) => [name, of(k)]));
    const spec = { metrics: named((k) => ({ weight: k + 1, normalize: 'minMax' as const })) };
    const { metrics } = fitScore(
      spec,
      named((k) => [k, k + 10]),
      { minMax },
    );
    const learned = metrics.map(({ name, weight, scale }) => [name, weight, scale.domain[0]]);
    expect(learned).toEqual(
      Object.keys(spec.metrics).map((name) => [name, hostileNames.indexOf(name) + 1, hostileNames.indexOf(name)]),
    );
  });
});

describe('what cannot be fitted is refused', () => {
  const visits = (normalize: unknown, more: object = {}) => ({ metrics: { visits: { normalize, ...more } } }) as never;
  const fitting =
    (spec: unknown, population: unknown = customers) =>
    () =>
      fitScore(spec as never, population as never, { ...normalizers });

  test('a spec with problems, all of them named', () => {
    const fit = fitting({ metrics: { visits: { normalize: 'minmax', weight: -1 }, daysAway: {} }, rnage: [0, 1] });
    expect(problemsOf(fit)).toEqual([
      ['/rnage', 'ERR_UNKNOWN_OPTION'],
      ['/metrics/visits/normalize', 'ERR_UNKNOWN_OPTION'],
      ['/metrics/visits/weight', 'ERR_OUT_OF_RANGE'],
      ['/metrics/daysAway', 'ERR_TYPE'],
    ]);
    expect(fit).toThrow(expect.objectContaining({ code: 'ERR_INVALID_SPEC', argument: 'spec' }));
    expect(fit).toThrow(TypeError);
    expect(fit).toThrow(/^fitScore: spec \/rnage is unknown.*\(and 3 more\)$/);
  });

  test('a metric that the population lacks', () => {
    expect(fitting(visits('minMax'), { opens: [1] })).toThrow(
      expect.objectContaining({ code: 'ERR_TYPE', argument: 'population.visits' }),
    );
  });

  test('a metric that nobody has, said by name', () => {
    const nobody = fitting(visits('minMax'), { visits: [null, NaN] });
    expect(nobody).toThrow(expect.objectContaining({ code: 'ERR_EMPTY', argument: 'spec.metrics.visits' }));
    expect(nobody).toThrow(RangeError);
    expect(nobody).toThrow(/^fitScore: spec.metrics.visits cannot be fitted: /);
  });

  test('a value that the strategy refuses', () => {
    expect(fitting(visits('logMinMax'), { visits: [1, -1] })).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'spec.metrics.visits' }),
    );
  });

  test.each([
    ['minMax', [-1.7e308, 1.7e308]],
    ['percentileRank', [-1.7e308, 1.7e308]],
    ['robust', [-1.7e308, -1.7e308, 1.7e308, 1.7e308]],
    ['zScore', [-1.7e308, 1.7e308]],
    ['zScore', [0, 1.7e308, 1.7e308]],
  ])('%s of values wider than the doubles', (type, values) => {
    const wide = fitting(visits(type), { visits: values });
    expect(wide).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'spec.metrics.visits' }));
    expect(wide).toThrow(RangeError);
    expect(wide).toThrow(/^fitScore: spec.metrics.visits /);
  });

  test('a weight of null', () => {
    expect(problemsOf(fitting(visits('minMax', { weight: null })))).toEqual([['/metrics/visits/weight', 'ERR_TYPE']]);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'a strategy that is only inherited: %s',
    (type) => {
      expect(problemsOf(fitting(visits(type)))).toEqual([['/metrics/visits/normalize', 'ERR_UNKNOWN_OPTION']]);
    },
  );
});

describe("a user's own strategy", () => {
  const spec = { metrics: { visits: { normalize: 'mine' } } } as const;
  const fitWith = (mine: (values: Float64Array) => unknown) => () =>
    fitScore(spec, customers, { mine: mine as (values: Float64Array) => Scale });

  test('needs no registration, and gets its options', () => {
    const target = (_values: Float64Array, { at = 10 }: { readonly at?: number } = {}): Scale => {
      return { type: 'saturating', domain: [0, at], range: [0, 1] };
    };
    const fit = (normalize: 'target' | { type: 'target'; at: number }) =>
      fitScore({ metrics: { visits: { normalize } } }, customers, { target });
    expect(scoreOne(fit('target'), { visits: 10 })).toBe(50);
    expect(scoreOne(fit({ type: 'target', at: 30 }), { visits: 10 })).toBe(25);
  });

  test('may build on another strategy', () => {
    const upTo = (of: (values: Float64Array) => number) => (values: Float64Array) =>
      goalposts(values, { low: 0, high: of(values) });
    const largest = upTo((values) => values.reduce((most, value) => Math.max(most, value || 0), -Infinity));
    const average = upTo((values) => mean(values)!);
    const metrics = { visits: { normalize: 'largest' }, daysAway: { normalize: 'average' } } as const;
    const fitted = fitScore({ metrics }, customers, { largest, average });
    expect(fitted.metrics.map(({ scale }) => scale.domain)).toEqual([
      [0, 20],
      [0, 12.5],
    ]);
  });

  test('gets the values of the population, NaN where missing', () => {
    let seen: number[] = [];
    const mine = (values: Float64Array): Scale => {
      seen = [...values];
      return { type: 'linear', domain: [0], range: [1] };
    };
    for (const visits of [[0, 5, null, 20], Float64Array.of(0, 5, Infinity, 20)]) {
      fitScore(spec, { visits }, { mine });
      expect(seen).toEqual([0, 5, NaN, 20]);
    }
  });

  test.each<[unknown]>([
    [null],
    [undefined],
    [42],
    ['linear'],
    [[]],
    [{}],
    [Promise.resolve({ type: 'linear', domain: [0], range: [1] })],
    [{ type: 'spline', domain: [0, 1], range: [0, 1] }],
    [{ type: 'linear', domain: [], range: [] }],
    [{ type: 'linear', domain: [0, 1], range: [0] }],
    [{ type: 'linear', domain: [0, 1], range: [0, 1.5] }],
    [{ type: 'linear', domain: [0, NaN], range: [0, 1] }],
    [{ type: 'linear', domain: [1, 1], range: [0, 1] }],
    [{ type: 'linear', domain: Float64Array.of(0, 1), range: [0, 1] }],
    [{ type: 'log', domain: [-1, 1], range: [0, 1] }],
    [{ type: 'logistic', domain: [1, 0], range: [0, 1] }],
    [{ type: 'step', domain: [1], range: [1] }],
    [{ type: 'linear', domain: [0, 1], range: [0, 1], clamp: false }],
  ])('that gives no scale is refused: %o', (junk) => {
    const fit = fitWith(() => junk);
    expect(fit).toThrow(expect.objectContaining({ code: 'ERR_INVALID_SPEC', argument: 'normalizers.mine' }));
    expect(fit).toThrow(/^fitScore: normalizers.mine /);
    expect(problemsOf(fit)).not.toEqual([]);
  });

  test('that gives no scale is told what is wrong with it, and where', () => {
    const fit = fitWith(() => ({ type: 'linear', domain: [0, '1'], range: [0, 1.5] }));
    expect(problemsOf(fit)).toEqual([
      ['/domain/1', 'ERR_TYPE'],
      ['/range/1', 'ERR_OUT_OF_RANGE'],
    ]);
  });

  test('that throws an error of its own is heard: it comes through as it is', () => {
    const own = new Error('no such table');
    const foreign = Object.assign(new Error('no such file'), { code: 'ENOENT' });
    for (const error of [own, foreign, 'a text', null, undefined]) {
      let caught: unknown = 'nothing';
      try {
        fitWith(() => {
          throw error;
        })();
      } catch (thrown) {
        caught = thrown;
      }
      expect(caught).toBe(error);
    }
  });
});
