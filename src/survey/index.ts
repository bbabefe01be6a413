export { contactRate, type ContactRateInput } from './contactRate.ts';
export { customerEffortMean, type CustomerEffort, type CustomerEffortMeanInput } from './customerEffortMean.ts';
export { customerEffortTopBox, type CustomerEffortTopBoxInput } from './customerEffortTopBox.ts';
export { customerSatisfactionMean, type CustomerSatisfactionMeanInput } from './customerSatisfactionMean.ts';
export { customerSatisfactionTopBox, type CustomerSatisfactionTopBoxInput } from './customerSatisfactionTopBox.ts';
export { effectiveSampleSize, type EffectiveSampleSize } from './effectiveSampleSize.ts';
export { firstContactResolutionRate, type FirstContactResolutionRateInput } from './firstContactResolutionRate.ts';
export { firstResponseTimes, type FirstResponseTimesInput } from './firstResponseTimes.ts';
export { groupNetPromoterRatings, type NetPromoterGroups } from './groupNetPromoterRatings.ts';
export { netCustomerEffort, type NetCustomerEffortInput } from './netCustomerEffort.ts';
export { netCustomerSatisfaction, type NetCustomerSatisfactionInput } from './netCustomerSatisfaction.ts';
export { netPromoterScore, type NetPromoterScoreInput } from './netPromoterScore.ts';
export { reopenRate, type ReopenRateInput } from './reopenRate.ts';
export {
  rescaledCustomerSatisfactionMean,
  type RescaledCustomerSatisfactionMeanInput,
  type RescaledRatingMean,
} from './rescaledCustomerSatisfactionMean.ts';
export { resolutionTimes, type ResolutionTimesInput } from './resolutionTimes.ts';
export { responseRate, type ResponseRateInput } from './responseRate.ts';
export type { NetRating, RatingMean, TopBox, WaitingTimes } from './types.ts';
export {
  weightedNetPromoterScore,
  type WeightedNetPromoterScore,
  type WeightedNetPromoterScoreInput,
} from './weightedNetPromoterScore.ts';
