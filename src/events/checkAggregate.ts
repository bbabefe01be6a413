import { onlyOptions } from '../check/onlyOptions.ts';
import { refuse } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { shown } from '../check/shown.ts';
import { conditionProblems } from '../table/conditionProblems.ts';
import type { Aggregate, EventLog } from './types.ts';

/** What each kind of aggregate takes beside `type` and `where`, and which values that may have. */
const kinds = {
  count: {},
  sum: { of: ['value'] },
  activeBuckets: { unit: ['day', 'month'] },
  daysSince: { which: ['last'] },
};

/** Refuses what is no {@link Aggregate}, or asks for what the log does not have. */
export function checkAggregate(argument: string, aggregate: Aggregate, log: EventLog): void {
  const where = 'customerTable';
  if (typeof aggregate !== 'object' || (aggregate as unknown) === null) {
    refuse('ERR_TYPE', where, argument, `is ${shown(aggregate)}, not an aggregate`);
  }
  const { type, where: condition, ...given } = aggregate;
  if (typeof type !== 'string' || !Object.hasOwn(kinds, type)) {
    const fact = `is ${shown(type)}, not one of ${Object.keys(kinds).join(', ')}`;
    refuse('ERR_UNKNOWN_OPTION', where, `${argument}.type`, fact);
  }
  const options: Readonly<Record<string, readonly string[]>> = kinds[type];
  onlyOptions(where, given, Object.keys(options), `${argument}.`);
  for (const [option, allowed] of Object.entries(options)) {
    const value = (given as Record<string, unknown>)[option];
    if (allowed.includes(value as string)) continue;
    const fact = `is ${shown(value)}, not ${allowed.join(' or ')}`;
    refuse('ERR_UNKNOWN_OPTION', where, `${argument}.${option}`, fact);
  }
  if (type === 'sum' && !log.values) refuse('ERR_TYPE', where, argument, 'sums values, and the log has none');
  if (condition !== undefined) refuseProblems(where, `${argument}.where`, conditionProblems(condition, ''));
}
