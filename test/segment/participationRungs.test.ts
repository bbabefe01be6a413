import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { participationRungs } from 'engagement-metrics/segment';

const input = { creations: 'posts', critiques: 'comments', collections: 'saves' } as const;
const rungs = ['creators', 'critics', 'collectors'] as const;
const count = fc.option(fc.nat(3));
const users = fc.array(fc.record({ posts: count, comments: count, saves: count }), { minLength: 1 });

describe('participationRungs', () => {
  test('a rung is reached or not, or not known where the count is missing', () => {
    fc.assert(
      fc.property(users, fc.integer({ min: 1, max: 3 }), (some, least) => {
        const all = participationRungs({ ...input, least }, some);
        some.forEach(({ posts, comments, saves }, i) => {
          const reached = [posts, comments, saves].map((n) => (n === null ? NaN : n >= least ? 1 : 0));
          expect(rungs.map((rung) => all[rung][i])).toEqual(reached);
          expect(all.couchPotatoes[i]).toBe(reached.includes(1) ? 0 : reached.every((n) => n === 0) ? 1 : NaN);
        });
      }),
    );
  });
});
