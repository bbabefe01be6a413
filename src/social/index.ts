export { amplificationRate, type AmplificationRateInput } from './amplificationRate.ts';
export { applauseRate, type ApplauseRateInput } from './applauseRate.ts';
export {
  audienceWeightedEngagementRate,
  type AudienceWeightedEngagementRate,
  type AudienceWeightedEngagementRateInput,
} from './audienceWeightedEngagementRate.ts';
export { averageWatchedShare, type AverageWatchedShareInput } from './averageWatchedShare.ts';
export { conversationRate, type ConversationRateInput } from './conversationRate.ts';
export { countInteractions } from './countInteractions.ts';
export { engagementRateByFollowers, type EngagementRateByFollowersInput } from './engagementRateByFollowers.ts';
export { engagementRateByImpressions, type EngagementRateByImpressionsInput } from './engagementRateByImpressions.ts';
export { engagementRateByReach, type EngagementRateByReachInput } from './engagementRateByReach.ts';
export { engagementRateByViews, type EngagementRateByViewsInput } from './engagementRateByViews.ts';
export { engagementRatePerDay, type EngagementRatePerDayInput } from './engagementRatePerDay.ts';
export { engagementRatePerPost, type EngagementRatePerPostInput } from './engagementRatePerPost.ts';
export { facebookReactions } from './facebookReactions.ts';
export { followerGrowthRate, type FollowerGrowthRateInput } from './followerGrowthRate.ts';
export { instagramReactions } from './instagramReactions.ts';
export { instagramReactionsWithShares } from './instagramReactionsWithShares.ts';
export { linkedinReactions } from './linkedinReactions.ts';
export { loveRate, type LoveRateInput } from './loveRate.ts';
export {
  medianEngagementRate,
  type MedianEngagementRate,
  type MedianEngagementRateInput,
} from './medianEngagementRate.ts';
export { netNewFollowers, type NetNewFollowersInput } from './netNewFollowers.ts';
export { netSentimentOfAllMentions, type NetSentimentOfAllMentionsInput } from './netSentimentOfAllMentions.ts';
export { netSentimentOfPolarMentions, type NetSentimentOfPolarMentionsInput } from './netSentimentOfPolarMentions.ts';
export { reachRate, type ReachRateInput } from './reachRate.ts';
export { shareOfVoice, type ShareOfVoiceInput } from './shareOfVoice.ts';
export { shareRate, type ShareRateInput } from './shareRate.ts';
export { talkRate, type TalkRateInput } from './talkRate.ts';
export { telegramReactions } from './telegramReactions.ts';
export { tiktokReactions } from './tiktokReactions.ts';
export { videoCompletionRate, type VideoCompletionRateInput } from './videoCompletionRate.ts';
export { videoViewThroughRate, type VideoViewThroughRateInput } from './videoViewThroughRate.ts';
export { viewRate, type ViewRateInput } from './viewRate.ts';
export { viralityRate, type ViralityRateInput } from './viralityRate.ts';
export { vkReactions } from './vkReactions.ts';
export { vkReactionsWithPollVotes } from './vkReactionsWithPollVotes.ts';
export { weightedEngagementRate, type WeightedEngagementRateInput } from './weightedEngagementRate.ts';
export { xReactions } from './xReactions.ts';
export { youtubeReactions } from './youtubeReactions.ts';
export { youtubeReactionsWithDislikes } from './youtubeReactionsWithDislikes.ts';
export type { ReactionCounts, ReactionSet } from './types.ts';
export type { Column, Value } from '../table/types.ts';
