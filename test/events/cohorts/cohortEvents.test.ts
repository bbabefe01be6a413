import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { cohortEvents } from '../../../src/events/cohorts/cohortEvents.ts';

const log = eventLog(
  { who: ['a', 'b', 'a'], at: [1, 2, 3], what: ['x', 'y', 'x'] },
  { user: 'who', time: 'at', type: 'what' },
);

test('cohortEvents are those before asOf, and all of them are births and returns unless a condition says which', () => {
  const all = cohortEvents('f', log, 3, {});
  expect(all.users).toEqual(Int32Array.of(0, 1));
  expect([all.starts, all.returns]).toEqual([null, null]);
  const some = cohortEvents('f', log, 9, { start: { of: 'type', in: ['x'] }, return: { of: 'type', in: ['y'] } });
  expect([some.starts, some.returns]).toEqual([Uint8Array.of(1, 0, 1), Uint8Array.of(0, 1, 0)]);
});

test('cohortEvents refuses what is no condition, and says which', () => {
  for (const name of ['start', 'return']) {
    expect(() => cohortEvents('f', log, 9, { [name]: { of: 1 } })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_SPEC', argument: name }),
    );
  }
});
