import { expectTypeOf, test } from 'vitest';
import {
  engagementLevelSegments,
  gridSegments,
  nestedRfmQuintiles,
  parseFittedSegments,
  putlerRfmMap,
  quantileSegments,
  rfmQuintiles,
  rfmScores,
  rfmSegments,
  ruleSegments,
  segmentAll,
  segmentOne,
  segmentProfile,
  thresholdSegments,
  type FittedCuts,
  type FittedGrid,
  type FittedRules,
  type FittedSegments,
} from 'engagement-metrics/segment';
import type { Codes } from 'engagement-metrics/table';

interface Customer {
  id: string;
  score: number | null;
}
declare const customers: readonly Customer[];
declare const columns: { readonly score: Float64Array; readonly revenue: number[] };

const bands = thresholdSegments({ of: 'score', cuts: [40, 70], labels: ['cold', 'warm', 'hot'] });

test('the column is known by its name', () => {
  expectTypeOf(bands).toEqualTypeOf<FittedCuts<'score'>>();
  expectTypeOf(quantileSegments({ of: 'score', labels: ['low', 'high'] }, customers)).toEqualTypeOf<
    FittedCuts<'score'>
  >();
  expectTypeOf(quantileSegments({ of: 'score', labels: ['low', 'high'] }, columns)).toEqualTypeOf<
    FittedCuts<'score'>
  >();
  expectTypeOf(segmentOne(bands, { score: 71 })).toEqualTypeOf<string | null>();
  expectTypeOf(segmentOne(bands, customers[0]!)).toEqualTypeOf<string | null>();
  expectTypeOf(segmentAll(bands, columns)).toEqualTypeOf<Codes>();
  expectTypeOf(segmentAll(bands, customers)).toEqualTypeOf<Codes>();
});

test('a column that is missing or misspelt is an error', () => {
  // @ts-expect-error customers have score, not socre
  quantileSegments({ of: 'socre', labels: ['low', 'high'] }, customers);
  // @ts-expect-error columns have score, not socre
  quantileSegments({ of: 'socre', labels: ['low', 'high'] }, columns);
  // @ts-expect-error the row has no score
  segmentOne(bands, { socre: 71 });
  // @ts-expect-error the row has no use for extra
  segmentOne(bands, { score: 71, extra: 1 });
  // @ts-expect-error the columns have no score
  segmentAll(bands, { revenue: [1] });
  // @ts-expect-error the rows have no score
  segmentAll(bands, [{ revenue: 1 }]);
});

test('a column that is no number is an error', () => {
  // @ts-expect-error the id is text
  quantileSegments({ of: 'id', labels: ['low', 'high'] }, customers);
  // @ts-expect-error text is no number
  segmentOne(bands, { score: '71' });
});

test('an option that is missing or misspelt is an error', () => {
  // @ts-expect-error cuts are missing
  thresholdSegments({ of: 'score', labels: ['everybody'] });
  // @ts-expect-error it is labels
  thresholdSegments({ of: 'score', cuts: [40], lables: ['cold', 'hot'] });
  // @ts-expect-error it is labels, and how many there are says how many bands
  quantileSegments({ of: 'score', bands: 4 }, customers);
});

test('segments read from JSON have no names yet', () => {
  const read = JSON.parse('{}') as FittedSegments<string>;
  expectTypeOf(segmentOne(read, customers[0]!)).toEqualTypeOf<string | null>();
  expectTypeOf(segmentAll(read, columns)).toEqualTypeOf<Codes>();
});

test('a profile has the columns that it was given', () => {
  const [row] = segmentProfile(segmentAll(bands, columns), columns);
  expectTypeOf(row!.columns.revenue.mean).toEqualTypeOf<number | null>();
  expectTypeOf<keyof NonNullable<typeof row>['columns']>().toEqualTypeOf<'score' | 'revenue'>();
  expectTypeOf(row!.segment).toEqualTypeOf<string | null>();
  // @ts-expect-error there is no such column
  expectTypeOf(row!.columns.visits).toBeObject();
});

