import { expect, test } from 'vitest';
import { eventLog, type Aggregate } from 'engagement-metrics/events';
import { checkAggregate } from '../../../src/events/customers/checkAggregate.ts';
import { hostileNames } from '../../arbitraries.ts';

const log = eventLog(
  { who: ['a'], at: [0], paid: [1], what: ['buy'], ['toString']: ['x'] },
  { user: 'who', time: 'at', value: 'paid', type: 'what', dimensions: ['toString'] },
);
const bare = eventLog({ who: ['a'], at: [0] }, { user: 'who', time: 'at' });
const check = (aggregate: unknown, of = log) => checkAggregate('metrics.m', aggregate as Aggregate, of);
const unknown = (argument: string) => expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument }) as unknown;

test.each<Aggregate>([
  { type: 'count' },
  { type: 'sum', of: 'value' },
  { type: 'activeBuckets', unit: 'day' },
  { type: 'activeBuckets', unit: 'month' },
  { type: 'daysSince', which: 'last' },
  { type: 'mean', of: 'value' },
  { type: 'smallest', of: 'value' },
  { type: 'largest', of: 'value' },
  { type: 'distinct', of: 'type' },
  { type: 'distinct', of: 'toString' },
  { type: 'activeBuckets', unit: 'hour' },
  { type: 'longestStreak', unit: 'week' },
  { type: 'currentStreak', unit: 'quarter' },
  { type: 'currentStreak', unit: 'year' },
  { type: 'first', of: 'time' },
  { type: 'last', of: 'value' },
  { type: 'daysSince', which: 'first' },
  { type: 'sessions' },
  { type: 'sessions', gap: undefined },
  { type: 'sessions', gap: { minutes: 5 } },
  { type: 'share', when: { of: 'type', in: ['buy'] } },
  { type: 'exponentialSum', of: 'count', halfLife: { days: 30 } },
  { type: 'linearSum', of: 'value', over: { weeks: 4 } },
  { type: 'count', where: undefined },
  { type: 'count', window: undefined },
  { type: 'daysSince', which: 'last', window: { days: 90 } },
  { type: 'count', where: { of: 'value', from: 1 } },
])('checkAggregate lets %o pass', (aggregate) => {
  expect(() => check(aggregate)).not.toThrow();
});

test.each(['counts', 'Count', 'median', undefined, null, 3, ['count'], ...hostileNames])(
  'checkAggregate refuses the type %o, which does not exist',
  (type) => {
    expect(() => check({ type })).toThrow(TypeError);
    expect(() => check({ type })).toThrow(unknown('metrics.m.type'));
  },
);

test('checkAggregate says which types there are', () => {
  const message =
    "customerTable: metrics.m.type is 'max', not one of count, sum, mean, smallest, largest, distinct, activeBuckets, " +
    'longestStreak, currentStreak, first, last, daysSince, sessions, share, exponentialSum, linearSum';
  expect(() => check({ type: 'max' })).toThrow(message);
});

test.each([
  { aggregate: { type: 'sum' }, option: 'of' },
  { aggregate: { type: 'sum', of: 'values' }, option: 'of' },
  { aggregate: { type: 'activeBuckets' }, option: 'unit' },
  { aggregate: { type: 'activeBuckets', unit: 'fortnight' }, option: 'unit' },
  { aggregate: { type: 'longestStreak', unit: 'days' }, option: 'unit' },
  { aggregate: { type: 'currentStreak' }, option: 'unit' },
  { aggregate: { type: 'mean', of: 'count' }, option: 'of' },
  { aggregate: { type: 'smallest' }, option: 'of' },
  { aggregate: { type: 'largest', of: null }, option: 'of' },
  { aggregate: { type: 'first', of: 'type' }, option: 'of' },
  { aggregate: { type: 'last' }, option: 'of' },
  { aggregate: { type: 'exponentialSum', halfLife: { days: 1 } }, option: 'of' },
  { aggregate: { type: 'linearSum', of: 'time', over: { days: 1 } }, option: 'of' },
  { aggregate: { type: 'daysSince', which: 'middle' }, option: 'which' },
  { aggregate: { type: 'daysSince', which: null }, option: 'which' },
])('checkAggregate refuses $aggregate for its $option', ({ aggregate, option }) => {
  expect(() => check(aggregate)).toThrow(TypeError);
  expect(() => check(aggregate)).toThrow(unknown(`metrics.m.${option}`));
});

test('checkAggregate says what an option may be', () => {
  const message = "customerTable: metrics.m.unit is 'weeks', not hour or day or week or month or quarter or year";
  expect(() => check({ type: 'activeBuckets', unit: 'weeks' })).toThrow(message);
});

