import type { Problem } from './refuse.ts';
import { shown } from './shown.ts';

/** What keeps a value from being one of a few texts. */
export function choiceProblems(value: unknown, path: string, choices: readonly string[]): Problem[] {
  if ((choices as readonly unknown[]).includes(value)) return [];
  return [{ path, code: 'ERR_UNKNOWN_OPTION', fact: `is ${shown(value)}, not one of ${choices.join(', ')}` }];
}
