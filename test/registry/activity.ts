import fc from 'fast-check';
import { inFirst, missing, proportion, type Registry } from './row.ts';

const days = fc.oneof({ weight: 5, arbitrary: fc.nat(28) }, { weight: 1, arbitrary: missing });

export const activity: Registry = {
  activeUserRate: proportion('activeUsers', 'entitledUsers'),
  dailyToWeeklyActive: proportion('averageDailyActive', 'weeklyActive'),
  powerUserCurve: {
    args: fc.tuple(fc.record({ activeDays: fc.array(days), windowDays: fc.constantFrom(28, 30) })),
    scalars: inFirst('windowDays'),
    columns: [[0, 'activeDays']],
    unordered: [0, 'activeDays'],
  },
  powerUserShare: proportion('powerUsers', 'activeUsers'),
  stickiness: proportion('averageDailyActive', 'monthlyActive'),
  weeklyToMonthlyActive: proportion('averageWeeklyActive', 'monthlyActive'),
};
