import { expect, test } from 'vitest';
import { eventLog, type Aggregate } from 'engagement-metrics/events';
import { aggregateColumn } from '../../src/events/aggregateColumn.ts';

const hour = 3_600_000;
const log = eventLog(
  {
    who: ['a', 'b', 'a', 'a', 'b'],
    at: [0, hour, 2 * hour, 24 * hour, 48 * hour],
    what: ['visit', 'buy', 'buy', 'visit', null],
    paid: [null, 5, 7, null, 100],
    ['toString']: ['x', 'y', 'x', 'y', 'x'],
  },
  { user: 'who', time: 'at', type: 'what', value: 'paid', dimensions: ['toString'] },
);
const column = (aggregate: Aggregate, past = 4) => [...aggregateColumn(log, aggregate, past, 36 * hour)];

test('aggregateColumn has a place a user and reads only the events that are past', () => {
  expect(column({ type: 'count' })).toEqual([3, 1]);
  expect(column({ type: 'count' }, 5)).toEqual([3, 2]);
  expect(column({ type: 'count' }, 0)).toEqual([0, 0]);
  expect(column({ type: 'sum', of: 'value' })).toEqual([7, 5]);
  expect(column({ type: 'sum', of: 'value' }, 1)).toEqual([NaN, 0]);
  expect(column({ type: 'activeBuckets', unit: 'day' })).toEqual([2, 1]);
  expect(column({ type: 'activeBuckets', unit: 'month' })).toEqual([1, 1]);
  expect(column({ type: 'daysSince', which: 'last' })).toEqual([0.5, 35 / 24]);
  expect(column({ type: 'daysSince', which: 'last' }, 1)).toEqual([1.5, NaN]);
});

test('aggregateColumn narrows each kind to the events that meet a condition', () => {
  const where = { of: 'type', in: ['buy'] };
  expect(column({ type: 'count', where })).toEqual([1, 1]);
  expect(column({ type: 'sum', of: 'value', where: { of: 'type', in: ['visit'] } })).toEqual([NaN, 0]);
  expect(column({ type: 'activeBuckets', unit: 'day', where })).toEqual([1, 1]);
  expect(column({ type: 'daysSince', which: 'last', where: { of: 'user', in: ['b'] } })).toEqual([NaN, 35 / 24]);
});

test('a condition reads user, time, type, value and every dimension', () => {
  const count = (where: Aggregate['where']) => column({ type: 'count', where }, 5);
  expect(count(undefined)).toEqual([3, 2]);
  expect(count({ of: 'user', in: ['b'] })).toEqual([0, 2]);
  expect(count({ of: 'time', from: hour, below: 24 * hour })).toEqual([1, 1]);
  expect(count({ of: 'type', missing: true })).toEqual([0, 1]);
  expect(count({ of: 'value', from: 7 })).toEqual([1, 1]);
  expect(count({ of: 'toString', in: ['x'] })).toEqual([2, 1]);
});

test('a condition over what the log does not have is refused by name', () => {
  const bare = eventLog({ who: ['a'], at: [0] }, { user: 'who', time: 'at' });
  for (const name of ['type', 'value', 'country', 'constructor', '__proto__', '']) {
    const call = () => aggregateColumn(bare, { type: 'count', where: { of: name, missing: true } }, 0, 0);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: `log.${name}` }));
    expect(call).toThrow(`customerTable: log.${name} is not there, and a condition asks for it`);
  }
});
