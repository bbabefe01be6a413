import { expectTypeOf, test } from 'vitest';
import {
  eventLog,
  purchaseSummaries,
  tableRows,
  type PurchaseHoldout,
  type PurchaseSummaries,
} from 'engagement-metrics/events';

const log = eventLog([{ who: 'a', at: 0 }] as const, { user: 'who', time: 'at' });

test('purchase summaries are a customer table, with a holdout or null', () => {
  const summaries = purchaseSummaries(log, { asOf: 0, unit: { weeks: 1 } });
  expectTypeOf(summaries).toEqualTypeOf<PurchaseSummaries>();
  expectTypeOf(summaries.holdout).toEqualTypeOf<PurchaseHoldout | null>();
  expectTypeOf(tableRows(summaries)[0]!.ageAtLastPurchase).toEqualTypeOf<number | null>();
});

test('purchase summaries need asOf and a unit of a fixed length', () => {
  // @ts-expect-error the unit is missing
  purchaseSummaries(log, { asOf: 0 });
  // @ts-expect-error asOf is missing
  purchaseSummaries(log, { unit: { days: 1 } });
  // @ts-expect-error a month has no fixed length
  purchaseSummaries(log, { asOf: 0, unit: { months: 1 } });
  // @ts-expect-error there is no such option
  purchaseSummaries(log, { asOf: 0, unit: { days: 1 }, holdout: 3 });
});
