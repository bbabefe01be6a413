import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followMarks } from '../../../src/events/cohorts/followMarks.ts';

const size = 4;
const codes = fc.nat({ max: size - 1 });

test('followMarks counts the marks of some events one by one, and moves their users on', () => {
  fc.assert(
    fc.property(
      fc.array(codes),
      fc.nat({ max: 9 }),
      fc.nat({ max: 9 }),
      fc.tuple(codes, codes, codes, codes),
      fc.tuple(codes, codes, codes, codes),
      (users, before, most, next, given) => {
        const from = Math.min(before, users.length);
        const to = Math.min(from + most, users.length);
        const marks = Uint16Array.from(given);
        const counts = new Int32Array(size);
        followMarks(Int32Array.from(users), from, to, { start: counts, next: Uint16Array.from(next), counts }, marks);
        const slow = new Map(given.entries());
        const met = users.slice(from, to).map((user) => {
          const mark = slow.get(user)!;
          slow.set(user, next[mark]!);
          return mark;
        });
        expect([...counts]).toEqual(given.map((_, mark) => met.filter((each) => each === mark).length));
        expect([...marks]).toEqual([...slow.values()]);
      },
    ),
  );
});