test.each([
  { aggregate: { type: 'count', of: 'value' }, option: 'of' },
  { aggregate: { type: 'sum', of: 'value', unit: 'day' }, option: 'unit' },
  { aggregate: { type: 'daysSince', which: 'last', unit: 'day' }, option: 'unit' },
  { aggregate: { type: 'sessions', of: 'value' }, option: 'of' },
  { aggregate: { type: 'share', when: { of: 'value', from: 1 }, of: 'count' }, option: 'of' },
  { aggregate: { type: 'exponentialSum', of: 'value', halfLife: { days: 1 }, over: { days: 1 } }, option: 'over' },
])('checkAggregate refuses $option, which $aggregate.type does not have', ({ aggregate, option }) => {
  expect(() => check(aggregate)).toThrow(TypeError);
  expect(() => check(aggregate)).toThrow(unknown(`metrics.m.${option}`));
});

test('checkAggregate refuses what asks for values that the log does not have', () => {
  const call = () => check({ type: 'sum', of: 'value' }, bare);
  expect(call).toThrow(TypeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'metrics.m' }));
  expect(call).toThrow('customerTable: metrics.m is of values, and the log has none');
  for (const type of ['mean', 'smallest', 'largest', 'first', 'last']) {
    expect(() => check({ type, of: 'value' }, bare)).toThrow(expect.objectContaining({ argument: 'metrics.m' }));
  }
  const decayed = { halfLife: { days: 1 }, type: 'exponentialSum' };
  expect(() => check({ ...decayed, of: 'value' }, bare)).toThrow(expect.objectContaining({ argument: 'metrics.m' }));
  expect(() => check({ ...decayed, of: 'count' }, bare)).not.toThrow();
  expect(() => check({ type: 'first', of: 'time' }, bare)).not.toThrow();
  expect(() => check({ type: 'count' }, bare)).not.toThrow();
});

test('checkAggregate refuses distinct texts of what is no text that the log has', () => {
  for (const [of, log] of [
    ['type', bare],
    ['time', bare],
    ['user', bare],
    ['value', bare],
    [3, bare],
  ] as const) {
    // prettier-ignore
    const call = () => check({ type: 'distinct', of }, log);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'metrics.m.of' }));
  }
  for (const of of hostileNames.filter((name) => name !== 'toString')) {
    expect(() => check({ type: 'distinct', of })).toThrow(expect.objectContaining({ argument: 'metrics.m.of' }));
  }
  const message = "customerTable: metrics.m.of is 'product', neither 'type' nor a dimension that the log has";
  expect(() => check({ type: 'distinct', of: 'product' })).toThrow(message);
});

test.each([
  { option: 'window', aggregate: { type: 'count' } },
  { option: 'gap', aggregate: { type: 'sessions' } },
  { option: 'halfLife', aggregate: { type: 'exponentialSum', of: 'count' } },
  { option: 'over', aggregate: { type: 'linearSum', of: 'count' } },
])('checkAggregate refuses what is no length as $option', ({ option, aggregate }) => {
  for (const junk of [null, 90, '90d', {}, { days: 1, weeks: 1 }, { months: 1 }, []]) {
    const call = () => check({ ...aggregate, [option]: junk });
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: `metrics.m.${option}` }));
  }
  for (const days of [0, -1, NaN, Infinity]) {
    const call = () => check({ ...aggregate, [option]: { days } });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(expect.objectContaining({ argument: `metrics.m.${option}.days` }));
  }
});

test('checkAggregate refuses a decay without a length, and a share without a condition', () => {
  for (const [aggregate, code, option] of [
    [{ type: 'exponentialSum', of: 'count' }, 'ERR_TYPE', 'halfLife'],
    [{ type: 'linearSum', of: 'count' }, 'ERR_TYPE', 'over'],
    [{ type: 'share' }, 'ERR_INVALID_SPEC', 'when'],
  ] as const) {
    expect(() => check(aggregate)).toThrow(expect.objectContaining({ code, argument: `metrics.m.${option}` }));
  }
});

test('checkAggregate refuses a condition over what the log does not have, by name', () => {
  for (const name of ['type', 'value', 'country', 'constructor', '__proto__', '']) {
    const condition = { not: { any: [{ of: name, missing: true }] } };
    for (const aggregate of [
      { type: 'count', where: condition },
      { type: 'share', when: condition },
    ]) {
      const call = () => check(aggregate, bare);
      expect(call).toThrow(TypeError);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: `log.${name}` }));
      expect(call).toThrow(`customerTable: log.${name} is not there, and a condition asks for it`);
    }
  }
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
