import { describe, expectTypeOf, test } from 'vitest';
import * as normalizers from 'engagement-metrics/normalize';
import type { Scale } from 'engagement-metrics/scale';
import {
  defineScore,
  describeScore,
  explainScore,
  fitScore,
  normalizeAll,
  parseFittedScore,
  parseScoreSpec,
  scoreAll,
  scoreOne,
  type FittedScore,
} from 'engagement-metrics/score';
import { codesOf } from 'engagement-metrics/table';

const { goalposts, percentileRank, zScore } = normalizers;

interface Customer {
  id: string;
  sessions: number;
  daysSinceActive: number;
  nps: number | null;
}
declare const customers: Customer[];

const health = defineScore({
  metrics: {
    sessions: { weight: 3, normalize: 'percentileRank' },
    daysSinceActive: { weight: 2, normalize: 'percentileRank', better: 'lower' },
    nps: { weight: 1, normalize: { type: 'goalposts', low: -100, high: 100 } },
  },
  range: [0, 100],
});
const fitted = fitScore(health, customers, { percentileRank, goalposts });

describe('metrics are known by name', () => {
  test('the names are inferred from the spec, defined apart or on the spot', () => {
    expectTypeOf(fitted).toEqualTypeOf<FittedScore<'sessions' | 'daysSinceActive' | 'nps'>>();
    const spec = {
      metrics: { sessions: { normalize: 'zScore' }, nps: { normalize: 'zScore', better: 'lower' } },
    } as const;
    expectTypeOf(fitScore(spec, customers, { zScore })).toEqualTypeOf<FittedScore<'sessions' | 'nps'>>();
    expectTypeOf(fitScore({ metrics: { nps: { normalize: 'zScore' } } }, customers, { zScore })).toEqualTypeOf<
      FittedScore<'nps'>
    >();
  });

  test('results say what they are', () => {
    expectTypeOf(scoreOne(fitted, { sessions: 12, daysSinceActive: 3, nps: null })).toEqualTypeOf<number | null>();
    expectTypeOf(scoreAll(fitted, customers)).toEqualTypeOf<Float64Array>();
    expectTypeOf(explainScore(fitted, customers[0]!).points[0]!.metric).toEqualTypeOf<
      'sessions' | 'daysSinceActive' | 'nps'
    >();
    expectTypeOf(describeScore(fitted)[0]!.metric).toEqualTypeOf<'sessions' | 'daysSinceActive' | 'nps'>();
  });

  test('rows may hold more, and columns may be any column', () => {
    scoreOne(fitted, customers[0]!);
    scoreAll(fitted, { sessions: [1, null], daysSinceActive: new Set([1, 2]), nps: new Float64Array(2) });
    scoreAll(fitted, Object.freeze([...customers]));
    fitScore(
      health,
      { sessions: [1, undefined], daysSinceActive: new Int8Array(2), nps: [1, 2].values() },
      { percentileRank, goalposts },
    );
  });

  test('a metric that is missing is an error', () => {
    // @ts-expect-error nps is missing (E5)
    scoreOne(fitted, { sessions: 12, daysSinceActive: 3 });
    // @ts-expect-error nps is missing
    scoreAll(fitted, [{ sessions: 12, daysSinceActive: 3 }]);
    // @ts-expect-error nps is missing
    scoreAll(fitted, { sessions: [12], daysSinceActive: [3] });
    // @ts-expect-error nps is missing
    explainScore(fitted, { sessions: 12, daysSinceActive: 3 });
  });

  test('a metric that is misspelt is an error', () => {
    // @ts-expect-error customers have sessions, not sesions (E6)
    fitScore(defineScore({ metrics: { sesions: { normalize: 'zScore' } } }), customers, { zScore });
    // @ts-expect-error customers have sessions, not sesions
    fitScore({ metrics: { sesions: { normalize: 'zScore' } } }, customers, { zScore });
    // @ts-expect-error a literal row has no use for extra (E12)
    scoreOne(fitted, { sessions: 12, daysSinceActive: 3, nps: null, extra: 1 });
    // @ts-expect-error columns have no use for extra
    scoreAll(fitted, { sessions: [12], daysSinceActive: [3], nps: [null], extra: [1] });
  });

  test('a metric that is no number is an error', () => {
    // @ts-expect-error the id is text
    fitScore({ metrics: { id: { normalize: 'zScore' } } }, customers, { zScore });
    // @ts-expect-error text is no number
    scoreOne(fitted, { sessions: '12', daysSinceActive: 3, nps: null });
    // @ts-expect-error text is no column of numbers
    scoreAll(fitted, { sessions: ['12'], daysSinceActive: [3], nps: [null] });
  });
});

