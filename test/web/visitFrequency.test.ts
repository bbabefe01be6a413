import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionsPerUser, visitFrequency } from 'engagement-metrics/web';
import { counts } from '../arbitraries.ts';
import { near, rateLaws, rowLaws } from '../laws/rate.ts';

const somebody = counts.map((more) => more + 1);

test('visitFrequency is visits per visitor and period', () => {
  expect(visitFrequency({ visits: 480, visitors: 60, periods: 4 })).toBe(2); // exact arithmetic
});

test('visitFrequency changes with the unit of the periods: seven days are a week', () => {
  fc.assert(
    fc.property(counts, somebody, somebody, (visits, visitors, weeks) => {
      const perDay = visitFrequency({ visits, visitors, periods: 7 * weeks })!;
      near(visitFrequency({ visits, visitors, periods: weeks })!, 7 * perDay);
    }),
  );
});

test('visitFrequency of one period is the sessions per user', () => {
  fc.assert(
    fc.property(counts, somebody, (visits, visitors) => {
      const perUser = sessionsPerUser({ sessions: visits, activeUsers: visitors });
      expect(visitFrequency({ visits, visitors, periods: 1 })).toBe(perUser);
    }),
  );
});

test('visitFrequency is null when nobody visited, or there is no period', () => {
  expect(visitFrequency({ visits: 0, visitors: 0, periods: 4 })).toBeNull();
  expect(visitFrequency({ visits: 6, visitors: 3, periods: 0 })).toBeNull();
  expect(visitFrequency({ visits: 0, visitors: 0, periods: 0 })).toBeNull();
});

test('visitFrequency refuses a period that is none, also when nobody visited', () => {
  const call = () => visitFrequency({ visits: 0, visitors: 0, periods: -1 });
  expect(call).toThrow('visitFrequency: periods is -1, below 0');
});

test('visitFrequency is refused when it is beyond the largest double', () => {
  const call = () => visitFrequency({ visits: 1e308, visitors: 1, periods: 1e-300 });
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'visits' }));
  expect(call).toThrow('visitFrequency: visits makes the result overflow');
});

describe('visitFrequency in one period', () => {
  type Counts = Omit<Parameters<typeof visitFrequency>[0], 'periods'>;
  // The laws look for the name in messages.
  const inOnePeriod = { visitFrequency: (row: Counts) => visitFrequency({ ...row, periods: 1 }) }.visitFrequency;
  rateLaws(inOnePeriod, 'visits', 'visitors');
});

describe('visitFrequency of one visitor', () => {
  type Counts = Omit<Parameters<typeof visitFrequency>[0], 'visitors'>;
  // The laws look for the name in messages.
  const ofOneVisitor = { visitFrequency: (row: Counts) => visitFrequency({ ...row, visitors: 1 }) }.visitFrequency;
  rateLaws(ofOneVisitor, 'visits', 'periods');
});

describe('visitFrequency', () => {
  rowLaws(visitFrequency, { visits: 480, visitors: 60, periods: 4 });
});
