/** An estimate with the interval that says how sure it is. */
export interface Interval {
  /** The lower end. */
  readonly low: number;
  /** The estimate itself. */
  readonly estimate: number;
  /** The upper end. */
  readonly high: number;
}
