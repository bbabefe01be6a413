import type { Scale } from '../../scale/types.ts';
import type { DwellOptions } from '../cuts/stabilityOf.ts';
import type { FittedCentres } from '../types.ts';

/** Where `kMeansSegments` begins: with centres that it draws, or with those of an earlier fit. */
export type KMeansStart =
  | {
      /** Where the random numbers begin: a whole number, any will do. */
      readonly seed: number;
      /** How often to begin anew; the best fit is kept. @defaultValue 10 */
      readonly starts?: number | undefined;
      /** Not with a seed. */
      readonly from?: undefined;
    }
  | {
      /** Centres to begin with, as an earlier fit gave them: one a label, whose order is kept. */
      readonly from: readonly (readonly number[])[];
      /** Not with given centres. */
      readonly seed?: undefined;
      /** Not with given centres. */
      readonly starts?: undefined;
    };

/** What `kMeansSegments` compares, and into how many segments it parts it. */
export type KMeansSegmentsInput<Name extends string> = DwellOptions &
  KMeansStart & {
    /** The metrics and what their values are worth, from 0 to 1: a scale each, as a normalizer or `fitScore` gives it. */
    readonly of: { readonly [K in Name]: Scale };
    /** The segments, from that of the lowest centre to that of the highest. */
    readonly labels: readonly string[];
    /** The most iterations of a start. @defaultValue 300 */
    readonly iterations?: number | undefined;
    /** A label for those who lack a metric. @defaultValue none: they have no segment */
    readonly missing?: string | undefined;
  };

/** One segment of a {@link KMeansFit}. */
export interface CentreSize {
  /** Its label. */
  readonly segment: string;
  /** How many customers it has. */
  readonly size: number;
  /** The squares of their distances from the centre, added up. */
  readonly squares: number;
}

/** Segments around centres, and how they were found. */
export interface KMeansFit<Name extends string> {
  /** The segments: plain JSON, for `segmentOne` and `segmentAll`. */
  readonly segments: FittedCentres<Name>;
  /** The squares of all distances from the centres, added up: what the fit makes small. */
  readonly squares: number;
  /** Each segment, in the order of the labels. */
  readonly classes: readonly CentreSize[];
  /** How many iterations the kept start took. */
  readonly iterations: number;
  /** Whether it came to rest; else more iterations would move the centres on. */
  readonly converged: boolean;
  /** How many customers lack a metric; they were left out. */
  readonly missing: number;
}
