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
  const names = namesOf(condition);
  if (Array.isArray(table)) {
    const rows = table as readonly object[];
    const column = (name: string) => rows.map((row, i) => readField(where, `table[${String(i)}]`, row, name));
    return mask(condition, rows.length, names, (name) => fieldOf(where, `table.${name}`, column(name)));
  }
  const field = (name: string): Field => fieldOf(where, `table.${name}`, readField(where, 'table', table, name));
  const [first = Object.keys(table)[0]] = names;
  if (first === undefined) return new Uint8Array(0);
  const length = lengthOf(field(first));
  return mask(condition, length, names, (name) => {
    const found = field(name);
    if (lengthOf(found) === length) return found;
    const fact = `has ${String(lengthOf(found))} values, table.${first} ${String(length)}`;
    return refuse('ERR_LENGTH', where, `table.${name}`, fact);
  });
}

/** Every field is read once, however often the condition names it. */
function mask(condition: Condition, length: number, names: readonly string[], read: (name: string) => Field) {
  const fields = new Map(names.map((name) => [name, read(name)]));
  return maskOf(condition, length, (name) => fields.get(name)!);
}

function namesOf(condition: Condition): readonly string[] {
  if ('of' in condition) return [condition.of];
  if ('not' in condition) return namesOf(condition.not);
  const parts = 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(namesOf))];
}

function lengthOf(field: Field): number {
  return field instanceof Float64Array ? field.length : field.codes.length;
}
