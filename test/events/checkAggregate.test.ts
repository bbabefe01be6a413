import { expect, test } from 'vitest';
import { eventLog, type Aggregate } from 'engagement-metrics/events';
import { checkAggregate } from '../../src/events/checkAggregate.ts';
import { hostileNames } from '../arbitraries.ts';

const log = eventLog({ who: ['a'], at: [0], paid: [1] }, { user: 'who', time: 'at', value: 'paid' });
const bare = eventLog({ who: ['a'], at: [0] }, { user: 'who', time: 'at' });
const check = (aggregate: unknown, of = log) => checkAggregate('metrics.m', aggregate as Aggregate, of);
const unknown = (argument: string) => expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument }) as unknown;

test.each<Aggregate>([
  { type: 'count' },
  { type: 'sum', of: 'value' },
  { type: 'activeBuckets', unit: 'day' },
  { type: 'activeBuckets', unit: 'month' },
  { type: 'daysSince', which: 'last' },
  { type: 'count', where: undefined },
  { type: 'count', where: { of: 'value', from: 1 } },
])('checkAggregate lets %o pass', (aggregate) => {
  expect(() => check(aggregate)).not.toThrow();
});

test.each(['counts', 'Count', 'first', undefined, null, 3, ['count'], ...hostileNames])(
  'checkAggregate refuses the type %o, which does not exist',
  (type) => {
    expect(() => check({ type })).toThrow(TypeError);
    expect(() => check({ type })).toThrow(unknown('metrics.m.type'));
  },
);

test('checkAggregate says which types there are', () => {
  const message = "customerTable: metrics.m.type is 'max', not one of count, sum, activeBuckets, daysSince";
  expect(() => check({ type: 'max' })).toThrow(message);
});

test.each([
  { aggregate: { type: 'sum' }, option: 'of' },
  { aggregate: { type: 'sum', of: 'values' }, option: 'of' },
  { aggregate: { type: 'activeBuckets' }, option: 'unit' },
  { aggregate: { type: 'activeBuckets', unit: 'week' }, option: 'unit' },
  { aggregate: { type: 'daysSince', which: 'first' }, option: 'which' },
  { aggregate: { type: 'daysSince', which: null }, option: 'which' },
])('checkAggregate refuses $aggregate for its $option', ({ aggregate, option }) => {
  expect(() => check(aggregate)).toThrow(TypeError);
  expect(() => check(aggregate)).toThrow(unknown(`metrics.m.${option}`));
});

test('checkAggregate says what an option may be', () => {
  const message = "customerTable: metrics.m.unit is 'week', not day or month";
  expect(() => check({ type: 'activeBuckets', unit: 'week' })).toThrow(message);
});

test.each([
  { aggregate: { type: 'count', of: 'value' }, option: 'of' },
  { aggregate: { type: 'sum', of: 'value', unit: 'day' }, option: 'unit' },
  { aggregate: { type: 'daysSince', which: 'last', window: { days: 90 } }, option: 'window' },
])('checkAggregate refuses $option, which $aggregate.type does not have', ({ aggregate, option }) => {
  expect(() => check(aggregate)).toThrow(TypeError);
  expect(() => check(aggregate)).toThrow(unknown(`metrics.m.${option}`));
});

test('checkAggregate refuses to sum values that the log does not have', () => {
  const call = () => check({ type: 'sum', of: 'value' }, bare);
  expect(call).toThrow(TypeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'metrics.m' }));
  expect(call).toThrow('customerTable: metrics.m sums values, and the log has none');
  expect(() => check({ type: 'count' }, bare)).not.toThrow();
});

test('checkAggregate refuses what is no aggregate at all', () => {
  for (const aggregate of [null, undefined, 'count', 3, Symbol('count')]) {
    expect(() => check(aggregate)).toThrow(TypeError);
    expect(() => check(aggregate)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'metrics.m' }));
  }
  expect(() => check(null)).toThrow('customerTable: metrics.m is null, not an aggregate');
});

test('checkAggregate refuses what is no condition, with all its problems', () => {
  const where = {
    all: [
      { of: 3, in: ['x'] },
      { of: 'value', from: 'x' },
    ],
  };
  expect(() => check({ type: 'count', where })).toThrow(
    expect.objectContaining({
      code: 'ERR_INVALID_SPEC',
      argument: 'metrics.m.where',
      problems: [
        expect.objectContaining({ path: '/all/0/of', code: 'ERR_TYPE' }),
        expect.objectContaining({ path: '/all/1/from', code: 'ERR_TYPE' }),
      ],
    }),
  );
  for (const junk of [null, 'value', [], {}]) {
    const refused = expect.objectContaining({ code: 'ERR_INVALID_SPEC', argument: 'metrics.m.where' }) as unknown;
    expect(() => check({ type: 'count', where: junk })).toThrow(refused);
  }
});
