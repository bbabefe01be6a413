import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketsOf } from '../../../src/events/calendar/bucketsOf.ts';
import { zoneMidnights } from '../../../src/events/calendar/zoneMidnights.ts';
import { zones } from '../zones.ts';

const day = 86_400_000;
const dayOf = (date: string) => Date.parse(date) / day;

test('zoneMidnights gives the start of the bucket of every day', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: dayOf('1850-01-01'), max: dayOf('2100-01-01') }),
      (timeZone, localDay) => {
        const start = zoneMidnights('f', timeZone)(localDay);
        const { starts, labels } = bucketsOf('f', { unit: 'day', timeZone }, start, start);
        expect(labels).toEqual([new Date(localDay * day).toISOString().slice(0, 10)]);
        expect(start).toBe(starts[0]);
      },
    ),
  );
});

test('zoneMidnights has none for a day that the zone skipped, and knows the days beside it', () => {
  const midnightOf = zoneMidnights('f', 'Pacific/Apia');
  expect(midnightOf(dayOf('2011-12-30'))).toBeNaN();
  expect(midnightOf(dayOf('2011-12-29'))).toBe(Date.parse('2011-12-29T10:00:00Z'));
  expect(midnightOf(dayOf('2011-12-31'))).toBe(Date.parse('2011-12-30T10:00:00Z'));
  expect(midnightOf(dayOf('2011-12-30'))).toBeNaN();
});

test('zoneMidnights is UTC if nothing is said, and never -0', () => {
  expect(zoneMidnights('f')(0)).toBe(0);
  expect(zoneMidnights('f')(-1)).toBe(-day);
  expect(zoneMidnights('f', 'Europe/London')(dayOf('1980-01-01'))).toBe(Date.parse('1980-01-01'));
  expect(zoneMidnights('f', 'America/Sao_Paulo')(dayOf('2018-11-04'))).toBe(Date.parse('2018-11-04T03:00:00Z'));
});

test('zoneMidnights refuses a zone that is none before any day is asked for', () => {
  expect(() => zoneMidnights('f', 'Moon/Tycho')).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'timeZone' })); // prettier-ignore
  expect(() => zoneMidnights('f', 5 as unknown as string)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'timeZone' })); // prettier-ignore
});
