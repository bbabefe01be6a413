import { ladderOf, type ParticipationInput } from './places/ladderOf.ts';
import { ruleSegments } from './ruleSegments.ts';
import { stabilityOf, type DwellOptions } from './cuts/stabilityOf.ts';
import type { FittedRules } from './types.ts';

/** What {@link participationSegments} goes by. */
export type ParticipationSegmentsInput<Name extends string> = ParticipationInput<Name> & DwellOptions;

/**
 * The ladder of participation: creators, critics, collectors and couch potatoes, everybody on the highest rung reached.
 *
 * A rung is reached with `least` actions of its kind. Who reaches none is a couch potato. Where a count is missing that
 * could put the user on a higher rung, the rung is `'unknown'`. All rungs that each has reached: `participationRungs`.
 *
 * @returns Rules, plain JSON, for `segmentOne` and `segmentAll`.
 * @throws RangeError if `least` is not above 0.
 * @see Charlene Li and Josh Bernoff, Groundswell (2008), whose ladder has more rungs.
 *
 * @example
 * ```ts
 * import { participationSegments, segmentOne } from 'engagement-metrics/segment';
 * const ladder = participationSegments({ creations: 'posts', critiques: 'comments', collections: 'saves' });
 * segmentOne(ladder, { posts: 0, comments: 3, saves: 8 }); // => 'critics'
 * segmentOne(ladder, { posts: 0, comments: 0, saves: 0 }); // => 'couch potatoes'
 * segmentOne(ladder, { posts: null, comments: 3, saves: 0 }); // => 'unknown'
 * ```
 */
export function participationSegments<const Name extends string>(
  input: ParticipationSegmentsInput<Name>,
): FittedRules<Name> {
  const where = 'participationSegments';
  const { columns, least } = ladderOf(where, input, ['minimumDwell']);
  const { minimumDwell } = input;
  stabilityOf(where, { minimumDwell });
  const below = columns.map((of) => ({ of, below: least }));
  const labels = ['creators', 'critics', 'collectors'];
  return ruleSegments<Name>({
    rules: [
      ...columns.map((of, k) => ({ label: labels[k]!, when: { all: [...below.slice(0, k), { of, from: least }] } })),
      { label: 'couch potatoes', when: { all: below } },
    ],
    fallback: 'unknown',
    minimumDwell,
  });
}
