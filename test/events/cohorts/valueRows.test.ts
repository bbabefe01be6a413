import { expect, test } from 'vitest';
import { eventLog, valueCohorts } from 'engagement-metrics/events';
import { valueRows } from '../../../src/events/cohorts/valueRows.ts';

test('valueRows loses nothing of what cancels out from one age to the next', () => {
  const paid = [1e16, 1, -1e16];
  const log = eventLog(
    { who: paid.map(() => 'a'), at: ['2024-05-01', '2024-05-02', '2024-05-03'], paid },
    { user: 'who', time: 'at', value: 'paid' },
  );
  const cohorts = valueCohorts(log, { clock: 'calendar', calendar: { unit: 'day' }, asOf: '2024-05-04' });
  const [row] = valueRows('f', cohorts, ({ payers }) => payers);
  expect(row?.cells.map(({ total, value }) => [total, value])).toEqual([
    [1e16, 1e16],
    [1e16, 1e16], // 1e16 + 1 is no double
    [1, 1],
  ]);
});
