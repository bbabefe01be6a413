import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastTimes } from '../../src/events/lastTimes.ts';
import { times } from './histories.ts';

test('lastTimes gives every user its latest time, NaN where there is none', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 5 }), times)), (pairs) => {
      const events = [...pairs].sort(([, a], [, b]) => a - b);
      const users = Int32Array.from(events, ([user]) => user);
      const at = Float64Array.from(events, ([, time]) => time);
      const slow = Array.from({ length: 7 }, (_, user) => {
        const mine = events.filter(([whose]) => whose === user).map(([, time]) => time);
        return mine.length > 0 ? Math.max(...mine) : NaN;
      });
      expect([...lastTimes({ users, times: at, values: new Float64Array(0) }, 7)]).toEqual(slow);
    }),
  );
});
