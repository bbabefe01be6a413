import { refuse } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { conditionFields } from '../table/conditionFields.ts';
import { meets } from '../table/meets.ts';
import type { Condition } from '../table/types.ts';
import { caseValues } from './places/caseValues.ts';
import { checkFitted } from './checks/checkFitted.ts';
import { rulesProblems } from './checks/rulesProblems.ts';
import type { FittedRules } from './types.ts';

/** A rule that decides for nobody. */
export interface UnreachableRule {
  /** Its place among the rules, from 0. */
  readonly rule: number;
  /** Its segment. */
  readonly label: string;
  /** The place of the earlier rule that takes all whom it means, or of those that do together; none where nobody meets it. */
  readonly takenBy: readonly number[];
}

/** So many cases are tried for a rule; where there are more, each earlier rule by itself. */
const most = 20_000;

/**
 * The rules that can never decide, whatever the customers are like: all whom they mean are taken by earlier rules, or
 * nobody can meet them.
 *
 * A condition can only tell apart whether a field is missing, which listed text or number it is, and between which bounds
 * it lies; so trying each of these for every field proves it. Where that would take more than 20,000 cases, a rule is
 * compared with each earlier rule by itself, and left out where even that is too much: whatever is returned is proved.
 *
 * @param fitted - What `ruleSegments` gave.
 * @returns A row a rule, in their order; none where every rule may decide, or where nothing is proved.
 * @throws TypeError if these are no rules.
 *
 * @example
 * ```ts
 * import { ruleSegments, unreachableRules } from 'engagement-metrics/segment';
 * const bands = ruleSegments({
 *   rules: [
 *     { label: 'warm', when: { of: 'score', from: 40 } },
 *     { label: 'hot', when: { of: 'score', from: 70 } },
 *   ],
 *   fallback: 'cold',
 * });
 * unreachableRules(bands); // => [{ rule: 1, label: 'hot', takenBy: [0] }]
 * ```
 */
export function unreachableRules(fitted: FittedRules<string>): UnreachableRule[] {
  const where = 'unreachableRules';
  checkFitted(where, fitted);
  if ((fitted.type as string) !== 'rules') refuse('ERR_UNKNOWN_OPTION', where, 'fitted.type', 'is not rules');
  refuseProblems(where, 'fitted', rulesProblems(fitted, ''));
  const conditions = fitted.rules.map(({ when }) => when);
  return fitted.rules.flatMap(({ label }, rule): UnreachableRule[] => {
    const earlier = Array.from({ length: rule }, (_, i) => i);
    const takenBy = takers(conditions, rule, earlier) ?? takersAlone(conditions, rule, earlier);
    return takenBy === null || takenBy === 'reached' ? [] : [{ rule, label, takenBy }];
  });
}

/** The rules among some earlier ones that take a case which a rule means, if one takes each; `null` of too many cases. */
function takers(
  conditions: readonly Condition[],
  rule: number,
  earlier: readonly number[],
): readonly number[] | 'reached' | null {
  const involved = [...earlier, rule].map((i) => conditions[i]!);
  const names = [...new Set(involved.flatMap(conditionFields))];
  const values = names.map((name) => caseValues(name, involved));
  const cases = values.reduce((all, { length }) => all * length, 1);
  if (cases > most) return null;
  const taking = new Set<number>();
  let alone = earlier;
  for (let number = 0; number < cases; number++) {
    const row = caseOf(names, values, number);
    const met = (i: number) => meets('unreachableRules', 'case', conditions[i]!, row);
    if (!met(rule)) continue;
    const first = earlier.find(met);
    if (first === undefined) return 'reached';
    taking.add(first);
    alone = alone.filter(met);
  }
  // Whom one rule takes by itself, several need not be named for; of nobody, none takes anything.
  return taking.size > 0 && alone.length > 0 ? alone.slice(0, 1) : [...taking].sort((a, b) => a - b);
}

/** The same of single earlier rules, the first that takes all; one that says the same does, however much it says. */
function takersAlone(
  conditions: readonly Condition[],
  rule: number,
  earlier: readonly number[],
): readonly number[] | null {
  const same = JSON.stringify(conditions[rule]);
  for (const one of earlier) {
    const taking = JSON.stringify(conditions[one]) === same ? [one] : takers(conditions, rule, [one]);
    if (taking !== null && taking !== 'reached') return taking;
  }
  return null;
}

/** The case of a number: its digits, in the mixed base of how many values each field has. */
function caseOf(names: readonly string[], values: readonly (readonly unknown[])[], number: number): object {
  let rest = number;
  // Not a literal: a field may be called __proto__.
  return Object.fromEntries(
    names.map((name, k) => {
      const { length } = values[k]!;
      const value = values[k]![rest % length];
      rest = Math.floor(rest / length);
      return [name, value];
    }),
  );
}
