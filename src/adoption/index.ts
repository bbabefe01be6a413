export { activationRate, type ActivationRateInput } from './activationRate.ts';
export { engagementQuadrant, type EngagementQuadrant, type EngagementQuadrantInput } from './engagementQuadrant.ts';
export { featureAdoptionRate, type FeatureAdoptionRateInput } from './featureAdoptionRate.ts';
export { featureBreadth, type FeatureBreadthInput } from './featureBreadth.ts';
export { featureDepth, type FeatureDepthInput } from './featureDepth.ts';
export {
  pendoProductEngagementScore2022,
  type PendoProductEngagementScore2022Input,
} from './pendoProductEngagementScore2022.ts';
export {
  thresholdSearch,
  type ThresholdCandidate,
  type ThresholdSearch,
  type ThresholdSearchInput,
} from './thresholdSearch.ts';
export { thresholdStatistics, type ThresholdStatistics, type ThresholdStatisticsInput } from './thresholdStatistics.ts';
export { usageFrequency, type UsageFrequencyInput } from './usageFrequency.ts';
export { usageInterval, type UsageInterval, type UsageIntervalInput } from './usageInterval.ts';
