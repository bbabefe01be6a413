import { expect, test } from 'vitest';
import { eventLog, valueCohorts, valuePerMember, valuePerPayer } from 'engagement-metrics/events';

// The slow way, over cases of every kind, is in valueCohorts.test.ts.
test('valuePerMember is at most valuePerPayer, and equal where everybody paid', () => {
  const log = eventLog(
    {
      who: ['a', 'b', 'a', 'b'],
      at: ['2024-05-01', '2024-05-01', '2024-05-01', '2024-05-02'],
      paid: [null, null, 4, 8],
    },
    { user: 'who', time: 'at', value: 'paid' },
  );
  const cohorts = valueCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-03' });
  const [members, payers] = [valuePerMember, valuePerPayer].map((f) => f(cohorts)[0]!.cells.map(({ value }) => value));
  expect(members).toEqual([2, 6]);
  expect(payers).toEqual([4, 6]);
});
