/** One observation. `null`, `undefined`, `NaN` and the infinities are missing, never zero. */
export type Value = number | null | undefined;

/** A column of numbers: a `Float64Array` is read in place, anything else (an array, an Arrow vector, a set) once. */
export type Column = ArrayLike<Value> | Iterable<Value>;

/**
 * One customer. Where the names are known, each must be there (`null` says that it is missing); where they came from
 * JSON, any object will do.
 */
export type Row<Name extends string> = string extends Name ? object : { readonly [K in Name]: Value };

/** One column a name, all of one length. */
export type Columns<Name extends string> = string extends Name
  ? { readonly [name: string]: Column }
  : { readonly [K in Name]: Column };

/** Many customers: an array is rows, anything else columns. */
export type Table<Name extends string> = readonly Row<Name>[] | Columns<Name>;

/** Text, or a whole number (an id) that stands for its digits; `null`, `undefined`, `NaN` and the infinities are missing. */
export type Label = string | number | null | undefined;

/** Text as numbers (dictionary encoding): the text of row `i` is `labels[codes[i]]`, and a code of -1 is missing. */
export interface Codes {
  /** The distinct texts. */
  readonly labels: readonly string[];
  /** A place in `labels` for every row, or -1. */
  readonly codes: Int32Array;
}

/**
 * Which rows are meant, as plain JSON: the one language of rules, event filters, penalties and vetoes.
 *
 * - `{ of: 'plan', in: ['pro', 'team'] }`: the field is one of these texts or numbers;
 * - `{ of: 'visits', from: 3, below: 10 }`: the number is at least `from` and less than `below`, either may be left out;
 * - `{ of: 'nps', missing: true }`: there is no value;
 * - `{ all: […] }`, `{ any: […] }`, `{ not: … }`: of other conditions.
 *
 * A missing value is in no list and in no range; `not` then makes a plain yes of that no.
 */
export type Condition<Name extends string = string> =
  | {
      /** Conditions that must all be met; none of none is missed. */
      readonly all: readonly Condition<Name>[];
    }
  | {
      /** Conditions of which one must be met. */
      readonly any: readonly Condition<Name>[];
    }
  | {
      /** A condition that must not be met. */
      readonly not: Condition<Name>;
    }
  | {
      /** The name of the field. */
      readonly of: Name;
      /** What it may be; for text, a number stands for its digits. */
      readonly in: readonly (string | number)[];
    }
  | {
      /** The name of the field. */
      readonly of: Name;
      /** The smallest number that is meant. */
      readonly from?: number;
      /** The smallest number above those that are meant. */
      readonly below?: number;
    }
  | {
      /** The name of the field. */
      readonly of: Name;
      /** That there is no value. */
      readonly missing: true;
    };

/** What a {@link Condition} reads: a column of numbers, with `NaN` for missing, or of text. */
export type Field = Float64Array | Codes;
