import { expectTypeOf, test } from 'vitest';
import {
  quantileSegments,
  segmentAll,
  segmentOne,
  segmentProfile,
  thresholdSegments,
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
  expectTypeOf(bands).toEqualTypeOf<FittedSegments<'score'>>();
  expectTypeOf(quantileSegments({ of: 'score', labels: ['low', 'high'] }, customers)).toEqualTypeOf<
    FittedSegments<'score'>
  >();
  expectTypeOf(quantileSegments({ of: 'score', labels: ['low', 'high'] }, columns)).toEqualTypeOf<
    FittedSegments<'score'>
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
