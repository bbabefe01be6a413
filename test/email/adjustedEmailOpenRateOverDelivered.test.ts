import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedEmailOpenRate, adjustedEmailOpenRateOverDelivered, emailOpenRate } from 'engagement-metrics/email';
import { counts } from '../arbitraries.ts';
import { near, proportionLaws, rowLaws } from '../laws/rate.ts';

const recipients = fc
  .tuple(counts, counts, counts)
  .map(([machineOpened, humans, unopened]) => ({
    machineOpened,
    opened: machineOpened + humans,
    unopened: unopened + 1,
  }))
  .map(({ machineOpened, opened, unopened }) => ({ machineOpened, opened, delivered: opened + unopened }));

test('adjustedEmailOpenRateOverDelivered is (opened - machineOpened) / delivered', () => {
  const rate = adjustedEmailOpenRateOverDelivered({ opened: 1100, machineOpened: 100, delivered: 2950 });
  near(rate!, 20 / 59); // the example of Deployteq: 1000/2950
  fc.assert(
    fc.property(recipients, ({ opened, machineOpened, delivered }) => {
      const expected = (opened - machineOpened) / delivered;
      expect(adjustedEmailOpenRateOverDelivered({ opened, machineOpened, delivered })).toBe(expected);
    }),
  );
});

test('adjustedEmailOpenRateOverDelivered is never above emailOpenRate, nor above adjustedEmailOpenRate', () => {
  fc.assert(
    fc.property(recipients, (row) => {
      expect(adjustedEmailOpenRateOverDelivered(row)).toBeLessThanOrEqual(
        Math.min(adjustedEmailOpenRate(row)!, emailOpenRate(row)!),
      );
    }),
  );
});

test('adjustedEmailOpenRateOverDelivered is 0 when machines opened it for everybody', () => {
  expect(adjustedEmailOpenRateOverDelivered({ opened: 40, machineOpened: 40, delivered: 40 })).toBe(0);
});

test('adjustedEmailOpenRateOverDelivered refuses more opened by machines than opened', () => {
  const call = () => adjustedEmailOpenRateOverDelivered({ opened: 9, machineOpened: 10, delivered: 20 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'machineOpened' }));
  expect(call).toThrow('adjustedEmailOpenRateOverDelivered: machineOpened 10 exceeds opened 9');
});

test('adjustedEmailOpenRateOverDelivered refuses more opened than delivered, whatever machines did', () => {
  const call = () => adjustedEmailOpenRateOverDelivered({ opened: 21, machineOpened: 20, delivered: 20 });
  expect(call).toThrow('adjustedEmailOpenRateOverDelivered: opened 21 exceeds delivered 20');
});

describe('adjustedEmailOpenRateOverDelivered without machines', () => {
  type Counts = Omit<Parameters<typeof adjustedEmailOpenRateOverDelivered>[0], 'machineOpened'>;
  const withoutMachines = (row: Counts) => adjustedEmailOpenRateOverDelivered({ ...row, machineOpened: 0 });
  proportionLaws(withoutMachines, 'opened', 'delivered');
});

describe('adjustedEmailOpenRateOverDelivered', () => {
  rowLaws(adjustedEmailOpenRateOverDelivered, { opened: 1100, machineOpened: 100, delivered: 2950 });
});
