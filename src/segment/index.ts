export { quantileSegments, type QuantileSegmentsInput } from './quantileSegments.ts';
export { segmentAll } from './segmentAll.ts';
export { segmentOne } from './segmentOne.ts';
export { segmentProfile, type ColumnProfile, type SegmentProfile } from './segmentProfile.ts';
export { thresholdSegments, type ThresholdSegmentsInput } from './thresholdSegments.ts';
export type { FittedSegments } from './types.ts';
export type { Codes, Column, Columns, Row, Table, Value } from '../table/types.ts';