describe('strategies are handed over', () => {
  test('a strategy that is named must be handed over', () => {
    // @ts-expect-error goalposts is named, but not handed over (E1)
    fitScore(health, customers, { percentileRank });
    // @ts-expect-error percentileRank is named, but not handed over
    fitScore({ metrics: { sessions: { normalize: 'percentileRank' } } }, customers, { zScore });
    fitScore(health, customers, normalizers);
    fitScore(health, customers, { ...normalizers });
  });

  test('a strategy that is misspelt is an error', () => {
    // @ts-expect-error it is zScore (E7)
    fitScore(defineScore({ metrics: { sessions: { normalize: 'zscore' } } }), customers, { zScore });
    // @ts-expect-error it is zScore (E8)
    fitScore({ metrics: { sessions: { normalize: 'zscore' } } }, customers, { zScore });
  });

  test('options belong to their strategy', () => {
    // @ts-expect-error goalposts need high, too (E2)
    fitScore(defineScore({ metrics: { nps: { normalize: { type: 'goalposts', low: -100 } } } }), customers, {
      goalposts,
    });
    // @ts-expect-error goalposts need low and high
    fitScore({ metrics: { nps: { normalize: 'goalposts' } } }, customers, { goalposts });
    // @ts-expect-error it is high, not hihg (E10)
    fitScore({ metrics: { sessions: { normalize: { type: 'goalposts', low: 1, high: 2, hihg: 1 } } } }, customers, {
      goalposts,
    });
    // @ts-expect-error zScore has no options
    fitScore({ metrics: { sessions: { normalize: { type: 'zScore', ddof: 1 } } } }, customers, { zScore });
    // @ts-expect-error low is a number
    fitScore({ metrics: { nps: { normalize: { type: 'goalposts', low: '0', high: 1 } } } }, customers, { goalposts });
    fitScore({ metrics: { sessions: { normalize: { type: 'zScore' } } } }, customers, { zScore });
  });

  test('so do those of a spec that was defined apart', () => {
    const longer = defineScore({ metrics: { nps: { normalize: { type: 'goalposts', low: 1, high: 2, hihg: 1 } } } });
    // @ts-expect-error it is high, not hihg (E11)
    fitScore(longer, customers, { goalposts });
    const sample = defineScore({ metrics: { nps: { normalize: { type: 'zScore', ddof: 1 } } } });
    // @ts-expect-error zScore has no options
    fitScore(sample, customers, { zScore });
    const shorter = defineScore({ metrics: { nps: { normalize: { type: 'goalposts', low: 1 } } } });
    // @ts-expect-error goalposts need high, too
    fitScore(shorter, customers, { goalposts });
    const misspelt = defineScore({ metrics: { nps: { normalize: 'zscore' } } });
    // @ts-expect-error it is zScore
    fitScore(misspelt, customers, { zScore });
  });

  test("a user's own strategy has its own options", () => {
    const target = (_values: Float64Array, { at = 10 }: { readonly at?: number } = {}): Scale => {
      return { type: 'saturating', domain: [0, at], range: [0, 1] };
    };
    fitScore({ metrics: { sessions: { normalize: 'target' } } }, customers, { target });
    fitScore({ metrics: { sessions: { normalize: { type: 'target', at: 3 } } } }, customers, { target });
    // @ts-expect-error it is at, not to
    fitScore({ metrics: { sessions: { normalize: { type: 'target', to: 3 } } } }, customers, { target });
    // @ts-expect-error a strategy gives a scale
    fitScore({ metrics: { sessions: { normalize: 'half' } } }, customers, { half: () => 0.5 });
  });
});

