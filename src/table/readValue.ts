import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';
import { numberOf } from './numberOf.ts';
import { readField } from './readField.ts';

/** The door for one value of one row: a number, or `NaN` where it is missing. */
export function readValue(where: string, argument: string, row: object, name: string): number {
  const given = readField(where, argument, row, name);
  const value = numberOf(given);
  return value ?? refuse('ERR_TYPE', where, `${argument}.${name}`, `is ${shown(given)}, not a number`);
}
