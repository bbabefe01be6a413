export { contributionSegments, type ContributionSegmentsInput } from './contributionSegments.ts';
export { emailPersonaSegments, type EmailPersonaSegmentsInput } from './emailPersonaSegments.ts';
export { engagementLevelSegments, type EngagementLevelSegmentsInput } from './engagementLevelSegments.ts';
export { goodnessOfVarianceFit, type ClassSpread, type VarianceFit } from './goodnessOfVarianceFit.ts';
export { gridSegments, type GridCell, type GridSegmentsInput } from './gridSegments.ts';
export { compareSegmentations, type SegmentationComparison } from './compareSegmentations.ts';
export { expectedSizes, type ExpectedSize, type ExpectedSizesOptions } from './expectedSizes.ts';
export {
  migrationChanges,
  type ColumnChange,
  type MigrationChange,
  type MigrationChangesInput,
} from './migrationChanges.ts';
export { migrationFlows, type MigrationFlow } from './migrationFlows.ts';
export { migrationMatrix, type MigrationMatrix, type MigrationRow } from './migrationMatrix.ts';
export type { MigrationOptions } from './groups/nextRows.ts';
export type { ConfidenceOptions } from '../check/confidenceOf.ts';
export type { Interval } from '../stats/types.ts';
export { nestedRfmQuintiles } from './nestedRfmQuintiles.ts';
export { kMeansSegments } from './kMeansSegments.ts';
export type { CentreSize, KMeansFit, KMeansSegmentsInput, KMeansStart } from './centres/kMeansTypes.ts';
export { naturalBreakSegments, type NaturalBreakSegmentsInput } from './naturalBreakSegments.ts';
export { parseFittedSegments } from './parseFittedSegments.ts';
export { participationRungs, type ParticipationRungs } from './participationRungs.ts';
export { participationSegments, type ParticipationSegmentsInput } from './participationSegments.ts';
export { putlerRfmMap } from './putlerRfmMap.ts';
export {
  proposeClassCount,
  type ClassCandidate,
  type ClassProposal,
  type ProposeClassCountInput,
} from './proposeClassCount.ts';
export { quantileSegments, type QuantileSegmentsInput } from './quantileSegments.ts';
export { rfmQuintiles } from './rfmQuintiles.ts';
export { rfmScores } from './rfmScores.ts';
export { rfmSegments, type RfmField, type RfmSegmentsInput } from './rfmSegments.ts';
export { ruleSegments, type RuleSegmentsInput } from './ruleSegments.ts';
export { segmentAll, type SegmentAllOptions } from './segmentAll.ts';
export { segmentOne, type SegmentOneOptions } from './segmentOne.ts';
export { segmentDrivers, type SegmentDriver, type SegmentDrivers } from './segmentDrivers.ts';
export { segmentProfile, type ColumnProfile, type SegmentProfile } from './segmentProfile.ts';
export { silhouette, type Silhouette, type SilhouetteInput, type SilhouetteOfSegment } from './silhouette.ts';
export { thresholdSegments, type ThresholdSegmentsInput } from './thresholdSegments.ts';
export { unreachableRules, type UnreachableRule } from './unreachableRules.ts';
export type { BandsInput } from './cuts/fittedCuts.ts';
export type { FittedGridOptions } from './places/fittedGrid.ts';
export type { ParticipationInput } from './places/ladderOf.ts';
export type { NestedRfmCuts, RfmCuts, RfmInput, RfmScores } from './rfmTypes.ts';
export type { DwellOptions, StabilityOptions } from './cuts/stabilityOf.ts';
export type {
  CentreMetric,
  FittedCentres,
  FittedCuts,
  FittedGrid,
  FittedRules,
  FittedSegments,
  SegmentColumns,
  SegmentRow,
  SegmentRule,
  SegmentTable,
} from './types.ts';
export type { Scale } from '../scale/types.ts';
export type { Codes, Column, Columns, Condition, Label, Row, Table, Value } from '../table/types.ts';
