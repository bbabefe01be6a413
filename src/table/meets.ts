import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { numberOf } from './numberOf.ts';
import { readField } from './readField.ts';
import type { Condition } from './types.ts';

/** Whether one row meets a condition that was checked. What `maskOf` does for columns, value by value. */
export function meets(where: string, argument: string, condition: Condition, row: object): boolean {
  const met = (part: Condition): boolean => meets(where, argument, part, row);
  // Every part is looked at, as in a table: a field that is not there is refused whatever the other parts say.
  if ('all' in condition) return !condition.all.map(met).includes(false);
  if ('any' in condition) return condition.any.map(met).includes(true);
  if ('not' in condition) return !met(condition.not);
  const given = readField(where, argument, row, condition.of);
  if (typeof given === 'string') return 'in' in condition && condition.in.some((item) => String(item) === given);
  const value = numberOf(given);
  if (value === undefined) {
    refuse('ERR_TYPE', where, `${argument}.${condition.of}`, `is ${shown(given)}, neither a number nor text`);
  }
  if ('missing' in condition) return value !== value;
  if ('in' in condition) return condition.in.includes(value);
  const { from = -Infinity, below = Infinity } = condition;
  return value >= from && value < below;
}
