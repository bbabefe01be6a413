import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEvents } from '../../src/events/countEvents.ts';

const nothing = new Float64Array(0);

test('countEvents gives every user the number of its events, 0 where there is none', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 })), (users) => {
      const slow = Array.from({ length: 7 }, (_, user) => users.filter((one) => one === user).length);
      const fast = countEvents({ users: Int32Array.from(users), times: nothing, values: nothing }, 7);
      expect([...fast]).toEqual(slow);
    }),
  );
});
