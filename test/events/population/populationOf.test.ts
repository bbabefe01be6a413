import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { populationOf } from '../../../src/events/population/populationOf.ts';

const day = 86_400_000;
const log = eventLog(
  { who: ['a', 'b', 'a', 'b', 'a'], at: [0, day, day, 2 * day, 4 * day] },
  { user: 'who', time: 'at' },
);
const options = { calendar: { unit: 'day' }, asOf: 3.5 * day, from: 2 * day } as const;

test('populationOf cuts the events before asOf into periods, and makes rows of those that are shown', () => {
  const { groups, history, latest, rowsOf } = populationOf('f', log, options);
  const places = Uint32Array.of(0, 1, 3, 4, 4);
  expect([...groups]).toEqual([{ group: null, users: Int32Array.of(0, 1, 0, 1), mask: null, places }]);
  expect(history).toBe(2);
  expect(latest).toEqual(Uint16Array.of(0, 0));
  expect(rowsOf('g', (base, b) => ({ ...base, b }))).toEqual([
    { group: 'g', start: 2 * day, end: 3 * day, label: '1970-01-03', complete: true, b: 2 },
    { group: 'g', start: 3 * day, end: 4 * day, label: '1970-01-04', complete: false, b: 3 },
  ]);
});

test('populationOf leaves out history that does not matter', () => {
  const { groups, history, rowsOf } = populationOf('f', log, options, 1);
  expect([...groups][0]!.places).toEqual(Uint32Array.of(1, 3, 4, 4));
  expect(history).toBe(1);
  expect(
    rowsOf(null, ({ label }, b) => ({ ...options, group: label, start: b, end: 0, label, complete: true })),
  ).toMatchObject([
    { label: '1970-01-03', start: 1 },
    { label: '1970-01-04', start: 2 },
  ]);
});
