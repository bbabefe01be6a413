/**
 * Why an input was refused. The first five come as `TypeError`, the others as `RangeError`; the codes are stable.
 *
 * - `ERR_TYPE`: not of the type that belongs there.
 * - `ERR_UNKNOWN_OPTION`: an option, strategy or kind that does not exist.
 * - `ERR_LENGTH`: columns of unequal length.
 * - `ERR_INVALID_SPEC`: a spec or a fitted value with problems; `problems` lists them all.
 * - `ERR_VERSION`: written by a version that this one cannot read.
 * - `ERR_NOT_FINITE`: `NaN` or an infinity where a number belongs.
 * - `ERR_OUT_OF_RANGE`: a number that cannot be: a negative count, a part above its whole.
 * - `ERR_OVERFLOW`: the result is beyond the largest double.
 * - `ERR_EMPTY`: nothing to learn from.
 */
export type ErrorCode =
  | 'ERR_TYPE'
  | 'ERR_UNKNOWN_OPTION'
  | 'ERR_LENGTH'
  | 'ERR_INVALID_SPEC'
  | 'ERR_VERSION'
  | 'ERR_NOT_FINITE'
  | 'ERR_OUT_OF_RANGE'
  | 'ERR_OVERFLOW'
  | 'ERR_EMPTY';

/** What is wrong at one place of a spec or a fitted value. */
export interface Problem {
  /** Where, as a JSON Pointer (RFC 6901): `/metrics/visits/weight`. */
  readonly path: string;
  /** Why it was refused. */
  readonly code: ErrorCode;
  /** What was given, and what is allowed. */
  readonly fact: string;
}

/** An input that was refused: a native `TypeError` or `RangeError` that says which and why. */
export interface InputError extends Error {
  /** Why, for programs. */
  readonly code: ErrorCode;
  /** Which input, as a path: `posts[3].reach`. */
  readonly argument: string;
  /** All that is wrong, where the code is `ERR_INVALID_SPEC`. */
  readonly problems?: readonly Problem[];
}

/**
 * Refuses an input: throws `where: argument fact`.
 *
 * @param where - The public function that was called.
 */
export function refuse(code: ErrorCode, where: string, argument: string, fact: string): never {
  const NativeError = /FINITE|RANGE|OVERFLOW|EMPTY/.test(code) ? RangeError : TypeError;
  throw Object.assign(new NativeError(`${where}: ${argument} ${fact}`), { code, argument });
}
