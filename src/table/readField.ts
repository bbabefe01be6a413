import { refuse } from '../check/refuse.ts';
import { shown } from '../check/shown.ts';

/**
 * What a row, or a table of columns, holds under a name. A name that is not there is refused: `null` says that a value
 * is missing. What every object inherits (`toString`, `constructor`, `__proto__`) is not there.
 */
export function readField(where: string, argument: string, holder: object, name: string): unknown {
  if (typeof holder !== 'object' || (holder as unknown) === null) {
    refuse('ERR_TYPE', where, argument, `is ${shown(holder)}, not an object`);
  }
  if (!Object.hasOwn(holder, name) && (name in Object.prototype || !(name in holder))) {
    refuse('ERR_TYPE', where, `${argument}.${name}`, `is not there; ${listed(Object.keys(holder))}`);
  }
  return (holder as Record<string, unknown>)[name];
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'there is nothing';
  return `there is ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}`;
}
