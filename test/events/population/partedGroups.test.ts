import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partedGroups } from '../../../src/events/population/partedGroups.ts';

const labels = ['a', '__proto__', '', 'c'];
const codes = fc.oneof(fc.constant(0), fc.integer({ min: -1, max: 3 }));

test('partedGroups has the events of every group, of those without a label, and holds less than a copy of all', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(codes, fc.boolean()), { maxLength: 30 }), fc.boolean(), (given, masked) => {
      const users = Int32Array.from(given, (_, i) => i);
      const mask = masked ? Uint8Array.from(given, ([, met]) => Number(met)) : null;
      const events = { group: null, users, mask, places: Uint32Array.of(0, given.length) };
      const memory = new Set<ArrayBufferLike>();
      const found = Array.from(
        partedGroups(events, { labels, codes: Int32Array.from(given, ([code]) => code), ofUsers: false }),
        (group) => {
          if (group.users !== users) memory.add(group.users.buffer);
          return [group.group, [...group.users].filter((_, i) => group.mask === null || group.mask[i] === 1)] as const;
        },
      );
      const slow = [0, 1, 2, 3, -1].map((code) => {
        return [labels[code] ?? null, [...users].filter((i) => given[i]![0] === code && mask?.[i] !== 0)] as const;
      });
      expect(found).toEqual(slow.filter(([group, members]) => group !== null || members.length > 0));
      for (const { byteLength } of memory) expect(byteLength).toBeLessThanOrEqual(4 * Math.ceil(0.6 * given.length));
      expect(memory.size).toBeLessThanOrEqual(1);
    }),
  );
});
