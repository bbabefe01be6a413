import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoneOffsets } from '../../../src/events/calendar/zoneOffsets.ts';
import { zones } from '../zones.ts';

const day = 86_400_000;
const at = (text: string) => Date.parse(text);

test('zoneOffsets finds every change to the second', () => {
  const { since, offsets } = zoneOffsets('f', 'Australia/Lord_Howe', at('2024-01-01'), at('2024-12-31'));
  expect(since.slice(1).map((time) => new Date(time).toISOString())).toEqual([
    '2024-04-06T15:00:00.000Z',
    '2024-10-05T15:30:00.000Z',
  ]);
  expect(since[0]).toBe(-Infinity);
  expect(offsets.map((offset) => offset / 3_600_000)).toEqual([11, 10.5, 11]);
  // New York left its solar time at noon of 18 November 1883.
  const solar = zoneOffsets('f', 'America/New_York', at('1883-01-01'), at('1884-01-01'));
  expect(solar.since).toEqual([-Infinity, at('1883-11-18T17:00:00Z')]);
  expect(solar.offsets).toEqual([-(4 * 3600 + 56 * 60 + 2) * 1000, -5 * 3_600_000]);
});

test('zoneOffsets has one offset where nothing changes, and a day where the date line was crossed', () => {
  expect(zoneOffsets('f', 'UTC', 0, 1e12)).toEqual({ since: [-Infinity], offsets: [0] });
  expect(zoneOffsets('f', 'Asia/Kathmandu', at('2000-01-01'), at('2024-01-01'))).toEqual({ since: [-Infinity], offsets: [20_700_000] }); // prettier-ignore
  const apia = zoneOffsets('f', 'Pacific/Apia', at('2011-12-01'), at('2012-01-15'));
  expect(apia.since).toEqual([-Infinity, at('2011-12-30T10:00:00Z')]);
  expect(apia.offsets).toEqual([-10 * 3_600_000, 14 * 3_600_000]);
});

test('zoneOffsets gives for any time the offset that the runtime has for it', () => {
  const spans = fc.tuple(
    fc.integer({ min: at('1870-01-01'), max: at('2100-01-01') }),
    fc.integer({ min: 0, max: 400 * day }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      spans,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (timeZone, [from, length], share) => {
        const { since, offsets } = zoneOffsets('f', timeZone, from, from + length);
        const time = Math.floor((from + share * length) / 1000) * 1000;
        const stretch = since.filter((start) => start <= Math.max(time, from)).length - 1;
        const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
          Math.max(time, from),
        );
        expect(
          new Date(Math.floor(Math.max(time, from) / 1000) * 1000 + offsets[stretch]!).toISOString().slice(0, 19),
        ).toBe(local.replace(' ', 'T'));
      },
    ),
    { numRuns: 60 },
  );
});

test('zoneOffsets knows solar time before 1800, however far back', () => {
  for (const year of ['-200000', '0000', '1500', '1799']) {
    const from = at(`${year}-03-01T00:00:00Z`);
    expect(zoneOffsets('f', 'America/New_York', from, from + day).offsets).toEqual([-17_762_000]);
  }
});

test('zoneOffsets refuses a zone that the runtime does not know, by the name it is given', () => {
  const call = () => zoneOffsets('f', 'Moon/Tycho', 0, 1, 'calendar.timeZone');
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'calendar.timeZone' }));
  expect(call).toThrow("f: calendar.timeZone is 'Moon/Tycho', which is no time zone known here");
  expect(() => zoneOffsets('f', '', 0, 1)).toThrow(expect.objectContaining({ argument: 'timeZone' }));
});
