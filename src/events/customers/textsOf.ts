import type { Codes } from '../../table/types.ts';
import type { EventLog } from '../types.ts';

/** The text of each event by its name: `'type'` or a dimension, if the log has it. */
export function textsOf({ types, dimensions }: EventLog, name: string): Codes | undefined {
  if (name === 'type') return types;
  return Object.hasOwn(dimensions, name) ? dimensions[name] : undefined;
}
