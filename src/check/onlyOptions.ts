import { refuse } from './refuse.ts';

/** Refuses an option that the function does not have: a misspelt option never means the default. */
export function onlyOptions(where: string, options: object, known: readonly string[], path: string = ''): void {
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      const allowed = known.length > 0 ? `the options are ${known.join(', ')}` : 'there are none';
      refuse('ERR_UNKNOWN_OPTION', where, `${path}${name}`, `is no option; ${allowed}`);
    }
  }
}
