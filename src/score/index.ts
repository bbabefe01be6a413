export { apportionPoints, type ApportionPointsOptions } from './apportionPoints.ts';
export { defineScore } from './defineScore.ts';
export { describeScore, type MetricDescription } from './describeScore.ts';
export { explainScore, type MetricPoints, type ScoreExplanation } from './explainScore.ts';
export { fitScore } from './fitScore.ts';
export { parseFittedScore } from './parseFittedScore.ts';
export { parseScoreSpec } from './parseScoreSpec.ts';
export { scoreAll } from './scoreAll.ts';
export { scoreOne } from './scoreOne.ts';
export type {
  AnyNormalize,
  DefinedScore,
  FittedMetric,
  FittedScore,
  KnownOptions,
  MetricSpec,
  Normalizer,
  NormalizeSpec,
  Normalizers,
  OnlyOptionsOf,
  OptionsOf,
  ScoreOptions,
  ScoreSpec,
} from './types.ts';
export type { Scale } from '../scale/types.ts';
export type { Column, Columns, Row, Table, Value } from '../table/types.ts';
