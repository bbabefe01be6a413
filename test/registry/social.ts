import fc from 'fast-check';
import { count, hostile, inFirst, missing, named, proportion, rate, type Registry, type Row } from './row.ts';

const perTwo = (above: string, one: string, other: string): Row => ({
  args: named(above, one, other),
  scalars: inFirst(above, one, other),
  range: [0, Infinity],
});

/** Counts of reactions, and weights for some of them. */
const weighted = fc
  .dictionary(hostile, fc.tuple(count, fc.boolean(), fc.integer({ min: 0, max: 5 })))
  .map((kinds): [counts: object, weights: object] => {
    const entries = Object.entries(kinds);
    return [
      Object.fromEntries(entries.map(([kind, [counted]]) => [kind, counted])),
      Object.fromEntries(entries.filter(([, [, inSet]]) => inSet).map(([kind, [, , weight]]) => [kind, weight])),
    ];
  });
const byPath = { 'bad values': 'an error names a count by its path; their own tests put them there' };

const observedOrNot = fc.oneof({ weight: 5, arbitrary: count }, { weight: 1, arbitrary: missing });

export const social: Registry = {
  amplificationRate: rate('shares', 'posts'),
  applauseRate: rate('likes', 'posts'),
  audienceWeightedEngagementRate: {
    args: fc.array(fc.tuple(observedOrNot, observedOrNot)).map((channels) => [
      {
        rates: channels.map(([each]) => each),
        followers: channels.map(([, followers]) => followers),
      },
    ]),
    waived: { columns: 'its two columns are of one length; its own test reads columns of every kind' },
  },
  averageWatchedShare: rate('secondsWatched', 'secondsPlayable'),
  conversationRate: rate('comments', 'posts'),
  countInteractions: { args: weighted, range: [0, Infinity], waived: byPath },
  engagementRateByFollowers: rate('interactions', 'followers'),
  engagementRateByImpressions: rate('interactions', 'impressions'),
  engagementRateByReach: rate('interactions', 'reach'),
  engagementRateByViews: rate('interactions', 'views'),
  engagementRatePerDay: perTwo('interactions', 'days', 'followers'),
  engagementRatePerPost: perTwo('interactions', 'posts', 'followers'),
  followerGrowthRate: { ...rate('followersAtStart', 'followersAtEnd'), range: [-1, Infinity] },
  loveRate: perTwo('likes', 'posts', 'followers'),
  medianEngagementRate: {
    args: fc.tuple(fc.record({ rates: fc.array(observedOrNot), lastPosts: fc.integer({ min: 1, max: 30 }) })),
    scalars: inFirst('lastPosts'),
    columns: [[0, 'rates']],
  },
  netNewFollowers: { ...rate('followersGained', 'followersLost'), range: [-Infinity, Infinity] },
  netSentimentOfAllMentions: { ...perTwo('positive', 'neutral', 'negative'), range: [-100, 100] },
  netSentimentOfPolarMentions: { ...rate('positive', 'negative'), range: [-100, 100] },
  reachRate: rate('reach', 'followers'),
  shareOfVoice: proportion('ownMentions', 'allMentions'),
  shareRate: rate('shares', 'reach'),
  talkRate: perTwo('comments', 'posts', 'followers'),
  videoCompletionRate: proportion('completions', 'starts'),
  videoViewThroughRate: proportion('viewsPastThreshold', 'impressions'),
  viewRate: rate('averageViews', 'followers'),
  viralityRate: rate('shares', 'impressions'),
  weightedEngagementRate: {
    args: fc.tuple(weighted, count).map(([[counts, weights], audience]) => [{ counts, weights, audience }]),
    scalars: inFirst('audience'),
    range: [0, Infinity],
    waived: byPath,
  },
};
