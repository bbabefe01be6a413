import type { Scale } from '../scale/types.ts';
import type { Codes, Column, Columns, Condition, Label, Row, Value } from '../table/types.ts';

/**
 * Learns a {@link Scale} from a population's values, `NaN` where missing. Anyone may write one; it needs no registration. The
 * values may be the caller's own column: a strategy reads them and changes nothing.
 */
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

/** What a metric's numbers are, for those who read the score and for `lintScore`, which never guesses it from names. */
export interface MetricMeaning {
  /** What they count or measure. */
  readonly kind: 'count' | 'rate' | 'recency' | 'money' | 'rating';
  /** Where they come from. */
  readonly source?: 'product' | 'web' | 'emailOpens' | 'emailClicks' | 'social' | 'support' | 'survey' | 'purchases';
}

/** How one metric enters a score. */
export interface MetricSpec<Normalize = AnyNormalize, Group extends string = string> {
  /** Which strategy makes its values comparable: a name, or `{ type, …options }`. */
  readonly normalize: Normalize;
  /** How much it counts, beside the others: 0, or between 1e-100 and 1e100. @defaultValue 1 */
  readonly weight?: number | undefined;
  /** Which end is good. @defaultValue 'higher' */
  readonly better?: 'higher' | 'lower' | undefined;
  /** The group it belongs to, one of the spec's `groups`. @defaultValue none: the score itself */
  readonly group?: Group | undefined;
  /** The most that it can be worth, above 0 to 1. @defaultValue 1 */
  readonly cap?: number | undefined;
  /** What its numbers are. @defaultValue not said */
  readonly describes?: MetricMeaning | undefined;
}

/** How the members of a group, or of the score itself, become one worth: a weighted power mean. */
export interface Aggregation {
  /**
   * 1 is the arithmetic mean, in which one member makes up for another; 0 the geometric and -1 the harmonic mean, in which
   * it does so less and less; any number between them from -1 to 1, if 0 or at least 0.01 from it; `'worst'` is the
   * smallest. @defaultValue 1
   */
  readonly power?: number | 'worst' | undefined;
  /**
   * What a smaller worth counts as, from 0 to 1. A power of 0 or less must say it, since a single 0 makes the whole mean
   * 0: that is what a `floor` of 0 wants. At a power of 1, or of the worst, it has no place.
   */
  readonly floor?: number | undefined;
}

/** A group of metrics or of other groups, which counts as one. */
export interface GroupSpec<Group extends string = string> extends Aggregation {
  /** How much it counts, beside the other members of where it belongs. @defaultValue 1 */
  readonly weight?: number | undefined;
  /** The group it belongs to. @defaultValue none: the score itself */
  readonly group?: Group | undefined;
  /** The most that it can be worth, above 0 to 1. @defaultValue 1 */
  readonly cap?: number | undefined;
}

/**
 * What becomes of missing metrics:
 *
 * - `'reweight'`: a metric's weight goes to the others of its group; that of a group with none left, to the other groups;
 * - `'reweightFlat'`: a metric's weight goes to all others, in whatever group;
 * - `'zero'`, `'neutral'`: it is worth 0, or 0.5;
 * - `'refuse'`: there is no score.
 *
 * Without groups the first two are the same. Nobody of whom nothing is observed has a score.
 */
export type MissingPolicy = 'reweight' | 'reweightFlat' | 'zero' | 'neutral' | 'refuse';

/** Points that are taken off where a condition is met. */
export interface Penalty<Field extends string = string> {
  /** Of whom. */
  readonly when: Condition<Field>;
  /** How many: above 0, and at most the whole range. */
  readonly points: number;
  /** What an explanation calls it. @defaultValue `'penalty 1'`, by its place */
  readonly reason?: string | undefined;
}

/** A limit that a score cannot exceed where a condition is met, whatever else is good. */
export interface Veto<Field extends string = string> {
  /** Of whom. */
  readonly when: Condition<Field>;
  /** The highest score, within the score's range. */
  readonly limit: number;
  /** What an explanation calls it. @defaultValue `'veto 1'`, by its place */
  readonly reason?: string | undefined;
}

/** What holds for a score as a whole. */
export interface ScoreOptions<Field extends string = string> extends Aggregation {
  /** The lowest and the highest score. @defaultValue [0, 100] */
  readonly range?: readonly [low: number, high: number] | undefined;
  /** What becomes of missing metrics. @defaultValue 'reweight' */
  readonly missing?: MissingPolicy | undefined;
  /** Which share of the weight must be observed for a score, from 0 to 1. @defaultValue 0.5 */
  readonly minimumCoverage?: number | undefined;
  /** Points taken off, after all metrics are weighed; a score never falls below its range. @defaultValue none */
  readonly penalties?: readonly Penalty<Field>[] | undefined;
  /** Limits, after the penalties. @defaultValue none */
  readonly vetoes?: readonly Veto<Field>[] | undefined;
  /** The highest score that anybody can have, within the range. @defaultValue the range's end */
  readonly cap?: number | undefined;
}

/** What a score is made of: plain JSON, with no function in it. */
export interface ScoreSpec<
  Name extends string,
  Normalize = AnyNormalize,
  Field extends string = string,
