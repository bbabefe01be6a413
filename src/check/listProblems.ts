import { pointer } from './pointer.ts';
import type { Problem } from './refuse.ts';
import { shown } from './shown.ts';

/** What keeps a value from being a list of something, of at least `least`. */
export function listProblems(
  value: unknown,
  path: string,
  each: (item: unknown, path: string) => Problem[],
  least = 0,
): Problem[] {
  if (!Array.isArray(value)) return [{ path, code: 'ERR_TYPE', fact: `is ${shown(value)}, not a list` }];
  if (value.length < least) {
    return [{ path, code: 'ERR_LENGTH', fact: `has ${String(value.length)} entries, not at least ${String(least)}` }];
  }
  return Array.from(value as unknown[]).flatMap((item, i) => each(item, pointer(path, i)));
}
