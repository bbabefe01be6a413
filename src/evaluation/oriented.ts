import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';

/** Numbers that are the higher the more a 1 is expected: the scores, or what they are less than 0. */
export function oriented(where: string, better: 'higher' | 'lower', scores: Float64Array): Float64Array {
  if (!['higher', 'lower'].includes(better)) {
    refuse('ERR_UNKNOWN_OPTION', where, 'better', `is ${shown(better)}, not one of higher, lower`);
  }
  return better === 'higher' ? scores : scores.map((score) => -score);
}
