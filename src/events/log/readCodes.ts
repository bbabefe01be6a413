import { isObject } from '../../check/isObject.ts';
import { list } from '../../check/list.ts';
import { refuse } from '../../check/refuse.ts';
import { shown } from '../../check/shown.ts';
import { readLabels } from '../../table/readLabels.ts';
import type { Codes, Label } from '../../table/types.ts';

/**
 * The door for a column of text that may be encoded already: `{ labels, codes }` is taken as it stands, once every code is
 * known to have its label and every label to be there once.
 */
export function readCodes(
  where: string,
  argument: string,
  column: Codes | ArrayLike<Label> | Iterable<Label>,
  place: (i: number) => string,
): Codes {
  if (!isCodes(column)) return readLabels(where, argument, column, place);
  const labels = list(where, `${argument}.labels`, column.labels);
  const wrong = labels.findIndex((label) => typeof label !== 'string');
  if (wrong >= 0)
    refuse('ERR_TYPE', where, `${argument}.labels[${String(wrong)}]`, `is ${shown(labels[wrong])}, not text`);
  if (new Set(labels).size < labels.length) refuse('ERR_OUT_OF_RANGE', where, `${argument}.labels`, 'has a text twice');
  const stray = strayCode(column.codes, labels.length);
  if (stray < 0) return column;
  const fact = `is ${String(column.codes[stray])}, no place in ${String(labels.length)} labels, and not -1`;
  return refuse('ERR_OUT_OF_RANGE', where, `${argument}.codes[${String(stray)}]`, fact);
}

function isCodes(column: unknown): column is Codes {
  return isObject(column) && column['codes'] instanceof Int32Array;
}

function strayCode(codes: Int32Array, size: number): number {
  for (let i = 0; i < codes.length; i++) if (codes[i]! < -1 || codes[i]! >= size) return i;
  return -1;
}