describe('options of a score are its own', () => {
  test('an option that is misspelt is an error', () => {
    // @ts-expect-error it is weight (E3)
    defineScore({ metrics: { nps: { normalize: 'zScore', wieght: 3 } } });
    // @ts-expect-error it is range (E4)
    defineScore({ metrics: { nps: { normalize: 'zScore' } }, rnage: [0, 1] });
    // @ts-expect-error it is weight (E9)
    fitScore({ metrics: { sessions: { normalize: 'zScore', wieght: 1 } } }, customers, { zScore });
    // @ts-expect-error it is higher or lower
    defineScore({ metrics: { nps: { normalize: 'zScore', better: 'up' } } });
    // @ts-expect-error a metric has a strategy
    defineScore({ metrics: { nps: { weight: 3 } } });
    // @ts-expect-error a range has two ends
    defineScore({ metrics: { nps: { normalize: 'zScore' } }, range: [0] });
    // @ts-expect-error a policy is one of five
    defineScore({ metrics: { nps: { normalize: 'zScore' } }, missing: 'drop' });
    // @ts-expect-error a power is a number or 'worst'
    defineScore({ metrics: { nps: { normalize: 'zScore' } }, power: 'best' });
    // @ts-expect-error it is cap, not capp
    defineScore({ metrics: { nps: { normalize: 'zScore', capp: 0.5 } } });
    // @ts-expect-error there is no such kind of metric
    defineScore({ metrics: { nps: { normalize: 'zScore', describes: { kind: 'score' } } } });
  });

  test('undefined is left out', () => {
    const metrics = { nps: { normalize: 'zScore', weight: undefined, better: undefined } } as const;
    fitScore({ metrics, range: undefined, missing: undefined, minimumCoverage: undefined }, customers, { zScore });
  });
});

describe('groups are known by name', () => {
  test('metrics and groups belong to groups that are there', () => {
    const grouped = defineScore({
      metrics: {
        sessions: { normalize: 'zScore', group: 'use' },
        nps: { normalize: { type: 'goalposts', low: 0, high: 1 } },
      },
      groups: { use: { weight: 2, group: 'all' }, all: { power: 0, floor: 0.01 } },
    });
    expectTypeOf(fitScore(grouped, customers, { zScore, goalposts })).toEqualTypeOf<FittedScore<'sessions' | 'nps'>>();
    defineScore({ metrics: { nps: { normalize: 'zScore' } } });
    defineScore({ metrics: { nps: { normalize: 'zScore' } }, groups: undefined });
  });

  test('a group that is misspelt, or not there, is an error', () => {
    // @ts-expect-error it is use, not usee (e1)
    defineScore({ metrics: { nps: { normalize: 'zScore', group: 'usee' } }, groups: { use: {} } });
    // @ts-expect-error there are no groups (e2)
    defineScore({ metrics: { nps: { normalize: 'zScore', group: 'use' } } });
    // @ts-expect-error there is no group called top (e3)
    defineScore({ metrics: { nps: { normalize: 'zScore' } }, groups: { use: { group: 'top' } } });
    // @ts-expect-error it is weight
    defineScore({ metrics: { nps: { normalize: 'zScore', group: 'use' } }, groups: { use: { wieght: 1 } } });
  });
});

