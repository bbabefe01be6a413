import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countInteractions,
  engagementRateByReach,
  facebookReactions,
  instagramReactions,
  instagramReactionsWithShares,
  linkedinReactions,
  telegramReactions,
  tiktokReactions,
  vkReactions,
  vkReactionsWithPollVotes,
  xReactions,
  youtubeReactions,
  youtubeReactionsWithDislikes,
  type ReactionSet,
} from 'engagement-metrics/social';
import { counts, hostileNames, notNumbers } from '../arbitraries.ts';
import { near, weights } from '../laws/rate.ts';

test('countInteractions adds up the kinds of the set, and ignores the others', () => {
  const post = { likes: 100, comments: 20, saves: 5, shares: 3, views: 4000, id: '__proto__' };
  expect(countInteractions(post, instagramReactions)).toBe(125); // exact arithmetic
  expect(countInteractions(post, instagramReactionsWithShares)).toBe(128); // exact arithmetic
});

test('countInteractions does not count shares on YouTube, and dislikes by a set of their own', () => {
  const video = { likes: 500, dislikes: 40, comments: 100, shares: 70 };
  expect(countInteractions(video, youtubeReactions)).toBe(600); // seed 003
  expect(countInteractions(video, youtubeReactionsWithDislikes)).toBe(640); // seed 003: Popsters
});

test('countInteractions counts a kind by its weight', () => {
  const post = { likes: 100, comments: 20, saves: 5 };
  expect(countInteractions(post, { ...instagramReactions, comments: 2 })).toBe(145); // exact arithmetic
});

test('countInteractions of no kinds is 0', () => {
  expect(countInteractions({ likes: 3 }, {})).toBe(0);
});

test.each([
  { set: facebookReactions, kinds: ['reactions', 'comments', 'shares'] },
  { set: instagramReactions, kinds: ['likes', 'comments', 'saves'] },
  { set: instagramReactionsWithShares, kinds: ['likes', 'comments', 'saves', 'shares'] },
  { set: linkedinReactions, kinds: ['reactions', 'comments', 'reposts'] },
  { set: telegramReactions, kinds: ['reactions', 'comments', 'forwards'] },
  { set: tiktokReactions, kinds: ['likes', 'comments', 'shares'] },
  { set: vkReactions, kinds: ['likes', 'comments', 'reposts'] },
  { set: vkReactionsWithPollVotes, kinds: ['likes', 'comments', 'reposts', 'pollVotes'] },
  { set: xReactions, kinds: ['likes', 'replies', 'reposts'] },
  { set: youtubeReactions, kinds: ['likes', 'comments'] },
  { set: youtubeReactionsWithDislikes, kinds: ['likes', 'dislikes', 'comments'] },
])('a preset is plain data that counts $kinds once each', ({ set, kinds }) => {
  expect(JSON.parse(JSON.stringify(set))).toEqual(Object.fromEntries(kinds.map((kind) => [kind, 1])));
  const post = Object.fromEntries(kinds.map((kind, i) => [kind, 10 ** i]));
  expect(countInteractions(post, set as ReactionSet)).toBe(Number('1'.repeat(kinds.length)));
});

describe('countInteractions refuses a kind of the set', () => {
  test('that was not counted: missing is not zero', () => {
    const post: Record<string, number> = { likes: 100, comments: 20 };
    const call = () => countInteractions(post, instagramReactions as ReactionSet);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: 'counts.saves' }));
    expect(call).toThrow('countInteractions: counts.saves is undefined, not a number');
  });

  test('that every object inherits', () => {
    for (const kind of ['toString', 'constructor', '__proto__']) {
      const call = () => countInteractions({}, { [kind]: 1 } as ReactionSet);
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_TYPE', argument: `counts.${kind}` }));
    }
  });

  test.each([
    { what: 'no number', code: 'ERR_TYPE', values: [...notNumbers, null, undefined] },
    { what: 'not finite', code: 'ERR_NOT_FINITE', values: [NaN, Infinity, -Infinity] },
    { what: 'below 0', code: 'ERR_OUT_OF_RANGE', values: [-1, -5e-324] },
  ])('whose count or weight is $what', ({ code, values }) => {
    for (const value of values as number[]) {
      const counted = () => countInteractions({ likes: 1, comments: value }, youtubeReactions);
      expect(counted).toThrow(expect.objectContaining({ code, argument: 'counts.comments' }));
      expect(counted).toThrow('countInteractions: counts.comments is ');
      const weighted = () => countInteractions({ likes: 1, comments: 2 }, { likes: 1, comments: value });
      expect(weighted).toThrow(expect.objectContaining({ code, argument: 'reactionSet.comments' }));
      expect(weighted).toThrow('countInteractions: reactionSet.comments is ');
    }
  });
});

test('countInteractions refuses counts too large to add up', () => {
  const call = () => countInteractions({ likes: 1e308, comments: 1e308 }, youtubeReactions);
  expect(call).toThrow(RangeError);
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_OVERFLOW', argument: 'counts' }));
  expect(call).toThrow('countInteractions: counts make the result overflow');
});

test('countInteractions reads what a class counts by a getter', () => {
  class Post {
    get likes(): number {
      return 3;
    }
    get comments(): number {
      return 4;
    }
  }
  expect(countInteractions(new Post(), youtubeReactions)).toBe(7);
});

test('countInteractions takes kinds of any name', () => {
  const set = Object.fromEntries(hostileNames.map((name) => [name, 1]));
  const post = Object.fromEntries(hostileNames.map((name, i) => [name, i]));
  expect(countInteractions(post, set)).toBe((hostileNames.length * (hostileNames.length - 1)) / 2);
});

test('countInteractions is additive over kinds, and with it every rate', () => {
  fc.assert(
    fc.property(counts, counts, counts, weights, (likes, comments, shares, people) => {
      const post = { likes, comments, shares };
      const reach = Math.max(people, 1);
      const by = (set: ReactionSet) => engagementRateByReach({ interactions: countInteractions(post, set), reach })!;
      near(by({ likes: 1, shares: 1 }) + by({ comments: 1 }), by(tiktokReactions));
    }),
  );
});

test('countInteractions never falls when a count rises, and does not depend on the order', () => {
  fc.assert(
    fc.property(weights, weights, weights, weights, (likes, comments, weight, more) => {
      const set = { likes: 0.1, comments: weight / 1e16 };
      const reversed = { comments: weight / 1e16, likes: 0.1 };
      const interactions = countInteractions({ likes, comments }, set);
      expect(countInteractions({ likes: likes + more, comments }, set)).toBeGreaterThanOrEqual(interactions);
      expect(countInteractions({ likes, comments }, reversed)).toBe(interactions);
      expect(Object.is(countInteractions({ likes: -0, comments: 0 }, set), 0)).toBe(true);
    }),
  );
});
