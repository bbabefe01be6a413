import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLog } from 'engagement-metrics/events';
import { chosenEvents } from '../../src/events/chosenEvents.ts';
import { fields, histories, inOrder, rules } from './histories.ts';

test('chosenEvents are the first events that meet a condition, one by one', () => {
  fc.assert(
    fc.property(histories, fc.nat({ max: 40 }), fc.option(rules, { nil: undefined }), (events, most, rule) => {
      const log = eventLog(events, fields);
      const past = Math.min(most, events.length);
      const slow = inOrder(events)
        .slice(0, past)
        .filter(rule?.met ?? (() => true));
      const { users, times, values } = chosenEvents('f', log, past, rule?.condition);
      expect(Array.from(users, (code) => log.users.labels[code])).toEqual(slow.map(({ who }) => String(who)));
      expect([...times]).toEqual(slow.map(({ at }) => at));
      expect([...values]).toEqual(slow.map(({ paid }) => paid ?? NaN));
    }),
  );
});

test('chosenEvents has no values where the log has none', () => {
  const log = eventLog({ who: ['a', 'b'], at: [0, 1] }, { user: 'who', time: 'at' });
  expect(chosenEvents('f', log, 2, { of: 'user', in: ['b'] })).toEqual({
    users: Int32Array.of(1),
    times: Float64Array.of(1),
    values: new Float64Array(0),
  });
});
