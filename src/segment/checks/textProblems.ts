import type { Problem } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';

/** What keeps a value from being text. */
export function textProblems(value: unknown, path: string): Problem[] {
  return typeof value === 'string' ? [] : [{ path, code: 'ERR_TYPE', fact: `is ${shown(value)}, not text` }];
}
