import { finite } from '../../check/finite.ts';
import { isObject } from '../../check/isObject.ts';
import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import type { FixedLength } from './calendarTypes.ts';

const units: readonly (readonly [name: string, milliseconds: number])[] = [
  ['minutes', 60_000],
  ['hours', 3_600_000],
  ['days', 86_400_000],
  ['weeks', 604_800_000],
];

/** Milliseconds of a {@link FixedLength}; what is none is refused. */
export function lengthOf(where: string, argument: string, length: FixedLength): number {
  const given = isObject(length) ? Object.entries<unknown>(length).filter(([, value]) => value !== undefined) : [];
  const [entry] = given;
  const unit = units.find(([name]) => name === entry?.[0]);
  if (given.length !== 1 || !entry || !unit) {
    const fact = `is ${shown(length)}, not one of minutes, hours, days, weeks and how many: { days: 28 }`;
    refuse('ERR_TYPE', where, argument, fact);
  }
  const [name, value] = entry as [string, number];
  const path = `${argument}.${name}`;
  finite(where, { [path]: value });
  const milliseconds = value * unit[1];
  if (value > 0 && milliseconds < Infinity) return milliseconds;
  return refuse('ERR_OUT_OF_RANGE', where, path, `is ${String(value)}, no length of time`);
}
