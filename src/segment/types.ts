/** Ordered bands of one value, with nothing left to learn: plain JSON. */
export interface FittedSegments<Name extends string> {
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
}
