import { expect, test } from 'vitest';
import { eventLog, type RetentionCohortsOptions } from 'engagement-metrics/events';
import { cohortPlan } from '../../../src/events/cohorts/cohortPlan.ts';

const log = eventLog(
  { who: ['a', 'b', 'c'], at: ['2024-05-01', '2024-05-09', '2024-05-20'] },
  { user: 'who', time: 'at' },
);
const planOf = (options: Partial<RetentionCohortsOptions>) =>
  cohortPlan('f', log, { clock: 'calendar', calendar: { unit: 'week' }, asOf: '2024-05-15', ...options } as never);

test('cohortPlan has the events before asOf, the cohorts from the first event on, and the intervals from there', () => {
  const plan = planOf({ interval: 'day' } as never);
  expect(plan).toMatchObject({
    labels: ['2024-04-29', '2024-05-06', '2024-05-13'],
    ages: 16,
    least: 1,
    birth: 'firstEver',
  });
  expect(plan.events.times).toHaveLength(2);
  expect(plan.intervals).toHaveLength(17);
  expect(planOf({}).ages).toBe(3);
});

test('cohortPlan begins with the cohort that holds from, and takes the ages that were asked for', () => {
  expect(planOf({ from: '2024-05-08', ages: 7 })).toMatchObject({ labels: ['2024-05-06', '2024-05-13'], ages: 7 });
});

test('cohortPlan counts the rolling intervals that have begun since the first cohort', () => {
  expect(planOf({ clock: 'rolling', interval: { days: 1 } })).toMatchObject({ ages: 16, length: 86_400_000 });
  expect(planOf({ clock: 'rolling', interval: { weeks: 1 } }).ages).toBe(3);
});
