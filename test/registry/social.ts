import { rate, type Registry } from './row.ts';

export const social: Registry = {
  engagementRateByFollowers: rate('interactions', 'followers'),
  engagementRateByReach: rate('interactions', 'reach'),
  engagementRateByViews: rate('interactions', 'views'),
};
