import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedEmailOpenRate, emailOpenRate } from 'engagement-metrics/email';
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

test('adjustedEmailOpenRate is (opened - machineOpened) / (delivered - machineOpened)', () => {
  const rate = adjustedEmailOpenRate({ opened: 1100, machineOpened: 100, delivered: 2950 });
  near(rate!, 20 / 57); // the example of Deployteq: 1000/2850
  fc.assert(
    fc.property(recipients, ({ opened, machineOpened, delivered }) => {
      const expected = (opened - machineOpened) / (delivered - machineOpened);
      expect(adjustedEmailOpenRate({ opened, machineOpened, delivered })).toBe(expected);
    }),
  );
});

test('adjustedEmailOpenRate is never above emailOpenRate', () => {
  fc.assert(
    fc.property(recipients, (row) => {
      expect(adjustedEmailOpenRate(row)).toBeLessThanOrEqual(emailOpenRate(row)!);
    }),
  );
});

test('adjustedEmailOpenRate is null when machines opened it for everybody', () => {
  expect(adjustedEmailOpenRate({ opened: 40, machineOpened: 40, delivered: 40 })).toBeNull();
});

test('adjustedEmailOpenRate refuses more opened by machines than opened', () => {
  const call = () => adjustedEmailOpenRate({ opened: 9, machineOpened: 10, delivered: 20 });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'machineOpened' }));
  expect(call).toThrow('adjustedEmailOpenRate: machineOpened 10 exceeds opened 9');
});

test('adjustedEmailOpenRate refuses more opened than delivered, whatever machines did', () => {
  const call = () => adjustedEmailOpenRate({ opened: 21, machineOpened: 20, delivered: 20 });
  expect(call).toThrow('adjustedEmailOpenRate: opened 21 exceeds delivered 20');
});

describe('adjustedEmailOpenRate without machines', () => {
  type Counts = Omit<Parameters<typeof adjustedEmailOpenRate>[0], 'machineOpened'>;
  const withoutMachines = (row: Counts) => adjustedEmailOpenRate({ ...row, machineOpened: 0 });
  proportionLaws(withoutMachines, 'opened', 'delivered');
});

describe('adjustedEmailOpenRate', () => {
  rowLaws(adjustedEmailOpenRate, { opened: 1100, machineOpened: 100, delivered: 2950 });
});
