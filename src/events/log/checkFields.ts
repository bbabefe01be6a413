import { list } from '../../check/list.ts';
import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import type { EventFields } from '../types.ts';

/** Refuses names of fields that are none, and dimensions that a condition could not tell from a log's own fields. */
export function checkFields(where: string, { user, time, type, value, dimensions = [] }: EventFields): void {
  list(where, 'fields.dimensions', dimensions);
  for (const name of [user, time, type ?? '', value ?? '', ...dimensions]) {
    if (typeof name !== 'string') refuse('ERR_TYPE', where, 'fields', `name ${shown(name)}, not text`);
  }
  const again = dimensions.find((name, i) => dimensions.indexOf(name) < i);
  if (again !== undefined) refuse('ERR_OUT_OF_RANGE', where, 'fields.dimensions', `has '${again}' twice`);
  const reserved = dimensions.find((name) => ['user', 'time', 'type', 'value'].includes(name));
  if (reserved === undefined) return;
  refuse('ERR_OUT_OF_RANGE', where, 'fields.dimensions', `has '${reserved}', the name of a field of every log`);
}
