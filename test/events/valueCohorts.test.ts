import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog, valueCohorts, valuePerMember, valuePerPayer } from 'engagement-metrics/events';
import { cases, slowCohorts, visitFields, type Case } from './cohortHistories.ts';
import { exactSum } from './histories.ts';

const cohortsOf = ({ visits, options: { minimumOccurrences: _, ...options } }: Case) =>
  valueCohorts(eventLog(visits, visitFields), options);

test('valueCohorts sums what the definition does, member by member, over all members and over those who paid', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const cohorts = cohortsOf(given);
      const slow = slowCohorts(given);
      const [perMember, perPayer] = [valuePerMember(cohorts), valuePerPayer(cohorts)];
      slow.labels.forEach((label, c) => {
        expect([perMember[c]!.label, perPayer[c]!.label]).toEqual([label, label]);
        for (let age = 0; age < slow.ages; age++) {
          const eligible = slow.members.filter(({ cohort, over }) => cohort === c && over > age);
          const paid = eligible.map(({ returns }) =>
            returns.filter((one) => one.age <= age).flatMap((one) => one.paid ?? []),
          );
          const payers = paid.filter((list) => list.length > 0).length;
          const cell = perMember[c]!.cells[age]!;
          const exact = exactSum(paid.flat());
          const size = exactSum(paid.flat().map(Math.abs));
          expect(cell).toMatchObject({ age, eligible: eligible.length, payers, complete: slow.over[c]! > age });
          expect(Math.abs(cell.total - exact)).toBeLessThanOrEqual(1e-15 * size);
          expect(cell.value).toBe(eligible.length === 0 ? null : cell.total / eligible.length + 0);
          expect(perPayer[c]!.cells[age]).toEqual({ ...cell, value: payers === 0 ? null : cell.total / payers + 0 });
        }
      });
    }),
  );
});

const log = eventLog(
  [
    { who: 'a', at: '2024-05-01', paid: null },
    { who: 'b', at: '2024-05-01', paid: null },
    { who: 'a', at: '2024-05-02', paid: 30 },
    { who: 'a', at: '2024-05-03', paid: -10 },
    { who: 'b', at: '2024-05-05', paid: 7 },
  ],
  { user: 'who', time: 'at', value: 'paid' },
);
const options = { clock: 'calendar', calendar: { unit: 'week' }, interval: 'day', asOf: '2024-05-12' } as const;

test('the lifetime value by day N is what a cohort brought by then over its size, paying or not', () => {
  // Catalogue 7 [AMP-LTV]: Σ revenue by day N / cohort size.
  const cells = valuePerMember(valueCohorts(log, options))[0]!.cells;
  expect(cells.slice(0, 5).map(({ value }) => value)).toEqual([0, 15, 10, 10, 13.5]);
  const payers = valuePerPayer(valueCohorts(log, options))[0]!.cells;
  expect(payers.slice(0, 5).map(({ value }) => value)).toEqual([null, 30, 20, 20, 13.5]);
});

test('valueCohorts takes an event without a value for no return, and one with a value of 0 for one', () => {
  const free = eventLog(
    { who: ['a', 'b'], at: ['2024-05-01', '2024-05-01'], paid: [0, null] },
    { user: 'who', time: 'at', value: 'paid' },
  );
  expect(valuePerPayer(valueCohorts(free, options))[0]!.cells[0]).toMatchObject({ eligible: 2, payers: 1, value: 0 });
});

test('valueCohorts sums without losing a digit on the way', () => {
  const paid = [1e16, 1, -1e16, 1];
  const at = paid.map((_, i) => Date.parse('2024-05-01') + i);
  const turns = eventLog({ who: paid.map(() => 'a'), at, paid }, { user: 'who', time: 'at', value: 'paid' });
  expect(valuePerMember(valueCohorts(turns, options))[0]!.cells[0]!.total).toBe(2);
  const days = at.map((time, i) => time + i * 86_400_000);
  const apart = eventLog({ who: paid.map(() => 'a'), at: days, paid }, { user: 'who', time: 'at', value: 'paid' });
  expect(valuePerMember(valueCohorts(apart, options))[0]!.cells[3]!.total).toBe(2);
});

test('valueCohorts refuses a log without values, sums beyond the doubles, and to count occurrences', () => {
  const bare = eventLog({ who: ['a'], at: [0] }, { user: 'who', time: 'at' });
  expect(() => valueCohorts(bare, options)).toThrow(TypeError);
  expect(() => valueCohorts(bare, options)).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'log' }));
  const huge = (days: number) =>
    eventLog(
      { who: ['a', 'a'], at: [0, days * 86_400_000], paid: [1e308, 1e308] },
      { user: 'who', time: 'at', value: 'paid' },
    );
  const early = { ...options, asOf: '1970-01-12' };
  expect(() => valueCohorts(huge(0), early)).toThrow(RangeError);
  expect(() => valueCohorts(huge(0), early)).toThrow(
    expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'log.values' }),
  );
  for (const kind of [valuePerMember, valuePerPayer]) {
    expect(() => kind(valueCohorts(huge(1), early))).toThrow(
      expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'cohorts.sums' }),
    );
  }
  const counted = { ...options, minimumOccurrences: 2 };
  expect(() => valueCohorts(log, counted)).toThrow(
    expect.objectContaining({ code: 'ERR_UNKNOWN_OPTION', argument: 'minimumOccurrences' }),
  );
});