const care = ruleSegments({
  rules: [
    {
      label: 'call',
      when: {
        all: [
          { of: 'plan', in: ['pro'] },
          { of: 'score', below: 40 },
        ],
      },
    },
    {
      label: 'ask',
      when: {
        not: {
          any: [
            { of: 'score', from: 0 },
            { of: 'nps', missing: true },
          ],
        },
      },
    },
  ],
  fallback: 'leave alone',
});

test('rules know the fields that they read', () => {
  expectTypeOf(care).toEqualTypeOf<FittedRules<'plan' | 'score' | 'nps'>>();
  expectTypeOf(segmentOne(care, { plan: 'pro', score: 12, nps: null })).toEqualTypeOf<string | null>();
  segmentAll(care, { plan: ['pro', null], score: new Float64Array(2), nps: new Set([1, 2]) });
  const [customer] = [{ plan: 'pro', score: 12, nps: null, id: 7 }];
  segmentAll(care, [customer]);
  // @ts-expect-error nps is missing
  segmentOne(care, { plan: 'pro', score: 12 });
  // @ts-expect-error nps is missing
  segmentAll(care, { plan: ['pro'], score: [12] });
  // @ts-expect-error a fallback is required
  ruleSegments({ rules: [{ label: 'call', when: { of: 'score', below: 40 } }] });
  // @ts-expect-error rules have no cuts to be kept from
  ruleSegments({ rules: [{ label: 'call', when: { of: 'score', below: 40 } }], fallback: 'other', hysteresis: 1 });
});

test('a grid reads the columns of all axes', () => {
  const recency = thresholdSegments({ of: 'daysAway', cuts: [90], labels: ['active', 'away'] });
  const grid = gridSegments({ axes: [bands, recency] });
  expectTypeOf(grid).toEqualTypeOf<FittedGrid<'score' | 'daysAway'>>();
  expectTypeOf(segmentOne(grid, { score: 1, daysAway: 2 })).toEqualTypeOf<string | null>();
  // @ts-expect-error daysAway is missing
  segmentOne(grid, { score: 1 });
  expectTypeOf(
    engagementLevelSegments({ score: 'score', recency: 'daysAway', medium: 40, high: 70, dormantAfter: 90 }),
  ).toEqualTypeOf<FittedGrid<'score' | 'daysAway'>>();
});

test('where customers were is a list of labels or codes, and how long a column', () => {
  const codes = segmentAll(bands, columns);
  expectTypeOf(segmentAll(bands, columns, { previous: codes, dwell: [1, null] })).toEqualTypeOf<Codes>();
  segmentAll(bands, columns, { previous: ['cold', null] });
  segmentOne(bands, { score: 1 }, { previous: null, dwell: undefined });
  // @ts-expect-error it is previous
  segmentOne(bands, { score: 1 }, { before: 'cold' });
});

test('RFM cuts know their columns, and their names read columns of scores by themselves', () => {
  const bought = { days: [1], orders: [2], spent: new Float64Array(1) };
  const cuts = rfmQuintiles({ recency: 'days', frequency: 'orders', monetary: 'spent' }, bought);
  expectTypeOf(cuts.recency).toEqualTypeOf<FittedCuts<'days' | 'orders' | 'spent'>>();
  const nested = nestedRfmQuintiles({ recency: 'days', frequency: 'orders', monetary: 'spent' }, bought);
  segmentAll(rfmSegments(), rfmScores(nested, bought));
  expectTypeOf(rfmSegments()).toEqualTypeOf<FittedGrid<'recency' | 'frequency' | 'monetary'>>();
  expectTypeOf(rfmSegments({ cuts, map: putlerRfmMap() })).toEqualTypeOf<FittedGrid<'days' | 'orders' | 'spent'>>();
  // @ts-expect-error the population has no orders
  rfmQuintiles({ recency: 'days', frequency: 'orders', monetary: 'spent' }, { days: [1], spent: [1] });
  // @ts-expect-error rules over scores know no such field
  rfmSegments({ map: ruleSegments({ rules: [{ label: 'a', when: { of: 'orders', from: 1 } }], fallback: 'b' }) });
});

test('parsed segments take any object', () => {
  const read = parseFittedSegments({});
  expectTypeOf(read).toEqualTypeOf<FittedSegments<string>>();
  segmentOne(read, { plan: 'pro', score: 1 });
  segmentAll(read, customers);
});
