import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketStarts } from '../../../src/events/calendar/bucketStarts.ts';
import { streaks } from '../../../src/events/customers/streaks.ts';
import { byUser, cuts, passed, size, type PassEvent } from '../passes.ts';

const day = 86_400_000;

/** Events of three users on ten days, some at once, and the moment to look from, some days later. */
const visits: fc.Arbitrary<PassEvent[]> = fc
  .array(fc.tuple(fc.nat({ max: size - 2 }), fc.nat({ max: 19 })), { minLength: 1, maxLength: 30, size: 'max' })
  .map((pairs) => pairs.map(([user, half]) => ({ user, time: (half * day) / 2, value: NaN, text: -1 })))
  .map((events) => events.sort((a, b) => a.time - b.time));

/** The lengths of the runs of days, by the day on which each ends. */
function runs(mine: readonly PassEvent[]): Map<number, number> {
  const days = new Set(mine.map(({ time }) => Math.floor(time / day)));
  const lengths = new Map<number, number>();
  for (const last of days) {
    if (days.has(last + 1)) continue;
    let length = 1;
    while (days.has(last - length)) length++;
    lengths.set(last, length);
  }
  return lengths;
}

test('streaks are the longest run of days, and the run that ends today or yesterday', () => {
  fc.assert(
    fc.property(visits, cuts, fc.nat({ max: 5 }), (events, places, later) => {
      const today = Math.floor(events.at(-1)!.time / day) + later;
      const starts = bucketStarts('f', { unit: 'day' }, events[0]!.time, today * day);
      const longest = byUser(events, (mine) => Math.max(0, ...runs(mine).values()));
      expect(passed(streaks(size, starts, 'longest'), events, places)).toEqual(longest);
      const current = byUser(events, (mine) => runs(mine).get(today) ?? runs(mine).get(today - 1) ?? 0);
      expect(passed(streaks(size, starts, 'current'), events, places)).toEqual(current);
    }),
  );
});

test('streaks without any event are 0', () => {
  for (const which of ['longest', 'current'] as const) {
    expect(passed(streaks(2, new Float64Array(0), which), [])).toEqual([0, 0]);
    expect(passed(streaks(2, Float64Array.of(0, day), which), [])).toEqual([0, 0]);
  }
});