> extends ScoreOptions<Field> {
  /** The metrics by name: the names of the columns. */
  readonly metrics: { readonly [K in Name]: MetricSpec<Normalize> };
  /** The groups by name, where there are any. @defaultValue none */
  readonly groups?: Readonly<Record<string, GroupSpec>> | undefined;
}

/** A {@link ScoreSpec} whose metrics each keep their own literal strategy; `defineScore` gives it. */
export interface DefinedScore<
  T extends Readonly<Record<string, AnyNormalize>>,
  Group extends string = string,
  Field extends string = string,
> extends ScoreOptions<Field> {
  /** The metrics by name: the names of the columns. */
  readonly metrics: { readonly [K in keyof T]: MetricSpec<T[K], NoInfer<Group>> };
  /** The groups by name, where there are any. @defaultValue none */
  readonly groups?: { readonly [K in Group]: GroupSpec<NoInfer<Group>> } | undefined;
}

/** One metric of a fitted score. */
export interface FittedMetric<Name extends string> {
  /** The name of its column. */
  readonly name: Name;
  /** How much it counts, beside the others. */
  readonly weight: number;
  /** What its values are worth. */
  readonly scale: Scale;
  /** The group it belongs to; without it, the score itself. */
  readonly group?: string;
  /** The most that it can be worth; without it, 1. */
  readonly cap?: number;
  /** What the population's values are worth on average; kept where an explanation needs it (see `explainScore`). */
  readonly mean?: number;
  /** How many customers of the population had a value. */
  readonly observed: number;
  /** How many had none. */
  readonly missing: number;
  /** Whether every value is worth the same: the population had no spread. */
  readonly flat: boolean;
}

/** One group of a fitted score. */
export interface FittedGroup extends GroupSpec {
  /** Its name. */
  readonly name: string;
  /** How much it counts, beside the other members of where it belongs. */
  readonly weight: number;
}

/** A score with nothing left to learn: plain JSON, and all that scoring needs. */
export interface FittedScore<
  Name extends string,
  Field extends string = string extends Name ? string : never,
> extends Aggregation {
  /** The version of this form. What 1.x wrote, every later 1.x reads, with the same scores. */
  readonly version: 1;
  /** The lowest and the highest score. */
  readonly range: readonly [low: number, high: number];
  /** What becomes of missing metrics. */
  readonly missing: MissingPolicy;
  /** Which share of the weight must be observed for a score. */
  readonly minimumCoverage: number;
  /** The metrics, in the order of the spec. */
  readonly metrics: readonly FittedMetric<Name>[];
  /** The groups, each before the one it belongs to; without it, there are none. */
  readonly groups?: readonly FittedGroup[];
  /** Points taken off where a condition is met; without it, there are none. */
  readonly penalties?: readonly Penalty<Field>[];
  /** Limits where a condition is met; without it, there are none. */
  readonly vetoes?: readonly Veto<Field>[];
  /** The highest score that anybody can have; without it, the range's end. */
  readonly cap?: number;
}

/** One customer of a score: its metrics, and the fields that its conditions read. */
export type ScoreRow<Name extends string, Field extends string> = Row<Name> & FieldRow<Field>;

/** Customers of a score: rows or columns of its metrics, and of the fields that its conditions read. */
export type ScoreTable<Name extends string, Field extends string> =
  readonly ScoreRow<Name, Field>[] | (string extends Name ? FieldColumns<string> : Columns<Name> & FieldColumns<Field>);

/** The fields that conditions read; any, where their names are not known. */
export type FieldRow<Field extends string> = string extends Field ? object : { readonly [K in Field]: Value | string };

/** Columns of the fields that conditions read. */
export type FieldColumns<Field extends string> = {
  readonly [K in Field]: Column | Codes | ArrayLike<Label> | Iterable<Label>;
};

/** What moves a score once its metrics are weighed. */
export interface ScoreAdjustment {
  /** What it is: a cap of a metric or a group, a penalty, the end of the range, a veto, or the cap of the score. */
  readonly kind: 'metricCap' | 'groupCap' | 'penalty' | 'range' | 'veto' | 'cap';
  /** What it is called: the metric or the group, the `reason` of the penalty or the veto. */
  readonly reason: string;
  /** The points it adds, below 0 where it takes them off. */
  readonly points: number;
}

/** What one metric does for one customer's score. */
export interface MetricPoints<Name extends string> {
  /** The metric. */
  readonly metric: Name;
  /** The customer's value; `null` where it is missing. */
  readonly value: number | null;
  /** What it is worth, from 0 to 1, before any cap; `null` where it is missing and nothing stands in for it. */
  readonly worth: number | null;
  /** Its share of the weight that counts: of its group's, times the group's. 0 where it does not count. */
  readonly share: number;
  /** The points it brings. */
  readonly points: number;
  /** The points it could still bring, were it worth 1, before any cap or adjustment. */
  readonly lost: number;
}

/** Why one customer's score is what it is. */
export interface ScoreExplanation<Name extends string> {
  /** The score, the very one of `scoreOne`; `null` where too little is observed. */
  readonly score: number | null;
  /** Where everybody begins. With all points and adjustments, it adds up to the score. */
  readonly base: number;
  /** Every metric, in the order of the spec. */
  readonly points: MetricPoints<Name>[];
  /** What moved the score once its metrics were weighed, in that order; only what did. */
  readonly adjustments: ScoreAdjustment[];
  /** Which share of the weight is observed, from 0 to 1. */
  readonly coverage: number;
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
