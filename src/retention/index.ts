export type { ConfidenceOptions } from '../check/confidenceOf.ts';
export type { Interval } from '../stats/types.ts';
export { activityChurnRate, type ActivityChurnRateInput } from './activityChurnRate.ts';
export { averageBaseChurnRate, type AverageBaseChurnRateInput } from './averageBaseChurnRate.ts';
export { basicChurnRate, type BasicChurnRateInput } from './basicChurnRate.ts';
export { customerChurnRate, type CustomerChurnRateInput } from './customerChurnRate.ts';
export { customerRetentionRate, type CustomerRetentionRateInput } from './customerRetentionRate.ts';
export { expectedLifetime, type ExpectedLifetimeInput } from './expectedLifetime.ts';
export { exposureChurnRate, type ExposureChurnRateInput } from './exposureChurnRate.ts';
export { grossRevenueChurn, type GrossRevenueChurnInput } from './grossRevenueChurn.ts';
export {
  grossRevenueRetention,
  type GrossRevenueRetention,
  type GrossRevenueRetentionInput,
} from './grossRevenueRetention.ts';
export {
  grossRevenueRetentionFromMovements,
  type GrossRevenueRetentionFromMovementsInput,
} from './grossRevenueRetentionFromMovements.ts';
export { growthToNewRatio, type GrowthToNewRatioInput } from './growthToNewRatio.ts';
export { kaplanMeier, type KaplanMeierOptions } from './kaplanMeier.ts';
export { logRankTest, type LogRankGroup, type LogRankTest } from './logRankTest.ts';
export { medianLifetime } from './medianLifetime.ts';
export { nelsonAalen, type HazardCurve, type HazardStep } from './nelsonAalen.ts';
export { netRevenueChurn, type NetRevenueChurnInput } from './netRevenueChurn.ts';
export { netRevenueRetention, type NetRevenueRetention, type NetRevenueRetentionInput } from './netRevenueRetention.ts';
export {
  netRevenueRetentionFromMovements,
  type NetRevenueRetentionFromMovementsInput,
} from './netRevenueRetentionFromMovements.ts';
export { quantileLifetimes, type LifetimeQuantile } from './quantileLifetimes.ts';
export {
  restrictedMeanLifetime,
  type RestrictedMeanLifetime,
  type RestrictedMeanLifetimeInput,
} from './restrictedMeanLifetime.ts';
export { revenueMovements, type RevenueMovements, type RevenueMovementsInput } from './revenueMovements.ts';
export { saasQuickRatio, type SaasQuickRatioInput } from './saasQuickRatio.ts';
export { scaleChurnRate, type ScaleChurnRateInput } from './scaleChurnRate.ts';
export { stripeChurnRate, type StripeChurnRateInput } from './stripeChurnRate.ts';
export type { Lifetimes, LifetimeLimits, SurvivalCurve, SurvivalInterval, SurvivalStep } from './types.ts';
