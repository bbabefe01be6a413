import { refuse } from '../check/refuse.ts';
import { conditionFields } from './conditionFields.ts';
import { fieldOf } from './fieldOf.ts';
import { maskOf } from './maskOf.ts';
import { readField } from './readField.ts';
import type { Condition, Field } from './types.ts';

/** For each condition that was checked the rows of a table that meet it, as ones among zeros; every field is read once. */
export function masks(
  where: string,
  argument: string,
  conditions: readonly Condition[],
  table: readonly object[] | Readonly<Record<string, unknown>>,
  size?: number,
): Uint8Array[] {
  if (conditions.length === 0) return [];
  const names = [...new Set(conditions.flatMap(conditionFields))];
  if (Array.isArray(table)) {
    const rows = table as readonly object[];
    const place = (i: number) => `${argument}[${String(i)}]`;
    const fields = names.map((name): [string, Field] => {
      const column = rows.map((row, i) => readField(where, place(i), row, name));
      return [name, fieldOf(where, `${argument}.${name}`, column, (i) => `${place(i)}.${name}`)];
    });
    return masksOf(conditions, rows.length, fields);
  }
  // A condition of no field, `{ all: [] }`, asks of the columns only how long they are.
  const fields = (names.length > 0 || size !== undefined ? names : Object.keys(table).slice(0, 1)).map(
    (name): [string, Field] => {
      return [name, fieldOf(where, `${argument}.${name}`, readField(where, argument, table, name))];
    },
  );
  const lengths = fields.map(([, field]) => (field instanceof Float64Array ? field.length : field.codes.length));
  const odd = lengths.findIndex((length) => length !== lengths[0]);
  if (odd >= 0) {
    const fact = `has ${String(lengths[odd])} values, ${argument}.${fields[0]![0]} ${String(lengths[0])}`;
    refuse('ERR_LENGTH', where, `${argument}.${fields[odd]![0]}`, fact);
  }
  return masksOf(conditions, lengths[0] ?? size ?? 0, fields);
}

function masksOf(
  conditions: readonly Condition[],
  length: number,
  fields: readonly (readonly [string, Field])[],
): Uint8Array[] {
  const byName = new Map(fields);
  return conditions.map((condition) => maskOf(condition, length, (name) => byName.get(name)!));
}
