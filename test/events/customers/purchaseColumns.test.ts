import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { heldColumns } from '../../../src/events/customers/heldColumns.ts';
import { purchaseColumns } from '../../../src/events/customers/purchaseColumns.ts';
import { purchasePlan } from '../../../src/events/customers/purchasePlan.ts';

const day = 86_400_000;
const log = eventLog(
  {
    who: ['a', 'b', 'a', 'a', 'a', 'c', 'b', 'a'],
    at: [0, 1, 1, 3, 3.5, 6, 6, 7].map((days) => days * day),
    paid: [100, 7, 10, null, 30, 5, 1, 2],
  },
  { user: 'who', time: 'at', value: 'paid' },
);
const options = { asOf: 5 * day, holdoutUntil: 9 * day, unit: { hours: 48 } };

test('purchaseColumns has a place for every user of the log, also for who has not bought yet', () => {
  const { repeatPurchases, ageAtLastPurchase, age, averageRepeatValue } = purchaseColumns(
    'f',
    log,
    purchasePlan('f', log, options),
  );
  expect([...repeatPurchases]).toEqual([2, 0, -1]);
  expect([...ageAtLastPurchase.subarray(0, 2)]).toEqual([1.5, 0]);
  expect([...age.subarray(0, 2)]).toEqual([2, 1.5]);
  expect([...averageRepeatValue]).toEqual([20, NaN, NaN]);
});

test('heldColumns counts what is held out from the first day on, of everybody', () => {
  const { purchases, averageValue } = heldColumns('f', log, purchasePlan('f', log, options));
  expect([...purchases]).toEqual([1, 1, 1]);
  expect([...averageValue]).toEqual([2, 1, 5]);
});
