export { budgetWeights, type BudgetWeight, type BudgetWeights, type BudgetWeightsOptions } from './budgetWeights.ts';
export { criticWeights, type CriticWeight, type CriticWeights } from './criticWeights.ts';
export { deviationWeights, type DeviationWeight, type DeviationWeights } from './deviationWeights.ts';
export { effectiveWeights, type EffectiveWeight } from './effectiveWeights.ts';
export { entropyWeights, type EntropyWeight, type EntropyWeights } from './entropyWeights.ts';
export { influence, type Influence, type MetricInfluence } from './influence.ts';
export {
  outcomeWeights,
  type OutcomeWeight,
  type OutcomeWeights,
  type OutcomeWeightsInput,
  type OutcomeWeightsOptions,
} from './outcomeWeights.ts';
export {
  principalComponentWeights,
  type PrincipalComponentWeight,
  type PrincipalComponentWeights,
} from './principalComponentWeights.ts';
export type { Completeness, MetricWeight } from './types.ts';
export type { Column, Columns, Row, Table, Value } from '../table/types.ts';
export type { FittedScore, ScoreTable } from '../score/types.ts';
