import { listProblems } from '../../check/listProblems.ts';
import { refuseProblems } from '../../check/refuseProblems.ts';
import { conditionProblems } from '../../table/conditionProblems.ts';
import type { Condition } from '../../table/types.ts';
import { exclusionProblems } from './exclusionProblems.ts';
import type { FunnelExclusion, FunnelRules } from './funnelRuleTypes.ts';
import { stepsBetween } from './stepsBetween.ts';

/** Events that end attempts. */
export interface EndingEvents {
  readonly when: Condition;
  /** A bit for each step from which on attempts end with such an event. */
  readonly ends: number;
}

/**
 * Reads and checks the exclusions of a funnel.
 *
 * @param names - What the steps are called.
 * @param ordered - Whether one step comes after another.
 */
export function funnelExclusions(
  where: string,
  exclusions: FunnelRules['exclusions'],
  names: readonly (string | null)[],
  ordered: boolean,
): EndingEvents[] {
  if (exclusions === undefined) return [];
  if (!isList(exclusions)) {
    refuseProblems(where, 'exclusions', conditionProblems(exclusions, ''));
    return [{ when: exclusions, ends: endsBetween({}, names) }];
  }
  const problems = listProblems(exclusions, '', (each, path) => exclusionProblems(each, path, names, ordered));
  refuseProblems(where, 'exclusions', problems);
  return exclusions.map((each) => ({ when: each.when, ends: endsBetween(each, names) }));
}

function endsBetween(exclusion: Omit<FunnelExclusion, 'when'>, names: readonly (string | null)[]): number {
  const [after, before] = stepsBetween(exclusion, names);
  return 2 ** before - 2 ** after;
}

function isList(exclusions: Condition | readonly FunnelExclusion[]): exclusions is readonly FunnelExclusion[] {
  return Array.isArray(exclusions);
}
