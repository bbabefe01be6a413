import { flatScale } from '../scale/flatScale.ts';
import type { Scale } from '../scale/types.ts';

/** A logistic curve around a centre, or half for everybody where the unit is too small to tell values apart. */
export function centred(centre: number, unit: number): Scale {
  if (!(centre + unit > centre)) return flatScale(centre);
  return { type: 'logistic', domain: [centre, centre + unit], range: [0, 1] };
}
