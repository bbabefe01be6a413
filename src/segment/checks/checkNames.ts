import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';

/** Refuses names of columns that are no text. */
export function checkNames(where: string, names: Readonly<Record<string, string>>): void {
  for (const [key, name] of Object.entries(names)) {
    if (typeof name !== 'string') refuse('ERR_TYPE', where, key, `is ${shown(name)}, not a name`);
  }
}
