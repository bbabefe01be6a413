import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { participationRungs, participationSegments, segmentOne, unreachableRules } from 'engagement-metrics/segment';

const input = { creations: 'posts', critiques: 'comments', collections: 'saves' } as const;
const count = fc.option(fc.nat(3));
const users = fc.array(fc.record({ posts: count, comments: count, saves: count }), { minLength: 1 });
const rungs = ['creators', 'critics', 'collectors'] as const;

describe('participationSegments', () => {
  test('everybody is on the highest rung reached', () => {
    const ladder = participationSegments({ ...input, least: 2 });
    const of = (posts: number | null, comments: number | null, saves: number | null) =>
      segmentOne(ladder, { posts, comments, saves });
    expect([of(2, 9, 9), of(1, 2, 9), of(1, 1, 2), of(1, 1, 1)]).toEqual([
      'creators',
      'critics',
      'collectors',
      'couch potatoes',
    ]);
    expect([of(2, null, null), of(null, 9, 9), of(0, null, 9), of(0, 0, null)]).toEqual([
      'creators',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(unreachableRules(ladder)).toEqual([]);
  });

  test('the highest of all rungs is the segment, where all counts are known', () => {
    fc.assert(
      fc.property(users, (some) => {
        const known = some.map(({ posts, comments, saves }) => ({
          posts: posts ?? 0,
          comments: comments ?? 0,
          saves: saves ?? 0,
        }));
        const all = participationRungs(input, known);
        known.forEach((user, i) => {
          const highest = rungs.find((rung) => all[rung][i] === 1) ?? 'couch potatoes';
          expect(segmentOne(participationSegments(input), user)).toBe(highest);
          expect(all.couchPotatoes[i]).toBe(highest === 'couch potatoes' ? 1 : 0);
        });
      }),
    );
  });
});
