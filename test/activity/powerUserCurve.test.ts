import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { powerUserCurve, stickiness } from 'engagement-metrics/activity';
import { missingValues } from '../arbitraries.ts';
import { near } from '../laws/rate.ts';

const calendars = fc.array(fc.array(fc.boolean(), { minLength: 28, maxLength: 28 }), { maxLength: 20 });
const month = fc.array(fc.integer({ min: 0, max: 28 }));

test('powerUserCurve of ten users has mean active days of 11.6 of 28', () => {
  const curve = powerUserCurve({ activeDays: [1, 1, 2, 4, 7, 10, 15, 20, 28, 28], windowDays: 28 });
  expect(curve).toMatchObject({ activeUsers: 10, inactiveUsers: 0, missing: 0, meanActiveDays: 11.6 }); // catalogue 10
  expect(curve.points).toHaveLength(28);
  expect(curve.points[0]).toEqual({ days: 1, users: 2, usersOrMore: 10 });
  expect(curve.points[20]).toEqual({ days: 21, users: 0, usersOrMore: 2 });
  expect(curve.points[27]).toEqual({ days: 28, users: 2, usersOrMore: 2 });
});

test('powerUserCurve has the mean active days whose share of the window is the stickiness', () => {
  fc.assert(
    fc.property(calendars, (users) => {
      const activeDays = users.map((days) => days.filter(Boolean).length);
      const { activeUsers, meanActiveDays } = powerUserCurve({ activeDays, windowDays: 28 });
      const daily = Array.from({ length: 28 }, (_, day) => users.filter((days) => days[day]).length);
      const averageDailyActive = daily.reduce((all, one) => all + one, 0) / 28;
      const sticky = stickiness({ averageDailyActive, monthlyActive: activeUsers });
      if (sticky === null) {
        expect(meanActiveDays).toBeNull();
        return;
      }
      near(meanActiveDays! / 28, sticky);
      expect(sticky).toBeGreaterThanOrEqual((1 / 28) * (1 - 1e-12));
    }),
  );
});

test('powerUserCurve counts every active user once, and never more users for more days', () => {
  fc.assert(
    fc.property(month, (activeDays) => {
      const { points, activeUsers, inactiveUsers } = powerUserCurve({ activeDays, windowDays: 28 });
      expect(points.reduce((all, { users }) => all + users, 0)).toBe(activeUsers);
      expect(points[0]!.usersOrMore).toBe(activeUsers);
      expect(activeUsers + inactiveUsers).toBe(activeDays.length);
      points.forEach(({ days, users, usersOrMore }, i) => {
        expect(usersOrMore - (points[i + 1]?.usersOrMore ?? 0)).toBe(users);
        expect(users).toBe(activeDays.filter((one) => one === days).length);
      });
    }),
  );
});

test('powerUserCurve skips and counts who is missing', () => {
  const activeDays = [3, ...missingValues, 7];
  const { activeUsers, missing } = powerUserCurve({ activeDays, windowDays: 7 });
  expect([activeUsers, missing]).toEqual([2, missingValues.length]);
});

describe('powerUserCurve refuses', () => {
  test.each([-1, 0.5, 8, 1e308])('%d active days of a week', (days) => {
    const call = () => powerUserCurve({ activeDays: [1, null, days], windowDays: 7 });
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'activeDays[2]' }));
    expect(call).toThrow(`powerUserCurve: activeDays[2] is ${String(days)}, not a whole number from 0 to 7`);
  });

  test.each([0, -0, 6.5, 10_001])('a window of %d days', (windowDays) => {
    const call = () => powerUserCurve({ activeDays: [], windowDays });
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', argument: 'windowDays' }));
    expect(call).toThrow('not a whole number from 1 to 10000');
  });
});
