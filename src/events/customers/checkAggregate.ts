import { isObject } from '../../check/isObject.ts';
import { onlyOptions } from '../../check/onlyOptions.ts';
import { refuse } from '../../check/refuse.ts';
import { refuseProblems } from '../../check/refuseProblems.ts';
import { shown } from '../../check/shown.ts';
import { conditionFields } from '../../table/conditionFields.ts';
import { conditionProblems } from '../../table/conditionProblems.ts';
import type { Condition } from '../../table/types.ts';
import type { FixedLength } from '../calendar/calendarTypes.ts';
import { lengthOf } from '../calendar/lengthOf.ts';
import { logField } from '../log/logField.ts';
import { textsOf } from './textsOf.ts';
import type { Aggregate, EventLog } from '../types.ts';

type Checked = 'text' | 'length' | 'condition' | string[];

const ofValue = { of: ['value'] };
const ofUnit = { unit: ['hour', 'day', 'week', 'month', 'quarter', 'year'] };
const ofEdge = { of: ['time', 'value'] };

/** What each kind of aggregate takes beside `type`, `where` and `window`: one of some texts, or what has a form of its own. */
const kinds: Readonly<Record<Aggregate['type'], Readonly<Record<string, Checked>>>> = {
  count: {},
  sum: ofValue,
  mean: ofValue,
  smallest: ofValue,
  largest: ofValue,
  distinct: { of: 'text' },
  activeBuckets: ofUnit,
  longestStreak: ofUnit,
  currentStreak: ofUnit,
  first: ofEdge,
  last: ofEdge,
  daysSince: { which: ['first', 'last'] },
  sessions: { gap: 'length' },
  share: { when: 'condition' },
  exponentialSum: { of: ['value', 'count'], halfLife: 'length' },
  linearSum: { of: ['value', 'count'], over: 'length' },
};

const where = 'customerTable';

/** Refuses what is no {@link Aggregate}, or asks for what the log does not have. */
export function checkAggregate(argument: string, aggregate: Aggregate, log: EventLog): void {
  if (!isObject(aggregate)) refuse('ERR_TYPE', where, argument, `is ${shown(aggregate)}, not an aggregate`);
  const { type, where: condition, window, ...given } = aggregate as Record<string, unknown>;
  if (typeof type !== 'string' || !Object.hasOwn(kinds, type)) {
    const fact = `is ${shown(type)}, not one of ${Object.keys(kinds).join(', ')}`;
    refuse('ERR_UNKNOWN_OPTION', where, `${argument}.type`, fact);
  }
  const options = kinds[type as Aggregate['type']];
  onlyOptions(where, aggregate, ['type', 'where', 'window', ...Object.keys(options)], `${argument}.`);
  for (const [option, kind] of Object.entries(options)) {
    if (option !== 'gap' || given[option] !== undefined) checkOption(`${argument}.${option}`, given[option], kind, log);
  }
  if (given['of'] === 'value' && !log.values) refuse('ERR_TYPE', where, argument, 'is of values, and the log has none');
  if (window !== undefined) checkOption(`${argument}.window`, window, 'length', log);
  if (condition !== undefined) checkOption(`${argument}.where`, condition, 'condition', log);
}

function checkOption(argument: string, value: unknown, kind: Checked, log: EventLog): void {
  if (kind === 'length') lengthOf(where, argument, value as FixedLength);
  else if (kind === 'condition') {
    refuseProblems(where, argument, conditionProblems(value, ''));
    for (const field of conditionFields(value as Condition)) logField(where, log, field);
  } else if (kind === 'text') {
    if (typeof value === 'string' && textsOf(log, value)) return;
    refuse('ERR_TYPE', where, argument, `is ${shown(value)}, neither 'type' nor a dimension that the log has`);
  } else if (!kind.includes(value as string)) {
    refuse('ERR_UNKNOWN_OPTION', where, argument, `is ${shown(value)}, not ${kind.join(' or ')}`);
  }
}
