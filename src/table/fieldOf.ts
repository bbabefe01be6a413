import { refuse } from '../check/refuse.ts';
import { isCodes } from './isCodes.ts';
import { listOf } from './listOf.ts';
import { readColumn } from './readColumn.ts';
import { readLabels } from './readLabels.ts';
import type { Column, Field, Label } from './types.ts';

/** The door for a column of numbers or of text: whichever its first value is that is there. */
export function fieldOf(
  where: string,
  argument: string,
  column: unknown,
  place: (i: number) => string = (i) => `${argument}[${String(i)}]`,
): Field {
  if (isCodes(column)) return column;
  const list = listOf(where, argument, column as Iterable<Label>);
  for (let i = 0; i < list.length; i++) {
    if (typeof list[i] !== 'string') continue;
    const numbers = Array.from(list).findIndex((value) => typeof value === 'number' && Number.isFinite(value));
    if (numbers < 0) return readLabels(where, argument, list, place);
    refuse('ERR_TYPE', where, place(numbers), 'is a number in a column of text');
  }
  return readColumn(where, argument, list as Column, place);
}
