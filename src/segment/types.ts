import type { Scale } from '../scale/types.ts';
import type { Codes, Column, Columns, Condition, Label, Row, Value } from '../table/types.ts';

/** Bands of one value, between cuts, with nothing left to learn: plain JSON. */
export interface FittedCuts<Name extends string> {
  /** The version of this form. What 1.x wrote, every later 1.x reads, with the same segments. */
  readonly version: 1;
  /** The kind: bands between cuts. */
  readonly type: 'cuts';
  /** The name of the column that is cut. */
  readonly of: Name;
  /** Where each band but the lowest begins, rising. A cut that is repeated makes an empty band. */
  readonly cuts: readonly number[];
  /** The bands from the lowest to the highest, one more than there are cuts. */
  readonly labels: readonly string[];
  /** How little below a cut a value may be to belong to the band above: no band hangs on a last bit. */
  readonly tolerance: number;
  /** The label of those whose value is missing; without it they have none. */
  readonly missing?: string;
  /** How far beyond a cut a value must be to leave the band that it was in; without it, the cut decides. */
  readonly hysteresis?: number;
  /** How long a customer stays in a segment before another is possible; without it, there is no such time. */
  readonly minimumDwell?: number;
}

/** One metric of {@link FittedCentres}. */
export interface CentreMetric<Name extends string> {
  /** The name of its column. */
  readonly name: Name;
  /** What its values are worth: the coordinate in which distances are measured. */
  readonly scale: Scale;
}

/** Segments around centres, each customer with the nearest, with nothing left to learn: plain JSON. */
export interface FittedCentres<Name extends string> {
  /** The version of this form. */
  readonly version: 1;
  /** The kind: the nearest of some centres, in squared Euclidean distance of scaled values; the first of equals. */
  readonly type: 'centres';
  /** What is compared. A customer who lacks one of them is missing. */
  readonly metrics: readonly CentreMetric<Name>[];
  /** The centres: of each its scaled values, one a metric. */
  readonly centres: readonly (readonly number[])[];
  /** Their segments, one a centre. */
  readonly labels: readonly string[];
  /** The label of those who lack a metric; without it they have none. */
  readonly missing?: string;
  /** How long a customer stays in a segment before another is possible; without it, there is no such time. */
  readonly minimumDwell?: number;
}

/** Who belongs to a segment. */
export interface SegmentRule<Field extends string> {
  /** The segment. Several rules may have the same. */
  readonly label: string;
  /** Of whom, unless an earlier rule takes them. */
  readonly when: Condition<Field>;
}

/** Segments by rules, the first that is met deciding: plain JSON. */
export interface FittedRules<Field extends string> {
  /** The version of this form. */
  readonly version: 1;
  /** The kind: rules in order. */
  readonly type: 'rules';
  /** The rules; the first whose condition is met decides. */
  readonly rules: readonly SegmentRule<Field>[];
  /** The segment of those who meet none: everybody has one. */
  readonly fallback: string;
  /** How long a customer stays in a segment before another is possible; without it, there is no such time. */
  readonly minimumDwell?: number;
}

/**
 * Segments by the bands of several values at once: plain JSON. Every combination of bands is a cell, and every cell
 * belongs to one segment, so nobody is in two, and nobody falls through a hole.
 */
export interface FittedGrid<Name extends string> {
  /** The version of this form. */
  readonly version: 1;
  /** The kind: cells of a grid. */
  readonly type: 'grid';
  /** What is banded. An axis with a label for missing values has that as its last band. */
  readonly axes: readonly FittedCuts<Name>[];
  /** The segments. */
  readonly labels: readonly string[];
  /** The place in `labels` of every cell; the bands of the last axis follow each other, then those of the one before. */
  readonly cells: readonly number[];
  /** The label of those who lack a value of an axis that has no label for that; without it they have none. */
  readonly missing?: string;
  /** How long a customer stays in a segment before another is possible; without it, there is no such time. */
  readonly minimumDwell?: number;
}

/** Segments with nothing left to learn, whatever their kind: plain JSON, for `segmentOne` and `segmentAll`. */
export type FittedSegments<Name extends string, Field extends string = string extends Name ? string : never> =
  FittedCuts<Name> | FittedCentres<Name> | FittedRules<Field> | FittedGrid<Name>;

/** One customer to be segmented: its values, and the fields that rules read. */
export type SegmentRow<Name extends string, Field extends string> = Row<Name> &
  (string extends Field ? object : { readonly [K in Field]: Value | string });

/** Customers to be segmented: rows or columns of values, and of the fields that rules read. */
export type SegmentTable<Name extends string, Field extends string> =
  readonly SegmentRow<Name, Field>[] | (Columns<Name> & SegmentColumns<Field>);

/** Columns of the fields that rules read. */
export type SegmentColumns<Field extends string> = string extends Field
  ? object
  : { readonly [K in Field]: Column | Codes | ArrayLike<Label> | Iterable<Label> };
