import { expect, test } from 'vitest';
import { periodsOf } from '../../../src/events/population/periodsOf.ts';

const day = 86_400_000;
const calendar = { unit: 'day' } as const;

test('periodsOf are from the first event to asOf, and history is what lies before `from`', () => {
  const times = Float64Array.of(0.5 * day, 5 * day);
  const { starts, labels, history, asOf } = periodsOf('f', times, { calendar, asOf: 3 * day, from: 1.5 * day });
  expect([...starts]).toEqual([0, day, 2 * day, 3 * day]);
  expect(labels).toEqual(['1970-01-01', '1970-01-02', '1970-01-03']);
  expect(history).toBe(1);
  expect(asOf).toBe(3 * day);
  expect(periodsOf('f', times, { calendar, asOf: 3 * day }).history).toBe(0);
  expect(periodsOf('f', times, { calendar, asOf: 3 * day, from: -day }).labels).toHaveLength(4);
});

test('periodsOf holds the last moment before asOf, however small', () => {
  const ends = (asOf: number) => periodsOf('f', Float64Array.of(0), { calendar, asOf }).starts.at(-1);
  expect([1e-3, 1, day, day + 1e-3].map(ends)).toEqual([day, day, day, 2 * day]);
});

test('periodsOf are all history where there is nothing to show', () => {
  for (const [times, from] of [
    [[], undefined],
    [[3 * day], undefined],
    [[0], 3 * day],
    [[0], 9 * day],
  ] as const) {
    const { labels, history } = periodsOf('f', Float64Array.from(times), { calendar, asOf: 3 * day, from });
    expect(history).toBe(labels.length);
  }
});

test('periodsOf skips a day that the zone skipped when it looks for the first one to show', () => {
  const apia = { unit: 'day', timeZone: 'Pacific/Apia' } as const;
  const times = Float64Array.of(Date.parse('2011-12-29T12:00:00-10:00'));
  const from = '2011-12-31T00:00:00+14:00';
  const { labels, history } = periodsOf('f', times, { calendar: apia, asOf: '2012-01-01T00:00:00+14:00', from });
  expect(labels.slice(history)).toEqual(['2011-12-31']);
});

test('periodsOf refuses what is no time', () => {
  expect(() => periodsOf('f', new Float64Array(0), { calendar, asOf: 'now' })).toThrow(/^f: asOf is 'now'/);
  expect(() => periodsOf('f', new Float64Array(0), { calendar, asOf: 0, from: 'then' })).toThrow(/^f: from is 'then'/);
});
