import { expect, test } from 'vitest';
import { bucketStarts } from '../../../src/events/calendar/bucketStarts.ts';

const hour = 3_600_000;

test('bucketStarts are where the days of a zone begin, and last where the last one ends', () => {
  const calendar = { unit: 'day', timeZone: 'America/New_York' } as const;
  const [first, last] = [Date.parse('2024-03-09T12:00:00Z'), Date.parse('2024-03-11T12:00:00.5Z') + 0.5];
  const starts = ['2024-03-09T05:00:00Z', '2024-03-10T05:00:00Z', '2024-03-11T04:00:00Z', '2024-03-12T04:00:00Z'];
  expect([...bucketStarts('f', calendar, first, last)]).toEqual(starts.map((start) => Date.parse(start)));
});

test('bucketStarts leaves out a day that a zone skipped', () => {
  // Apia went from the end of 2011-12-29 (UTC-10) to 2011-12-31 (UTC+14).
  const change = Date.parse('2011-12-30T10:00:00Z');
  const starts = bucketStarts('f', { unit: 'day', timeZone: 'Pacific/Apia' }, change - hour, change + hour);
  expect([...starts]).toEqual([change - 24 * hour, change, change + 24 * hour]);
});
