import { numberProblems } from '../check/numberProblems.ts';
import { pointer } from '../check/pointer.ts';
import type { Problem } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';

/** All that keeps two values from being an {@link Aggregation}. */
export function aggregationProblems(power: unknown, floor: unknown, path: string): Problem[] {
  const ofFloor = floor === undefined ? [] : floorProblems(floor, power, pointer(path, 'floor'));
  if (power === 'worst') return ofFloor;
  const at = pointer(path, 'power');
  if (typeof power === 'string') {
    return [{ path: at, code: 'ERR_TYPE', fact: `is ${shown(power)}, neither a number nor 'worst'` }, ...ofFloor];
  }
  const ofPower = numberProblems(power, at, -1, 1);
  if (ofPower.length > 0) return [...ofPower, ...ofFloor];
  const size = Math.abs(power as number);
  if (size > 0 && size < 0.01) {
    return [
      ...ofFloor,
      { path: at, code: 'ERR_OUT_OF_RANGE', fact: `is ${String(power)}: nearer to 0 than 0.01, but not 0` },
    ];
  }
  if ((power as number) > 0 || floor !== undefined) return ofFloor;
  const fact = `is ${String(power)}, at which a single 0 makes the whole mean 0: say by floor what a smaller worth counts as`;
  return [{ path: at, code: 'ERR_OUT_OF_RANGE', fact }];
}

function floorProblems(floor: unknown, power: unknown, path: string): Problem[] {
  const problems = numberProblems(floor, path, 0, 1);
  if (problems.length > 0 || (power !== 1 && power !== 'worst')) return problems;
  return [{ path, code: 'ERR_OUT_OF_RANGE', fact: `has no effect where the power is ${String(power)}` }];
}
