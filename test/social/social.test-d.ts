import { describe, expectTypeOf, test } from 'vitest';
import {
  countInteractions,
  instagramReactions,
  weightedEngagementRate,
  type ReactionSet,
} from 'engagement-metrics/social';

interface Post {
  readonly id: string;
  readonly likes: number;
  readonly comments: number;
  readonly saves: number;
}
declare const post: Post;
declare const fromJson: ReactionSet;

describe('kinds are known by name', () => {
  test('a post may hold more than the set', () => {
    expectTypeOf(countInteractions(post, instagramReactions)).toEqualTypeOf<number>();
    expectTypeOf(countInteractions(post, { ...instagramReactions, comments: 2 })).toEqualTypeOf<number>();
    const rate = weightedEngagementRate({ counts: post, weights: instagramReactions, audience: 10 });
    expectTypeOf(rate).toEqualTypeOf<number | null>();
  });

  test('a set from outside takes any object, and is checked when called', () => {
    expectTypeOf(countInteractions(post, fromJson)).toEqualTypeOf<number>();
  });

  test('a kind of the set that the post lacks is an error', () => {
    // @ts-expect-error -- shares were not counted
    countInteractions(post, { likes: 1, shares: 1 });
    // @ts-expect-error -- missing is not zero
    countInteractions({ likes: 1, comments: null, saves: 2 }, instagramReactions);
    // @ts-expect-error -- shares were not counted
    weightedEngagementRate({ counts: post, weights: { shares: 2 }, audience: 10 });
  });
});
