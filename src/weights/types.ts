/** What one metric weighs. */
export interface MetricWeight<Name extends string> {
  /** The metric. */
  readonly metric: Name;
  /** Its share of the weight, from 0 to 1; all add up to 1. `null`, for all, where the data do not say. */
  readonly weight: number | null;
}

/** How many rows said something. */
export interface Completeness {
  /** How many rows hold a value for every metric: what was learned was learned from them. */
  readonly complete: number;
  /** How many rows were left out, since one of their values is missing. */
  readonly missing: number;
}
