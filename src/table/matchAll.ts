import { refuse } from '../check/refuse.ts';
import { refuseProblems } from '../check/refuseProblems.ts';
import { conditionProblems } from './conditionProblems.ts';
import { fieldOf } from './fieldOf.ts';
import { maskOf } from './maskOf.ts';
import { readField } from './readField.ts';
import type { Condition, Field } from './types.ts';

/**
 * Which rows of a table meet a condition.
 *
 * @param table - Rows (an array of objects), or columns by name: of numbers, of text, or `Codes`.
 * @returns A one for every row that does, a zero for every other.
 * @throws TypeError if the condition is none (`ERR_INVALID_SPEC`, with all its problems), a field is not there, or the
 * columns are of unequal length.
 *
 * @example
 * ```ts
 * import { matchAll } from 'engagement-metrics/table';
 * matchAll({ of: 'visits', from: 3, below: 10 }, { visits: [2, 3, null, 10] }); // => Uint8Array.of(0, 1, 0, 0)
 * ```
 */
export function matchAll(
  condition: Condition,
  table: readonly object[] | Readonly<Record<string, unknown>>,
): Uint8Array {
  const where = 'matchAll';
  refuseProblems(where, 'condition', conditionProblems(condition, ''));
  if (Array.isArray(table)) {
    const rows = table as readonly object[];
    const place = (i: number) => `table[${String(i)}]`;
    const fields = namesOf(condition).map((name): [string, Field] => {
      const column = rows.map((row, i) => readField(where, place(i), row, name));
      return [name, fieldOf(where, `table.${name}`, column, (i) => `${place(i)}.${name}`)];
    });
    return mask(condition, rows.length, fields);
  }
  // A condition of no field, `{ all: [] }`, asks of the columns only how long they are.
  const names = namesOf(condition);
  const fields = (names.length > 0 ? names : Object.keys(table).slice(0, 1)).map((name): [string, Field] => {
    return [name, fieldOf(where, `table.${name}`, readField(where, 'table', table, name))];
  });
  const lengths = fields.map(([, field]) => (field instanceof Float64Array ? field.length : field.codes.length));
  const odd = lengths.findIndex((length) => length !== lengths[0]);
  if (odd >= 0) {
    const fact = `has ${String(lengths[odd])} values, table.${fields[0]![0]} ${String(lengths[0])}`;
    refuse('ERR_LENGTH', where, `table.${fields[odd]![0]}`, fact);
  }
  return mask(condition, lengths[0] ?? 0, fields);
}

/** Every field was read once, however often the condition names it. */
function mask(condition: Condition, length: number, fields: readonly (readonly [string, Field])[]): Uint8Array {
  const byName = new Map(fields);
  return maskOf(condition, length, (name) => byName.get(name)!);
}

function namesOf(condition: Condition): readonly string[] {
  if ('of' in condition) return [condition.of];
  if ('not' in condition) return namesOf(condition.not);
  const parts = 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(namesOf))];
}
