import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';

/** Which way a scale gets better: 1 upwards, -1 downwards. */
export function towards(where: string, better: 'higher' | 'lower'): 1 | -1 {
  if (!['higher', 'lower'].includes(better)) {
    refuse('ERR_UNKNOWN_OPTION', where, 'better', `is ${shown(better)}, not one of higher, lower`);
  }
  return better === 'higher' ? 1 : -1;
}
