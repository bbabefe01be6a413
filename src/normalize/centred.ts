import { refuse } from '../check/refuse.ts';
import { flatScale } from '../scale/flatScale.ts';
import type { Scale } from '../scale/types.ts';

/** A logistic curve around a centre, or half for everybody where the unit is too small to tell values apart. */
export function centred(where: string, centre: number, unit: number): Scale {
  if (centre + unit === Infinity) refuse('ERR_OVERFLOW', where, 'values', 'spread wider than the doubles');
  if (!(centre + unit > centre)) return flatScale(centre);
  return { type: 'logistic', domain: [centre, centre + unit], range: [0, 1] };
}
