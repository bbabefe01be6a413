import { refuse } from './refuse.ts';
import { shown } from './shown.ts';

/** Named numbers: the name is what an error calls them. */
export type Named = Readonly<Record<string, number>>;

/**
 * Refuses what is not a finite number.
 *
 * @param where - The public function that was called.
 * @param named - The numbers by their names: `finite('f', { low, high })`.
 * @param least - Where numbers begin: 0 refuses the negative ones.
 */
export function finite(where: string, named: Named, least: number = -Infinity): void {
  for (const [name, value] of Object.entries(named)) {
    if (typeof value !== 'number') refuse('ERR_TYPE', where, name, `is ${shown(value)}, not a number`);
    if (!Number.isFinite(value)) refuse('ERR_NOT_FINITE', where, name, `is ${shown(value)}`);
    if (value < least) refuse('ERR_OUT_OF_RANGE', where, name, `is ${shown(value)}, below 0`);
  }
}
