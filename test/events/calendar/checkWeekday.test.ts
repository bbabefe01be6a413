import { expect, test } from 'vitest';
import type { Weekday } from 'engagement-metrics/events';
import { checkWeekday } from '../../../src/events/calendar/checkWeekday.ts';

test('checkWeekday counts the days of the week from Monday, which it is unless another is named', () => {
  const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
  expect(week.map((weekday) => checkWeekday('f', 'day', weekday))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(checkWeekday('f', 'day', undefined)).toBe(0);
});

test('checkWeekday refuses what is none', () => {
  for (const junk of ['Monday', 'mon', 1, null, 'toString']) {
    const call = () => checkWeekday('f', 'weekStart', junk as Weekday);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'weekStart' }));
  }
  const message = "f: weekStart is 'Monday', not one of monday, tuesday, wednesday, thursday, friday, saturday, sunday";
  expect(() => checkWeekday('f', 'weekStart', 'Monday' as Weekday)).toThrow(message);
});