describe('fields of conditions are known by name', () => {
  const metrics = { visits: { normalize: 'zScore' } } as const;
  const visits = [{ visits: 1 }];
  const spec = {
    metrics,
    penalties: [{ when: { of: 'plan', in: ['trial'] }, points: 10 }],
    vetoes: [{ when: { not: { any: [{ of: 'invoicesDue', below: 1 }] } }, limit: 40 }],
  } as const;
  const penalized = fitScore({ metrics, penalties: spec.penalties }, visits, { zScore });
  const both = fitScore(spec, visits, { zScore });
  const defined = fitScore(defineScore(spec), visits, { zScore });
  const plain = fitScore({ metrics }, visits, { zScore });

  test('they are inferred from penalties and vetoes, however deep, from specs on the spot and defined apart', () => {
    expectTypeOf(penalized).toEqualTypeOf<FittedScore<'visits', 'plan'>>();
    expectTypeOf(both).toEqualTypeOf<FittedScore<'visits', 'plan' | 'invoicesDue'>>();
    expectTypeOf(defined).toEqualTypeOf<FittedScore<'visits', 'plan' | 'invoicesDue'>>();
    expectTypeOf(
      fitScore(
        { metrics: { visits: { normalize: 'zScore' } }, vetoes: [{ when: { of: 'plan', missing: true }, limit: 1 }] },
        visits,
        { zScore },
      ),
    ).toEqualTypeOf<FittedScore<'visits', 'plan'>>();
  });

  test('a customer has them all, as numbers, text or nothing', () => {
    scoreOne(penalized, { visits: 1, plan: 'trial' });
    scoreOne(penalized, { visits: 1, plan: null });
    scoreOne(both, { visits: 1, plan: 'trial', invoicesDue: 2 });
    explainScore(both, { visits: 1, plan: undefined, invoicesDue: null });
    scoreAll(both, [{ visits: 1, plan: 'trial', invoicesDue: 2 }]);
    scoreAll(both, { visits: [1], plan: ['trial'], invoicesDue: Float64Array.of(2) });
    scoreAll(penalized, { visits: [1], plan: codesOf(['trial']) });
    scoreAll(penalized, { visits: [1], plan: new Set(['trial', null]) });
    // @ts-expect-error plan is missing
    scoreOne(penalized, { visits: 1 });
    // @ts-expect-error invoicesDue are missing
    explainScore(both, { visits: 1, plan: 'trial' });
    // @ts-expect-error plan is missing
    scoreAll(penalized, [{ visits: 1 }]);
    // @ts-expect-error plan is missing
    scoreAll(penalized, { visits: [1] });
    // @ts-expect-error a plan is no yes or no
    scoreOne(penalized, { visits: 1, plan: true });
    // @ts-expect-error visits are numbers
    scoreOne(penalized, { visits: '1', plan: 'trial' });
    // @ts-expect-error it is plan, not plann
    scoreOne(penalized, { visits: 1, plan: 'trial', plann: 'trial' });
  });

  test('a condition may be on a metric', () => {
    const vetoed = fitScore({ metrics, vetoes: [{ when: { of: 'visits', below: 1 }, limit: 1 }] }, visits, { zScore });
    scoreOne(vetoed, { visits: 1 });
    scoreAll(vetoed, { visits: [1] });
    // @ts-expect-error visits are numbers, whatever the condition
    scoreOne(vetoed, { visits: '1' });
  });

  test('a score without conditions reads no fields, and its literal rows have no use for more', () => {
    expectTypeOf(plain).toEqualTypeOf<FittedScore<'visits', never>>();
    expectTypeOf(plain).toEqualTypeOf<FittedScore<'visits'>>();
    scoreOne(plain, { visits: 1 });
    // @ts-expect-error a literal row has no use for plan
    scoreOne(plain, { visits: 1, plan: 'trial' });
    // @ts-expect-error literal columns have no use for plan
    scoreAll(plain, { visits: [1], plan: ['trial'] });
  });

  test('a penalty takes points, a veto has a limit', () => {
    // @ts-expect-error it is points
    defineScore({ metrics, penalties: [{ when: { of: 'plan', in: ['trial'] }, limit: 10 }] });
    // @ts-expect-error it is limit
    defineScore({ metrics, vetoes: [{ when: { of: 'plan', in: ['trial'] }, points: 10 }] });
    // @ts-expect-error it is from
    defineScore({ metrics, vetoes: [{ when: { of: 'visits', form: 10 }, limit: 1 }] });
  });
});

describe('normalised values are known by name', () => {
  test('there is a column for every metric', () => {
    expectTypeOf(normalizeAll(fitted, customers)).toEqualTypeOf<{
      readonly sessions: Float64Array;
      readonly daysSinceActive: Float64Array;
      readonly nps: Float64Array;
    }>();
    // @ts-expect-error nps is missing
    normalizeAll(fitted, { sessions: [12], daysSinceActive: [3] });
  });
});

describe('what came from outside has no names yet', () => {
  test('it fits and scores any row', () => {
    const spec = parseScoreSpec(JSON.parse('{}'), { zScore, goalposts });
    expectTypeOf(fitScore(spec, customers, { zScore, goalposts })).toEqualTypeOf<FittedScore<string>>();
    const read = parseFittedScore(JSON.parse('{}'));
    expectTypeOf(read).toEqualTypeOf<FittedScore<string>>();
    expectTypeOf(scoreAll(read, customers)).toEqualTypeOf<Float64Array>();
    expectTypeOf(scoreOne(read, customers[0]!)).toEqualTypeOf<number | null>();
    expectTypeOf(explainScore(read, customers[0]!).points[0]!.metric).toEqualTypeOf<string>();
  });

  test('it may read any fields, in rows and in columns of text', () => {
    const read = parseFittedScore(JSON.parse('{}'));
    scoreOne(read, { visits: 1, plan: 'trial' });
    scoreAll(read, [{ visits: 1, plan: 'trial' }]);
    explainScore(read, { visits: 1, plan: 'trial' });
    scoreAll(read, { visits: [1], invoicesDue: Float64Array.of(2) });
    scoreAll(read, { visits: [1], plan: ['trial'] });
    scoreAll(read, { visits: [1], plan: codesOf(['trial']) });
  });

  test('it fits with no less than the strategies it was read with', () => {
    const spec = parseScoreSpec(JSON.parse('{}'), { zScore, goalposts });
    // @ts-expect-error goalposts may be named, but is not handed over
    fitScore(spec, customers, { zScore });
  });
});
