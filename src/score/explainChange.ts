import { meets } from '../table/meets.ts';
import { readValue } from '../table/readValue.ts';
import { changeParts, type ChangePoints } from './changeParts.ts';
import { checkVersion } from './checkVersion.ts';
import { explain } from './explain.ts';
import { halfway } from './halfway.ts';
import type { FittedScore, ScoreRow } from './types.ts';

const where = 'explainChange';

/** One customer at one time, under the score that held then. */
export interface ScoredCustomer<Name extends string, Field extends string = never> {
  /** What `fitScore` learned. */
  readonly fitted: FittedScore<Name, Field>;
  /** The customer, with every metric of that score; `null` says that it is missing. */
  readonly customer: ScoreRow<NoInfer<Name>, NoInfer<Field>>;
}

/** Why a score moved. */
export interface ScoreChange {
  /** The score before; `null` where there was none. */
  readonly before: number | null;
  /** The score after. */
  readonly after: number | null;
  /** By how much it moved; `null` where there is none before or after. The three effects add up to it. */
  readonly change: number | null;
  /** The effect of values that changed. */
  readonly value: number;
  /** The effect of what is observed, or no longer. */
  readonly coverage: number;
  /** The effect of another definition, or another fit. */
  readonly definition: number;
  /** The effects by metric, and by what moves a score once its metrics are weighed. */
  readonly parts: ChangePoints[];
}

/**
 * Explains why a customer's score moved: by values, by what is observed, by the definition of the score.
 *
 * One cause is changed at a time, in both orders, and each effect is the mean of the two: of a score of arithmetic means
 * the value effect is `mean share * Δworth`, the coverage effect `mean worth * Δshare`. All effects add up to the change.
 *
 * @param before - The customer then, and the score that held.
 * @param after - The customer now, and the score that holds. A metric that only one of the two scores has may be absent
 * from the other row.
 * @returns The effects; all of the change is the definition's where one of the two scores cannot score the customer on the
 * way, as when they have no observed metric in common.
 * @throws TypeError if a metric is not in its row, or is not a number; RangeError if more than 12 metrics are under a
 * mean that is not arithmetic.
 *
 * @example
 * ```ts
 * import { goalposts } from 'engagement-metrics/normalize';
 * import { explainChange, fitScore } from 'engagement-metrics/score';
 * const normalize = { type: 'goalposts', low: 0, high: 10 } as const;
 * const fitted = fitScore({ metrics: { visits: { normalize }, opens: { normalize } } }, [], { goalposts });
 * const before = { fitted, customer: { visits: 2, opens: 8 } };
 * const { change, value, coverage } = explainChange(before, { fitted, customer: { visits: 6, opens: null } });
 * change; // ~> 10
 * value; // ~> 30
 * coverage; // ~> -20
 * ```
 */
export function explainChange<
  BeforeName extends string,
  AfterName extends string,
  BeforeField extends string,
  AfterField extends string,
>(before: ScoredCustomer<BeforeName, BeforeField>, after: ScoredCustomer<AfterName, AfterField>): ScoreChange {
  checkCustomer('before', before.fitted, before.customer);
  checkCustomer('after', after.fitted, after.customer);
  const first = explain(where, before.fitted, before.customer);
  const last = explain(where, after.fitted, after.customer);
  const scores = { before: first.score, after: last.score };
  const nothing = { value: 0, coverage: 0, definition: 0, parts: [] };
  if (first.score === null || last.score === null) return { ...scores, change: null, ...nothing };
  const change = last.score - first.score + 0;

  const rows = halfway([before.fitted, after.fitted], before.customer, after.customer);
  const under = (fitted: FittedScore<string, string>) => {
    const steps = rows.map((row) => explain(where, { ...fitted, minimumCoverage: 0 }, row));
    return steps.some(({ score }) => score === null) ? null : steps;
  };
  const [old, fresh] = [under(before.fitted), under(after.fitted)];
  if (!old || !fresh) return { ...scores, change, ...nothing, definition: change };
  const parts = changeParts(old, fresh);
  const whole = (effect: 'value' | 'coverage' | 'definition') => parts.reduce((sum, part) => sum + part[effect], 0);
  return {
    ...scores,
    change,
    value: whole('value'),
    coverage: whole('coverage'),
    definition: whole('definition'),
    parts,
  };
}

/** Refuses what a score cannot read under the name of the argument that holds it. */
function checkCustomer(argument: string, fitted: FittedScore<string, string>, customer: object): void {
  checkVersion(where, fitted);
  const { metrics, penalties = [], vetoes = [] } = fitted;
  metrics.forEach(({ name }) => readValue(where, `${argument}.customer`, customer, name));
  [...penalties, ...vetoes].forEach(({ when }) => meets(where, `${argument}.customer`, when, customer));
}
