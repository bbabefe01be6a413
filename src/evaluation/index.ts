export { backtest, type Backtest, type BacktestInput } from './backtest.ts';
export { brierScore, type BrierScore, type BrierScoreInput } from './brierScore.ts';
export { calibrateScore, type CalibrateScoreInput } from './calibrateScore.ts';
export { compareScores, type CompareScoresInput, type ScoreComparison } from './compareScores.ts';
export { dominance, type Dominance, type DominanceOptions } from './dominance.ts';
export { leaveOneOut, type LeftOut } from './leaveOneOut.ts';
export { lintScore, type LintScoreOptions } from './lintScore.ts';
export {
  populationStabilityIndex,
  type PopulationStabilityIndex,
  type PopulationStabilityIndexOptions,
  type StabilityBin,
} from './populationStabilityIndex.ts';
export {
  reliabilityTable,
  type ReliabilityBin,
  type ReliabilityTable,
  type ReliabilityTableInput,
  type ReliabilityTableOptions,
} from './reliabilityTable.ts';
export { weightSensitivity, type WeightSensitivity, type WeightSensitivityOptions } from './weightSensitivity.ts';
export type { ScoreWarning } from './metricWarnings.ts';
export type { Decile } from './decileRows.ts';
export type { Threshold } from './youdenThreshold.ts';
export type { ConfidenceOptions } from '../check/confidenceOf.ts';
export type { Scale } from '../scale/types.ts';
export type { Interval } from '../stats/types.ts';
export type { Column, Value } from '../table/types.ts';
