import { specProblems } from './specProblems.ts';
import type { ScoreSpec } from './types.ts';

/** What a form, a router or a validator reads (Standard Schema, version 1), whichever library it comes from. */
export interface ScoreSpecSchema {
  /** The interface that is read. */
  readonly '~standard': {
    /** The version of the interface. */
    readonly version: 1;
    /** Who made it. */
    readonly vendor: 'engagement-metrics';
    /** The value itself if it is a score's spec, else all that is wrong with it. */
    readonly validate: (value: unknown) => ValidSpec | InvalidSpec;
    /** The types of what goes in and what comes out; there is no such value. */
    readonly types?: SpecTypes;
  };
}

/** A value that is a score's spec. */
export interface ValidSpec {
  /** The value itself. */
  readonly value: ScoreSpec<string>;
}

/** A value that is none. */
export interface InvalidSpec {
  /** All that is wrong with it. */
  readonly issues: SpecIssue[];
}

/** For the compiler alone. */
export interface SpecTypes {
  /** What goes in. */
  readonly input: ScoreSpec<string>;
  /** What comes out. */
  readonly output: ScoreSpec<string>;
}

/** One thing that is wrong with a spec. */
export interface SpecIssue {
  /** What was given, and what is allowed. */
  readonly message: string;
  /** Where: key by key. */
  readonly path: readonly string[];
}

/**
 * A score's spec as a Standard Schema, for forms and routers that take one. Which strategies are handed over it cannot
 * know: `parseScoreSpec` checks their names and options, too.
 *
 * @see The Standard Schema specification, version 1, 2025.
 *
 * @example
 * ```ts
 * import { scoreSpecSchema } from 'engagement-metrics/score';
 * const { validate } = scoreSpecSchema['~standard'];
 * validate({ metrics: { visits: { normalize: 'minMax', wieght: 2 } } });
 * // => { issues: [{ message: 'is unknown; did you mean weight?', path: ['metrics', 'visits', 'wieght'] }] }
 * ```
 */
export const scoreSpecSchema: ScoreSpecSchema = {
  '~standard': {
    version: 1,
    vendor: 'engagement-metrics',
    validate: (value) => {
      const issues = specProblems(value, null).map(({ path, fact }) => ({ message: fact, path: keysOf(path) }));
      return issues.length > 0 ? { issues } : { value: value as ScoreSpec<string> };
    },
  },
};

/** The keys of a JSON Pointer. */
function keysOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
