import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketMeans } from '../../../src/events/customers/bucketMeans.ts';
import { bucketStarts } from '../../../src/events/calendar/bucketStarts.ts';
import { exactSum } from '../histories.ts';
import { byUser, cuts, passed, size, streams, type PassEvent } from '../passes.ts';

const day = 86_400_000;

test('bucketMeans is the mean of what each day with a value sums to, after a day of its own for every user', () => {
  fc.assert(
    fc.property(
      streams,
      cuts,
      fc.array(fc.nat({ max: 1_200 }), { minLength: size, maxLength: size }),
      (events, places, from) => {
        const origin = Math.floor((events[0]?.time ?? 0) / day);
        const starts = bucketStarts('f', { unit: 'day' }, origin * day, events.at(-1)?.time ?? 0);
        const after = Float64Array.from(from, (days) => days - 1);
        const slow = byUser(events, (mine) => {
          const totals = new Map<number, number[]>();
          for (const { user, time, value } of mine) {
            const place = Math.floor(time / day) - origin;
            if (place > after[user]! && !Number.isNaN(value)) totals.set(place, [...(totals.get(place) ?? []), value]);
          }
          return exactSum([...totals.values()].flat()) / totals.size;
        });
        passed(bucketMeans(size, starts, after), events, places).forEach((mean, user) => {
          const exact = slow[user]!;
          if (Number.isNaN(exact)) expect(mean).toBeNaN();
          else expect(Math.abs(mean - exact)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(exact)));
        });
      },
    ),
  );
});

test('bucketMeans sums the values of a day, and leaves out days without one', () => {
  const events: PassEvent[] = [
    [0, 10],
    [1, 5],
    [24, NaN],
    [48, 25],
  ].map(([hour, value]) => ({ user: 0, time: hour! * 3_600_000, value: value!, text: -1 }));
  const starts = Float64Array.of(0, day, 2 * day, 3 * day);
  const mean = (after: number) => passed(bucketMeans(1, starts, Float64Array.of(after)), events, [1, 2])[0];
  expect(passed(bucketMeans(1, starts, null), events, [1, 2])).toEqual([20]);
  expect([mean(-1), mean(0), mean(1)]).toEqual([20, 25, 25]);
  expect(mean(2)).toBeNaN();
});

test('bucketMeans looks after a bucket that is written down only when its events come', () => {
  const events = [10, 5, 25].map((value, i) => ({ user: 0, time: i * day, value, text: -1 }));
  const starts = Float64Array.of(0, day, 2 * day, 3 * day);
  const after = Float64Array.of(-1);
  const means = bucketMeans(1, starts, after);
  const read: typeof means.read = (block) => {
    after[0] = 0;
    means.read(block);
  };
  expect(passed({ ...means, read }, events, [1])).toEqual([15]);
});
