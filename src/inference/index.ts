export type { ConfidenceOptions } from '../check/confidenceOf.ts';
export type { Interval } from '../stats/types.ts';
export type {
  ExpectedProportions,
  NetPromoterCounts,
  ProportionCounts,
  RateColumns,
  RateOfUnits,
  RatioMetricColumns,
  TwoProportions,
} from './types.ts';
export { agrestiCoullInterval } from './agrestiCoullInterval.ts';
export { benjaminiHochbergAdjustment } from './benjaminiHochbergAdjustment.ts';
export { clopperPearsonInterval } from './clopperPearsonInterval.ts';
export { fisherExactTest } from './fisherExactTest.ts';
export { giniCoefficient, type GiniCoefficient } from './giniCoefficient.ts';
export { holmAdjustment } from './holmAdjustment.ts';
export { jeffreysInterval } from './jeffreysInterval.ts';
export { meanOfRates } from './meanOfRates.ts';
export {
  netPromoterScoreDifferenceTest,
  type NetPromoterScoreDifferenceInput,
  type NetPromoterScoreDifferenceTest,
} from './netPromoterScoreDifferenceTest.ts';
export { netPromoterScoreInterval } from './netPromoterScoreInterval.ts';
export { netPromoterScoreSampleSize, type NetPromoterScoreSampleSizeInput } from './netPromoterScoreSampleSize.ts';
export { newcombeInterval } from './newcombeInterval.ts';
export type { SampleSizeOptions } from './planOf.ts';
export { poissonRateInterval, type PoissonRateIntervalInput } from './poissonRateInterval.ts';
export { pooledRate } from './pooledRate.ts';
export { proportionSampleSize, type ProportionSampleSizeInput } from './proportionSampleSize.ts';
export { ratioMetricInterval, type RatioMetricInterval } from './ratioMetricInterval.ts';
export { ratioMetricVariance, type RatioMetricVariance } from './ratioMetricVariance.ts';
export { riskRatioInterval } from './riskRatioInterval.ts';
export {
  sampleRatioMismatchTest,
  type SampleRatioMismatchInput,
  type SampleRatioMismatchTest,
} from './sampleRatioMismatchTest.ts';
export { topShare, type TopShare, type TopShareOptions } from './topShare.ts';
export { twoProportionPower, type TwoProportionPowerInput } from './twoProportionPower.ts';
export { twoProportionSampleSize } from './twoProportionSampleSize.ts';
export { twoProportionTest, type TwoProportionTest } from './twoProportionTest.ts';
export { unpooledTwoProportionSampleSize } from './unpooledTwoProportionSampleSize.ts';
export { weightedMeanRate, type WeightedMeanRateInput } from './weightedMeanRate.ts';
export { wilsonInterval } from './wilsonInterval.ts';
