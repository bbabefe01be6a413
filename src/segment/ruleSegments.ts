import { onlyOptions } from '../check/onlyOptions.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { rulesProblems } from './checks/rulesProblems.ts';
import { stabilityOf, type DwellOptions } from './cuts/stabilityOf.ts';
import type { FittedRules, SegmentRule } from './types.ts';

/** What {@link ruleSegments} goes by. */
export interface RuleSegmentsInput<Field extends string> extends DwellOptions {
  /** Who belongs where, one at least; the first rule that is met decides. */
  readonly rules: readonly SegmentRule<Field>[];
  /** The segment of those who meet no rule. */
  readonly fallback: string;
}

/**
 * Segments by ordered rules: everybody belongs to the segment of the first rule that is met, or else to the fallback.
 *
 * A missing value is in no range and in no list; `{ of: 'score', missing: true }` means those who lack it. Rules that
 * nobody can ever reach are no error here; `unreachableRules` names them.
 *
 * @returns Segments with nothing to learn: plain JSON, for `segmentOne` and `segmentAll`. Their labels come in the order
 * of the rules, the fallback last.
 * @throws TypeError (`ERR_INVALID_SPEC`, with all its problems) if there is no rule, or one is none.
 *
 * @example
 * ```ts
 * import { ruleSegments, segmentOne } from 'engagement-metrics/segment';
 * const care = ruleSegments({
 *   rules: [
 *     { label: 'call them', when: { all: [{ of: 'plan', in: ['pro'] }, { of: 'score', below: 40 }] } },
 *     { label: 'write to them', when: { of: 'score', below: 40 } },
 *   ],
 *   fallback: 'leave them alone',
 * });
 * segmentOne(care, { plan: 'pro', score: 12 }); // => 'call them'
 * segmentOne(care, { plan: 'free', score: null }); // => 'leave them alone'
 * ```
 */
export function ruleSegments<const Field extends string>(input: RuleSegmentsInput<Field>): FittedRules<Field> {
  const where = 'ruleSegments';
  onlyOptions(where, input, ['rules', 'fallback', 'minimumDwell']);
  const { rules, fallback, minimumDwell } = input;
  const stability = stabilityOf(where, { minimumDwell });
  const fitted = { version: 1, type: 'rules', rules, fallback, ...stability } as const;
  refuseProblems(where, 'input', rulesProblems(fitted, ''));
  // A copy, as JSON has it: what is changed later changes no segment.
  return { ...fitted, rules: JSON.parse(JSON.stringify(rules)) as readonly SegmentRule<Field>[] };
}
