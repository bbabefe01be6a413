export { engagementRateByFollowers, type EngagementRateByFollowersInput } from './engagementRateByFollowers.ts';
export { engagementRateByReach, type EngagementRateByReachInput } from './engagementRateByReach.ts';
export { engagementRateByViews, type EngagementRateByViewsInput } from './engagementRateByViews.ts';
