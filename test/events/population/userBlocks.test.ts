import fc from 'fast-check';
import { expect, test } from 'vitest';
import { userBlocks } from '../../../src/events/population/userBlocks.ts';

test('userBlocks reads all users at once, or those that a mask marks, in their order', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9000 }), fc.nat({ max: 9000 }), fc.constantFrom(0, 1, 2, 3, 7), (one, other, share) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const users = Int32Array.from({ length: 9000 }, (_, i) => 3 * i);
      const mask = share === 0 ? null : Uint8Array.from(users, (_, i) => Number(i % share === 0));
      const seen: number[] = [];
      const count = userBlocks({ users, mask }, from, to, (block, begin, end) => {
        seen.push(...block.subarray(begin, end));
      });
      expect(seen).toEqual([...users.subarray(from, to)].filter((_, i) => mask?.[from + i] !== 0));
      expect(count).toBe(seen.length);
    }),
  );
});
