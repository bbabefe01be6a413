export { apportionPoints, type ApportionPointsOptions } from './apportionPoints.ts';
export { defineScore } from './defineScore.ts';
export { describeScore, type MetricDescription } from './describeScore.ts';
export { explainChange, type ScoreChange, type ScoredCustomer } from './explainChange.ts';
export { explainScore } from './explainScore.ts';
export { fitScore } from './fitScore.ts';
export { nearestImprovements, type Improvement, type NearestImprovementsOptions } from './nearestImprovements.ts';
export { lowestScore } from './lowestScore.ts';
export { meanScore } from './meanScore.ts';
export { medianScore } from './medianScore.ts';
export { normalizeAll } from './normalizeAll.ts';
export { parseFittedScore } from './parseFittedScore.ts';
export { parseScoreSpec } from './parseScoreSpec.ts';
export { rollUp, type RolledUpScores, type RollUpInput, type ScoreAggregate } from './rollUp.ts';
export { scoreAll } from './scoreAll.ts';
export { scoreOne } from './scoreOne.ts';
export {
  scoreSpecSchema,
  type InvalidSpec,
  type ScoreSpecSchema,
  type SpecIssue,
  type SpecTypes,
  type ValidSpec,
} from './scoreSpecSchema.ts';
export { whatIf, type WhatIf, type WhatIfOptions } from './whatIf.ts';
export type { ChangePoints } from './changeParts.ts';
export type {
  Aggregation,
  AnyNormalize,
  DefinedScore,
  FieldColumns,
  FieldRow,
  FittedGroup,
  FittedMetric,
  FittedScore,
  GroupSpec,
  KnownOptions,
  MetricMeaning,
  MetricPoints,
  MetricSpec,
  MissingPolicy,
  Normalizer,
  NormalizeSpec,
  Normalizers,
  OnlyOptionsOf,
  OptionsOf,
  Penalty,
  ScoreAdjustment,
  ScoreExplanation,
  ScoreOptions,
  ScoreRow,
  ScoreSpec,
  ScoreTable,
  Veto,
} from './types.ts';
export type { Scale } from '../scale/types.ts';
export type { Codes, Column, Columns, Condition, Label, Row, Table, Value } from '../table/types.ts';
