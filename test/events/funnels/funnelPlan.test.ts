import { describe, expect, test } from 'vitest';
import { eventLog, type FunnelRules } from 'engagement-metrics/events';
import { chainCounts } from '../../../src/events/funnels/chainCounts.ts';
import { funnelPlan } from '../../../src/events/funnels/funnelPlan.ts';
import { actFields, actsOf, minute, step } from '../funnels.ts';

const acts = [...actsOf('AB', 'a'), ...actsOf('AB', 'b')].map((act, i) => ({
  ...act,
  order: ['1', null, '1', '2'][i]!,
  country: ['NZ', 'NP', 'NP', 'NP'][i]!,
}));
const log = eventLog(acts, actFields); // in the order of time: a, b, a, b
const plan = (rules: object) => {
  const full = { steps: [step('A'), step('B')], asOf: 10 * minute, ...rules } as FunnelRules;
  return funnelPlan('f', log, full, { count: (each) => chainCounts(each, true) });
};

describe('funnelPlan', () => {
  test('counts users, whose attempts are told apart, without a limit', () => {
    expect(plan({})).toMatchObject({
      ...{ units: Int32Array.of(0, 1, 0, 1), keys: Int32Array.of(0, 1, 0, 1), unitCount: 2, keyCount: 2 },
      ...{ unitOfKey: null, userOfUnit: null, groupOfUnit: null, groups: [null], users: ['a', 'b'] },
      ...{ marks: Int32Array.of(1, 1, 2, 2), times: log.times, window: Infinity, asOf: 10 * minute },
    });
  });

  test('leaves out what is not before asOf', () => {
    const { marks, times, units, keys } = plan({ asOf: minute });
    expect([marks, times, units, keys].map(({ length }) => length)).toEqual([2, 2, 2, 2]);
  });

  test('counts a user in each group', () => {
    expect(plan({ by: 'country' })).toMatchObject({
      ...{ units: Int32Array.of(0, 2, 1, 2), unitCount: 3, keyCount: 3, userOfUnit: Int32Array.of(0, 0, 1) },
      ...{ groupOfUnit: Int32Array.of(0, 1, 1), groups: ['NZ', 'NP'] },
    });
  });

  test('tells attempts apart by what is held, and an event that does not have it is no step', () => {
    expect(plan({ holding: 'order' })).toMatchObject({
      ...{ units: Int32Array.of(0, 1, 0, 1), unitCount: 2, keys: Int32Array.of(0, 2, 1, 3), keyCount: 4 },
      ...{ unitOfKey: Int32Array.of(0, 0, 1, 1), marks: Int32Array.of(1, 1, 0, 2) },
    });
  });

  test('has the window in milliseconds', () => {
    expect(plan({ window: { hours: 1 } }).window).toBe(60 * minute);
  });

  test('refuses what cannot be held, no length, no time', () => {
    const refused = (rules: object) => expect(() => plan(rules));
    const error = (code: string, argument: string) => expect.objectContaining({ code, argument }) as unknown;
    for (const holding of ['city', 'toString', 'type']) {
      refused({ holding }).toThrow(error('ERR_OUT_OF_RANGE', 'holding'));
    }
    refused({ holding: 'city' }).toThrow("f: holding is 'city', no dimension of the log; it has order, country");
    for (const holding of [null, 1, ['order']]) refused({ holding }).toThrow(error('ERR_TYPE', 'holding'));
    refused({ window: { days: -1 } }).toThrow(error('ERR_OUT_OF_RANGE', 'window.days'));
    refused({ window: 30 }).toThrow(error('ERR_TYPE', 'window'));
    refused({ asOf: undefined }).toThrow(error('ERR_TYPE', 'asOf'));
    refused({ by: 'city' }).toThrow(error('ERR_OUT_OF_RANGE', 'by'));
  });
});
