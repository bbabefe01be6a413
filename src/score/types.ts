import type { Scale } from '../scale/types.ts';

/** Learns a {@link Scale} from a population's values, `NaN` where missing. Anyone may write one; it needs no registration. */
export type Normalizer<Options = never> = (values: Float64Array, options: Options) => Scale;

/** Strategies by name, as they are handed over: only these are bundled. */
export type Normalizers = Readonly<Record<string, Normalizer>>;

/** The options of a strategy. */
export type OptionsOf<F> = F extends (values: Float64Array, options: infer O) => Scale
  ? unknown extends O
    ? object
    : NonNullable<O>
  : never;

/** A strategy by name with its options; the name alone will do where every option has a default. */
export type NormalizeSpec<N extends Normalizers> = {
  [K in keyof N & string]:
    | ({
        /** The strategy's name. */
        readonly type: K;
      } & OptionsOf<N[K]>)
    | (object extends OptionsOf<N[K]> ? K : never);
}[keyof N & string];

/** Any strategy by name, with options or without. */
export type AnyNormalize =
  | string
  | {
      /** The strategy's name. */
      readonly type: string;
      readonly [option: string]: unknown;
    };

/** How one metric enters a score. */
export interface MetricSpec<Normalize = AnyNormalize> {
  /** Which strategy makes its values comparable: a name, or `{ type, …options }`. */
  readonly normalize: Normalize;
  /** How much it counts, beside the others: 0, or between 1e-100 and 1e100. @defaultValue 1 */
  readonly weight?: number | undefined;
  /** Which end is good. @defaultValue 'higher' */
  readonly better?: 'higher' | 'lower' | undefined;
}

/** What holds for a score as a whole. */
export interface ScoreOptions {
  /** The lowest and the highest score. @defaultValue [0, 100] */
  readonly range?: readonly [low: number, high: number] | undefined;
  /** What becomes of a missing metric: its weight goes to the others, in proportion. @defaultValue 'reweight' */
  readonly missing?: 'reweight' | undefined;
  /** Which share of the weight must be observed for a score, from 0 to 1. @defaultValue 0.5 */
  readonly minimumCoverage?: number | undefined;
}

/** What a score is made of: plain JSON, with no function in it. */
export interface ScoreSpec<Name extends string, Normalize = AnyNormalize> extends ScoreOptions {
  /** The metrics by name: the names of the columns. */
  readonly metrics: { readonly [K in Name]: MetricSpec<Normalize> };
}

/** A {@link ScoreSpec} whose metrics each keep their own literal strategy; `defineScore` gives it. */
export interface DefinedScore<T extends Readonly<Record<string, AnyNormalize>>> extends ScoreOptions {
  /** The metrics by name: the names of the columns. */
  readonly metrics: { readonly [K in keyof T]: MetricSpec<T[K]> };
}

/** One metric of a fitted score. */
export interface FittedMetric<Name extends string> {
  /** The name of its column. */
  readonly name: Name;
  /** How much it counts, beside the others. */
  readonly weight: number;
  /** What its values are worth. */
  readonly scale: Scale;
  /** How many customers of the population had a value. */
  readonly observed: number;
  /** How many had none. */
  readonly missing: number;
  /** Whether every value is worth the same: the population had no spread. */
  readonly flat: boolean;
}

/** A score with nothing left to learn: plain JSON, and all that scoring needs. */
export interface FittedScore<Name extends string> {
  /** The version of this form. What 1.x wrote, every later 1.x reads, with the same scores. */
  readonly version: 1;
  /** The lowest and the highest score. */
  readonly range: readonly [low: number, high: number];
  /** What becomes of a missing metric. */
  readonly missing: 'reweight';
  /** Which share of the weight must be observed for a score. */
  readonly minimumCoverage: number;
  /** The metrics, in the order of the spec. */
  readonly metrics: readonly FittedMetric<Name>[];
}

/** Nothing but the options of the strategy that is named: any other is `never`. */
export type OnlyOptionsOf<Given, N extends Normalizers> = Given extends {
  /** The strategy's name. */
  readonly type: infer K extends keyof N & string;
}
  ? { readonly [Option in Exclude<keyof Given, 'type' | keyof OptionsOf<N[K]>>]: never }
  : unknown;

/**
 * A spec whose strategies are given no option that they do not have. Of a literal the compiler sees that by itself; a
 * spec that was defined apart is none any more.
 */
export interface KnownOptions<Each, N extends Normalizers> {
  /** The metrics by name. */
  readonly metrics: {
    readonly [K in keyof Each]: {
      /** The strategy, as it was given. */
      readonly normalize: Each[K] & OnlyOptionsOf<Each[K], N>;
    };
  };
}
